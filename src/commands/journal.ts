// «Журнал операций»: lines added, the oldest dropped beyond the limit.
import { isBlankCell } from '../domain/kernel/cell';
import { planAppend, planReplace } from '../workbook/append-plan';
import { asWritable, type BlockWrite, type CellsById } from '../workbook/block-plan';
import { findColumns } from '../workbook/heading';
import { journalLimit, journalSheet } from '../workbook/sheets/journal';
import type { Values } from './reading';

/** Writes that add lines to the journal. Nothing is dropped while somebody keeps cells of their own there. */
export function journalWrites(values: Values, lines: readonly CellsById[]): BlockWrite[] {
  const { index } = findColumns(journalSheet, values[0] ?? []);
  const ours = new Set(index.values());
  const rows = values.slice(1);
  const foreign = rows.some((row) => row.some((cell, at) => !ours.has(at) && !isBlankCell(cell)));
  if (foreign || rows.length + lines.length <= journalLimit) return planAppend(journalSheet, values, lines);
  const kept = rows.map((row) => Object.fromEntries([...index].map(([id, at]) => [id, asWritable(row[at])])));
  return planReplace(journalSheet, values, [...kept, ...lines].slice(-journalLimit));
}
