// The mends of a workbook: for «Проверка», which offers them, and for the command that makes them.

import { checkSheet } from '../../workbook/checks/check-sheet';
import { type FoundMends, findMends, type Mend } from '../../workbook/checks/find-mends';
import { type SchoolCodes, schoolCodes } from '../../workbook/checks/written-otherwise';
import type { Problem } from '../../workbook/problem';
import { readTable, type Table } from '../../workbook/read-table';
import type { SheetSpec } from '../../workbook/sheet-spec';
import { loadedSheets } from '../../workbook/sheets/intake';
import { schoolsSheet } from '../../workbook/sheets/schools';
import type { Book } from '../ports';
import type { Reads } from '../reading';

/** What mending needs of the workbook. */
export type MendedBook = Reads & Pick<Book, 'readFormulas'>;

const NOTHING = { exact: new Set<string>(), keys: new Set<string>(), meant: () => undefined };

/** No code is known where «Школы» or its heading is not there: then none is mended either. */
export function codesOfSchools(book: Reads): SchoolCodes {
  const values = book.read(schoolsSheet.title);
  return values === undefined ? NOTHING : schoolCodes(values);
}

/** Mends of one sheet, and those of its problems that they do not tell themselves; none on a sheet that is no data. */
export function mendsOf(
  book: MendedBook,
  table: Table<SheetSpec>,
  codes: SchoolCodes,
  problems: readonly Problem[],
): FoundMends {
  const { title } = table.spec;
  const values = book.read(title);
  const isData = loadedSheets.some((spec) => spec.title === title);
  if (!isData || table.unreadable || values === undefined) return { mends: [], others: problems };
  return findMends({ table, values, formulas: () => book.readFormulas(title) }, codes, problems);
}

export interface SheetMends {
  readonly spec: SheetSpec;
  readonly mends: readonly Mend[];
}

/** Sheets that are not there have nothing to mend. */
export function mendsOfBook(book: MendedBook): SheetMends[] {
  const codes = codesOfSchools(book);
  return loadedSheets.flatMap((spec) => {
    const values = book.read(spec.title);
    if (values === undefined) return [];
    const table: Table<SheetSpec> = readTable(spec, values);
    const problems = table.unreadable ? [] : checkSheet(table, undefined).problems;
    return [{ spec, mends: mendsOf(book, table, codes, problems).mends }];
  });
}
