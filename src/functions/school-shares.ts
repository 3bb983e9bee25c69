// Custom functions for the share of schools by answers yes and no, one percent for the whole range.
import type { FunctionName } from '../catalogue/functions';
import { allYesShare } from '../domain/indicators/school-shares';
import { readCall } from './arguments';
import { orNoData, readColumns, toAnswers } from './whole-range';

/** Share of the listed schools among those with an answer. */
export function LOW_RESULT_SCHOOL_SHARE(flags: unknown): unknown {
  return schoolShare('LOW_RESULT_SCHOOL_SHARE', [flags], arguments.length);
}

/** Share of ОМС that have acts, plans and reports. */
export function SUPPORT_PROGRAMME_SHARE(acts: unknown, plans: unknown, reports: unknown): unknown {
  return schoolShare('SUPPORT_PROGRAMME_SHARE', [acts, plans, reports], arguments.length);
}

/** Share of schools where pupils were diagnosed and recommendations issued. */
export function DIAGNOSED_SCHOOL_SHARE(diagnosed: unknown, recommended: unknown): unknown {
  return schoolShare('DIAGNOSED_SCHOOL_SHARE', [diagnosed, recommended], arguments.length);
}

/** Share of schools with network practices among those with an answer. */
export function NETWORK_PRACTICE_SHARE(flags: unknown): unknown {
  return schoolShare('NETWORK_PRACTICE_SHARE', [flags], arguments.length);
}

function schoolShare(name: FunctionName, values: readonly unknown[], given: number): unknown {
  const call = readCall(name, values, given);
  return orNoData(allYesShare(readColumns(call, call.args).map(toAnswers)));
}
