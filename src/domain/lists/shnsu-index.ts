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
import { shareOf } from './shnsu-criteria';

/** Equal indices computed in a different order of additions differ by less than this. */
const SAME_INDEX = 1e-9;

export interface IndexOfList {
  /** By school key. */
  readonly schools: ReadonlyMap<string, SchoolWellbeing>;
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
  const wellbeing = wellbeingIndex(table);
  const schools = new Map<string, SchoolWellbeing>();
  records.forEach((record, i) => {
    const own = wellbeing.schools[i];
    if (own !== undefined && scaleRecords?.length !== 0) schools.set(record.schoolKey, own);
  });
  return { schools, scale: wellbeing.scale, weights };
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
  const share = shareOf(record, criterion);
  if (share === undefined) return undefined;
  const count = share.count + step;
  if (count < 0 || count > share.pupils) return undefined;
  return { ...record, groups: { ...record.groups, [criterion]: count } };
}

function sharesOf(record: ContextRecord): (number | undefined)[] {
  return SHARE_CRITERIA.map((criterion) => {
    const share = shareOf(record, criterion);
    return share === undefined ? undefined : share.count / share.pupils;
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
