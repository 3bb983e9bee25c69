// Rows that would contradict themselves once an intake has changed some of their cells.
import type { CellsById } from '../block-plan';
import { checkSheet } from '../checks/check-sheet';
import { findColumns } from '../heading';
import type { Problem } from '../problem';
import { type CellOf, rowReader } from '../read-row';
import { tableOf } from '../read-table';
import type { SheetSpec } from '../sheet-spec';
import { asRead } from './merge-lines';

type Lines = readonly (readonly unknown[])[];

/** A line of the sheet, by index from 0, and the cells it gets; a new row has no line. */
export interface ChangedLine {
  readonly line: number | undefined;
  readonly cells: CellsById;
}

/** What would be wrong, by place in `changed`; a line that is wrong in the same way already does not count. */
export function contradictions(
  spec: SheetSpec,
  values: Lines,
  changed: readonly ChangedLine[],
): ReadonlyMap<number, Problem> {
  const { index } = findColumns(spec, values[0] ?? []);
  const { key: _, ...unkeyed } = spec;
  const read = rowReader(unkeyed);
  const wrong = (rows: readonly CellOf[]): Problem[] => {
    const { problems, bad } = checkSheet(tableOf(unkeyed, rows.map(read)), undefined);
    return problems.filter(({ row = 0 }) => bad.has(row));
  };
  const before = changed.map(
    ({ line = -1 }): CellOf =>
      (id) =>
        values[line]?.[index.get(id) ?? -1],
  );
  const after = changed.map(
    ({ cells }, nth): CellOf =>
      (id, at) =>
        id in cells ? asRead(cells[id]) : before[nth]?.(id, at),
  );
  const known = new Set(wrong(before).map(({ row, code }) => `${row} ${code}`));
  const broken = new Map<number, Problem>();
  for (const { row = 0, column: __, ...problem } of wrong(after)) {
    if (known.has(`${row} ${problem.code}`) || broken.has(row - 1)) continue;
    const line = changed[row - 1]?.line;
    // Half of the figures stand on the sheet: the file alone may be right.
    broken.set(
      row - 1,
      line === undefined ? problem : { ...problem, code: 'ROW_CONTRADICTED', row: line + 1 },
    );
  }
  return broken;
}
