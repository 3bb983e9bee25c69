// The index of social well-being: 100 is the best, 0 the worst, relative to the list or to fixed bounds.
import { isSameEverywhere } from './same-everywhere';

type Share = number | undefined;
type Flag = boolean | undefined;

/** The ends of a share's scale, in the unit of the shares: `low` is the best, `high` the worst. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** A scale by share column; undefined where no school has data. */
export type Scale = readonly (Bounds | undefined)[];

/**
 * A table in one run of numbers: school after school, each with its shares, then its flags. The shares may be
 * percents or fractions.
 */
export interface Criteria {
  /** NaN is «нет данных»; a flag is 1 for «да» and 0 for «нет». */
  readonly values: Float64Array;
  readonly schools: number;
  readonly shareColumns: number;
  readonly flagColumns: number;
  /** A weight ≥ 0 per column, shares first; left out, all columns weigh the same. */
  readonly weights?: readonly number[] | undefined;
  /** A fixed scale, of a named year; left out, it is taken from these schools. */
  readonly scale?: Scale | undefined;
}

export interface SchoolWellbeing {
  /** 0…100; undefined is «нет данных». */
  readonly index: number | undefined;
  /** How many criteria the index of the school is made of. */
  readonly used: number;
}

export interface Wellbeing {
  readonly schools: readonly SchoolWellbeing[];
  readonly scale: Scale;
}

/**
 * index = 100 · (1 − weighted mean of the criteria), a share scaled to 0…1 between its bounds, «да» = 1.
 * A missing value is left out of the school's mean; a share that is the same everywhere, but for the noise of the
 * last bits, is left out for all; flags stay. A single school with data has nothing to be compared with: «нет данных»,
 * unless a fixed scale is given.
 * O(n) in the number of cells.
 * Source: order of the Ishimbay district No. 1048 of 05.07.2021, programme 1.2, item 1, which prescribes no
 * calculation; the scale and equal weights are this product's choice, shown beside the index.
 * Example: shares 0, 10, 20 with flags «нет», «нет», «да» give 100, 75 and 0.
 */
export function wellbeingOfSchools(criteria: Criteria): Wellbeing {
  const { indices, scale } = wellbeingOf(criteria);
  const schools: SchoolWellbeing[] = [];
  for (let school = 0; school < criteria.schools; school++) {
    schools.push({ index: orUndefined(indices[school]), used: usedAt(criteria, school, scale) });
  }
  return { schools, scale };
}

/** The index as `wellbeingOfSchools` gives it, school after school; NaN is «нет данных». */
export function wellbeingOf(criteria: Criteria): { readonly indices: Float64Array; readonly scale: Scale } {
  const scale = criteria.scale ?? scaleOfCriteria(criteria);
  const indices = new Float64Array(criteria.schools).fill(Number.NaN);
  if (criteria.scale !== undefined || moreThanOneHasData(criteria)) {
    for (let school = 0; school < indices.length; school++)
      indices[school] = indexAt(criteria, school, scale);
  }
  return { indices, scale };
}

/** The least and the greatest share of each column. */
export function scaleOf(shares: readonly (readonly Share[])[]): Scale {
  return scaleOfCriteria(criteriaFrom(shares, []));
}

/** The index of one school on a given scale; a share beyond the scale counts as its end. */
export function schoolWellbeing(
  shares: readonly Share[],
  flags: readonly Flag[],
  scale: Scale,
  weights?: readonly number[],
): SchoolWellbeing {
  const criteria = { ...criteriaFrom([shares], [flags]), weights };
  return { index: orUndefined(indexAt(criteria, 0, scale)), used: usedAt(criteria, 0, scale) };
}

function orUndefined(index: number | undefined): number | undefined {
  return Number.isNaN(index) ? undefined : index;
}

function indexAt(criteria: Criteria, school: number, scale: Scale): number {
  const columns = criteria.shareColumns + criteria.flagColumns;
  const start = school * columns;
  let weighted = 0;
  let weightOfAll = 0;
  for (let column = 0; column < columns; column++) {
    const value = valueAt(criteria, start, column, scale);
    if (Number.isNaN(value)) continue;
    const weight = weightAt(criteria, column);
    weighted += weight * value;
    weightOfAll += weight;
  }
  return weightOfAll === 0 ? Number.NaN : 100 * (1 - weighted / weightOfAll);
}

function usedAt(criteria: Criteria, school: number, scale: Scale): number {
  const columns = criteria.shareColumns + criteria.flagColumns;
  let used = 0;
  for (let column = 0; column < columns; column++) {
    const isUsed = !Number.isNaN(valueAt(criteria, school * columns, column, scale));
    if (isUsed && weightAt(criteria, column) > 0) used += 1;
  }
  return used;
}

function weightAt({ weights }: Criteria, column: number): number {
  return weights === undefined ? 1 : (weights[column] ?? 0);
}

/** The criterion of a school as 0…1; NaN where it is missing or says nothing. */
function valueAt({ values, shareColumns }: Criteria, start: number, column: number, scale: Scale): number {
  const value = values[start + column] as number;
  return column < shareColumns ? scaled(value, scale[column]) : value;
}

/** The place of a share between its bounds, 0…1; NaN where it is missing or says nothing. */
function scaled(share: number, bounds: Bounds | undefined): number {
  if (bounds === undefined || isSameEverywhere(bounds.low, bounds.high)) return Number.NaN;
  if (share <= bounds.low) return 0;
  return share >= bounds.high ? 1 : (share - bounds.low) / (bounds.high - bounds.low);
}

function scaleOfCriteria(criteria: Criteria): Scale {
  const { values, shareColumns, flagColumns } = criteria;
  const low = new Float64Array(shareColumns).fill(Number.POSITIVE_INFINITY);
  const high = new Float64Array(shareColumns).fill(Number.NEGATIVE_INFINITY);
  for (let start = 0; start < values.length; start += shareColumns + flagColumns) {
    for (let column = 0; column < shareColumns; column++) {
      const share = values[start + column] as number;
      if (share < (low[column] as number)) low[column] = share;
      if (share > (high[column] as number)) high[column] = share;
    }
  }
  return Array.from(low, (least, column) => {
    const greatest = high[column] as number;
    return least > greatest ? undefined : { low: least, high: greatest };
  });
}

function moreThanOneHasData(criteria: Criteria): boolean {
  const columns = criteria.shareColumns + criteria.flagColumns;
  let first: number | undefined;
  for (let place = 0; place < criteria.values.length; place++) {
    if (Number.isNaN(criteria.values[place])) continue;
    const school = Math.floor(place / columns);
    if (first !== undefined && school !== first) return true;
    first = school;
  }
  return false;
}

/** Of a row per school in both tables; undefined is «нет данных», true is «да»: the problem is there. */
export function criteriaFrom(
  shares: readonly (readonly Share[])[],
  flags: readonly (readonly Flag[])[],
): Criteria {
  const shareColumns = widest(shares);
  const flagColumns = widest(flags);
  const values = new Float64Array(shares.length * (shareColumns + flagColumns)).fill(Number.NaN);
  let start = 0;
  for (let school = 0; school < shares.length; school++) {
    const row = shares[school] ?? [];
    const answers = flags[school] ?? [];
    for (let column = 0; column < row.length; column++) values[start + column] = row[column] ?? Number.NaN;
    for (let column = 0; column < answers.length; column++) {
      const flag = answers[column];
      if (flag !== undefined) values[start + shareColumns + column] = Number(flag);
    }
    start += shareColumns + flagColumns;
  }
  return { values, schools: shares.length, shareColumns, flagColumns };
}

function widest(rows: readonly (readonly unknown[])[]): number {
  let most = 0;
  for (const { length } of rows) if (length > most) most = length;
  return most;
}
