// A number of something together with its percent of a whole.

export interface CountedShare {
  readonly count: number;
  /** Percent 0…100, not rounded; undefined is «нет данных»: the whole is empty. */
  readonly share: number | undefined;
}

/**
 * 100 · count / whole beside the count itself; the count is never above its whole. O(1).
 * Source: the definition of a percent; what is counted in what has its source where it is counted.
 * Example: `countedShare(3, 10)` is 3 and 30, `countedShare(0, 0)` is 0 and «нет данных».
 */
export function countedShare(count: number, whole: number): CountedShare {
  return { count, share: whole === 0 ? undefined : (100 * count) / whole };
}
