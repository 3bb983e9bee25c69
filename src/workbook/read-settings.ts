// «Настройки» read to rules: each value by its type, a missing or unreadable one named, never replaced.
import { type SettingEntry, type SettingId, settingEntries } from '../catalogue/settings';
import {
  noTexts,
  procedureWords,
  shnorRuleWords,
  shnsuRuleWords,
  type Words,
  yesTexts,
} from '../catalogue/words';
import { type Criterion, FLAG_CRITERIA, type ProcedureKind, SHARE_CRITERIA } from '../domain/lists/records';
import type { ListRules } from '../domain/lists/rules';
import { readNumberText } from '../domain/number-text';
import { readSchoolYear } from '../domain/school-year';
import { comparable } from '../domain/text';
import { isBlank } from './cell-reader';
import { headingKey } from './heading';
import type { Problem, ProblemCode } from './problem';
import { readTable, shownValue } from './read-table';
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

const WORD_BREAK = /[;\n]/;

/** Finds each setting by its key. `values` is the sheet as read, headings first. */
export function settingCells(values: readonly (readonly unknown[])[]): SettingCells {
  const table = readTable(settingsSheet, values);
  const byKey = new Map(table.rows.map(({ row, values: { key } }) => [headingKey(key), row]));
  const valueIndex = table.columns.index.get('value');
  const cells = new Map<SettingId, SettingCell>();
  const problems = table.columns.problems.filter(({ code }) => code.startsWith('HEADING'));
  for (const [id, entry] of entries()) {
    const row = byKey.get(headingKey(entry.key));
    if (row === undefined) {
      problems.push({ code: 'SETTING_MISSING', sheet: settingsSheet.title, heading: entry.key });
    } else if (valueIndex !== undefined) {
      cells.set(id, { row, text: cellText(values[row - 1]?.[valueIndex]) });
    }
  }
  return { cells, valueColumn: valueIndex === undefined ? undefined : valueIndex + 1, problems };
}

/** The rules that the settings give; they hold only when there is no problem. */
export function listRules(settings: SettingCells): {
  rules: ListRules;
  problems: readonly Problem[];
} {
  const reader = new SettingReader(settings);
  const rules: ListRules = {
    resultYear: reader.year('resultYear'),
    contextYear: reader.year('contextYear'),
    shnor: {
      ruleSet: reader.choice('shnorRuleSet', shnorRuleWords) ?? 'two-procedures',
      lowThreshold: reader.number('lowThreshold'),
      proceduresForList: reader.number('proceduresForList'),
      minimumParticipants: reader.number('minimumParticipants'),
      poolSmall: reader.yesNo('poolSmall'),
      subjects: reader.words('subjects'),
      procedures: reader.procedures('procedures'),
      vprGrades: reader.numbers('vprGrades'),
    },
    shnsu: {
      ruleSet: reader.choice('shnsuRuleSet', shnsuRuleWords) ?? 'criteria',
      criteriaForList: reader.number('criteriaForList'),
      minimumCriteria: reader.number('minimumCriteria'),
      thresholds: {
        registered: reader.number('registeredThreshold'),
        migrantLanguage: reader.number('migrantLanguageThreshold'),
        notAttested: reader.number('notAttestedThreshold'),
        truancy: reader.number('truancyThreshold'),
        specialNeeds: reader.number('specialNeedsThreshold'),
      },
      weights: reader.weights('weights'),
      boundsYear: reader.year('boundsYear'),
    },
  };
  const problems = [...settings.problems, ...reader.problems];
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

/** All settings with their ids, in the order in which the sheet shows them. */
export function entries(): readonly (readonly [SettingId, SettingEntry])[] {
  return Object.entries(settingEntries) as [SettingId, SettingEntry][];
}

function cellText(cell: unknown): string {
  return isBlank(cell) ? '' : String(cell).trim();
}

/** Reads values one by one and gathers what is wrong with them. */
class SettingReader {
  readonly problems: Problem[] = [];

  constructor(private readonly settings: SettingCells) {}

  number(id: SettingId): number {
    const text = this.text(id);
    const value = text === '' ? undefined : readNumberText(text);
    const whole = settingEntries[id].type === 'count';
    if (value !== undefined && value >= 0 && (!whole || (Number.isInteger(value) && value >= 1)))
      return value;
    if (text !== '') this.unreadable(id);
    return 0;
  }

  year(id: SettingId): number | undefined {
    const text = this.text(id);
    if (text === '') return undefined;
    const year = readSchoolYear(text);
    if (year === undefined) this.unreadable(id);
    return year;
  }

  yesNo(id: SettingId): boolean {
    const word = comparable(this.text(id));
    if (yesTexts.includes(word)) return true;
    if (word !== '' && !noTexts.includes(word)) this.unreadable(id);
    return false;
  }

  choice<Id extends string>(id: SettingId, words: Words<Id>): Id | undefined {
    const text = this.text(id);
    const found = idOf(words, text);
    if (found === undefined && text !== '') this.unreadable(id);
    return found;
  }

  words(id: SettingId): string[] {
    return this.text(id)
      .split(WORD_BREAK)
      .map((word) => word.trim())
      .filter((word) => word !== '');
  }

  procedures(id: SettingId): ProcedureKind[] {
    const found = this.words(id).map((word) => idOf(procedureWords, word));
    const known = found.filter((kind) => kind !== undefined);
    if (known.length < found.length) this.unreadable(id);
    return known;
  }

  numbers(id: SettingId): number[] {
    const found = this.words(id).map(readNumberText);
    const known = found.filter((n) => n !== undefined);
    if (known.length < found.length || !known.every((n) => n >= 0)) this.unreadable(id);
    return known;
  }

  weights(id: SettingId): Record<Criterion, number> | undefined {
    const numbers = this.numbers(id);
    if (numbers.length === 0) return undefined;
    const criteria = [...SHARE_CRITERIA, ...FLAG_CRITERIA];
    if (numbers.length !== criteria.length || numbers.every((n) => n === 0)) this.unreadable(id);
    return Object.fromEntries(criteria.map((c, i) => [c, numbers[i] ?? 0])) as Record<Criterion, number>;
  }

  /** The text of a value; a needed one left blank is a problem. */
  private text(id: SettingId): string {
    const entry: SettingEntry = settingEntries[id];
    const text = this.settings.cells.get(id)?.text ?? '';
    if (text === '' && entry.blank !== true && this.settings.cells.has(id)) this.report('SETTING_BLANK', id);
    return text;
  }

  private unreadable(id: SettingId): void {
    this.report('SETTING_UNREADABLE', id);
  }

  private report(code: ProblemCode, id: SettingId): void {
    const entry: SettingEntry = settingEntries[id];
    const cell = this.settings.cells.get(id);
    const { valueColumn } = this.settings;
    this.problems.push({
      code,
      sheet: settingsSheet.title,
      ...(cell === undefined ? {} : { row: cell.row, value: shownValue(cell.text) }),
      ...(valueColumn === undefined ? {} : { column: valueColumn }),
      heading: entry.key,
      ...(entry.options === undefined ? {} : { expected: entry.options.join(', ') }),
    });
  }
}

function idOf<Id extends string>(words: Words<Id>, text: string): Id | undefined {
  const wanted = comparable(text);
  const found = (Object.entries(words) as [Id, string][]).find(([, word]) => comparable(word) === wanted);
  return found?.[0];
}
