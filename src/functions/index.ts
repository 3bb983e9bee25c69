// Every custom function under the name by which a cell calls it; nothing else may be exported here.
export { LOW_RESULT_COUNT } from './low-results';
export { BELOW_MINIMUM_SHARE, HIGH_SCORER_SHARE, VPR_FAIL_SHARE } from './shares';
