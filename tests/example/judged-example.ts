// The example put through reading and judging with the presets, as the commands do it with a workbook's cells.
import { settingEntries } from '../../src/catalogue/settings';
import { judgeLists } from '../../src/domain/lists/judge-lists';
import type { ListRules } from '../../src/domain/lists/rules';
import type { JudgedLists } from '../../src/domain/lists/verdict';
import { exampleTables } from '../../src/example/example-tables';
import { listData } from '../../src/workbook/lists/list-data';
import type { Problem } from '../../src/workbook/problem';
import { listRules, settingCells } from '../../src/workbook/read-settings';
import { readTable } from '../../src/workbook/read-table';
import { columnsOf, type SheetSpec } from '../../src/workbook/sheet-spec';
import { contextSheet } from '../../src/workbook/sheets/context';
import { graduatesSheet, resultsSheet } from '../../src/workbook/sheets/results';
import { schoolsSheet } from '../../src/workbook/sheets/schools';
import { settingsSheet } from '../../src/workbook/sheets/settings';

const DATE = /^(\d\d)\.(\d\d)\.(\d{4})$/;

/** What a Russian spreadsheet makes of a typed text: a date becomes a date wherever it stands. */
function typed(cell: unknown): unknown {
  const [, day, month, year] = DATE.exec(String(cell)) ?? [];
  return year === undefined ? cell : new Date(Number(year), Number(month) - 1, Number(day));
}

/** The rows of a sheet of the example as cells, the heading row first. */
function cellsOf(sheet: SheetSpec): unknown[][] {
  const rows = exampleTables().find((table) => table.sheet === sheet)?.rows ?? [];
  const ids = Object.keys(sheet.columns);
  return [
    columnsOf(sheet).map(({ heading }) => heading),
    ...rows.map((row) => ids.map((id) => typed(row[id] ?? ''))),
  ];
}

function presetRules(): ListRules {
  const heading = columnsOf(settingsSheet).map((column) => column.heading);
  const rows = Object.values(settingEntries).map(({ key, preset }) => [key, preset, '']);
  const { rules, problems } = listRules(settingCells([heading, ...rows]));
  if (rules === undefined) throw new Error(JSON.stringify(problems));
  return rules;
}

export function judgedExample(change: (rules: ListRules) => ListRules = (rules) => rules): {
  lists: JudgedLists;
  problems: readonly Problem[];
} {
  const { data, problems } = listData({
    schools: readTable(schoolsSheet, cellsOf(schoolsSheet)),
    results: readTable(resultsSheet, cellsOf(resultsSheet)),
    graduates: readTable(graduatesSheet, cellsOf(graduatesSheet)),
    contexts: readTable(contextSheet, cellsOf(contextSheet)),
  });
  return { lists: judgeLists(data, change(presetRules())), problems };
}
