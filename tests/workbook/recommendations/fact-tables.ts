// Tables of facts made of a few rows, as they are read from their sheets: for the tests of this folder.
import { settingEntries } from '../../../src/catalogue/settings';
import type { ListRules } from '../../../src/domain/lists/rules';
import { listRules, settingCells } from '../../../src/workbook/read-settings';
import { readTable } from '../../../src/workbook/read-table';
import type { FactTables } from '../../../src/workbook/recommendations/school-facts';
import { comparisonSheet } from '../../../src/workbook/sheets/comparison';
import { contextSheet } from '../../../src/workbook/sheets/context';
import { dynamicsSheet, shnorSheet, shnsuSheet } from '../../../src/workbook/sheets/lists';
import { graduatesSheet, resultsSheet } from '../../../src/workbook/sheets/results';
import { schoolsSheet } from '../../../src/workbook/sheets/schools';
import { staffSheet, supportSheet } from '../../../src/workbook/sheets/support';
import { cellsOf, type Row } from '../cells';

/** Rows of each table by column id; the first stands in row 2 of its sheet. */
export type Rows = Partial<Record<keyof FactTables, readonly Row[]>>;

export const school = (n: number): Row => ({ code: `sch${n}`, name: `Школа ${n}`, municipality: 'Район' });

/** Schools 1 and 2 when none are given. */
export function factTables(rows: Rows): FactTables {
  return {
    schools: readTable(schoolsSheet, cellsOf(schoolsSheet, rows.schools ?? [school(1), school(2)])).rows,
    results: readTable(resultsSheet, cellsOf(resultsSheet, rows.results ?? [])).rows,
    graduates: readTable(graduatesSheet, cellsOf(graduatesSheet, rows.graduates ?? [])).rows,
    contexts: readTable(contextSheet, cellsOf(contextSheet, rows.contexts ?? [])).rows,
    staff: readTable(staffSheet, cellsOf(staffSheet, rows.staff ?? [])).rows,
    support: readTable(supportSheet, cellsOf(supportSheet, rows.support ?? [])).rows,
    comparison: readTable(comparisonSheet, cellsOf(comparisonSheet, rows.comparison ?? [])).rows,
    shnor: readTable(shnorSheet, cellsOf(shnorSheet, rows.shnor ?? [])).rows,
    shnsu: readTable(shnsuSheet, cellsOf(shnsuSheet, rows.shnsu ?? [])).rows,
    dynamics: readTable(dynamicsSheet, cellsOf(dynamicsSheet, rows.dynamics ?? [])).rows,
  };
}

/** The rules of settings that nobody has changed. */
export function presetRules(): ListRules {
  const presets = Object.values(settingEntries).map(({ key, preset }) => [key, preset, '']);
  const { rules } = listRules(settingCells([['Ключ', 'Значение', 'Пояснение'], ...presets]));
  if (rules === undefined) throw new Error('no rules');
  return rules;
}
