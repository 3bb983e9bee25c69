// What the example's schools write every year, and how hard it usually is.
import { procedureWords } from '../catalogue/words';

export interface ExampleProcedure {
  /** By which a school's profile names it. */
  readonly id: string;
  readonly procedure: string;
  readonly grade: number;
  readonly subject: string;
  /** Usual share of «2» (of those below the minimum). */
  readonly share: number;
  /** Highest score. */
  readonly maximum: number;
}

export const mathematics = 'Математика';
export const russian = 'Русский язык';
const { vpr, oge, ege, rdr } = procedureWords;

export const procedures: readonly ExampleProcedure[] = [
  entry('4м', vpr, 4, mathematics, 0.05, 20),
  entry('4р', vpr, 4, russian, 0.08, 38),
  entry('5м', vpr, 5, mathematics, 0.12, 20),
  entry('5р', vpr, 5, russian, 0.13, 45),
  entry('6м', rdr, 6, mathematics, 0.14, 16),
  entry('8м', vpr, 8, mathematics, 0.16, 25),
  entry('8р', vpr, 8, russian, 0.15, 51),
  entry('9м', oge, 9, mathematics, 0.09, 31),
  entry('9р', oge, 9, russian, 0.04, 37),
  entry('10р', rdr, 10, russian, 0.08, 30),
  entry('11р', ege, 11, russian, 0.01, 100),
  entry('11м', ege, 11, `${mathematics} (база)`, 0.04, 21),
  entry('11п', ege, 11, `${mathematics} (профиль)`, 0.06, 100),
];

function entry(
  id: string,
  procedure: string,
  grade: number,
  subject: string,
  share: number,
  maximum: number,
): ExampleProcedure {
  return { id, procedure, grade, subject, share, maximum };
}

/** Where the figures of a procedure come from, and on which day of the year's end they were taken. */
export function provenanceOf(procedure: string, year: number): { source: string; asOf: string } {
  if (procedure === vpr) return { source: 'ФИС ОКО, Ф3', asOf: `12.06.${year}` };
  if (procedure === rdr) return { source: 'Региональный центр оценки', asOf: `28.04.${year}` };
  return { source: 'РИС ГИА', asOf: `05.07.${year}` };
}
