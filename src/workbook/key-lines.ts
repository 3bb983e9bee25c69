// Finding the lines of a sheet by their keys.
import { CellProblem, type CellReader, cellReader } from './cell-reader';
import type { FoundColumns } from './heading';
import { rowKeyOf } from './row-key';
import type { SheetSpec } from './sheet-spec';

/** The reader of each column, by id. */
export function readersOf(spec: SheetSpec): ReadonlyMap<string, CellReader> {
  return new Map(Object.entries(spec.columns).map(([id, column]) => [id, cellReader(column)]));
}

/**
 * Lines (by index from 0) of each key, read from the key columns alone: a row with a wrong figure elsewhere is
 * still that row. Lines whose key cannot be read are not there. The sheet must have a key.
 */
export function linesByKey(
  spec: SheetSpec,
  values: readonly (readonly unknown[])[],
  { index }: FoundColumns,
): ReadonlyMap<string, readonly number[]> {
  const keyOf = rowKeyOf(spec);
  const byKey = new Map<string, number[]>();
  const readers = readersOf(spec);
  const columns = (spec.key ?? []).map((id) => ({ id, at: index.get(id) ?? -1, read: readers.get(id) }));
  for (let line = 1; line < values.length; line += 1) {
    const record: Record<string, unknown> = {};
    const isReadable = columns.every(({ id, at, read }) => {
      const value = read?.(values[line]?.[at]);
      record[id] = value;
      return value !== undefined && value !== '' && !(value instanceof CellProblem);
    });
    if (!isReadable) continue;
    const key = keyOf(record);
    const lines = byKey.get(key);
    if (lines === undefined) byKey.set(key, [line]);
    else lines.push(line);
  }
  return byKey;
}
