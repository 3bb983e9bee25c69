// Shares that schools and the department describe, by hand: pupils of the context, teachers, high scorers.
import {
  type District,
  isSelected,
  MINIMUM_CHILDREN,
  SHARE_HEADINGS,
  SHARE_THRESHOLDS,
  sameSchool,
} from './district';
import type { Pair } from './oracle';
import { judgedYear, latest } from './oracle-shnor';

/** What a document calls the indicator, and what templates call it. */
export interface Described {
  readonly label: string;
  readonly indicator: string;
  readonly threshold: number | undefined;
  readonly pairOf: (district: District, code: string, back: 0 | 1) => Pair | undefined;
}

const CONTEXT_INDICATORS = [
  'REGISTERED_SHARE',
  'MIGRANT_LANGUAGE_SHARE',
  'NOT_ATTESTED_SHARE',
  'TRUANCY_SHARE',
  'SPECIAL_NEEDS_SHARE',
] as const;

const STAFF = [
  ['Прошли диагностику профессиональных дефицитов', 'TEACHER_DIAGNOSED_SHARE'],
  ['Завершили курсы по запросам', 'TEACHER_TRAINED_SHARE'],
  ['Завершили курсы по работе с детьми с риском неуспешности', 'RISK_TRAINED_SHARE'],
] as const;

export const DESCRIBED: readonly Described[] = [
  ...SHARE_HEADINGS.map(
    (label, at): Described => ({
      label,
      indicator: CONTEXT_INDICATORS[at] ?? '',
      threshold: SHARE_THRESHOLDS[at],
      pairOf: (district, code, back) => {
        const row = rowOf(district.contexts, contextYear(district) - back, code);
        return possible(row?.groups[at], row?.pupils);
      },
    }),
  ),
  ...STAFF.map(
    ([label, indicator], at): Described => ({
      label,
      indicator,
      threshold: undefined,
      pairOf: (district, code, back) => {
        const row = rowOf(district.staff, staffYear(district) - back, code);
        return possible(row?.groups[at], row?.teachers);
      },
    }),
  ),
  {
    label: 'Высокобалльники ЕГЭ',
    indicator: 'HIGH_SCORER_SHARE',
    threshold: undefined,
    pairOf: (district, code, back) => {
      const eleventh = district.graduates.filter(({ level }) => level === 11);
      const row = rowOf(eleventh, judgedYear(district) - back, code);
      return possible(row?.highScorers, row?.graduates);
    },
  },
];

/** Schools of the selection that have it, each with its numbers. */
export function answersOf(
  district: District,
  { pairOf }: Described,
): readonly (Pair & { readonly code: string })[] {
  return district.schools.filter(isSelected).flatMap(({ code }) => {
    const pair = pairOf(district, code, 0);
    return pair === undefined ? [] : [{ code, ...pair }];
  });
}

/** At the threshold or above, by enough children. */
export function isMet({ count, whole }: Pair, threshold: number): boolean {
  return count >= MINIMUM_CHILDREN && 100 * count >= threshold * whole;
}

function contextYear(district: District): number {
  return latest(district.contexts) ?? judgedYear(district);
}

/** The latest year of staff that is not after the year of the context. */
function staffYear(district: District): number {
  const last = contextYear(district);
  return latest(district.staff.filter(({ year }) => year <= last)) ?? last;
}

function rowOf<T extends { readonly code: string; readonly year: number }>(
  rows: readonly T[],
  year: number,
  code: string,
): T | undefined {
  return rows.find((row) => row.year === year && sameSchool(row.code, code));
}

function possible(count: number | undefined, whole: number | undefined): Pair | undefined {
  return count === undefined || whole === undefined || whole === 0 || count > whole
    ? undefined
    : { count, whole };
}
