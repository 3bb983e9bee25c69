// Whether the data are still those that the lists were formed from.
import { changedInputs, type Input, type InputDigests, inputDigests } from '../../domain/lists/input-digests';
import type { ListData } from '../../domain/lists/records';
import type { OperationTexts } from '../../messages/operations';
import { filled } from '../../messages/template';
import { type ListTables, listData } from '../../workbook/lists/list-data';
import { listRules, type SettingCells } from '../../workbook/read-settings';
import { contextSheet } from '../../workbook/sheets/context';
import { graduatesSheet, resultsSheet } from '../../workbook/sheets/results';
import { schoolsSheet } from '../../workbook/sheets/schools';
import { settingsSheet } from '../../workbook/sheets/settings';
import type { Ports } from '../ports';
import type { LastRun } from './last-run';

/** What changed, in words; `at` is when the lists were formed: «13:02», with the date when that was on another day. */
export interface Changes {
  readonly at: string;
  readonly sheets: string;
}

const SHEETS: Readonly<Record<Input, string>> = {
  schools: schoolsSheet.title,
  results: resultsSheet.title,
  graduates: graduatesSheet.title,
  contexts: contextSheet.title,
  rules: settingsSheet.title,
};

/** Fingerprints of the tables and settings as they stand now. */
export function digestsNow(tables: ListTables, settings: SettingCells): InputDigests {
  return digestsOf(listData(tables).data, settings);
}

export function digestsOf(data: ListData, settings: SettingCells): InputDigests {
  return inputDigests(data, listRules(settings).rules);
}

/** Undefined while nothing has changed since the run. */
export function changesSince(run: LastRun, now: InputDigests, clock: Ports['clock']): Changes | undefined {
  const changed = changedInputs(run.digests, now);
  if (changed.length === 0) return undefined;
  const today = `${clock().date} `;
  return {
    at: run.formedAt.startsWith(today) ? run.formedAt.slice(today.length) : run.formedAt,
    sheets: changed.map((input) => `«${SHEETS[input]}»`).join(', '),
  };
}

/** «Данные изменились после формирования (13:02): «Результаты».»; blank when they have not. */
export function changesText(changes: Changes | undefined, texts: OperationTexts): string {
  return changes === undefined ? '' : filled(texts.listsStale, { ...changes });
}
