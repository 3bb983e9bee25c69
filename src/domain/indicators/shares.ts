// Shares in percent: a count of pupils in a whole, and the same pooled over two years.

/** More pupils in the count than in the whole; the whole may be 0. */
export interface ShareProblem {
  readonly code: 'count-above-whole';
  readonly year: 'current' | 'previous';
  readonly count: number;
  readonly whole: number;
}

/**
 * Share of a count in its whole: 100 · count / whole, percent 0…100, not rounded. O(1).
 *
 * Both are whole numbers from 0. Undefined, given or returned, is «нет данных», never 0; 0 of 0 is «нет данных» too.
 * The product is taken first, so that a share of exactly 30 % is exactly 30: `share(3, 10)` is 30.
 * Source: order of the Ishimbay district No. 1048 of 05.07.2021, programme 1.2, item 1.
 */
export function share(
  count: number | undefined,
  whole: number | undefined,
): number | undefined | ShareProblem {
  if (count === undefined || whole === undefined) return undefined;
  if (count > whole) return aboveWhole('current', count, whole);
  return whole === 0 ? undefined : (100 * count) / whole;
}

/**
 * Share pooled over two years: 100 · Σcount / Σwhole, never the mean of two percents. O(1).
 *
 * A year with neither count nor whole leaves the other year alone; a year with only one of them is «нет данных».
 * Example: 2 of 10 and 6 of 20 are 8 of 30, `pooledShare(2, 10, 6, 20)` is 26.666…
 * Source: the same item, «результаты ВПР за 2 года».
 */
export function pooledShare(
  count: number | undefined,
  whole: number | undefined,
  previousCount: number | undefined,
  previousWhole: number | undefined,
): number | undefined | ShareProblem {
  const problem = aboveWhole('current', count, whole) ?? aboveWhole('previous', previousCount, previousWhole);
  if (problem !== undefined) return problem;
  if (previousCount === undefined && previousWhole === undefined) return share(count, whole);
  if (count === undefined && whole === undefined) return share(previousCount, previousWhole);
  if (count === undefined || whole === undefined) return undefined;
  if (previousCount === undefined || previousWhole === undefined) return undefined;
  return shareOfBothYears(count, whole, previousCount, previousWhole);
}

/** The share of two complete years, neither count above its whole. O(1). Source and example as for `pooledShare`. */
export function shareOfBothYears(
  count: number,
  whole: number,
  previousCount: number,
  previousWhole: number,
): number | undefined | ShareProblem {
  return share(count + previousCount, whole + previousWhole);
}

function aboveWhole(
  year: ShareProblem['year'],
  count: number | undefined,
  whole: number | undefined,
): ShareProblem | undefined {
  if (count === undefined || whole === undefined || count <= whole) return undefined;
  return { code: 'count-above-whole', year, count, whole };
}
