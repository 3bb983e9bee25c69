// All families of functions that are computed once more by a plain spreadsheet engine.
import { pearson, spearman } from './correlation-families';
import type { Family } from './family';
import { flags, listDynamics, markMatch, objectivity, supportMeasures } from './range-families';
import { cohorts, inflated, lowResults, wellbeing } from './row-families';
import { marks, simpleShares, twoYears } from './share-families';

export const families: readonly Family[] = [
  simpleShares,
  twoYears,
  marks,
  lowResults,
  cohorts,
  inflated,
  wellbeing,
  spearman,
  pearson,
  markMatch,
  objectivity,
  listDynamics,
  flags,
  supportMeasures,
];
