// One cohort of pupils a year later: how its mean result changed, and whether the change is sharp.
import { isAtLeast } from '../kernel/at-least';
import { outerQuartiles } from './quartile';

/** A result a year ago, and 0 now: there is no ratio. */
export interface RatioProblem {
  readonly code: 'nothing-after';
  readonly before: number;
}

/**
 * K = mean percent of the maximum score in grade N, year Y, over the same in grade N + 1, year Y + 1. O(1).
 *
 * Both are percents 0…100; K above 1 is a fall. Undefined, given or returned, is «нет данных»; 0 over 0 too.
 * Source: federal indicator «Уровень объективности оценки образовательных результатов» (2019).
 * Example: `cohortRatio(60, 48)` is 1.25.
 */
export function cohortRatio(
  before: number | undefined,
  after: number | undefined,
): number | undefined | RatioProblem {
  if (before === undefined || after === undefined) return undefined;
  if (after > 0) return before / after;
  return before === 0 ? undefined : { code: 'nothing-after', before };
}

export type Jump = 'fall' | 'rise' | 'none';

/** Ratios within the limits are usual; both limits belong to the usual ones. */
export interface JumpLimits {
  readonly low: number;
  readonly high: number;
}

/** How many interquartile ranges away from its quartile a ratio is sharp. */
const RANGES = 3;

/**
 * The limits of usual ratios: Q1 − 3 · (Q3 − Q1) and Q3 + 3 · (Q3 − Q1) over all schools, quartiles of type 7.
 * O(n). Without a ratio there are no limits. Source as for `cohortRatio`.
 * Example: ratios 1, 2, 3, 4, 5 have the quartiles 2 and 4, so the limits −4 and 10.
 */
export function jumpLimits(ratios: ArrayLike<number>): JumpLimits | undefined {
  const quartiles = outerQuartiles(ratios);
  if (quartiles === undefined) return undefined;
  const { first, third } = quartiles;
  const range = third - first;
  return { low: first - RANGES * range, high: third + RANGES * range };
}

/**
 * A ratio above the limits is a sharp fall of results, below them a sharp rise. O(1).
 *
 * One beyond a limit by noise alone is usual: where the quartiles coincide, the last bit would mark it (36.3 / 33
 * is 1.0999999999999999, and 66 / 60 is 1.1). Source as for `cohortRatio`. Example: `jump(11, { low: -4, high: 10 })` is a fall.
 */
export function jump(ratio: number, { low, high }: JumpLimits): Jump {
  const size = Math.max(Math.abs(low), Math.abs(high));
  if (!isAtLeast(high, ratio, size)) return 'fall';
  return isAtLeast(ratio, low, size) ? 'none' : 'rise';
}
