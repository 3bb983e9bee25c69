// Writes what a sheet shows into a CSV or xlsx file.

import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { writeDate } from '../workbook/calendar';
import { type CellValue, isCellError, isDate } from '../workbook/cell';
import type { Sheet } from '../workbook/sheet';
import { writeCsv } from './csv';
import { writeFault } from './disk-fault';
import { FileRefusal } from './file-refusal';
import { xlsxBytes } from './xlsx';

/**
 * Writes the values of a sheet by the file's ending: .csv (UTF-8, comma, decimal point, dd.mm.yyyy, TRUE and FALSE,
 * errors as their text) or .xlsx (typed). Throws `FileRefusal` when it cannot.
 */
export async function exportSheet(sheet: Sheet, path: string): Promise<void> {
  const rows = filledRows(sheet);
  const ending = extname(path).toLowerCase();
  if (ending !== '.csv' && ending !== '.xlsx') {
    throw new FileRefusal(`Файл «${path}»: записываются только файлы .csv и .xlsx.`);
  }
  const bytes = ending === '.csv' ? csvText(rows) : await xlsxBytes(sheet.name, rows);
  await writeFile(path, bytes).catch((problem: unknown) => {
    throw new FileRefusal(writeFault(path, problem));
  });
}

/** A table of values as CSV text. */
function csvText(rows: readonly (readonly CellValue[])[]): string {
  return writeCsv(rows.map((row) => row.map(csvField)));
}

/** Rows of blanks at the end, left by open-ended formulas, are not written. */
function filledRows(sheet: Sheet): CellValue[][] {
  const rows = sheet.values(1, 1, sheet.lastRow(), sheet.lastColumn());
  while (rows.at(-1)?.every((value) => value === null || value === '')) rows.pop();
  return rows;
}

function csvField(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (isDate(value)) return writeDate(value);
  return isCellError(value) ? value.error : String(value);
}
