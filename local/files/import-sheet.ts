// Fills the known columns of a sheet from a file: rows are replaced, the user's own columns stay as they are.

import { headingKey } from '../../src/workbook/heading';
import type { ColumnType } from '../../src/workbook/sheet-spec';
import { displayText } from '../workbook/display';
import type { Sheet } from '../workbook/sheet';
import { GENERAL_FORMAT } from '../workbook/sheet-look';
import { columnContent } from './column-content';
import { FileProblem } from './file-problem';
import { readTableFile } from './read-table-file';
import type { FileTable } from './table';

/** A column of the sheet that a file may fill. */
export interface ImportColumn {
  readonly heading: string;
  readonly type: ColumnType;
}

export interface ImportReport {
  /** Rows written below the headings. */
  readonly rows: number;
  /** Headings of the file that the sheet does not know, as they stand in the file. */
  readonly unknownHeadings: readonly string[];
  /** What the user should know, in whole sentences. */
  readonly warnings: readonly string[];
}

/**
 * Reads a CSV or xlsx file into a sheet. Columns are found by heading (spaces and case ignored) in the file and on the
 * sheet; a known heading that the sheet lacks is added on the right. Throws `FileProblem` and changes nothing when the
 * file cannot be read, holds no known column or the same column twice.
 */
export async function importFile(
  sheet: Sheet,
  columns: readonly ImportColumn[],
  path: string,
): Promise<ImportReport> {
  return importTable(sheet, columns, await readTableFile(path, sheet.name), path);
}

/** The same for a table already read; `source` names it in messages. */
export function importTable(
  sheet: Sheet,
  columns: readonly ImportColumn[],
  table: FileTable,
  source: string,
): ImportReport {
  const inFile = placesByHeading(table.headings, columns, `Файл «${source}»`);
  if (inFile.size === 0) throw new FileProblem(noKnownColumn(source, sheet, columns));
  const onSheet = placesByHeading(headingsOf(sheet), columns, `Лист «${sheet.name}»`);
  for (const column of columns) {
    const from = inFile.get(column);
    const to = onSheet.get(column);
    if (to !== undefined) clearBelowHeading(sheet, to + 1);
    if (from === undefined) continue;
    const at = to === undefined ? addHeading(sheet, column.heading) : to + 1;
    const contents = table.rows.map((row) => [columnContent(row[from] ?? null, column.type)]);
    sheet.setContents(2, at, contents);
  }
  const unknownHeadings = unknown(table, columns);
  return { rows: table.rows.length, unknownHeadings, warnings: warnings(source, sheet, unknownHeadings) };
}

function placesByHeading(
  headings: readonly string[],
  columns: readonly ImportColumn[],
  where: string,
): Map<ImportColumn, number> {
  const places = new Map<ImportColumn, number>();
  for (const column of columns) {
    const found = headings.flatMap((heading, index) => (sameHeading(heading, column.heading) ? [index] : []));
    if (found.length > 1) {
      throw new FileProblem(`${where}: столбец «${column.heading}» встречается дважды. Оставьте один.`);
    }
    if (found[0] !== undefined) places.set(column, found[0]);
  }
  return places;
}

function sameHeading(left: string, right: string): boolean {
  return headingKey(left) === headingKey(right);
}

function headingsOf(sheet: Sheet): string[] {
  const [headings = []] = sheet.values(1, 1, 1, sheet.lastColumn());
  return headings.map((value) => displayText(value, GENERAL_FORMAT));
}

/** Formats below the heading stay, also those of rows still to come. */
function clearBelowHeading(sheet: Sheet, column: number): void {
  const rows = sheet.lastRow() - 1;
  if (rows > 0) sheet.clearContents(2, column, rows, 1);
}

function addHeading(sheet: Sheet, heading: string): number {
  const column = sheet.lastColumn() + 1;
  sheet.setContents(1, column, [[heading]]);
  return column;
}

function unknown(table: FileTable, columns: readonly ImportColumn[]): string[] {
  return table.headings.filter((heading) => {
    return heading !== '' && !columns.some((column) => sameHeading(column.heading, heading));
  });
}

function warnings(source: string, sheet: Sheet, unknownHeadings: readonly string[]): string[] {
  if (unknownHeadings.length === 0) return [];
  const names = unknownHeadings.map((heading) => `«${heading}»`).join(', ');
  return [`Файл «${source}»: лист «${sheet.name}» не знает столбцов ${names}, они пропущены.`];
}

function noKnownColumn(source: string, sheet: Sheet, columns: readonly ImportColumn[]): string {
  const names = columns.map((column) => `«${column.heading}»`).join(', ');
  return `Файл «${source}»: ни один заголовок не подходит листу «${sheet.name}». Ожидаются: ${names}.`;
}
