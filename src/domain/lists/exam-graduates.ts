// What «Выпускники» says about the state exams of one school: wholes, and counts below the minimum.
import type { SchoolYear } from '../kernel/school-year';
import { MATHEMATICS, RUSSIAN } from '../subjects/dictionary';
import type { GraduateRecord, ProcedureKind } from './records';

/** Graduates below the minimum in one obligatory subject. */
export interface GraduateCount {
  readonly record: GraduateRecord;
  readonly slot: number;
  readonly procedure: 'oge' | 'ege';
  readonly subject: string;
  readonly count: number;
}

export interface ExamGraduates {
  /** The graduates who are the whole of ОГЭ or ЕГЭ in a year; undefined for other procedures and unknown ones. */
  readonly of: (procedure: ProcedureKind, slot: number) => GraduateRecord | undefined;
  readonly counts: () => GraduateCount[];
}

/** The records of one school over the years of the window; a second record of a year and level is left out. */
export function examGraduates(
  records: readonly GraduateRecord[],
  years: readonly SchoolYear[],
): ExamGraduates {
  const ninth: (GraduateRecord | undefined)[] = years.map(() => undefined);
  const eleventh = [...ninth];
  for (const record of records) {
    const ofLevel = record.level === 9 ? ninth : eleventh;
    const slot = years.indexOf(record.year);
    if (slot >= 0) ofLevel[slot] ??= record;
  }
  return {
    of: (procedure, slot) => {
      if (procedure === 'oge') return ninth[slot];
      return procedure === 'ege' ? eleventh[slot] : undefined;
    },
    counts: () => [...countsOf(ninth, 'oge'), ...countsOf(eleventh, 'ege')],
  };
}

function countsOf(
  records: readonly (GraduateRecord | undefined)[],
  procedure: 'oge' | 'ege',
): GraduateCount[] {
  return records.flatMap((record, slot) =>
    [
      { subject: MATHEMATICS, count: record?.belowMathematics },
      { subject: RUSSIAN, count: record?.belowRussian },
    ].flatMap(({ subject, count }) =>
      record === undefined || count === undefined ? [] : [{ record, slot, procedure, subject, count }],
    ),
  );
}
