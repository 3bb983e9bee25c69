// Tables of facts made of a few rows, as they are read from their sheets: for the tests of this folder.
import { settingEntries } from '../../../src/catalogue/settings';
import type { ListRules } from '../../../src/domain/lists/rules';
import { readMeasures } from '../../../src/domain/measures/read-measures';
import { measureData } from '../../../src/workbook/measures/measure-data';
import { listRules, settingCells } from '../../../src/workbook/read-settings';
import { readTable, type Table } from '../../../src/workbook/read-table';
import { schoolFacts } from '../../../src/workbook/recommendations/school-facts';
import type { SheetSpec } from '../../../src/workbook/sheet-spec';
import { comparisonSheet } from '../../../src/workbook/sheets/comparison';
import { contextSheet } from '../../../src/workbook/sheets/context';
import { dynamicsSheet, shnorSheet, shnsuSheet } from '../../../src/workbook/sheets/lists';
import { graduatesSheet, resultsSheet } from '../../../src/workbook/sheets/results';
import { schoolsSheet } from '../../../src/workbook/sheets/schools';
import { staffSheet, supportSheet } from '../../../src/workbook/sheets/support';
import { cellsOf, type Row } from '../cells';

const SHEETS = {
  schools: schoolsSheet,
  results: resultsSheet,
  graduates: graduatesSheet,
  contexts: contextSheet,
  staff: staffSheet,
  support: supportSheet,
  comparison: comparisonSheet,
  shnor: shnorSheet,
  shnsu: shnsuSheet,
  dynamics: dynamicsSheet,
} as const;

/** Rows of each table by column id; the first stands in row 2 of its sheet. */
export type Rows = Partial<Record<keyof typeof SHEETS, readonly Row[]>>;

export const school = (n: number): Row => ({ code: `sch${n}`, name: `Школа ${n}`, municipality: 'Район' });

/** Facts of schools 1 and 2 when none are given, by the rules of settings that nobody has changed. */
export function factsOf(rows: Rows, years: { readonly results: number; readonly context: number }) {
  const read = <S extends SheetSpec>(spec: S, given: readonly Row[] | undefined): Table<S> =>
    readTable(spec, cellsOf(spec, given ?? []));
  const schools = read(schoolsSheet, rows.schools ?? [school(1), school(2)]);
  const contexts = read(contextSheet, rows.contexts);
  const staff = read(staffSheet, rows.staff);
  const data = measureData({
    schools,
    contexts,
    staff,
    results: read(resultsSheet, rows.results),
    graduates: read(graduatesSheet, rows.graduates),
    comparison: read(comparisonSheet, rows.comparison),
  });
  const rules = { ...presetRules(), resultYear: years.results, contextYear: years.context };
  const measures = readMeasures(data, rules);
  if (measures === undefined) throw new Error('no year');
  return schoolFacts(measures, {
    schools: schools.rows,
    contexts: contexts.rows,
    staff: staff.rows,
    support: read(supportSheet, rows.support).rows,
    shnor: read(shnorSheet, rows.shnor).rows,
    shnsu: read(shnsuSheet, rows.shnsu).rows,
    dynamics: read(dynamicsSheet, rows.dynamics).rows,
  });
}

/** The rules of settings that nobody has changed. */
function presetRules(): ListRules {
  const presets = Object.values(settingEntries).map(({ key, preset }) => [key, preset, '']);
  const { rules } = listRules(settingCells([['Ключ', 'Значение', 'Пояснение'], ...presets]));
  if (rules === undefined) throw new Error('no rules');
  return rules;
}
