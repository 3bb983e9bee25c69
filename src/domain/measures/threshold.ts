// Comparing a share with a threshold in percent, by counts.
import { isAtLeast } from '../kernel/at-least';

/**
 * Whether `count` of `whole` is at least `threshold` percent; the boundary itself counts.
 * Counts are compared (100·count ≥ threshold·whole), never a rounded percent.
 */
export function reaches(count: number, whole: number, threshold: number): boolean {
  return isAtLeast(100 * count, threshold * whole);
}
