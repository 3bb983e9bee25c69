// Everything that forming or previewing the lists reads, each sheet once.
import { judgeLists } from '../domain/lists/judge-lists';
import type { ListData } from '../domain/lists/records';
import type { JudgedLists } from '../domain/lists/verdict';
import type { OperationTexts } from '../messages/operations';
import { filled } from '../messages/template';
import { type ListTables, listData } from '../workbook/list-data';
import type { Problem } from '../workbook/problem';
import type { SettingCells } from '../workbook/read-settings';
import { contextSheet } from '../workbook/sheets/context';
import { graduatesSheet, resultsSheet } from '../workbook/sheets/results';
import { schoolsSheet } from '../workbook/sheets/schools';
import { CommandFailure } from './command-failure';
import type { Book, Ports } from './ports';
import { neededRules, neededSettings, neededTable, type SettingChanges, type Values } from './reading';

export interface JudgedWorkbook {
  readonly settings: SettingCells;
  readonly settingValues: Values;
  readonly data: ListData;
  readonly judged: JudgedLists;
  readonly problems: readonly Problem[];
}

/** Reads the four tables of the lists. */
export function listTables(book: Book): ListTables {
  return {
    schools: neededTable(book, schoolsSheet),
    results: neededTable(book, resultsSheet),
    graduates: neededTable(book, graduatesSheet),
    contexts: neededTable(book, contextSheet),
  };
}

/** Reads the settings and tables and judges every school. Nothing is written. */
export function judgedWorkbook({ book, texts }: Ports, changes: SettingChanges): JudgedWorkbook {
  const { settings, values: settingValues } = neededSettings(book, changes);
  const rules = neededRules(settings, texts);
  const { data, problems } = listData(listTables(book));
  if (data.schools.length === 0) throw new CommandFailure({ code: 'NO_SCHOOLS' });
  const judged = judgeLists(data, rules);
  if (judged.resultYear === undefined) throw new CommandFailure({ code: 'NO_RESULTS' });
  return { settings, settingValues, data, judged, problems };
}

/** One sentence a sheet about what could not be used. */
export function warnings(problems: readonly Problem[], texts: OperationTexts): string[] {
  const counts = new Map<string, number>();
  for (const { sheet } of problems) counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
  return [...counts].map(([sheet, count]) => filled(texts.unusedRows, { sheet, problems: count }));
}
