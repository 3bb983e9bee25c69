// The fixes of a workbook: for «Проверка», which offers them, and for the command that makes them.

import { checkSheet } from '../../workbook/checks/check-sheet';
import { type Fix, type FoundFixes, findFixes } from '../../workbook/checks/find-fixes';
import { type SchoolCodes, schoolCodes } from '../../workbook/checks/written-otherwise';
import type { Problem } from '../../workbook/problem';
import { readTable, type Table } from '../../workbook/read-table';
import type { SheetSpec } from '../../workbook/sheet-spec';
import { loadedSheets } from '../../workbook/sheets/intake';
import { schoolsSheet } from '../../workbook/sheets/schools';
import type { Book } from '../ports';
import type { Reads } from '../reading';

/** What fixing needs of the workbook. */
export type FixedBook = Reads & Pick<Book, 'readFormulas'>;

const NOTHING = { exact: new Set<string>(), keys: new Set<string>(), meant: () => undefined };

/** No code is known where «Школы» or its heading is not there: then none is fixed either. */
export function codesOfSchools(book: Reads): SchoolCodes {
  const values = book.read(schoolsSheet.title);
  return values === undefined ? NOTHING : schoolCodes(values);
}

/** Fixes of one sheet, and those of its problems that they do not tell themselves; none on a sheet that is no data. */
export function fixesOf(
  book: FixedBook,
  table: Table<SheetSpec>,
  codes: SchoolCodes,
  problems: readonly Problem[],
): FoundFixes {
  const { title } = table.spec;
  const values = book.read(title);
  const isData = loadedSheets.some((spec) => spec.title === title);
  if (!isData || table.unreadable || values === undefined) return { fixes: [], others: problems };
  return findFixes({ table, values, formulas: () => book.readFormulas(title) }, codes, problems);
}

export interface SheetFixes {
  readonly spec: SheetSpec;
  readonly fixes: readonly Fix[];
}

/** Sheets that are not there have nothing to fix. */
export function fixesOfBook(book: FixedBook): SheetFixes[] {
  const codes = codesOfSchools(book);
  return loadedSheets.flatMap((spec) => {
    const values = book.read(spec.title);
    if (values === undefined) return [];
    const table: Table<SheetSpec> = readTable(spec, values);
    const problems = table.unreadable ? [] : checkSheet(table, undefined).problems;
    return [{ spec, fixes: fixesOf(book, table, codes, problems).fixes }];
  });
}
