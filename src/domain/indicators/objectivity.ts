// The index of objectivity: the share of schools without a sign of doubtful results.
import { countedShare } from './counted-share';

/** true is a sign, false its absence, undefined no verdict. */
export type Sign = boolean | undefined;

/**
 * 100 − percent of schools with at least one sign, 0…100, not rounded. O(n) in the number of signs.
 *
 * A row per school. A sign without a verdict is left out; a school without a single verdict is not counted;
 * undefined, «нет данных», when no school is left.
 * Source: federal indicator «Уровень объективности оценки образовательных результатов» (2019). A sign is a
 * reason to check, not a finding of a violation.
 * Example: `objectivityIndex([[true, false], [false, undefined], [undefined, undefined]])` is 50.
 */
export function objectivityIndex(schools: readonly (readonly Sign[])[]): number | undefined {
  let judged = 0;
  let clear = 0;
  for (const signs of schools) {
    if (signs.includes(true)) judged += 1;
    else if (signs.includes(false)) {
      judged += 1;
      clear += 1;
    }
  }
  return countedShare(clear, judged).share;
}
