// Every custom function under the name by which a cell calls it; nothing else may be exported here.

export { COHORT_JUMP, COHORT_RATIO } from './cohort';
export { RESULTS_CORRELATION } from './correlation';
export { INFLATED_RESULT } from './inflated';
export { LIST_DYNAMICS } from './list-dynamics';
export { LOW_RESULT_COUNT } from './low-results';
export { MARK_MATCH } from './mark-match';
export { MARK_SHARES, PASS_SHARE, QUALITY_SHARE } from './marks';
export { OBJECTIVITY_INDEX } from './objectivity';
export {
  DIAGNOSED_SCHOOL_SHARE,
  LOW_RESULT_SCHOOL_SHARE,
  NETWORK_PRACTICE_SHARE,
  SUPPORT_PROGRAMME_SHARE,
} from './school-shares';
export {
  BELOW_MINIMUM_SHARE,
  HIGH_SCORER_SHARE,
  MIGRANT_LANGUAGE_SHARE,
  NOT_ATTESTED_SHARE,
  RDR_FAIL_SHARE,
  REGISTERED_SHARE,
  RISK_TRAINED_SHARE,
  SPECIAL_NEEDS_SHARE,
  TEACHER_DIAGNOSED_SHARE,
  TEACHER_TRAINED_SHARE,
  TRUANCY_SHARE,
  VPR_FAIL_SHARE,
} from './shares';
export { SUPPORT_MEASURES_COUNT } from './support';
export { SOCIAL_WELLBEING_INDEX } from './wellbeing';
