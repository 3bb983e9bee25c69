// Which numbers a procedure of one school and year has, of those that «Результаты» and «Выпускники» give.
import type { GraduateCount } from './exam-graduates';
import type { Numbers } from './procedure';
import type { RowSum } from './row-counts';

/**
 * The numbers of a procedure, or undefined when nobody gives its count («нет данных»).
 *
 * - The count: of «Результаты» when every level has it; else of «Выпускники»; else of the levels that have it.
 * - The whole: graduates where they are known (`graduates` is given for obligatory exams only), else participants.
 *   Levels that lack their count leave the sum with their own participants.
 */
export function numbersOf(sum: RowSum, graduates: GraduateCount | undefined): Numbers | undefined {
  const { rows, field: measure, count, participants, tookPart, complete } = sum;
  if (graduates?.count !== undefined && !complete) {
    return { ...overGraduates(graduates, graduates.count), participants: tookPart, rows };
  }
  if (count === undefined) return undefined;
  const whole = complete ? graduates?.record : undefined;
  return {
    count,
    whole: whole === undefined ? participants : whole.graduates,
    participants,
    measure,
    people: whole === undefined ? 'participants' : 'graduates',
    rows,
    graduates: whole,
    countedIn: undefined,
  };
}

/** The numbers as «Выпускники» alone has them. */
export function overGraduates({ record, field }: GraduateCount, count: number): Numbers {
  return {
    count,
    whole: record.graduates,
    participants: undefined,
    measure: 'belowMinimum',
    people: 'graduates',
    rows: [],
    graduates: record,
    countedIn: field,
  };
}
