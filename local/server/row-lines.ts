// Which rows of a sheet need more than one line, and how many: all rows at once, so that the grid never jumps.
import type { RowLinesView } from '../page/api/types';
import { brokenLines, wrappedLines } from '../page/grid/wrapped-lines';
import type { Sheet } from '../workbook/sheet';
import { DEFAULT_FONT_SIZE } from '../workbook/sheet-look';

/**
 * Rows below the frozen ones by their tallest cell: wrapped texts are broken by the column's width, other texts only
 * where a line break was typed. `widths` are the pixels of letters; one that is not there is taken for the widest.
 */
export function rowLines(sheet: Sheet, widths: Readonly<Record<string, number>>): RowLinesView['lines'] {
  const measure = measureBy(widths);
  const measureIn = (size: number) => (text: string) => (measure(text) * size) / DEFAULT_FONT_SIZE;
  const first = sheet.frozenRows + 1;
  const rows = sheet.lastRow() - sheet.frozenRows;
  const most = new Map<number, number>();
  if (rows < 1) return [];
  for (let column = 1; column <= sheet.lastColumn(); column += 1) {
    const wraps = sheet.look.wraps.columnValues(column, first, rows);
    const sizes = sheet.look.fontSizes.columnValues(column, first, rows);
    const width = sheet.look.columnWidth(column);
    textsOf(sheet, column, first, rows, wraps.includes(true)).forEach((text, at) => {
      const size = sizes[at] ?? DEFAULT_FONT_SIZE;
      const lines = wraps[at] === true ? wrappedLines(text, width, measureIn(size)) : brokenLines(text);
      if (lines > (most.get(first + at) ?? 1)) most.set(first + at, lines);
    });
  }
  return [...most].sort(([a], [b]) => a - b);
}

/** Shown texts where some cell is wrapped; elsewhere only what was typed can hold a line break. */
function textsOf(sheet: Sheet, column: number, first: number, rows: number, wrapped: boolean): string[] {
  if (wrapped) return sheet.displayValues(first, column, rows, 1).map(([text = '']) => text);
  return sheet.grid.block(first, column, rows, 1).map(([cell]) => (typeof cell === 'string' ? cell : ''));
}

function measureBy(widths: Readonly<Record<string, number>>): (text: string) => number {
  const byLetter = new Map(Object.entries(widths));
  const widest = Object.values(widths).reduce((a, b) => Math.max(a, b), 0);
  return (text) => {
    let sum = 0;
    for (const letter of text) sum += byLetter.get(letter) ?? widest;
    return sum;
  };
}
