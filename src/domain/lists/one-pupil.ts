// Borderline cases of ШНОР: would one pupil more or less give another status?
import { stepThatTurns } from '../measures/assessment';
import { type Finding, partsOf, type Tally, type YearFindings } from '../measures/findings';
import type { Procedure } from '../measures/procedure';
import type { ShnorRules } from './rules';
import { decide, type RuleSet } from './shnor-rule-sets';

/** A finding that one pupil more (+1) or less (−1) turns, and how many years back its tally is. */
interface Turning {
  readonly finding: Finding;
  readonly step: 1 | -1;
  readonly back: number;
}

/**
 * The procedures in which one more or one fewer «2» (or pupil below the minimum) would change the status; none when
 * the verdict is not borderline. The count stays within 0…whole. A small procedure of one year may stand in two
 * findings, by itself and taken together with the next year; both are turned by the same pupil.
 */
export function findingsOfOnePupil(
  years: readonly YearFindings[],
  ruleSet: RuleSet,
  rules: ShnorRules,
): Finding[] {
  const turning = turningFindings(years, rules);
  if (turning.length === 0) return [];
  const { status } = decide(ruleSet, years, rules);
  const deciding = turning.filter(({ finding, step }) =>
    partsOf(finding).some((part) => {
      if (!canMove(part, step)) return false;
      const moved = turning.filter((other) => other.step === step && partsOf(other.finding).includes(part));
      return decide(ruleSet, withMoved(years, moved), rules).status !== status;
    }),
  );
  return deciding.map(({ finding }) => finding);
}

function turningFindings(years: readonly YearFindings[], rules: ShnorRules): Turning[] {
  const turning: Turning[] = [];
  years.forEach(({ findings }, back) => {
    for (const finding of findings) {
      const step = stepThatTurns(finding.assessment, finding.count, finding.whole, rules);
      if (step !== 0) turning.push({ finding, step, back });
    }
  });
  return turning;
}

function canMove({ count, whole }: Procedure, step: 1 | -1): boolean {
  return count + step >= 0 && count + step <= whole;
}

function withMoved(years: readonly Tally[], moved: readonly Turning[]): Tally[] {
  return years.map(({ low, usable }, back) => {
    const ofYear = moved.filter((turning) => turning.back === back);
    return { low: ofYear.reduce((total, { step }) => total + step, low), usable };
  });
}
