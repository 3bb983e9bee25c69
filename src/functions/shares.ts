// Custom functions for the share of a count of people in its whole: percent, not rounded, element by element.
import { functionFacts } from '../catalogue/functions';
import { pooledShare, type ShareProblem, share, shareOfBothYears } from '../domain/indicators/shares';
import type { Place } from '../messages/indicators/functions';
import { countAboveWholeText, onlyPreviousYearText } from '../messages/indicators/row-functions';
import { argumentAt, type Call } from './arguments';
import { callRowFunction, type RowRule } from './row-function';

const shareRule: RowRule<ShareProblem> = {
  compute: (values) => share(values[0], values[1]),
  takesBlanks: false,
  problemText: aboveWholeText,
};

/** One year when two arguments are given, two years pooled when there are four. */
const twoYearsRule: RowRule<ShareProblem> = {
  compute: (values) => {
    const count = values[0] as number;
    const whole = values[1] as number;
    const previousCount = values[2] as number;
    const previousWhole = values[3] as number;
    // Two complete years are by far the most rows; a blank is NaN and fails the comparison.
    if (count <= whole && previousCount <= previousWhole) {
      return shareOfBothYears(count, whole, previousCount, previousWhole);
    }
    return pooledShare(given(values, 0), given(values, 1), given(values, 2), given(values, 3));
  },
  takesBlanks: true,
  problemText: aboveWholeText,
};

/** Share of high scorers among graduates. */
export function HIGH_SCORER_SHARE(high_scorers: unknown, graduates: unknown): unknown {
  return callRowFunction('HIGH_SCORER_SHARE', [high_scorers, graduates], arguments.length, shareRule);
}

/** Share of those below the minimum score among graduates. */
export function BELOW_MINIMUM_SHARE(below_minimum: unknown, graduates: unknown): unknown {
  return callRowFunction('BELOW_MINIMUM_SHARE', [below_minimum, graduates], arguments.length, shareRule);
}

/** Share of marks «2» among participants of РДР. */
export function RDR_FAIL_SHARE(marks_2: unknown, pupils: unknown): unknown {
  return callRowFunction('RDR_FAIL_SHARE', [marks_2, pupils], arguments.length, shareRule);
}

/** Share of pupils under supervision (ОДН, ПДН, КДН). */
export function REGISTERED_SHARE(pupils_in_group: unknown, pupils: unknown): unknown {
  return callRowFunction('REGISTERED_SHARE', [pupils_in_group, pupils], arguments.length, shareRule);
}

/** Share of pupils of migrant families or with a weak command of Russian, each counted once. */
export function MIGRANT_LANGUAGE_SHARE(pupils_in_group: unknown, pupils: unknown): unknown {
  return callRowFunction('MIGRANT_LANGUAGE_SHARE', [pupils_in_group, pupils], arguments.length, shareRule);
}

/** Share of pupils without attestation. */
export function NOT_ATTESTED_SHARE(pupils_in_group: unknown, pupils: unknown): unknown {
  return callRowFunction('NOT_ATTESTED_SHARE', [pupils_in_group, pupils], arguments.length, shareRule);
}

/** Share of pupils who miss lessons systematically without a good reason. */
export function TRUANCY_SHARE(pupils_in_group: unknown, pupils: unknown): unknown {
  return callRowFunction('TRUANCY_SHARE', [pupils_in_group, pupils], arguments.length, shareRule);
}

/** Share of pupils with ЗПР and УО by a decision of ПМПК. */
export function SPECIAL_NEEDS_SHARE(pupils_in_group: unknown, pupils: unknown): unknown {
  return callRowFunction('SPECIAL_NEEDS_SHARE', [pupils_in_group, pupils], arguments.length, shareRule);
}

/** Share of teachers diagnosed. */
export function TEACHER_DIAGNOSED_SHARE(teachers_in_group: unknown, teachers: unknown): unknown {
  return callRowFunction(
    'TEACHER_DIAGNOSED_SHARE',
    [teachers_in_group, teachers],
    arguments.length,
    shareRule,
  );
}

/** Share of teachers trained on individual request. */
export function TEACHER_TRAINED_SHARE(teachers_in_group: unknown, teachers: unknown): unknown {
  return callRowFunction('TEACHER_TRAINED_SHARE', [teachers_in_group, teachers], arguments.length, shareRule);
}

/** Share of teachers trained for pupils at risk. */
export function RISK_TRAINED_SHARE(teachers_in_group: unknown, teachers: unknown): unknown {
  return callRowFunction('RISK_TRAINED_SHARE', [teachers_in_group, teachers], arguments.length, shareRule);
}

/** Share of marks «2» among participants of ВПР; with four arguments two years are pooled, never averaged. */
export function VPR_FAIL_SHARE(
  marks_2: unknown,
  pupils: unknown,
  marks_2_previous?: unknown,
  pupils_previous?: unknown,
): unknown {
  if (arguments.length === 3) {
    throw new Error(onlyPreviousYearText('VPR_FAIL_SHARE', functionFacts.VPR_FAIL_SHARE.parameters[3]));
  }
  const cells = [marks_2, pupils, marks_2_previous, pupils_previous];
  return callRowFunction('VPR_FAIL_SHARE', cells, arguments.length, twoYearsRule);
}

/** A value of the row; a blank, and an argument left out, is undefined. */
function given(values: Float64Array, position: number): number | undefined {
  const value = values[position];
  return Number.isNaN(value) ? undefined : value;
}

function aboveWholeText(call: Call, problem: ShareProblem, place: Place | undefined): string {
  const first = problem.year === 'previous' ? 2 : 0;
  const count = argumentAt(call, first).parameter;
  const whole = argumentAt(call, first + 1).parameter;
  return countAboveWholeText(call.entry.name, place, count, problem.count, whole, problem.whole);
}
