// The index of social well-being: 100 is the best, 0 the worst, relative to the list or to fixed bounds.

type Share = number | undefined;
type Flag = boolean | undefined;

/** The ends of a share's scale, in the unit of the shares: `low` is the best, `high` the worst. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** A scale by share column; undefined where no school has data. */
export type Scale = readonly (Bounds | undefined)[];

/** A row per school in both tables; `undefined` is «нет данных». The shares may be percents or fractions. */
export interface WellbeingTable {
  readonly shares: readonly (readonly Share[])[];
  /** true is «да»: the problem is there. */
  readonly flags: readonly (readonly Flag[])[];
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
 * A missing value is left out of the school's mean; a share that is the same everywhere is left out for all;
 * flags stay. A single school with data has nothing to be compared with: «нет данных».
 * Source: methodology of the product; no index is prescribed, so weights and scale are shown beside it.
 */
export function wellbeingIndex(table: WellbeingTable): Wellbeing {
  const scale = table.scale ?? scaleOf(table.shares);
  const withData = table.shares.filter((row, i) => hasData(row) || hasData(table.flags[i] ?? []));
  const schools = table.shares.map((row, i): SchoolWellbeing => {
    const own = schoolWellbeing(row, table.flags[i] ?? [], scale, table.weights);
    return withData.length > 1 ? own : { index: undefined, used: own.used };
  });
  return { schools, scale };
}

function hasData(row: readonly unknown[]): boolean {
  return row.some((value) => value !== undefined);
}

/** The least and the greatest share of each column. */
export function scaleOf(shares: readonly (readonly Share[])[]): Scale {
  const scale: (Bounds | undefined)[] = [];
  for (const row of shares) {
    row.forEach((share, column) => {
      const bounds = scale[column];
      if (share === undefined) scale[column] ??= undefined;
      else if (bounds === undefined) scale[column] = { low: share, high: share };
      else if (share < bounds.low) scale[column] = { low: share, high: bounds.high };
      else if (share > bounds.high) scale[column] = { low: bounds.low, high: share };
    });
  }
  return scale;
}

/** The index of one school on a given scale; a share beyond the scale counts as its end. */
export function schoolWellbeing(
  shares: readonly Share[],
  flags: readonly Flag[],
  scale: Scale,
  weights?: readonly number[],
): SchoolWellbeing {
  let weighted = 0;
  let weightOfAll = 0;
  let used = 0;
  const add = (value: number | undefined, column: number): void => {
    const weight = weights === undefined ? 1 : (weights[column] ?? 0);
    if (value === undefined || weight === 0) return;
    weighted += weight * value;
    weightOfAll += weight;
    used += 1;
  };
  shares.forEach((share, column) => {
    add(scaled(share, scale[column]), column);
  });
  flags.forEach((flag, column) => {
    add(flag === undefined ? undefined : Number(flag), shares.length + column);
  });
  return { index: used === 0 ? undefined : 100 * (1 - weighted / weightOfAll), used };
}

function scaled(share: Share, bounds: Bounds | undefined): number | undefined {
  if (share === undefined || bounds === undefined || bounds.low === bounds.high) return undefined;
  return Math.min(1, Math.max(0, (share - bounds.low) / (bounds.high - bounds.low)));
}
