// Whether the values of a column are the same but for the noise of their last bits.

/** Far above the noise of a few operations, far below any difference that a share or a score shows. */
const NOISE = 1e-12;

/**
 * True when the least and the greatest value differ by at most 1e-12 of the larger of them in size: 0.3 and
 * 0.1 + 0.2 are the same result. Finite numbers of any unit. O(1). Example: `isSameEverywhere(7, 7)` is true.
 */
export function isSameEverywhere(least: number, greatest: number): boolean {
  return greatest - least <= NOISE * Math.max(Math.abs(least), Math.abs(greatest));
}
