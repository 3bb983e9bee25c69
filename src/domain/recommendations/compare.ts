// Comparisons of conditions: of numbers, and of shares by counts.
import { isAtLeast } from '../kernel/at-least';
import { reaches } from '../measures/threshold';
import type { Comparison, ShareCheck, ShareTest } from './condition';
import type { ShareFact } from './facts';

/** A number of the condition against a number of the school. */
export function compares(value: number, comparison: Comparison, with_: number): boolean {
  return holds(comparison, isAtLeast(value, with_), isAtLeast(with_, value));
}

/**
 * Whether the fact passes the test; undefined when that cannot be judged: too few participants, a year before or a
 * threshold that is not known.
 */
export function judgeShare(test: ShareTest, fact: ShareFact): boolean | undefined {
  let passes = true;
  for (const check of test.checks) {
    const passed = judgeCheck(check, fact);
    if (passed === undefined) return undefined;
    passes &&= passed;
  }
  const limit = test.limit === 'threshold' ? fact.threshold : test.limit;
  // Of too few the lists say neither that they reach their threshold nor that they do not.
  const asksForFew = test.checks.some((check) => check.kind === 'enough' && !check.wanted);
  if (limit === undefined) return undefined;
  if (test.limit === 'threshold' && fact.standing === 'small' && !asksForFew) return undefined;
  if (test.limit === 'threshold' && isListsQuestion(test.comparison) && isJudged(fact.standing)) {
    // The lists know more than the threshold: of a criterion of ШНСУ they ask for some pupils too.
    return passes && (fact.standing === 'low') === (test.comparison === '>=');
  }
  return passes && sharePasses(fact, test.comparison, limit);
}

/** «At the threshold or above» is what the lists answer. */
function isListsQuestion(comparison: Comparison): boolean {
  return comparison === '>=' || comparison === '<';
}

function isJudged(standing: ShareFact['standing']): boolean {
  return standing === 'low' || standing === 'not-low';
}

function judgeCheck(check: ShareCheck, fact: ShareFact): boolean | undefined {
  if (check.kind === 'enough') return fact.enough === check.wanted || undefined;
  if (check.kind === 'participants') return compares(fact.whole, check.comparison, check.count) || undefined;
  const { before } = fact;
  if (before === undefined || check.kind === 'before-known') return before === undefined ? undefined : true;
  const limit = check.limit === 'threshold' ? fact.threshold : check.limit;
  return limit === undefined ? undefined : sharePasses(before, check.comparison, limit);
}

/** By counts, never by a rounded percent: at most t % is at least (100 − t) % of the rest. */
function sharePasses(
  { count, whole }: { readonly count: number; readonly whole: number },
  comparison: Comparison,
  limit: number,
): boolean {
  return holds(comparison, reaches(count, whole, limit), reaches(whole - count, whole, 100 - limit));
}

function holds(comparison: Comparison, atLeast: boolean, atMost: boolean): boolean {
  switch (comparison) {
    case '>=':
      return atLeast;
    case '<=':
      return atMost;
    case '>':
      return !atMost;
    case '<':
      return !atLeast;
    case '=':
      return atLeast && atMost;
    case '<>':
      return !(atLeast && atMost);
  }
}
