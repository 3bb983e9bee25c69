// What needs the page's fonts: heights of frozen rows, and widths of letters for those who have no fonts.
import type { RowDefinition } from '@revolist/revogrid';
import type { SheetView } from '../api/types';
import type { CellStore } from '../cell-store';
import { heightOf, PIXELS_OF_POINT } from './row-heights';
import { wrappedLines } from './wrapped-lines';

/** Heights of the frozen rows, by their tallest cell; these are few and always in view. */
export function frozenRowHeights(sheet: SheetView, cells: CellStore, family: string): RowDefinition[] {
  return Array.from({ length: sheet.frozenRows }, (_, index) => {
    const lines = sheet.widths.map((width, column) => {
      const { cell, look } = cells.at(index + 1, column + 1);
      if (cell === null || look?.wrap !== true) return 1;
      return wrappedLines(cell.text, width, measureIn(family, look.size, look.bold));
    });
    const size = heightOf(lines.reduce((a, b) => Math.max(a, b), 1));
    return { type: 'rowPinStart', index, size };
  });
}

/** Pixels of each letter, ten points high, that texts of a school workbook are made of, for the server, which has no fonts. */
export function letterWidths(family: string): Record<string, number> {
  const measure = measureIn(family, 10, false);
  return Object.fromEntries(LETTERS.map((letter) => [letter, measure(letter)]));
}

const LETTERS = [...letters(' ', '~'), ...letters('А', 'я'), ...'Ёё«»„“—–…№°·•≥≤×\u00a0\u202f'];

function letters(first: string, last: string): string[] {
  const from = first.charCodeAt(0);
  return Array.from({ length: last.charCodeAt(0) - from + 1 }, (_, at) => String.fromCharCode(from + at));
}

const ruler = document.createElement('canvas').getContext('2d');

/** Without a canvas every text seems to fit on its line. */
function measureIn(family: string, points: number, bold: boolean): (text: string) => number {
  const font = `${bold ? 600 : 400} ${points * PIXELS_OF_POINT}px ${family}`;
  return (text) => {
    if (ruler === null) return 0;
    ruler.font = font;
    return ruler.measureText(text).width;
  };
}
