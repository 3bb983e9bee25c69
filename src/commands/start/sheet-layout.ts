// Where the columns of a described sheet stand, or will stand, given the headings that are there already.
import { isBlankCell } from '../../domain/kernel/cell';
import { findColumns } from '../../workbook/heading';
import type { ColumnLayout, DescribedSheet, SheetLayout } from '../ports';
import type { Values } from '../reading';

/** The layout of a sheet; `values` are undefined when it does not exist yet. */
export function sheetLayout({ spec, look }: DescribedSheet, values: Values | undefined): SheetLayout {
  const found = findColumns(spec, values?.[0] ?? []);
  let next = lastUsed(values) + 1;
  const columns: ColumnLayout[] = [];
  for (const [id, { heading }] of Object.entries(spec.columns)) {
    const index = found.index.get(id);
    // A doubled heading is reported by the check; neither of the two columns is touched.
    if (found.problems.some((problem) => problem.code === 'HEADING_DOUBLED' && problem.heading === heading))
      continue;
    const columnLook = look.columns[id];
    if (columnLook === undefined) continue;
    const isNew = index === undefined;
    columns.push({ ...columnLook, heading, isNew, column: isNew ? next++ : index + 1 });
  }
  return { ...look, title: spec.title, isNew: values === undefined, columns };
}

/** The last column in which anything stands: a column without a heading may hold a person's notes. */
function lastUsed(values: Values = []): number {
  let last = 0;
  for (const row of values) {
    row.forEach((cell, at) => {
      if (at >= last && !isBlankCell(cell)) last = at + 1;
    });
  }
  return last;
}
