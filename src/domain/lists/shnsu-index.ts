// The index of social well-being of the schools judged, and its lower quartile.
import { quartile } from '../indicators/quartile';
import {
  type Criteria,
  type Scale,
  type SchoolWellbeing,
  scaleOf,
  schoolWellbeing,
  wellbeingOfSchools,
} from '../indicators/wellbeing';
import { isAtLeast } from '../kernel/at-least';
import { type ContextRecord, FLAG_CRITERIA, SHARE_CRITERIA } from './records';
import { SCHOOLS_FOR_QUARTER, type ShnsuRules } from './rules';
import { countOf, type PupilStep, stepsOfOnePupil } from './shnsu-criteria';

/** An index is 0…100, a difference of numbers of that size. */
const INDEX_SIZE = 100;

export interface IndexOfList {
  /** In the order of the records. */
  readonly schools: readonly SchoolWellbeing[];
  readonly scale: Scale;
  readonly weights: readonly number[] | undefined;
}

/**
 * The index over the schools of the list. On the scale of a named year a single school has an index too; a year of
 * the scale with fewer than two records is no scale, and then there is no index.
 */
export function indexOfList(
  records: readonly ContextRecord[],
  scaleRecords: readonly ContextRecord[] | undefined,
  rules: ShnsuRules,
): IndexOfList {
  const weights = weightsOf(rules);
  const scale = scaleRecords === undefined ? undefined : scaleOf(scaleRecords.map(sharesOf));
  const { schools, scale: usedScale } = wellbeingOfSchools({ ...criteriaOf(records), weights, scale });
  const hasScale = scaleRecords === undefined || scaleRecords.length > 1;
  return {
    schools: hasScale ? schools : schools.map(({ used }) => ({ index: undefined, used })),
    scale: usedScale,
    weights,
  };
}

/** The lower quartile (type 7) of the indices; undefined when they are too few. */
export function lowerQuartile(indices: readonly number[]): number | undefined {
  return indices.length < SCHOOLS_FOR_QUARTER ? undefined : quartile([...indices], 1);
}

/** Ties with the quartile are in the lowest quarter. */
export function isInLowestQuarter(index: number, limit: number): boolean {
  return isAtLeast(limit, index, INDEX_SIZE);
}

/** The steps of one pupil that move the school across the limit, scale and limit held as they are. */
export function stepsAcross(record: ContextRecord, list: IndexOfList, limit: number): PupilStep[] {
  const now = indexOf(record, list);
  if (now === undefined) return [];
  return stepsOfOnePupil(record).filter((step) => {
    const index = indexOf(afterStep(record, step), list);
    return index !== undefined && isInLowestQuarter(index, limit) !== isInLowestQuarter(now, limit);
  });
}

function indexOf(record: ContextRecord, list: IndexOfList): number | undefined {
  return schoolWellbeing(sharesOf(record), flagsOf(record), list.scale, list.weights).index;
}

function afterStep(record: ContextRecord, { criterion, count, step }: PupilStep): ContextRecord {
  return { ...record, groups: { ...record.groups, [criterion]: count + step } };
}

/** Nine numbers a school. */
function criteriaOf(records: readonly ContextRecord[]): Criteria {
  const [shareColumns, flagColumns] = [SHARE_CRITERIA.length, FLAG_CRITERIA.length];
  const values = new Float64Array(records.length * (shareColumns + flagColumns)).fill(Number.NaN);
  let at = 0;
  for (const record of records) {
    for (const criterion of SHARE_CRITERIA) {
      const count = countOf(record, criterion);
      if (count !== undefined) values[at] = count / (record.pupils ?? 0);
      at += 1;
    }
    for (const criterion of FLAG_CRITERIA) {
      const flag = record.flags[criterion];
      if (flag !== undefined) values[at] = Number(flag);
      at += 1;
    }
  }
  return { values, schools: records.length, shareColumns, flagColumns };
}

function sharesOf(record: ContextRecord): (number | undefined)[] {
  return SHARE_CRITERIA.map((criterion) => {
    const count = countOf(record, criterion);
    return count === undefined ? undefined : count / (record.pupils ?? 0);
  });
}

function flagsOf(record: ContextRecord): (boolean | undefined)[] {
  return FLAG_CRITERIA.map((criterion) => record.flags[criterion]);
}

function weightsOf({ weights }: ShnsuRules): number[] | undefined {
  return weights === undefined
    ? undefined
    : [...SHARE_CRITERIA, ...FLAG_CRITERIA].map((name) => weights[name]);
}
