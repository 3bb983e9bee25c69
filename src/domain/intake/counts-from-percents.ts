// Whole counts from percents printed with two decimals.

/** Half a unit of the second decimal, and what binary fractions may add to it. */
export const HALF_OF_SECOND_DECIMAL = 0.005;
const BINARY_NOISE = 1e-9;

/** Why there are no counts: none have these percents, or several sets have them. */
export type NoCounts = 'none' | 'several';

/**
 * The whole counts k₁, k₂… with Σk = `whole` and |100·kᵢ/whole − pᵢ| ≤ `halfUnit` for each percent pᵢ. O(number of
 * parts). `halfUnit` is half of the last printed decimal.
 *
 * `whole` is a whole number above 0; percents are 0…100 with two decimals or more. A count k matches when it lies
 * in an interval of length whole/10 000, so up to 10 000 participants no percent fits two counts, whatever the
 * sum of percents (100.01 is fine); above that the sum may still leave one set. Proof: docs/decisions/0006.
 * Example: `countsFromPercents([12.36, 52.81, 26.97, 7.87], 89)` is [11, 47, 24, 7].
 */
export function countsFromPercents(
  percents: readonly number[],
  whole: number,
  halfUnit = HALF_OF_SECOND_DECIMAL,
): readonly number[] | NoCounts {
  const margin = halfUnit + BINARY_NOISE;
  const lowest = percents.map((percent) => Math.max(0, Math.ceil((whole * (percent - margin)) / 100)));
  const slack = percents.map(
    (percent, i) => Math.min(whole, Math.floor((whole * (percent + margin)) / 100)) - (lowest[i] ?? 0),
  );
  const left = whole - total(lowest);
  const room = total(slack);
  if (slack.some((width) => width < 0) || left < 0 || left > room) return 'none';
  if (left === 0) return lowest;
  if (left === room) return lowest.map((count, i) => count + (slack[i] ?? 0));
  // One elastic part takes what is left; with two of them one pupil may move between.
  if (slack.filter((width) => width > 0).length > 1) return 'several';
  return lowest.map((count, i) => ((slack[i] ?? 0) > 0 ? count + left : count));
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/** The one whole count of `whole` that has this percent; parts that are not the whole are each read so. */
export function countFromPercent(percent: number, whole: number, halfUnit: number): number | NoCounts {
  // The rest of the whole is the second part: the sum binds it, so that only the one percent decides.
  const counts = countsFromPercents([percent, 100 - percent], whole, halfUnit);
  return typeof counts === 'string' ? counts : (counts[0] ?? 'none');
}
