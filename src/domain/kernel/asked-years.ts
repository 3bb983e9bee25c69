// School years that schools may be asked for, the likeliest first.
import type { SchoolYear } from './school-year';

const SEPTEMBER = 9;

/** The school year in which the day lies and the two before it; the year begins in September. */
export function askedYears(year: number, month: number): readonly SchoolYear[] {
  const current = month >= SEPTEMBER ? year + 1 : year;
  return [current, current - 1, current - 2];
}
