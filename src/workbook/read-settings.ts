// «Настройки» read to rules: each value by its type, a missing or unreadable one named, never replaced.
import { type SettingEntry, type SettingId, type SettingType, settingEntries } from '../catalogue/settings';
import { procedureWords, shnorRuleWords, shnsuRuleWords, type Words, yesOrNo } from '../catalogue/words';
import { isBlankCell, isDateCell } from '../domain/kernel/cell';
import { readNumberText } from '../domain/kernel/number-text';
import { readSchoolYear, type SchoolYear } from '../domain/kernel/school-year';
import { comparable } from '../domain/kernel/text';
import { FLAG_CRITERIA, SHARE_CRITERIA } from '../domain/lists/records';
import type { ListRules } from '../domain/lists/rules';
import { nearestSubject } from '../domain/subjects/nearest-subject';
import { readSubject } from '../domain/subjects/read-subject';
import type { SubjectReading } from '../domain/subjects/types';
import { dateText } from './cell-reader';
import { shownValue } from './checks/personal-data';
import { headingKey } from './heading';
import type { Problem } from './problem';
import { readTable } from './read-table';
import { settingsSheet } from './sheets/settings';

/** Where a setting stands on the sheet and the text of its value. */
export interface SettingCell {
  readonly row: number;
  readonly text: string;
}

export interface SettingCells {
  readonly cells: ReadonlyMap<SettingId, SettingCell>;
  /** Column of «Значение», from 1; undefined when the heading is missing. */
  readonly valueColumn: number | undefined;
  readonly problems: readonly Problem[];
}

/** Finds each setting by its key. `values` is the sheet as read, headings first. */
export function settingCells(values: readonly (readonly unknown[])[]): SettingCells {
  const table = readTable(settingsSheet, values);
  const valueIndex = table.columns.index.get('value');
  const cells = new Map<SettingId, SettingCell>();
  const problems = [...table.columns.problems];
  for (const [id, entry] of entries()) {
    const [row, again] = table.rows
      .filter(({ values: { key } }) => headingKey(key) === headingKey(entry.key))
      .map((found) => found.row);
    const place = { sheet: settingsSheet.title, heading: entry.key };
    if (row === undefined) problems.push({ code: 'SETTING_MISSING', ...place });
    else if (again !== undefined) {
      const column = (table.columns.index.get('key') ?? 0) + 1;
      problems.push({ code: 'SETTING_DOUBLED', ...place, row: again, column, otherRow: row });
    }
    if (row !== undefined && valueIndex !== undefined) {
      cells.set(id, { row, text: cellText(values[row - 1]?.[valueIndex]) });
    }
  }
  return { cells, valueColumn: valueIndex === undefined ? undefined : valueIndex + 1, problems };
}

/** The rules that the settings give; none when a needed setting is missing or one cannot be read. */
export function listRules(settings: SettingCells): {
  rules: ListRules | undefined;
  problems: readonly Problem[];
} {
  const { values, problems: unread } = settingValues(settings);
  const problems = [...settings.problems, ...unread];
  if (problems.length > 0) return { rules: undefined, problems };
  const weights = values.weights;
  const rules: ListRules = {
    resultYear: values.resultYear,
    contextYear: values.contextYear,
    shnor: {
      ...pick(values, 'lowThreshold', 'proceduresForList', 'minimumParticipants', 'poolSmall', 'subjects'),
      ruleSet: idOf(shnorRuleWords, values.shnorRuleSet),
      procedures: values.procedures.map((word) => idOf(procedureWords, word)),
      vprGrades: values.vprGrades,
    },
    shnsu: {
      ...pick(values, 'criteriaForList', 'minimumCriteria', 'minimumChildren', 'boundsYear'),
      ruleSet: idOf(shnsuRuleWords, values.shnsuRuleSet),
      thresholds: byCriterion(SHARE_CRITERIA, (criterion) => values[`${criterion}Threshold`]),
      weights: weights.length === 0 ? undefined : byCriterion(CRITERIA, (_, at) => weights[at] ?? 0),
    },
  };
  return { rules, problems };
}

/** The same cells with some values replaced by what the sidebar sent, by key. */
export function withChanges(
  settings: SettingCells,
  changes: readonly { readonly key: string; readonly value: string }[],
): SettingCells {
  const wanted = new Map(changes.map(({ key, value }) => [headingKey(key), value]));
  const cells = new Map(settings.cells);
  for (const [id, entry] of entries()) {
    const text = wanted.get(headingKey(entry.key));
    const cell = cells.get(id);
    if (text !== undefined && cell !== undefined) cells.set(id, { row: cell.row, text: text.trim() });
  }
  return { ...settings, cells };
}

/** The subjects that the settings name, as they are read; none means all. */
export function settingSubjects({ cells }: SettingCells): readonly SubjectReading[] {
  return wordsIn(cells.get('subjects')?.text ?? '').map(readSubject);
}

/** Subjects of the settings that the dictionary does not know: a remark, which keeps no list from being formed. */
export function unknownSettingSubjects(settings: SettingCells): Problem[] {
  const row = settings.cells.get('subjects')?.row ?? 0;
  return settingSubjects(settings)
    .filter(({ known }) => !known)
    .map(({ typed }) => {
      const nearest = nearestSubject(typed);
      return {
        code: 'SETTING_SUBJECT_UNKNOWN',
        sheet: settingsSheet.title,
        row,
        ...(settings.valueColumn === undefined ? {} : { column: settings.valueColumn }),
        heading: settingEntries.subjects.key,
        value: shownValue(typed),
        ...(nearest === undefined ? {} : { expected: nearest }),
      };
    });
}

/** All settings with their ids, in the order in which the sheet shows them. */
export function entries(): readonly (readonly [SettingId, SettingEntry])[] {
  return Object.entries(settingEntries) as [SettingId, SettingEntry][];
}

/** The text of a setting's cell, as a person would type it. */
export function cellText(cell: unknown): string {
  if (isDateCell(cell)) return dateText(cell);
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  return isBlankCell(cell) ? '' : String(cell).trim();
}

const CRITERIA = [...SHARE_CRITERIA, ...FLAG_CRITERIA];

interface ValueOfType {
  text: string;
  number: number;
  count: number;
  year: SchoolYear | undefined;
  choice: string;
  yesno: boolean;
  words: readonly string[];
  grades: readonly number[];
  weights: readonly number[];
}

type SettingValues = { readonly [Id in SettingId]: ValueOfType[(typeof settingEntries)[Id]['type']] };

/** Reads a text that is not blank; undefined means that it cannot be read. */
const readers: {
  readonly [T in SettingType]: (text: string, entry: SettingEntry) => ValueOfType[T] | undefined;
} = {
  text: (text) => text,
  number: (text) => amountTo(100, text),
  count: (text) => wholeTo(Number.POSITIVE_INFINITY, text),
  year: readSchoolYear,
  choice: (text, { options = [] }) => among(options, text),
  yesno: (text) => yesOrNo(comparable(text)),
  words: (text, { options }) => all(text, (word) => (options === undefined ? word : among(options, word))),
  grades: (text) => all(text, (word) => wholeTo(12, word)),
  weights: (text) => {
    const numbers = all(text, (word) => amountTo(Number.POSITIVE_INFINITY, word));
    return numbers?.length === CRITERIA.length && numbers.some((n) => n > 0) ? numbers : undefined;
  },
};

/** A blank list is an empty list: «все». */
const LISTS: ReadonlySet<SettingType> = new Set(['words', 'grades', 'weights']);

function settingValues(settings: SettingCells): { values: SettingValues; problems: readonly Problem[] } {
  const values: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for (const [id, entry] of entries()) {
    const cell = settings.cells.get(id);
    if (cell === undefined) continue;
    const blank = cell.text === '';
    const value = blank ? (LISTS.has(entry.type) ? [] : undefined) : readers[entry.type](cell.text, entry);
    values[id] = value;
    if (blank ? entry.blank === true : value !== undefined) continue;
    problems.push({
      code: blank ? 'SETTING_BLANK' : 'SETTING_UNREADABLE',
      sheet: settingsSheet.title,
      row: cell.row,
      ...(settings.valueColumn === undefined ? {} : { column: settings.valueColumn }),
      heading: entry.key,
      value: shownValue(cell.text),
      ...(entry.options === undefined ? {} : { expected: entry.options.join(', ') }),
    });
  }
  return { values: values as SettingValues, problems };
}

function amountTo(limit: number, text: string): number | undefined {
  const n = readNumberText(text);
  return n !== undefined && n >= 0 && n <= limit ? n : undefined;
}

/** From 1. */
function wholeTo(limit: number, text: string): number | undefined {
  const n = amountTo(limit, text);
  return n !== undefined && Number.isInteger(n) && n > 0 ? n : undefined;
}

function all<T>(text: string, read: (word: string) => T | undefined): T[] | undefined {
  const values = wordsIn(text).map(read);
  return values.length > 0 && values.every((value) => value !== undefined) ? values : undefined;
}

/** The words of a setting that lists several. */
function wordsIn(text: string): string[] {
  return text
    .split(/[;\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/** The option that a text names. */
function among(options: readonly string[], text: string): string | undefined {
  const wanted = comparable(text);
  return options.find((option) => comparable(option) === wanted);
}

function idOf<Id extends string>(words: Words<Id>, word: string): Id {
  return (Object.keys(words) as Id[]).find((id) => words[id] === word) as Id;
}

function byCriterion<C extends string>(criteria: readonly C[], of: (criterion: C, at: number) => number) {
  return Object.fromEntries(criteria.map((criterion, at) => [criterion, of(criterion, at)])) as Record<
    C,
    number
  >;
}

function pick<T, K extends keyof T>(from: T, ...keys: K[]): Pick<T, K> {
  return Object.fromEntries(keys.map((key) => [key, from[key]])) as Pick<T, K>;
}
