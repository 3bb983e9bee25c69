// Low results: which share counts as low, and what tells percents from parts of 1.
import { isAtLeast } from '../kernel/at-least';

/**
 * Whether a share of low results puts its procedure among the low ones: it is at or above the threshold.
 * Both are percent 0…100, the share not rounded before. A share worked out by a formula may miss the threshold
 * by the noise of the last bits and has reached it all the same. The threshold is a municipality's own setting. O(1).
 * Source: recommended rule «2 процедуры за год»; order No. 1048 names the criteria and gives no threshold.
 * Example: `isLowResult(30, 30)` is true.
 */
export function isLowResult(share: number, threshold: number): boolean {
  return isAtLeast(share, threshold);
}

/**
 * What one share says about the scale of its table: below 0 or above 1 it is no part of 1,
 * between them it is a trace of parts of 1 («0,36» for 36 %), and 0 and 1 say nothing. O(1).
 * Source: this product's choice. Example: `scaleTrace(0.36)` is 'part'.
 */
export function scaleTrace(value: number): 'percent' | 'part' | 'either' {
  if (value < 0 || value > 1) return 'percent';
  return value > 0 && value < 1 ? 'part' : 'either';
}
