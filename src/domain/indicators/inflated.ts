// Inflated results: a school whose whole confidence interval lies above that of its region.
import { isAtLeast } from '../kernel/at-least';

/** Half the width of a 95 % interval, in standard errors. */
const STANDARD_ERRORS = 1.96;

/**
 * Whether the school's interval mean ± 1.96 · sd / √n lies above the region's: its lower bound is above the
 * region's upper bound. Means and deviations (with n − 1) are in points of the same work. O(1).
 *
 * Undefined, given or returned, is «нет данных»; nobody in the region is «нет данных» too. With fewer participants
 * in the school than the minimum, nobody included, there is no verdict: 'too-few'; nobody where the minimum is 0
 * is «нет данных».
 * Source: federal indicator «Уровень объективности оценки образовательных результатов» (2019); the minimum is a
 * municipality's own setting. TRUE is a reason to check, not a finding of a violation.
 * Example: mean 20, sd 5, 25 pupils give a lower bound of 18.04; 15, 6, 3600 an upper one of 15.196: true.
 */
export function isInflated(
  mean: number | undefined,
  sd: number | undefined,
  participants: number | undefined,
  regionMean: number | undefined,
  regionSd: number | undefined,
  regionParticipants: number | undefined,
  minimum: number,
): boolean | 'too-few' | undefined {
  if (mean === undefined || sd === undefined || participants === undefined) return undefined;
  if (regionMean === undefined || regionSd === undefined || regionParticipants === undefined)
    return undefined;
  if (regionParticipants === 0) return undefined;
  if (participants < minimum) return 'too-few';
  if (participants === 0) return undefined;
  const low = mean - (STANDARD_ERRORS * sd) / Math.sqrt(participants);
  const high = regionMean + (STANDARD_ERRORS * regionSd) / Math.sqrt(regionParticipants);
  return !isAtLeast(high, low, Math.max(mean, regionMean));
}
