// Marks of a class, a school or a municipality: how many of each, and what share of all they are.

/** How many marks of one kind there are; undefined is «нет данных», never 0. */
type Count = number | undefined;

/**
 * All marks, the whole of which each mark has its share: n₂ + n₃ + n₄ + n₅. O(1).
 *
 * Counts are whole numbers from 0. With one of them missing, or no mark at all, it is undefined: there is
 * nothing to take a share of, «нет данных».
 * Source: the usual calculation from the counts of marks; order No. 1048 does not name it. Example: `allMarks(4, 16, 20, 10)` is 50.
 */
export function allMarks(n2: Count, n3: Count, n4: Count, n5: Count): number | undefined {
  if (n2 === undefined || n3 === undefined || n4 === undefined || n5 === undefined) return undefined;
  const all = n2 + n3 + n4 + n5;
  return all === 0 ? undefined : all;
}

/**
 * Share of one mark, or of several, among all marks: 100 · count / all, percent 0…100, not rounded. O(1).
 * Both come from the counts of `allMarks`, which is not 0. Example: `markShare(4, 50)` is 8.
 */
export function markShare(count: number, all: number): number {
  return (100 * count) / all;
}

/**
 * Quality («качество обучения»): 100 · (n₄ + n₅) / all marks, percent 0…100, not rounded. O(1).
 * Missing data and source as in `allMarks`. Example: `qualityShare(4, 16, 20, 10)` is 60.
 */
export function qualityShare(n2: Count, n3: Count, n4: Count, n5: Count): number | undefined {
  const all = allMarks(n2, n3, n4, n5);
  return all === undefined || n4 === undefined || n5 === undefined ? undefined : markShare(n4 + n5, all);
}

/**
 * Pass rate («успеваемость»): 100 · (n₃ + n₄ + n₅) / all marks, percent 0…100, not rounded. O(1).
 * Missing data and source as in `allMarks`. Example: `passShare(4, 16, 20, 10)` is 92.
 */
export function passShare(n2: Count, n3: Count, n4: Count, n5: Count): number | undefined {
  const all = allMarks(n2, n3, n4, n5);
  return all === undefined || n2 === undefined ? undefined : markShare(all - n2, all);
}
