// Comparing a share with a threshold in percent, by counts.

/**
 * Products of a fractional threshold (1.1 × 3000 = 3300.0000000000005) miss a whole number by about 1e-16 of
 * their size. Counts and thresholds of a few decimals that really differ do so by far more than 1e-12.
 */
const ROUNDING = 1e-12;

/**
 * Whether `count` of `whole` is at least `threshold` percent; the boundary itself counts.
 * Counts are compared (100·count ≥ threshold·whole), never a rounded percent.
 */
export function reaches(count: number, whole: number, threshold: number): boolean {
  return 100 * count >= threshold * whole * (1 - ROUNDING);
}
