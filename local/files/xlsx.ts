// Excel books: cells with their types in both directions; texts stay texts.

import readExcelFile from 'read-excel-file/node';
import writeExcelFile, { type Row } from 'write-excel-file/node';
import { type CellValue, isCellError, isDate } from '../workbook/cell';
import { FileRefusal } from './file-refusal';
import type { FileCell } from './table';

const LONGEST_SHEET_NAME = 31;
const FORBIDDEN_IN_SHEET_NAME = /[\\/?*[\]:]/g;

/** The cells of the sheet named `sheetName`, or of the first one. Throws `FileRefusal` when it is not an Excel book. */
export async function readXlsx(path: string, bytes: Buffer, sheetName: string): Promise<FileCell[][]> {
  const sheets = await readExcelFile(bytes, { trim: false }).catch(() => {
    throw new FileRefusal(
      `Файл «${path}» не читается как книга Excel. Сохраните его в формате .xlsx и повторите.`,
    );
  });
  const sheet = sheets.find(({ sheet: name }) => name === bookSheetName(sheetName)) ?? sheets[0];
  const rows = (sheet?.data ?? []) as unknown as FileCell[][];
  return rows.map((row) => row.map((cell) => (isDate(cell) ? localDate(cell) : cell)));
}

/** A book of one sheet with a bold, frozen first row. */
export async function xlsxBytes(sheetName: string, rows: readonly (readonly CellValue[])[]): Promise<Buffer> {
  const data = rows.map((row, index): Row => row.map((value) => bookCell(value, index === 0)));
  return writeExcelFile([{ data, sheet: bookSheetName(sheetName), stickyRowsCount: 1 }]).toBuffer();
}

function bookCell(value: CellValue, heading: boolean): Row[number] {
  const weight = heading ? ({ fontWeight: 'bold' } as const) : {};
  if (value === null || value === '') return null;
  if (typeof value === 'number') return { value, type: Number, ...weight };
  if (typeof value === 'boolean') return { value, type: Boolean, ...weight };
  if (isDate(value)) return { value: wallDate(value), type: Date, format: dateFormat(value), ...weight };
  return { value: isCellError(value) ? value.error : value, type: String, format: '@', ...weight };
}

function bookSheetName(name: string): string {
  return name.replace(FORBIDDEN_IN_SHEET_NAME, ' ').slice(0, LONGEST_SHEET_NAME);
}

function dateFormat(date: Date): string {
  const midnight = date.getHours() === 0 && date.getMinutes() === 0 && date.getSeconds() === 0;
  return midnight ? 'dd.mm.yyyy' : 'dd.mm.yyyy hh:mm:ss';
}

/** A book knows no time zone: its dates are read and written as if they were UTC. */
function wallDate(date: Date): Date {
  return new Date(
    Date.UTC(
      date.getFullYear(),
      date.getMonth(),
      date.getDate(),
      date.getHours(),
      date.getMinutes(),
      date.getSeconds(),
    ),
  );
}

function localDate(date: Date): Date {
  return new Date(
    date.getUTCFullYear(),
    date.getUTCMonth(),
    date.getUTCDate(),
    date.getUTCHours(),
    date.getUTCMinutes(),
    date.getUTCSeconds(),
  );
}
