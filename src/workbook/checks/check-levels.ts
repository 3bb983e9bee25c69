// What «Выпускники» must hold beyond any table: a level that is known.

import type { Problem } from '../problem';
import type { Table } from '../read-table';
import type { graduatesSheet } from '../sheets/results';
import { at } from './check-table';

/** Levels of «Выпускники» other than 9 and 11: such a row is not used. */
export function checkLevels(table: Table<typeof graduatesSheet>): { problems: Problem[]; bad: Set<number> } {
  const unknown = table.rows.filter(({ values: { level } }) => level !== 9 && level !== 11);
  const problems = unknown.map(({ row, values: { level } }) => ({
    ...at(table, 'LEVEL_UNKNOWN', row, 'level'),
    value: String(level),
  }));
  return { problems, bad: new Set(unknown.map(({ row }) => row)) };
}
