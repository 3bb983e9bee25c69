// The index of social well-being of the schools judged, and its lower quartile.
import { quartile } from '../indicators/quartile';
import {
  type Scale,
  type SchoolWellbeing,
  scaleOf,
  schoolWellbeing,
  wellbeingIndex,
} from '../indicators/wellbeing';
import { type ContextRecord, FLAG_CRITERIA, SHARE_CRITERIA, type ShareCriterion } from './records';
import type { ShnsuRules } from './rules';
import { countOf } from './shnsu-criteria';

/** Equal indices computed in a different order of additions differ by less than this. */
const SAME_INDEX = 1e-9;

export interface IndexOfList {
  /** In the order of the records. */
  readonly schools: readonly SchoolWellbeing[];
  readonly scale: Scale;
  readonly weights: readonly number[] | undefined;
}

/**
 * The index over the schools of the list. With a named year of the scale that has no records there is no scale,
 * and so no index.
 */
export function indexOfList(
  records: readonly ContextRecord[],
  scaleRecords: readonly ContextRecord[] | undefined,
  rules: ShnsuRules,
): IndexOfList {
  const weights = weightsOf(rules);
  const scale = scaleRecords === undefined ? undefined : scaleOf(scaleRecords.map(sharesOf));
  const table = { shares: records.map(sharesOf), flags: records.map(flagsOf), weights, scale };
  const { schools, scale: usedScale } = wellbeingIndex(table);
  const hasScale = scaleRecords?.length !== 0;
  return {
    schools: hasScale ? schools : schools.map(({ used }) => ({ index: undefined, used })),
    scale: usedScale,
    weights,
  };
}

/** The lower quartile (type 7) of the indices that are known. */
export function lowerQuartile(indices: readonly (number | undefined)[]): number | undefined {
  return quartile(
    indices.filter((index) => index !== undefined),
    1,
  );
}

/** Ties with the quartile are in the lowest quarter. */
export function isInLowestQuarter(index: number, limit: number): boolean {
  return index <= limit + SAME_INDEX;
}

/** Whether one pupil more or less in a group moves the school across the limit, scale and limit held as they are. */
export function isQuarterDecidedByOnePupil(record: ContextRecord, list: IndexOfList, limit: number): boolean {
  const now = indexOf(record, list);
  if (now === undefined) return false;
  return SHARE_CRITERIA.some((criterion) =>
    [1, -1].some((step) => {
      const moved = withOnePupil(record, criterion, step);
      const index = moved === undefined ? undefined : indexOf(moved, list);
      return index !== undefined && isInLowestQuarter(index, limit) !== isInLowestQuarter(now, limit);
    }),
  );
}

function indexOf(record: ContextRecord, list: IndexOfList): number | undefined {
  return schoolWellbeing(sharesOf(record), flagsOf(record), list.scale, list.weights).index;
}

function withOnePupil(
  record: ContextRecord,
  criterion: ShareCriterion,
  step: number,
): ContextRecord | undefined {
  const count = countOf(record, criterion);
  if (count === undefined || count + step < 0 || count + step > (record.pupils ?? 0)) return undefined;
  return { ...record, groups: { ...record.groups, [criterion]: count + step } };
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
