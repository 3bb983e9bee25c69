// How a column of «Показатели» is written: its place in the programme above, one formula for the whole column below.
import { type FunctionGroup, functionGroups, functionHelp } from '../../catalogue/function-help';
import type { FunctionName } from '../../catalogue/functions';
import type { SettingId } from '../../catalogue/settings';
import { noWord, yesWord } from '../../catalogue/words';
import {
  FIRST_SCHOOL_ROW,
  indicatorRows,
  type LISTED_ROW,
  type LiveColumn,
  type LiveThreshold,
  TOTAL_ROW,
} from './live-sheet';
import { schoolsOfSelection, schoolsWith, svod, svodFrom } from './svod-cells';

export interface ShareFacts {
  readonly name: FunctionName;
  /** Ranges of «Свод» by their first and last column; each argument as wide as the others. */
  readonly ranges: readonly (readonly [string, string])[];
  /** Each with the columns of «Свод» whose sum the people behind it are, where the shares have a threshold. */
  readonly columns: readonly {
    readonly id: string;
    readonly heading: string;
    readonly people?: readonly string[];
  }[];
  readonly threshold?: Pick<LiveThreshold, 'from' | 'minimum'>;
  /** Facts of the years whose counts are taken. */
  readonly years: string;
  /** Whence the counts come, in few words, where it is more than one sheet. */
  readonly from?: string;
  readonly about?: string;
}

/** Shares of schools and of the totals: the formula stands in the total's row of the first column. */
export function shares({ name, ranges, columns, threshold, years, from, about }: ShareFacts): LiveColumn[] {
  const first = columns[0]?.id ?? '';
  const given = ranges.map(([from, to]) => svodFrom(TOTAL_ROW, from, to)).join(';');
  return columns.map(({ id, heading, people = [] }) => ({
    id,
    heading,
    note: noteOf(name, about),
    width: widthFor(name),
    format: '0.0',
    cells: {
      ...headOf(name, functionHelp[name].unit, from === undefined ? years : `${years}; ${from}`),
      [indicatorRows.threshold]: thresholdAndCoverage(threshold?.from),
      ...(id === first ? { [TOTAL_ROW]: `=${name}(${given})` } : {}),
    },
    spilledFrom: first,
    ...(threshold === undefined ? {} : { threshold: { ...threshold, people } }),
  }));
}

export interface TotalFacts {
  readonly name: FunctionName;
  readonly id: string;
  readonly heading: string;
  /** Where the total stands; what it is of. */
  readonly row?: typeof TOTAL_ROW | typeof LISTED_ROW;
  readonly given: string;
  /** The unit when a school's cell holds an answer and the total a number. */
  readonly unit?: string;
  /** A school's cell, by a plain formula. */
  readonly school?: string;
  /** How many schools have answered; those of the selection unless the total is of others. */
  readonly answered?: string;
  readonly years: string;
  readonly about?: string;
  readonly format?: string;
  /** What the column shows, where that is not yet what the order words. */
  readonly wording?: string;
}

/** One number for the municipality; the schools' cells show what it was counted from. */
export function total(facts: TotalFacts): LiveColumn {
  const { name, id, heading, row = TOTAL_ROW, given, unit, school, years, about, format = '0.0' } = facts;
  const answered = facts.answered ?? (school === undefined ? undefined : schoolsAnswered);
  return {
    id,
    heading,
    note: facts.wording === undefined ? noteOf(name, about) : (about ?? facts.wording),
    width: widthFor(name),
    format,
    cells: {
      ...headOf(name, unit ?? answersAndShare, years),
      ...(facts.wording === undefined
        ? {}
        : { [indicatorRows.wording]: facts.wording, [indicatorRows.source]: 'не показатель приказа' }),
      ...(answered === undefined ? {} : { [indicatorRows.threshold]: answered }),
      [row]: `=${name}(${given})`,
    },
    ...(school === undefined ? {} : { school }),
  };
}

const answersAndShare = 'школа: да/нет; итог: %';

/** The number of schools of the selection with «да» or «нет» in this column. */
const schoolsAnswered = `=${schoolsWith(yesWord)}+${schoolsWith(noWord)}`;

/** «порог 30 %; по 5 школам из 24, представившим сведения»: of how many schools the total says something. */
function thresholdAndCoverage(threshold: SettingId | undefined): string {
  const known = schoolsWith('>=0');
  const all = schoolsOfSelection;
  const isOne = `AND(MOD(${known};10)=1;MOD(${known};100)<>11)`;
  const some =
    `"по "&${known}&IF(${isOne};" школе из ";" школам из ")&${all}&` +
    `IF(${isOne};", представившей сведения";", представившим сведения")`;
  const coverage = `IF(${known}=0;"сведений нет";IF(${known}=${all};"по всем школам: "&${all};${some}))`;
  return `=${threshold === undefined ? '' : `"порог {${threshold}Text} %; "&`}${coverage}`;
}

/** The same row of a column of «Свод», a blank staying a blank. */
export function link(id: string): string {
  return `=${svod(id)}`;
}

/** The schools' rows of columns of this sheet. */
export function ownSchools(title: string, from: string, to: string): string {
  return `{${title}.${from}-${to}:${FIRST_SCHOOL_ROW}}`;
}

/** Letters. */
const LONG_WORDING = 180;

/** Pixels of a column under whose heading the order's wording stands: a long one must not make its row high. */
function widthFor(name: FunctionName): number {
  const { length } = functionHelp[name].wording ?? '';
  if (length > LONG_WORDING) return 260;
  return length > LONG_WORDING / 2 ? 200 : 140;
}

/** The place of a column in the programme, as the rows above its totals show it. */
export interface HeadFacts {
  readonly group: FunctionGroup;
  readonly unit: string;
  readonly wording: string;
  readonly source: (typeof functionHelp)[FunctionName]['source'];
}

/** The group of the programme, the unit, the order's wording and where it stands. */
export function head({ group, unit, wording, source }: HeadFacts): Record<number, string> {
  return {
    [indicatorRows.group]: functionGroups[group],
    [indicatorRows.unit]: unit,
    [indicatorRows.wording]: wording,
    [indicatorRows.source]: `${source.short ?? source.document}; ${source.point}`,
  };
}

/** The head of a column that a function fills. */
export function headOf(name: FunctionName, unit: string, years: string): Record<number, string> {
  const { group, wording, title, source } = functionHelp[name];
  return head({ group, unit: `${unit}; ${years}`, wording: wording ?? title, source });
}

export function noteOf(name: FunctionName, about = ''): string {
  const { title, unit, formula, source } = functionHelp[name];
  const place = `${source.document}, ${source.point}`;
  return [`${title}. Единица: ${unit}.`, `Формула: ${formula}.`, about, `Источник: ${place}.`]
    .filter((part) => part !== '')
    .join('\n');
}
