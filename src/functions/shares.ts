// Custom functions for the share of a count of pupils in its whole: percent, not rounded.
import { functionFacts } from '../catalogue/functions';
import { pooledShare, type ShareProblem, share } from '../domain/indicators/shares';
import { countAboveWholeText, lonePreviousYearText, type Place } from '../messages/functions';
import { argumentAt, type Call } from './arguments';
import { callRowFunction, type RowRule } from './row-function';

const shareRule: RowRule<ShareProblem> = {
  compute: (values) => share(values[0], values[1]),
  problemText: aboveWholeText,
};

/** One year when two arguments are given, two years pooled when there are four. */
const twoYearsRule: RowRule<ShareProblem> = {
  compute: (values) => pooledShare(values[0], values[1], values[2], values[3]),
  problemText: aboveWholeText,
};

/** Share of high scorers among graduates, element by element. */
export function HIGH_SCORER_SHARE(high_scorers: unknown, graduates: unknown): unknown {
  return callRowFunction('HIGH_SCORER_SHARE', [high_scorers, graduates], arguments.length, shareRule);
}

/** Share of those below the minimum score among graduates, element by element. */
export function BELOW_MINIMUM_SHARE(below_minimum: unknown, graduates: unknown): unknown {
  return callRowFunction('BELOW_MINIMUM_SHARE', [below_minimum, graduates], arguments.length, shareRule);
}

/** Share of marks «2» among participants of ВПР; with four arguments two years are pooled, never averaged. */
export function VPR_FAIL_SHARE(
  marks_2: unknown,
  pupils: unknown,
  marks_2_previous?: unknown,
  pupils_previous?: unknown,
): unknown {
  if (arguments.length === 3) {
    throw new Error(lonePreviousYearText('VPR_FAIL_SHARE', functionFacts.VPR_FAIL_SHARE.parameters[3]));
  }
  const cells = [marks_2, pupils, marks_2_previous, pupils_previous];
  return callRowFunction('VPR_FAIL_SHARE', cells, arguments.length, twoYearsRule);
}

function aboveWholeText(call: Call, problem: ShareProblem, place: Place | undefined): string {
  const first = problem.year === 'previous' ? 2 : 0;
  const count = argumentAt(call, first).parameter;
  const whole = argumentAt(call, first + 1).parameter;
  return countAboveWholeText(call.entry.name, place, count, problem.count, whole, problem.whole);
}
