// The bytes of an Excel book of these sheets: texts as texts, numbers as numbers.
import writeExcelFile, { type Row } from 'write-excel-file/node';
import type { Sheet } from './layouts/style';

export function xlsxOf(sheets: readonly Sheet[]): Promise<Buffer> {
  return writeExcelFile(
    sheets.map(({ name, rows }) => ({ sheet: name, data: rows.map((row): Row => row.map(bookCell)) })),
  ).toBuffer();
}

/** @throws Error for a cell that is neither a text nor a number nor blank */
function bookCell(cell: unknown): Row[number] {
  if (cell === null || cell === undefined || cell === '') return null;
  if (typeof cell === 'number') return { value: cell, type: Number };
  if (typeof cell === 'string') return { value: cell, type: String };
  throw new Error(`no cell for ${typeof cell}`);
}
