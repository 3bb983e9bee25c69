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
  const comparable =
    table.shares.filter((row, i) => hasData(row) || hasData(table.flags[i] ?? [])).length > 1;
  const schools = table.shares.map((row, i): SchoolWellbeing => {
    const own = schoolWellbeing(row, table.flags[i] ?? [], scale, table.weights);
    return comparable ? own : { index: undefined, used: own.used };
  });
  return { schools, scale };
}

function hasData(row: readonly unknown[]): boolean {
  return row.some((value) => value !== undefined);
}

/** The least and the greatest share of each column. */
export function scaleOf(shares: readonly (readonly Share[])[]): Scale {
  const columns = shares[0]?.length ?? 0;
  return Array.from({ length: columns }, (_, column) => boundsOf(shares, column));
}

function boundsOf(shares: readonly (readonly Share[])[], column: number): Bounds | undefined {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const row of shares) {
    const share = row[column];
    if (share === undefined) continue;
    if (share < low) low = share;
    if (share > high) high = share;
  }
  return low > high ? undefined : { low, high };
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
  const columns = shares.length + flags.length;
  for (let column = 0; column < columns; column += 1) {
    const value =
      column < shares.length
        ? scaled(shares[column], scale[column])
        : asNumber(flags[column - shares.length]);
    const weight = weights === undefined ? 1 : (weights[column] ?? 0);
    if (value === undefined || weight === 0) continue;
    weighted += weight * value;
    weightOfAll += weight;
    used += 1;
  }
  return { index: used === 0 ? undefined : 100 * (1 - weighted / weightOfAll), used };
}

function asNumber(flag: Flag): number | undefined {
  return flag === undefined ? undefined : Number(flag);
}

function scaled(share: Share, bounds: Bounds | undefined): number | undefined {
  if (share === undefined || bounds === undefined || bounds.low === bounds.high) return undefined;
  return Math.min(1, Math.max(0, (share - bounds.low) / (bounds.high - bounds.low)));
}
