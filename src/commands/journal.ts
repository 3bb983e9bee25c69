// «Журнал операций»: lines added, the oldest dropped beyond the limit.

import { isBlankCell } from '../domain/cell';
import { planAppend } from '../workbook/append-plan';
import { asWritable, type BlockWrite, type CellsById, type CellToWrite } from '../workbook/block-plan';
import { findColumns } from '../workbook/heading';
import { journalLimit, journalSheet } from '../workbook/sheets/journal';

type Values = readonly (readonly unknown[])[];

/** Writes that add lines to the journal. Nothing is dropped while somebody keeps columns of their own there. */
export function journalWrites(values: Values, lines: readonly CellsById[]): BlockWrite[] {
  const columns = findColumns(journalSheet, values[0] ?? []);
  const excess = values.length - 1 + lines.length - journalLimit;
  const foreign = values.some(
    (row, at) => at > 0 && columns.foreign.some((index) => !isBlankCell(row[index])),
  );
  if (excess <= 0 || foreign) return planAppend(journalSheet, values, lines);
  const before = values.slice(1).map((row) => row.map(asWritable));
  const empty = new Array<string>(values[0]?.length ?? 0).fill('');
  const kept = before.slice(excess);
  const added = lines.slice(-journalLimit).map((line) => byIndex(line, columns.index, empty));
  const fresh = [...kept, ...added];
  const size = Math.max(before.length, fresh.length);
  const padded = (rows: typeof before) => [...rows, ...new Array(size - rows.length).fill(empty)];
  return [{ sheet: journalSheet.title, row: 2, column: 1, values: padded(fresh), before: padded(before) }];
}

function byIndex(line: CellsById, index: ReadonlyMap<string, number>, empty: readonly string[]) {
  const row = empty.map((blank): CellToWrite => blank);
  for (const [id, at] of index) row[at] = line[id] ?? '';
  return row;
}
