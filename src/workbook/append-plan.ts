// Planning rows added below the last one of a sheet, in whatever order its columns stand.
import { type BlockWrite, blocksOf, type CellsById } from './block-plan';
import { findColumns } from './heading';
import type { SheetSpec } from './sheet-spec';

/** Blocks that add `rows` below what stands on the sheet; columns that are not there are left out. */
export function planAppend(
  spec: SheetSpec,
  values: readonly (readonly unknown[])[],
  rows: readonly CellsById[],
): BlockWrite[] {
  if (rows.length === 0) return [];
  const { index } = findColumns(spec, values[0] ?? []);
  const columns = [...index].map(([id, at]) => ({ id, index: at })).sort((a, b) => a.index - b.index);
  return blocksOf(columns).map((block) => ({
    sheet: spec.title,
    row: values.length + 1,
    column: (block[0]?.index ?? 0) + 1,
    values: rows.map((row) => block.map(({ id }) => row[id] ?? '')),
    before: rows.map(() => block.map(() => '')),
  }));
}
