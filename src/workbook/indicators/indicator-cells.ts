// How a column of «Показатели» is written: its place in the programme above, one formula for the whole column below.
import { functionGroups, functionHelp } from '../../catalogue/function-help';
import type { FunctionName } from '../../catalogue/functions';
import type { SettingId } from '../../catalogue/settings';
import { FIRST_SCHOOL_ROW, type LiveColumn, TOTAL_ROW } from './live-sheet';
import { svod, svodFrom } from './svod-cells';

export interface ShareFacts {
  readonly name: FunctionName;
  /** Ranges of «Свод» by their first and last column; each argument as wide as the others. */
  readonly ranges: readonly (readonly [string, string])[];
  readonly columns: readonly { readonly id: string; readonly heading: string }[];
  readonly threshold?: SettingId;
  readonly about?: string;
}

/** Shares of schools and of the totals: the formula stands in the total's row of the first column. */
export function shares({ name, ranges, columns, threshold, about }: ShareFacts): LiveColumn[] {
  const first = columns[0]?.id ?? '';
  const given = ranges.map(([from, to]) => svodFrom(TOTAL_ROW, from, to)).join(';');
  return columns.map(({ id, heading }) => ({
    id,
    heading,
    note: noteOf(name, about),
    width: 140,
    format: '0.0',
    cells: {
      ...headOf(name, functionHelp[name].unit),
      ...(threshold === undefined ? {} : { 6: `{${threshold}}` }),
      ...(id === first ? { [TOTAL_ROW]: `=${name}(${given})` } : {}),
    },
    spilledFrom: first,
    ...(threshold === undefined ? {} : { threshold }),
  }));
}

export interface TotalFacts {
  readonly name: FunctionName;
  readonly id: string;
  readonly heading: string;
  /** Where the total stands; what it is of. */
  readonly row?: 7 | 8;
  readonly given: string;
  /** The unit when a school's cell holds an answer and the total a number. */
  readonly unit?: string;
  /** A school's cell, by a plain formula. */
  readonly school?: string;
  readonly about?: string;
  readonly format?: string;
}

/** One number for the municipality; the schools' cells show what it was counted from. */
export function total(facts: TotalFacts): LiveColumn {
  const { name, id, heading, row = TOTAL_ROW, given, unit, school, about, format = '0.0' } = facts;
  return {
    id,
    heading,
    note: noteOf(name, about),
    width: 140,
    format,
    cells: { ...headOf(name, unit ?? answersAndShare), [row]: `=${name}(${given})` },
    ...(school === undefined ? {} : { school }),
  };
}

const answersAndShare = 'школа: да/нет; итог: %';

/** The same row of a column of «Свод», a blank staying a blank. */
export function link(id: string): string {
  return `=${svod(id)}`;
}

/** The schools' rows of columns of this sheet. */
export function ownSchools(title: string, from: string, to: string): string {
  return `{${title}.${from}-${to}:${FIRST_SCHOOL_ROW}}`;
}

/** Rows 2–5: the group of the programme, the unit, the order's wording and where it stands. */
export function headOf(name: FunctionName, unit: string): Record<number, string> {
  const { group, wording, title, source } = functionHelp[name];
  return {
    2: functionGroups[group],
    3: unit,
    4: wording ?? title,
    5: `${source.document}; ${source.point}`,
  };
}

export function noteOf(name: FunctionName, about = ''): string {
  const { title, unit, formula, method, source } = functionHelp[name];
  const place = `${source.document}, ${source.point}`;
  return [`${title}, ${unit}. ${formula}.`, about, method, `Источник: ${place}.`]
    .filter((part) => part !== '')
    .join('\n');
}
