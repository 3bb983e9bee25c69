// Shares as the tables give them: each one a count of a whole, with the cells in which the two stand.
import { journalComparisonWord } from '../../catalogue/words';
import { schoolKey } from '../../domain/kernel/school-key';
import type { SchoolYear } from '../../domain/kernel/school-year';
import { comparable } from '../../domain/kernel/text';
import { SHARE_CRITERIA, type ShareCriterion } from '../../domain/lists/records';
import type { CellPlace, ShareIndicator } from '../../domain/recommendations/facts';
import { MATHEMATICS, RUSSIAN } from '../../domain/subjects/dictionary';
import { readSubject } from '../../domain/subjects/read-subject';
import type { SheetSpec, TableRow } from '../sheet-spec';
import { comparisonSheet } from '../sheets/comparison';
import { contextSheet } from '../sheets/context';
import { graduatesSheet, resultsSheet } from '../sheets/results';
import { staffSheet } from '../sheets/support';

export interface ShareEntry {
  readonly indicator: ShareIndicator;
  readonly schoolKey: string;
  readonly year: SchoolYear;
  readonly subject: string;
  readonly grade: number;
  readonly count: number;
  readonly whole: number;
  readonly countAt: CellPlace;
  readonly wholeAt: CellPlace;
}

/** Rows that may be used, of each table. */
export interface ShareRows {
  readonly results: readonly TableRow<typeof resultsSheet>[];
  readonly graduates: readonly TableRow<typeof graduatesSheet>[];
  readonly contexts: readonly TableRow<typeof contextSheet>[];
  readonly staff: readonly TableRow<typeof staffSheet>[];
  readonly comparison: readonly TableRow<typeof comparisonSheet>[];
}

const CONTEXT_INDICATORS: Readonly<Record<ShareCriterion, ShareIndicator>> = {
  registered: 'REGISTERED_SHARE',
  migrantLanguage: 'MIGRANT_LANGUAGE_SHARE',
  notAttested: 'NOT_ATTESTED_SHARE',
  truancy: 'TRUANCY_SHARE',
  specialNeeds: 'SPECIAL_NEEDS_SHARE',
};
const STAFF_INDICATORS = {
  diagnosed: 'TEACHER_DIAGNOSED_SHARE',
  trained: 'TEACHER_TRAINED_SHARE',
  riskTrained: 'RISK_TRAINED_SHARE',
} as const;
const STATE_EXAM_GRADES: Readonly<Record<string, number>> = { oge: 9, ege: 11 };

/** Everything that has both its numbers. Where graduates are known, ГИА is counted over them and not over participants. */
export function shareEntries(rows: ShareRows): ShareEntry[] {
  const graduates = rows.graduates.flatMap(graduateEntries);
  const counted = new Set(graduates.map(examKey));
  const results = rows.results.flatMap(resultEntries);
  return [
    ...graduates,
    ...results.filter((entry) => entry.indicator !== 'BELOW_MINIMUM_SHARE' || !counted.has(examKey(entry))),
    ...rows.contexts.flatMap(contextEntries),
    ...rows.staff.flatMap(staffEntries),
    ...rows.comparison.flatMap(comparisonEntries),
  ];
}

function examKey({ schoolKey: school, year, subject, grade, indicator }: ShareEntry): string {
  return [indicator, school, year, readSubject(subject).key, grade].join('\t');
}

/** An entry, or none when a number is lacking or the whole is 0. */
function entry<S extends SheetSpec>(
  spec: S,
  {
    row,
    values,
  }: { readonly row: number; readonly values: { readonly code: string; readonly year: SchoolYear } },
  indicator: ShareIndicator,
  [countId, count]: readonly [keyof S['columns'] & string, number | undefined],
  [wholeId, whole]: readonly [keyof S['columns'] & string, number | undefined],
  of: { readonly subject: string; readonly grade: number } = { subject: '', grade: 0 },
): ShareEntry[] {
  if (count === undefined || whole === undefined || whole === 0 || count > whole) return [];
  const at = (id: string): CellPlace => ({
    sheet: spec.title,
    row,
    heading: spec.columns[id]?.heading ?? '',
  });
  return [
    {
      indicator,
      schoolKey: schoolKey(values.code),
      year: values.year,
      ...of,
      count,
      whole,
      countAt: at(countId),
      wholeAt: at(wholeId),
    },
  ];
}

function resultEntries(row: ShareRows['results'][number]): ShareEntry[] {
  const { procedure, grade, subject, participants, marks2, belowMinimum } = row.values;
  const whole = ['participants', participants] as const;
  if (procedure === 'vpr' || procedure === 'rdr') {
    const indicator = procedure === 'vpr' ? 'VPR_FAIL_SHARE' : 'RDR_FAIL_SHARE';
    return entry(resultsSheet, row, indicator, ['marks2', marks2], whole, { subject, grade });
  }
  const level = STATE_EXAM_GRADES[procedure];
  if (level === undefined) return [];
  // ОГЭ without its count below the minimum: «2» is the same.
  const isMark = belowMinimum === undefined && procedure === 'oge';
  const count = isMark ? (['marks2', marks2] as const) : (['belowMinimum', belowMinimum] as const);
  return entry(resultsSheet, row, 'BELOW_MINIMUM_SHARE', count, whole, { subject, grade: level });
}

function graduateEntries(row: ShareRows['graduates'][number]): ShareEntry[] {
  const { level, graduates, belowRussian, belowMathematics, highScorers } = row.values;
  const whole = ['graduates', graduates] as const;
  const grade = level;
  return [
    ...entry(graduatesSheet, row, 'BELOW_MINIMUM_SHARE', ['belowRussian', belowRussian], whole, {
      subject: RUSSIAN,
      grade,
    }),
    ...entry(graduatesSheet, row, 'BELOW_MINIMUM_SHARE', ['belowMathematics', belowMathematics], whole, {
      subject: MATHEMATICS,
      grade,
    }),
    ...(level === 11
      ? entry(graduatesSheet, row, 'HIGH_SCORER_SHARE', ['highScorers', highScorers], whole)
      : []),
  ];
}

function contextEntries(row: ShareRows['contexts'][number]): ShareEntry[] {
  return SHARE_CRITERIA.flatMap((id) =>
    entry(contextSheet, row, CONTEXT_INDICATORS[id], [id, row.values[id]], ['pupils', row.values.pupils]),
  );
}

function staffEntries(row: ShareRows['staff'][number]): ShareEntry[] {
  const ids = Object.keys(STAFF_INDICATORS) as (keyof typeof STAFF_INDICATORS)[];
  return ids.flatMap((id) =>
    entry(staffSheet, row, STAFF_INDICATORS[id], [id, row.values[id]], ['teachers', row.values.teachers]),
  );
}

function comparisonEntries(row: ShareRows['comparison'][number]): ShareEntry[] {
  const { comparedWith, both, lowered, subject, grade } = row.values;
  if (comparable(comparedWith) !== comparable(journalComparisonWord)) return [];
  return entry(comparisonSheet, row, 'JOURNAL_LOWERED_SHARE', ['lowered', lowered], ['both', both], {
    subject,
    grade,
  });
}
