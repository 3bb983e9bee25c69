// Fixing a sheet, and taking it back: cells and rows found again wherever somebody has moved them.
import { isBlankCell } from '../../domain/kernel/cell';
import { cellAddress } from '../address';
import type { BlockWrite, CellsById, SheetContent } from '../block-plan';
import { CellProblem } from '../cell-reader';
import { type FoundColumns, findColumns } from '../heading';
import { linesByKey, readersOf } from '../key-lines';
import { asRead, planLines, standingCell } from '../merge/merge-lines';
import { rowKeyOf } from '../row-key';
import type { SheetSpec } from '../sheet-spec';
import type { Fix } from './find-fixes';

/** A row as it was before a fix and as the fix has left it: the cells that it wrote. */
export interface FixedRow {
  /** From 1, where it stood. */
  readonly row: number;
  /** Of the row as fixed; blank where the row has none that can be read. */
  readonly key: string;
  /** A repeated row: all of our cells were blanked. */
  readonly removed: boolean;
  readonly before: CellsById;
  readonly after: CellsById;
}

export interface FixPlan {
  readonly writes: readonly BlockWrite[];
  readonly rows: readonly FixedRow[];
}

export function planFixes(spec: SheetSpec, content: SheetContent, fixes: readonly Fix[]): FixPlan {
  const { values, formulas } = content;
  const found = findColumns(spec, values[0] ?? []);
  const removed = new Set(fixes.flatMap(({ lines }) => lines));
  const changed = new Map<number, CellsById>();
  const blank = Object.fromEntries([...found.index.keys()].map((id) => [id, '']));
  for (const line of removed) changed.set(line, blank);
  for (const { line, id, to } of fixes.flatMap(({ cells }) => cells)) {
    if (!removed.has(line)) changed.set(line, { ...changed.get(line), [id]: to });
  }
  const keyAt = rowKeys(spec, found);
  const lines = { spec, values, formulas };
  const rows = [...changed].map(([line, after]): FixedRow => {
    const before = Object.keys(after).map((id) => [
      id,
      standingCell(lines, line, id, found.index.get(id) ?? -1),
    ]);
    const isRemoved = removed.has(line);
    return {
      row: line + 1,
      key: keyAt(values[line] ?? [], isRemoved ? {} : after),
      removed: isRemoved,
      before: Object.fromEntries(before),
      after: isRemoved ? {} : after,
    };
  });
  return { writes: planLines(lines, changed), rows };
}

export interface FixUndo {
  readonly writes: readonly BlockWrite[];
  /** Cells that are as they were, and rows that are back. */
  readonly restored: number;
  readonly returned: number;
  /** Cells that somebody has changed since: «E298». */
  readonly left: readonly string[];
}

/** A cell that says another thing than the fix has written stays; a removed row comes back to its place or below the last one. */
export function planFixUndo(spec: SheetSpec, content: SheetContent, rows: readonly FixedRow[]): FixUndo {
  const { values, formulas } = content;
  const found = findColumns(spec, values[0] ?? []);
  const byKey = linesByKey(spec, values, found);
  const keyAt = rowKeys(spec, found);
  const changed = new Map<number, CellsById>();
  const left: string[] = [];
  let restored = 0;
  let below = values.length;
  const lineOf = ({ row, key }: FixedRow): number | undefined => {
    if (keyAt(values[row - 1] ?? [], {}) === key && row <= values.length) return row - 1;
    const [line, again] = byKey.get(key) ?? [];
    return again === undefined ? line : undefined;
  };
  const isFree = (line: number): boolean =>
    line < values.length &&
    !changed.has(line) &&
    (values[line] ?? []).every((cell, at) => isBlankCell(cell) && (formulas[line]?.[at] ?? '') === '');
  for (const row of rows.filter(({ removed }) => !removed)) {
    const line = lineOf(row);
    for (const [id, after] of Object.entries(row.after)) {
      const at = found.index.get(id) ?? -1;
      const isOurs =
        line !== undefined &&
        (formulas[line]?.[at] ?? '') === '' &&
        String(values[line]?.[at]) === String(asRead(after));
      if (!isOurs) {
        left.push(cellAddress({ row: (line ?? row.row - 1) + 1, column: at + 1 }));
        continue;
      }
      changed.set(line, { ...changed.get(line), [id]: row.before[id] ?? '' });
      restored += 1;
    }
  }
  const gone = rows.filter(({ removed }) => removed);
  for (const { row, before } of gone) {
    const line = isFree(row - 1) ? row - 1 : below++;
    changed.set(line, before);
  }
  const writes = planLines({ spec, values, formulas }, changed);
  return { writes, restored, returned: gone.length, left };
}

/** The key of a row with some of its cells written anew; blank where one of its parts cannot be read. */
function rowKeys(
  spec: SheetSpec,
  { index }: FoundColumns,
): (cells: readonly unknown[], anew: CellsById) => string {
  const keyOf = rowKeyOf(spec);
  const readers = readersOf(spec);
  return (cells, anew) => {
    const record: Record<string, unknown> = {};
    for (const id of spec.key ?? []) {
      const cell = anew[id] === undefined ? cells[index.get(id) ?? -1] : asRead(anew[id]);
      const value = readers.get(id)?.(cell);
      if (value === undefined || value === '' || value instanceof CellProblem) return '';
      record[id] = value;
    }
    return keyOf(record);
  };
}
