// The bytes of an Excel book of these sheets: texts as texts, numbers as numbers, dates as dates.
import writeExcelFile, { type Row } from 'write-excel-file/node';
import type { Sheet } from './layouts/style';

export function xlsxOf(sheets: readonly Sheet[]): Promise<Buffer> {
  return writeExcelFile(
    sheets.map(({ name, rows }) => ({ sheet: name, data: rows.map((row): Row => row.map(bookCell)) })),
  ).toBuffer();
}

/** @throws Error for a cell that a book cannot hold */
function bookCell(cell: unknown): Row[number] {
  if (cell === null || cell === undefined || cell === '') return null;
  if (typeof cell === 'number') return { value: cell, type: Number };
  if (typeof cell === 'string') return { value: cell, type: String };
  if (typeof cell === 'boolean') return { value: cell, type: Boolean };
  if (cell instanceof Date) return { value: cell, type: Date, format: 'dd.mm.yyyy' };
  throw new Error(`no cell for ${typeof cell}`);
}
