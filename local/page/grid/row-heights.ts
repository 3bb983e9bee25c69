// How high the rows of a sheet are: one line each, more where a wrapped or broken text needs them.
import type { RowDefinition } from '@revolist/revogrid';
import type { SheetView } from '../api/types';
import type { CellStore } from '../cell-store';
import { wrappedLines } from './wrapped-lines';

export const ROW_HEIGHT = 24;
const LINE_HEIGHT = 17;
const PADDING = 7;

type Lines = readonly (readonly [row: number, lines: number])[];

/** Heights of the rows below the frozen ones; `y` counts them from 0. */
export class RowHeights {
  readonly #sizes: ReadonlyMap<number, number>;

  /** @param lines the rows of the sheet, from 1, that take more than one line */
  constructor(lines: Lines = [], frozenRows = 0) {
    this.#sizes = new Map(lines.map(([row, count]) => [row - frozenRows - 1, heightOf(count)]));
  }

  sizeOf(y: number): number {
    return this.#sizes.get(y) ?? ROW_HEIGHT;
  }

  /** Pixels of all rows above. */
  topOf(y: number): number {
    let top = y * ROW_HEIGHT;
    for (const [above, size] of this.#sizes) if (above < y) top += size - ROW_HEIGHT;
    return top;
  }

  definitions(): RowDefinition[] {
    return [...this.#sizes].map(([index, size]) => ({ type: 'rgRow', index, size }));
  }
}

function heightOf(lines: number): number {
  return lines === 1 ? ROW_HEIGHT : lines * LINE_HEIGHT + PADDING;
}

/** Heights of the frozen rows, by their tallest cell; these are few and always in view. */
export function frozenRowHeights(sheet: SheetView, cells: CellStore, font: string): RowDefinition[] {
  return Array.from({ length: sheet.frozenRows }, (_, index) => {
    const lines = sheet.widths.map((width, column) => {
      const { cell, look } = cells.at(index + 1, column + 1);
      if (cell === null || look?.wrap !== true) return 1;
      return wrappedLines(cell.text, width, measureIn(look.bold ? `600 ${font}` : font));
    });
    const size = heightOf(lines.reduce((a, b) => Math.max(a, b), 1));
    return { type: 'rowPinStart', index, size };
  });
}

/** Pixels of each letter that texts of a school workbook are made of, for the server, which has no fonts. */
export function letterWidths(font: string): Record<string, number> {
  const measure = measureIn(font);
  return Object.fromEntries(LETTERS.map((letter) => [letter, measure(letter)]));
}

const LETTERS = [...letters(' ', '~'), ...letters('А', 'я'), ...'Ёё«»„“—–…№°·•≥≤×\u00a0\u202f'];

function letters(first: string, last: string): string[] {
  const from = first.charCodeAt(0);
  return Array.from({ length: last.charCodeAt(0) - from + 1 }, (_, at) => String.fromCharCode(from + at));
}

const ruler = document.createElement('canvas').getContext('2d');

/** Without a canvas every text seems to fit on its line. */
function measureIn(font: string): (text: string) => number {
  return (text) => {
    if (ruler === null) return 0;
    ruler.font = font;
    return ruler.measureText(text).width;
  };
}
