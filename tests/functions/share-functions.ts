// The custom functions that take a count and its whole and give the share of one in the other.
import type { FunctionName } from '../../src/catalogue/functions';

export const shareFunctions: readonly FunctionName[] = [
  'HIGH_SCORER_SHARE',
  'BELOW_MINIMUM_SHARE',
  'VPR_FAIL_SHARE',
  'RDR_FAIL_SHARE',
  'REGISTERED_SHARE',
  'MIGRANT_LANGUAGE_SHARE',
  'NOT_ATTESTED_SHARE',
  'TRUANCY_SHARE',
  'SPECIAL_NEEDS_SHARE',
  'TEACHER_DIAGNOSED_SHARE',
  'TEACHER_TRAINED_SHARE',
  'RISK_TRAINED_SHARE',
];
