// All that is checked between the cells of one sheet, whichever sheet it is.

import type { Problem } from '../problem';
import type { Table } from '../read-table';
import type { SheetSpec } from '../sheet-spec';
import { graduatesSheet, resultsSheet } from '../sheets/results';
import { checkLevels } from './check-levels';
import { checkResults } from './check-results';
import { checkTable } from './check-table';

/**
 * Problems between the cells; `bad` holds the rows that no list can use. `schools` are the keys of the schools
 * that exist; undefined leaves the codes unchecked.
 */
export function checkSheet(
  table: Table<SheetSpec>,
  schools: ReadonlySet<string> | undefined,
): { problems: Problem[]; bad: Set<number> } {
  const { good, problems } = checkTable(table, schools);
  const bad = new Set<number>();
  if (good.length < table.rows.length) {
    const usable = new Set(good.map(({ row }) => row));
    for (const { row } of table.rows) if (!usable.has(row)) bad.add(row);
  }
  const own = ownProblems(table);
  for (const row of own.bad) bad.add(row);
  return { problems: [...problems, ...own.problems], bad };
}

function ownProblems(table: Table<SheetSpec>): { problems: Problem[]; bad: Set<number> } {
  if (table.spec.title === resultsSheet.title) return checkResults(table as Table<typeof resultsSheet>);
  if (table.spec.title === graduatesSheet.title) return checkLevels(table as Table<typeof graduatesSheet>);
  return { problems: [], bad: new Set() };
}
