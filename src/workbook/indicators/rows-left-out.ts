// Rows of data that have come to stand below what the formulas of «Свод» look at: told on the sheet itself, live.
import type { SheetSpec } from '../sheet-spec';
import { contextSheet } from '../sheets/context';
import { dynamicsSheet, shnorSheet, shnsuSheet } from '../sheets/lists';
import { graduatesSheet, resultsSheet } from '../sheets/results';
import { schoolsSheet } from '../sheets/schools';
import { staffSheet, supportSheet } from '../sheets/support';
import { overWholeColumns, source, svodSchools } from './svod-cells';

/** The sheets at whose rows the formulas look; «Школы», the first, they follow row by row. */
const sourceSheets: readonly SheetSpec[] = [
  schoolsSheet,
  resultsSheet,
  graduatesSheet,
  contextSheet,
  shnorSheet,
  shnsuSheet,
  dynamicsSheet,
  supportSheet,
  staffSheet,
];

const codes = svodSchools('code');
/** How many filled rows of each sheet are left out, as a formula. */
const leftOut = sourceSheets.map((spec) => {
  const all = `COUNTA(${overWholeColumns(source(spec, 'code'))})`;
  const seen =
    spec === schoolsSheet ? `1-COUNTIF(${codes};"?*")-COUNT(${codes})` : `COUNTA(${source(spec, 'code')})`;
  return { title: spec.title, n: `${all}-${seen}` };
});

/** «ошибка: не вошли строки: «Результаты» — 12. Постройте показатели заново»; a blank while nothing is left out. */
export const rowsLeftOut =
  `=IF(OR(${leftOut.map(({ n }) => `${n}>0`).join(';')});"{errorPrefix}не вошли строки:"` +
  leftOut.map(({ title, n }) => `&IF(${n}>0;" «${title}» — "&(${n});"")`).join('') +
  '&". Постройте показатели заново";"")';
