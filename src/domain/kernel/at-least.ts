// The one comparison with a threshold: what differs from it by the noise of the last bits has reached it.

/**
 * A sum or a product of a few numbers misses its exact value by about 1e-16 of their size (29 / 100 · 100 is
 * 28.999999999999996). Counts, percents and thresholds of a few decimals that really differ do so by far more
 * than 1e-12.
 */
const NOISE = 1e-12;

/**
 * Whether a value is at least the limit; the limit itself counts, and so does what is below it by noise alone.
 * `size` is that of the numbers both were worked out from, where they are differences of larger ones. O(1).
 * Example: `isAtLeast((29 / 100) * 100, 29)` is true, `isAtLeast(28.99, 29)` is not.
 */
export function isAtLeast(
  value: number,
  limit: number,
  size: number = Math.max(Math.abs(value), Math.abs(limit)),
): boolean {
  return value >= limit - NOISE * size;
}
