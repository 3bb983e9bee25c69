// Everything that is wrong with rows that come from outside, before they are put on a sheet.
import { isPersonalText } from '../../domain/kernel/personal-text';
import type { Problem } from '../problem';
import type { Table } from '../read-table';
import type { SheetSpec } from '../sheet-spec';
import { checkSheet } from './check-sheet';

/**
 * The problems of each row, by its line in `lines` (the heading is 1), in the order in which they are best told; of
 * a person's data nothing but the heading is told. `lines` hold the columns of the sheet in its own order, and
 * `table` is made of them. `schools` as in `checkSheet`.
 */
export function rowProblems(
  table: Table<SheetSpec>,
  lines: readonly (readonly unknown[])[],
  schools: ReadonlySet<string> | undefined,
): ReadonlyMap<number, readonly Problem[]> {
  const byRow = new Map<number, Problem[]>();
  const note = (row: number, problem: Problem): void => {
    const known = byRow.get(row);
    if (known === undefined) byRow.set(row, [problem]);
    else known.push(problem);
  };
  const { spec } = table;
  Object.values(spec.columns).forEach(({ heading }, at) => {
    lines.forEach((cells, line) => {
      if (line === 0 || !isPersonalText(String(cells[at]))) return;
      note(line + 1, { code: 'PERSONAL_TEXT', sheet: spec.title, column: at + 1, heading });
    });
  });
  for (const problem of table.problems) note(problem.row ?? 0, problem);
  // Two rows of one key are no mistake here: two reports may tell of one result.
  const { key: _, ...unkeyed } = spec;
  const { problems, bad } = checkSheet({ ...table, spec: unkeyed }, schools);
  // Marks that are not all there lessen what can be judged; such a row is good all the same.
  for (const problem of problems) if (bad.has(problem.row ?? 0)) note(problem.row ?? 0, problem);
  return byRow;
}
