// Fills the known columns of a sheet from a file: rows are replaced, the user's own columns stay as they are.

import { shownValue } from '../../src/workbook/checks/personal-data';
import { type FoundColumns, findColumns } from '../../src/workbook/heading';
import type { SheetSpec } from '../../src/workbook/sheet-spec';
import type { Sheet } from '../workbook/sheet';
import { columnContent } from './column-content';
import { FileRefusal } from './file-refusal';
import { importRefusal } from './import-refusal';
import { readTableFile } from './read-table-file';
import type { FileTable } from './table';

export interface ImportReport {
  /** Rows written below the headings. */
  readonly rows: number;
  /** What the user should know, in whole sentences. */
  readonly warnings: readonly string[];
}

/**
 * Reads a CSV or xlsx file into a sheet. Columns are found by heading (spaces and case ignored) in the file and on the
 * sheet; a known heading that the sheet lacks is added on the right. Throws `FileRefusal` and changes nothing when the
 * file cannot be read, lacks a column without which its rows are not used, holds the same column twice or a column
 * that looks like personal data.
 */
export async function importFile(sheet: Sheet, spec: SheetSpec, path: string): Promise<ImportReport> {
  return prepareImport(sheet, spec, await readTableFile(path, sheet.name), path)();
}

/**
 * Checks a table already read and gives what writes it; `source` names it in messages. Throws as `importFile` does,
 * before anything is written.
 */
export function prepareImport(
  sheet: Sheet,
  spec: SheetSpec,
  table: FileTable,
  source: string,
): () => ImportReport {
  const inFile = findColumns(spec, table.headings);
  const onSheet = findColumns(spec, headingsOf(sheet));
  const problem = importRefusal(spec, table, { source, inFile, onSheet });
  if (problem !== undefined) throw new FileRefusal(problem);
  return () => {
    write(sheet, spec, table, { inFile, onSheet });
    return { rows: table.rows.length, warnings: warnings(source, sheet, table, inFile) };
  };
}

function write(
  sheet: Sheet,
  spec: SheetSpec,
  table: FileTable,
  { inFile, onSheet }: { inFile: FoundColumns; onSheet: FoundColumns },
): void {
  for (const [id, column] of Object.entries(spec.columns)) {
    const from = inFile.index.get(id);
    const to = onSheet.index.get(id);
    if (to !== undefined) clearBelowHeading(sheet, to + 1);
    if (from === undefined) continue;
    const at = to === undefined ? addHeading(sheet, column.heading) : to + 1;
    const contents = table.rows.map((row) => [columnContent(row[from] ?? null, column.type)]);
    sheet.setContents(2, at, contents);
  }
}

function headingsOf(sheet: Sheet): readonly unknown[] {
  return sheet.displayValues(1, 1, 1, sheet.lastColumn())[0] ?? [];
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

function warnings(source: string, sheet: Sheet, table: FileTable, { foreign }: FoundColumns): string[] {
  if (foreign.length === 0) return [];
  const names = foreign.map((index) => `«${shownValue(table.headings[index])}»`).join(', ');
  const dropped = foreign.length === 1 ? `столбца ${names}, он пропущен` : `столбцов ${names}, они пропущены`;
  return [`Файл «${source}»: лист «${sheet.name}» не знает ${dropped}.`];
}
