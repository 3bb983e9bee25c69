// The learning example: the cells of every sheet that a department and its schools would have filled in.
import { noWord, yesWord } from '../catalogue/words';
import type { SheetSpec } from '../workbook/sheet-spec';
import { comparisonSheet, regionSheet } from '../workbook/sheets/comparison';
import { contextSheet } from '../workbook/sheets/context';
import { graduatesSheet, resultsSheet } from '../workbook/sheets/results';
import { schoolsSheet } from '../workbook/sheets/schools';
import { staffSheet, supportSheet } from '../workbook/sheets/support';
import { exampleComparisons, exampleRegion } from './around';
import { exampleContexts, exampleStaff, exampleSupport } from './context';
import { codeOf, districtName, ordinal, schools } from './district';
import { type Quirk, quirks } from './quirks';
import { seededRandom } from './random';
import { exampleResults } from './results';
import type { ExampleRow, RowOf } from './row';

export interface ExampleTable {
  readonly sheet: SheetSpec;
  /** Cells by column id, as the sheet shows them («ВПР», «2025/2026», «да»); a missing column is a blank cell. */
  readonly rows: readonly Readonly<ExampleRow>[];
}

/** Any number would do; this one gives a district in which every status and movement is met. */
const SEED = 20_260_901;

/** The demo district, the same at every call: 24 invented schools, two years, every trap of `quirks` in it. */
export function exampleTables(): readonly ExampleTable[] {
  const random = seededRandom(SEED);
  const { results, graduates } = exampleResults(random);
  const tables: { sheet: SheetSpec; rows: ExampleRow[] }[] = [
    { sheet: schoolsSheet, rows: schoolRows() },
    { sheet: resultsSheet, rows: [...results] },
    { sheet: graduatesSheet, rows: [...graduates] },
    { sheet: contextSheet, rows: exampleContexts(random) },
    { sheet: staffSheet, rows: exampleStaff(random) },
    { sheet: supportSheet, rows: exampleSupport(random) },
    { sheet: comparisonSheet, rows: exampleComparisons(random, results) },
    { sheet: regionSheet, rows: exampleRegion(random) },
  ];
  for (const quirk of quirks) {
    const table = tables.find(({ sheet }) => sheet === quirk.sheet);
    if (table !== undefined) applyQuirk(table.rows, quirk);
  }
  return tables;
}

const curators = ['Методист', 'Главный специалист', ''];

function schoolRows(): RowOf<typeof schoolsSheet>[] {
  return schools.map(({ name, kind = '', advanced }, index) => ({
    code: codeOf(index),
    name,
    municipality: districtName,
    kind,
    advanced: advanced ? yesWord : noWord,
    login: codeOf(index),
    risCode: `01${ordinal(index)}`,
    curator: curators[index % curators.length] ?? '',
  }));
}

function applyQuirk(rows: ExampleRow[], { where, set, how }: Quirk): void {
  const meant = rows.filter((row) => Object.entries(where).every(([id, cell]) => row[id] === cell));
  const first = meant[0];
  if (first === undefined) throw new Error(`example: no row ${JSON.stringify(where)}`);
  if (how === 'copy') rows.push({ ...first, ...set });
  else for (const row of how === 'every' ? meant : [first]) Object.assign(row, set);
}
