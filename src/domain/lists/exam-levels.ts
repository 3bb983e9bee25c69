// The levels of one ЕГЭ (база, профиль) taken as one procedure.
import { comparable } from '../kernel/text';
import type { ResultRecord } from './records';

export interface LevelSum {
  /** The first of the levels that have their count, and the others. */
  readonly record: ResultRecord;
  readonly otherLevels: readonly ResultRecord[];
  /** Participants below the minimum at the levels that have their count, and all participants there. */
  readonly count: number;
  readonly participants: number;
  /** No level lacks its count. */
  readonly complete: boolean;
}

/** Sums the rows of one ЕГЭ of one school and year; undefined when no row has its count. */
export function sumOfLevels(rows: readonly ResultRecord[]): LevelSum | undefined {
  const levels = firstOfEachLevel(rows);
  const counted = levels.filter((row) => row.belowMinimum !== undefined);
  const [record, ...otherLevels] = counted;
  if (record === undefined) return undefined;
  let count = 0;
  let participants = 0;
  for (const row of counted) {
    count += row.belowMinimum ?? 0;
    participants += row.participants;
  }
  return { record, otherLevels, count, participants, complete: counted.length === levels.length };
}

/** In the order of the levels' names, so that the order of rows does not matter. */
function firstOfEachLevel(rows: readonly ResultRecord[]): ResultRecord[] {
  const byLevel = new Map<string, ResultRecord>();
  for (const row of rows) {
    const level = comparable(row.subject);
    if (!byLevel.has(level)) byLevel.set(level, row);
  }
  return [...byLevel].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}
