// The rows that facts of schools come from, of every table those that may be used.
import { schoolKey } from '../../domain/kernel/school-key';
import { checkSheet } from '../../workbook/checks/check-sheet';
import { type FactTables, usableRows } from '../../workbook/recommendations/school-facts';
import type { SheetSpec, TableRow } from '../../workbook/sheet-spec';
import { comparisonSheet } from '../../workbook/sheets/comparison';
import { contextSheet } from '../../workbook/sheets/context';
import { dynamicsSheet, shnorSheet, shnsuSheet } from '../../workbook/sheets/lists';
import { graduatesSheet, resultsSheet } from '../../workbook/sheets/results';
import { schoolsSheet } from '../../workbook/sheets/schools';
import { staffSheet, supportSheet } from '../../workbook/sheets/support';
import { neededTable, type Reads } from '../reading';

/** All sheets must be there with their required headings. */
export function factTables(book: Reads): FactTables {
  const schools = neededTable(book, schoolsSheet);
  const keys = new Set(schools.rows.map((row) => schoolKey(row.values.code)));
  const rows = <S extends SheetSpec>(spec: S): readonly TableRow<S>[] => goodRows(book, spec, keys);
  return {
    schools: schools.rows,
    results: rows(resultsSheet),
    graduates: rows(graduatesSheet),
    contexts: rows(contextSheet),
    staff: rows(staffSheet),
    support: rows(supportSheet),
    comparison: rows(comparisonSheet),
    shnor: neededTable(book, shnorSheet).rows,
    shnsu: neededTable(book, shnsuSheet).rows,
    dynamics: neededTable(book, dynamicsSheet).rows,
  };
}

/** Rows that may be judged: readable, of known schools, in accord with themselves. */
function goodRows<S extends SheetSpec>(
  book: Reads,
  spec: S,
  schools: ReadonlySet<string>,
): readonly TableRow<S>[] {
  const table = neededTable(book, spec);
  const { bad } = checkSheet(table, schools);
  return usableRows(table, bad);
}
