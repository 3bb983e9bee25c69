// How counts of pupils stand against the rules of ШНОР: impossible, too few, low or not low.
import type { ShnorRules } from '../lists/rules';
import { reaches } from './threshold';

/** `impossible`: the count is above its whole. `small`: fewer pupils than the minimum. Neither is usable. */
export type Assessment = 'impossible' | 'small' | 'low' | 'not-low';

/** Counts as they are judged. */
export interface Counts {
  readonly count: number;
  readonly whole: number;
  /** Pupils who took part, where they are known beside another whole; the minimum is compared with them. */
  readonly participants: number | undefined;
}

export function assess(
  count: number,
  whole: number,
  participants: number | undefined,
  rules: ShnorRules,
): Assessment {
  if (count > whole) return 'impossible';
  if (whole <= 0 || (participants ?? whole) < rules.minimumParticipants) return 'small';
  return reaches(count, whole, rules.lowThreshold) ? 'low' : 'not-low';
}

export function isUsable(assessment: Assessment): boolean {
  return assessment === 'low' || assessment === 'not-low';
}

/**
 * Which step turns low into not low or back: +1 (one pupil more), −1 (one fewer), 0 when neither does.
 * Counts that are not usable are not turned.
 */
export function stepThatTurns(
  assessment: Assessment,
  count: number,
  whole: number,
  rules: ShnorRules,
): 1 | -1 | 0 {
  if (assessment === 'not-low') return reaches(count + 1, whole, rules.lowThreshold) ? 1 : 0;
  if (assessment === 'low') return reaches(count - 1, whole, rules.lowThreshold) ? 0 : -1;
  return 0;
}
