// Planning rows added below the last one of a sheet, or in place of all of them, in whatever order its columns stand.
import { asWritable, type BlockWrite, blocksOf, type CellsById } from './block-plan';
import { findColumns } from './heading';
import type { SheetSpec } from './sheet-spec';

type Values = readonly (readonly unknown[])[];

/** Blocks that add `rows` below what stands on the sheet; columns that are not there are left out. */
export function planAppend(spec: SheetSpec, values: Values, rows: readonly CellsById[]): BlockWrite[] {
  return planRows(spec, values, rows, values.length);
}

/** Blocks that put `rows` in place of everything that stands in our columns under the headings. */
export function planReplace(spec: SheetSpec, values: Values, rows: readonly CellsById[]): BlockWrite[] {
  return planRows(spec, values, rows, 1);
}

/** `from` is the index of the first line to write; lines of the sheet beyond the rows are blanked. */
function planRows(spec: SheetSpec, values: Values, rows: readonly CellsById[], from: number): BlockWrite[] {
  const { index } = findColumns(spec, values[0] ?? []);
  const columns = [...index].map(([id, at]) => ({ id, index: at })).sort((a, b) => a.index - b.index);
  const length = Math.max(rows.length, values.length - from);
  const lines = Array.from({ length }, (_, at) => at);
  return blocksOf(columns).map((block) => ({
    sheet: spec.title,
    row: from + 1,
    column: (block[0]?.index ?? 0) + 1,
    values: lines.map((at) => block.map(({ id }) => rows[at]?.[id] ?? '')),
    before: lines.map((at) => block.map(({ index: column }) => asWritable(values[from + at]?.[column]))),
  }));
}
