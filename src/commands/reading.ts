// Sheets read for a command: each at most once, a missing sheet or heading told as a refusal.
import { settingEntries } from '../catalogue/settings';
import type { ListRules } from '../domain/lists/rules';
import { placeText, problemText } from '../messages/problems';
import type { SheetContent } from '../workbook/block-plan';
import { findColumns, headingKey } from '../workbook/heading';
import type { Problem } from '../workbook/problem';
import { listRules, type SettingCells, settingCells, withChanges } from '../workbook/read-settings';
import { readTable, type Table } from '../workbook/read-table';
import type { SheetSpec } from '../workbook/sheet-spec';
import { settingsSheet } from '../workbook/sheets/settings';
import { CommandRefusal } from './command-refusal';
import type { Book, Ports } from './ports';

export type Values = readonly (readonly unknown[])[];
/** What reading a sheet needs of the workbook. */
export type Reads = Pick<Book, 'read'>;
export type SettingChanges = readonly { readonly key: string; readonly value: string }[];

/** Reads each sheet of the workbook at most once. */
export function remembering(book: Reads): Reads {
  const known = new Map<string, ReturnType<Book['read']>>();
  return {
    read: (title) => {
      if (!known.has(title)) known.set(title, book.read(title));
      return known.get(title);
    },
  };
}

/** The values of a sheet that must be there. */
export function requiredValues(book: Reads, spec: SheetSpec): Values {
  const values = book.read(spec.title);
  if (values === undefined) throw new CommandRefusal({ code: 'NOT_PREPARED', sheet: spec.title });
  return values;
}

/** A table that must be there with its required headings. */
export function requiredTable<S extends SheetSpec>(book: Reads, spec: S): Table<S> {
  const table = readTable(spec, requiredValues(book, spec));
  const headings = table.columns.problems;
  const doubled = headings.find(({ code }) => code === 'HEADING_DOUBLED');
  if (table.unreadable || doubled !== undefined) throw headingRefusal(doubled ?? headings[0]);
  return table;
}

/** A computed sheet that must be there with all of its headings, for it is going to be written. */
export function requiredContent(book: Book, spec: SheetSpec): SheetContent {
  return { values: requiredSheet(book, spec), formulas: book.readFormulas(spec.title) };
}

/** Index from 0 of a column of a sheet, both of which must be there. */
export function requiredColumn(book: Reads, spec: SheetSpec, id: string): number {
  const { index, problems } = findColumns(spec, requiredValues(book, spec)[0] ?? []);
  const found = index.get(id);
  if (found !== undefined) return found;
  const heading = spec.columns[id]?.heading;
  throw headingRefusal(problems.find((problem) => problem.heading === heading));
}

/** Values of a sheet of ours that will be appended to: its headings must be there. */
export function requiredSheet(book: Reads, spec: SheetSpec): Values {
  const values = requiredValues(book, spec);
  const problem = findColumns(spec, values[0] ?? []).problems[0];
  if (problem !== undefined) throw headingRefusal(problem);
  return values;
}

/** Settings with the sidebar's changes, and the sheet they stand on; an unknown key is refused. */
export function requiredSettings(
  book: Reads,
  changes: SettingChanges,
): { settings: SettingCells; values: Values } {
  const values = requiredValues(book, settingsSheet);
  const settings = settingCells(values);
  const known = new Set(Object.values(settingEntries).map(({ key }) => headingKey(key)));
  const stranger = changes.find(({ key }) => !known.has(headingKey(key)));
  if (stranger !== undefined) throw new CommandRefusal({ code: 'UNKNOWN_SETTING', key: stranger.key });
  return { settings: withChanges(settings, changes), values };
}

/** The rules of the settings; the first problem of them is a refusal that names its cell. */
export function requiredRules(settings: SettingCells, texts: Ports['texts']): ListRules {
  const { rules, problems } = listRules(settings);
  if (rules === undefined) throw settingRefusal(problems[0] as Problem, texts);
  return rules;
}

function headingRefusal(problem: Problem | undefined): CommandRefusal {
  const code = problem?.code === 'HEADING_DOUBLED' ? problem.code : 'HEADING_MISSING';
  return new CommandRefusal({ code, sheet: problem?.sheet ?? '', heading: problem?.heading ?? '' });
}

function settingRefusal(problem: Problem, texts: Ports['texts']): CommandRefusal {
  const { what, todo } = problemText(problem, texts().problems);
  return new CommandRefusal({ code: 'SETTINGS', place: placeText(problem), what, todo });
}
