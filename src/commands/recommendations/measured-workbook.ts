// What facts of schools come from: the measures, and the rows of every table that may be used.
import { schoolKey } from '../../domain/kernel/school-key';
import type { ListRules } from '../../domain/lists/rules';
import { type Measures, readMeasures } from '../../domain/measures/read-measures';
import type { SchoolFacts } from '../../domain/recommendations/facts';
import { goodRows } from '../../workbook/lists/list-data';
import { measureData } from '../../workbook/measures/measure-data';
import { type FactTables, schoolFacts } from '../../workbook/recommendations/school-facts';
import { comparisonSheet } from '../../workbook/sheets/comparison';
import { contextSheet } from '../../workbook/sheets/context';
import { dynamicsSheet, shnorSheet, shnsuSheet } from '../../workbook/sheets/lists';
import { graduatesSheet, resultsSheet } from '../../workbook/sheets/results';
import { schoolsSheet } from '../../workbook/sheets/schools';
import { staffSheet, supportSheet } from '../../workbook/sheets/support';
import { type Reads, requiredTable } from '../reading';

export interface MeasuredWorkbook {
  readonly measures: Measures;
  readonly facts: readonly SchoolFacts[];
  readonly tables: FactTables;
}

/**
 * Each sheet is read once; all must be there with their required headings. Undefined when no row tells of a year and
 * the settings name none.
 */
export function measuredWorkbook(book: Reads, rules: ListRules): MeasuredWorkbook | undefined {
  const schools = requiredTable(book, schoolsSheet);
  const contexts = requiredTable(book, contextSheet);
  const staff = requiredTable(book, staffSheet);
  const data = measureData({
    schools,
    contexts,
    staff,
    results: requiredTable(book, resultsSheet),
    graduates: requiredTable(book, graduatesSheet),
    comparison: requiredTable(book, comparisonSheet),
  });
  const measures = readMeasures(data, rules);
  if (measures === undefined) return undefined;
  const keys = new Set(schools.rows.map((row) => schoolKey(row.values.code)));
  const tables: FactTables = {
    schools: schools.rows,
    contexts: goodRows(contexts, keys).good,
    staff: goodRows(staff, keys).good,
    support: goodRows(requiredTable(book, supportSheet), keys).good,
    shnor: requiredTable(book, shnorSheet).rows,
    shnsu: requiredTable(book, shnsuSheet).rows,
    dynamics: requiredTable(book, dynamicsSheet).rows,
  };
  return { measures, facts: schoolFacts(measures, tables), tables };
}
