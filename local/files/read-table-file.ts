// Reads a CSV or xlsx file as a table of cells under headings.

import { extname } from 'node:path';
import { type CsvText, readCsv, UnclosedQuote } from './csv';
import { FileRefusal } from './file-refusal';
import { readBytes, readUtf8 } from './read-bytes';
import type { FileCell, FileTable } from './table';
import { readXlsx } from './xlsx';

/**
 * Reads a file by its ending (.csv or .xlsx). Of a book with several sheets the one named `sheetName` is read, or the
 * first. Throws `FileRefusal` for a missing, empty or unreadable file and for one without a heading row.
 */
export async function readTableFile(path: string, sheetName: string): Promise<FileTable> {
  const ending = extname(path).toLowerCase();
  if (ending === '.xlsx') return tableOf(path, await readXlsx(path, await readBytes(path), sheetName));
  if (ending === '.csv') return csvTable(path, readUtf8(path, await readBytes(path)));
  throw new FileRefusal(`Файл «${path}»: читаются только файлы .csv и .xlsx.`);
}

function csvTable(path: string, text: string): FileTable {
  const csv = parse(path, text);
  const table = tableOf(path, csv.rows);
  csv.rows.forEach((row, index) => {
    if (row.slice(table.headings.length).every((field) => field.trim() === '')) return;
    throw new FileRefusal(
      `Файл «${path}», строка ${csv.lines[index]}: полей больше, чем заголовков. ` +
        'Возьмите значения с запятой в кавычки или разделите поля точкой с запятой.',
    );
  });
  return table;
}

function parse(path: string, text: string): CsvText {
  try {
    return readCsv(text);
  } catch (problem) {
    if (!(problem instanceof UnclosedQuote)) throw problem;
    throw new FileRefusal(`Файл «${path}», строка ${problem.line}: кавычка открыта и не закрыта.`);
  }
}

function tableOf(path: string, rows: readonly (readonly FileCell[])[]): FileTable {
  const first: string[] = (rows[0] ?? []).map((cell) => String(cell ?? '').trim());
  while (first.at(-1) === '') first.pop();
  if (rows.every(isBlankRow)) throw new FileRefusal(`Файл «${path}» пустой.`);
  if (first.length === 0)
    throw new FileRefusal(`Файл «${path}»: в первой строке должны стоять заголовки столбцов.`);
  return { headings: first, rows: rows.slice(1).filter((row) => !isBlankRow(row)) };
}

function isBlankRow(row: readonly FileCell[]): boolean {
  return row.every((cell) => cell === null || (typeof cell === 'string' && cell.trim() === ''));
}
