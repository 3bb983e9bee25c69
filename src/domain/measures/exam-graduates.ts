// What «Выпускники» says about the state exams of one school: wholes, and counts below the minimum.
import type { SchoolYear } from '../kernel/school-year';
import type { GraduateRecord, ProcedureKind } from '../lists/records';
import { OBLIGATORY, type Obligatory } from './obligatory';

/** Graduates below the minimum in one obligatory subject; undefined is «нет данных». */
export interface GraduateCount {
  readonly record: GraduateRecord;
  readonly count: number | undefined;
  readonly field: BelowField;
}

/** A count that is known, with the exam it is about. */
export interface KnownGraduateCount extends GraduateCount {
  readonly count: number;
  /** How many years back. */
  readonly slot: number;
  readonly procedure: 'oge' | 'ege';
  readonly subject: Obligatory;
}

/** The column of «Выпускники» with those below the minimum, by subject. */
export const BELOW_FIELDS = { mathematics: 'belowMathematics', russian: 'belowRussian' } as const;
export type BelowField = (typeof BELOW_FIELDS)[Obligatory];

const LEVELS = { oge: 9, ege: 11 } as const;

/** The records of one school, the judged year first; a second record of a year and level is left out. */
export class ExamGraduates {
  private readonly byLevel: Record<9 | 11, (GraduateRecord | undefined)[]> = { 9: [], 11: [] };

  constructor(records: readonly GraduateRecord[], judged: SchoolYear, years: number) {
    for (const record of records) {
      const slot = judged - record.year;
      if (slot >= 0 && slot < years) this.byLevel[record.level][slot] ??= record;
    }
  }

  /**
   * The graduates who take this exam in an obligatory subject, and how many of them are below the minimum. Of ГВЭ
   * nobody tells: the count of the sheet is of ОГЭ or ЕГЭ, and would be told twice.
   */
  of(procedure: ProcedureKind, grade: number, subject: Obligatory, slot: number): GraduateCount | undefined {
    const level = levelOf(procedure, grade);
    const record = level === undefined ? undefined : this.byLevel[level][slot];
    const field = BELOW_FIELDS[subject];
    return record && { record, count: procedure === 'gve' ? undefined : record[field], field };
  }

  /** Every known count of ОГЭ and ЕГЭ. */
  *counts(): Generator<KnownGraduateCount> {
    for (const procedure of ['oge', 'ege'] as const) {
      const records = this.byLevel[LEVELS[procedure]];
      for (let slot = 0; slot < records.length; slot += 1) {
        for (const subject of OBLIGATORY) {
          const found = this.of(procedure, LEVELS[procedure], subject, slot);
          if (found?.count === undefined) continue;
          yield { ...found, count: found.count, slot, procedure, subject };
        }
      }
    }
  }
}

/** ГВЭ is taken instead of ОГЭ or ЕГЭ by graduates of the same grade. */
function levelOf(procedure: ProcedureKind, grade: number): 9 | 11 | undefined {
  if (procedure === 'oge') return 9;
  if (procedure === 'ege') return 11;
  return procedure === 'gve' ? (grade === 11 ? 11 : 9) : undefined;
}
