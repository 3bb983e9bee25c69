// Correlation of two columns of results: Spearman on mid-ranks, or Pearson.
import { isSameEverywhere } from './same-everywhere';

export type CorrelationMethod = 'spearman' | 'pearson';

/** Why there is no coefficient: fewer pairs than the minimum, or a column whose values are all the same. */
export type NoCorrelation = 'few-pairs' | 'constant';

/**
 * Coefficient of correlation −1…1 of the pairs (x₁, y₁), (x₂, y₂)… O(n·log n), Pearson O(n).
 *
 * Pearson: Σ(x − x̄)(y − ȳ) / √(Σ(x − x̄)² · Σ(y − ȳ)²). Spearman: the same of the ranks, equal values taking
 * the mean of their ranks (mid-ranks), since marks and scores are full of ties. Numbers are finite, of any unit;
 * a pair with a blank is dropped by the caller; a column whose range is noise, 1e-12 of its largest value, is
 * constant. Swapping x and y changes no bit of the result.
 * Source: order of the Ishimbay district No. 1048 of 05.07.2021, programme 1.2, item 1 («корреляция результатов
 * ВПР, текущего оценивания и срезов», no formula given); Spearman and the minimum are this product's choice.
 * Example: `correlation([1, 2, 3, 4], [1, 3, 2, 4], 'spearman', 4)` is 0.8.
 */
export function correlation(
  x: readonly number[],
  y: readonly number[],
  method: CorrelationMethod,
  minimum: number,
): number | NoCorrelation {
  if (x.length < minimum) return 'few-pairs';
  if (isConstant(x) || isConstant(y)) return 'constant';
  const deviations = method === 'spearman' ? rankDeviations : meanDeviations;
  return cosine(deviations(x), deviations(y));
}

function isConstant(values: readonly number[]): boolean {
  let least = Number.POSITIVE_INFINITY;
  let greatest = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (value < least) least = value;
    if (value > greatest) greatest = value;
  }
  return isSameEverywhere(least, greatest);
}

/**
 * Twice the deviation of each mid-rank from the mean rank. Doubled, it is a whole number, so that all sums are
 * exact and the result does not depend on the order of the pairs.
 */
function rankDeviations(values: readonly number[]): Float64Array {
  const sorted = Float64Array.from(values).sort();
  const deviations = new Map<number, number>();
  let start = 0;
  sorted.forEach((value, position) => {
    if (value === sorted[position + 1]) return;
    deviations.set(value, start + position + 1 - sorted.length);
    start = position + 1;
  });
  return Float64Array.from(values, (value) => deviations.get(value) ?? 0);
}

/** Deviations from the mean, in a unit near the largest value, a power of two: nothing overflows or is rounded. */
function meanDeviations(values: readonly number[]): Float64Array {
  const largest = values.reduce((max, value) => Math.max(max, Math.abs(value)), 0);
  const unit = 2 ** Math.min(1023, Math.floor(Math.log2(largest)));
  const scaled = Float64Array.from(values, (value) => value / unit);
  // The mean itself is rounded; centring once more takes away what that left.
  return centred(centred(scaled));
}

function centred(values: Float64Array): Float64Array {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.map((value) => value - mean);
}

function dot(x: Float64Array, y: Float64Array): number {
  return x.reduce((sum, value, i) => sum + value * (y[i] ?? 0), 0);
}

/** Rounding may carry a perfect relation past the end of the scale. */
function cosine(x: Float64Array, y: Float64Array): number {
  const size = Math.sqrt(dot(x, x) * dot(y, y));
  return Math.max(-1, Math.min(1, dot(x, y) / size));
}
