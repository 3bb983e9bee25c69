// What the last forming of lists left behind: when it was, and the lists before it, on a technical sheet.

import { isBlankCell } from '../domain/cell';
import {
  asWritable,
  type BlockWrite,
  type CellToWrite,
  type ComputedSheet,
  ourColumns,
  type SheetContent,
} from '../workbook/block-plan';
import { findColumns } from '../workbook/heading';
import { readTable } from '../workbook/read-table';
import { previousListSheet } from '../workbook/sheets/lists';
import type { Values } from './reading';

export interface LastRun {
  /** «22.11.2026 14:38» */
  readonly formedAt: string;
  /** School years, 0 when the run had none. */
  readonly resultYear: number;
  readonly contextYear: number;
  /** The lists of before the run are kept and not yet approved over. */
  readonly undoable: boolean;
}

/** A row of a computed sheet as it stood before the run: our cells by column id. */
export type KeptRow = Readonly<Record<string, CellToWrite>>;

const ABOUT_RUN = 'о запуске';

/** The last run, or undefined when the lists have never been formed. */
export function lastRun(values: Values): LastRun | undefined {
  const row = readTable(previousListSheet, values).rows.find(({ values: { sheet } }) => sheet === ABOUT_RUN);
  return row === undefined ? undefined : (JSON.parse(row.values.cells) as LastRun);
}

/** The rows kept of one sheet. */
export function keptRows(values: Values, title: string): KeptRow[] {
  return readTable(previousListSheet, values)
    .rows.filter(({ values: { sheet } }) => sheet === title)
    .map(({ values: { cells } }) => JSON.parse(cells) as KeptRow);
}

/** The technical sheet written anew: about the run, and the rows that it is about to replace. */
export function lastRunWrites(
  values: Values,
  run: LastRun,
  replaced: readonly { readonly sheet: ComputedSheet; readonly content: SheetContent }[],
): BlockWrite[] {
  const rows: string[][] = [[ABOUT_RUN, JSON.stringify(run)]];
  for (const { sheet, content } of replaced) {
    for (const row of currentRows(sheet, content)) rows.push([sheet.spec.title, JSON.stringify(row)]);
  }
  const before = values.slice(1).map((row) => [asWritable(row[0]), asWritable(row[1])]);
  const size = Math.max(rows.length, before.length);
  const padded = (lines: CellToWrite[][]) => [
    ...lines,
    ...Array.from({ length: size - lines.length }, () => ['', '']),
  ];
  return [
    { sheet: previousListSheet.title, row: 2, column: 1, values: padded(rows), before: padded(before) },
  ];
}

function currentRows(sheet: ComputedSheet, content: SheetContent): KeptRow[] {
  const columns = ourColumns(sheet.spec, findColumns(sheet.spec, content.values[0] ?? []));
  const rows: KeptRow[] = [];
  for (const cells of content.values.slice(1)) {
    const row = Object.fromEntries(columns.map(({ id, index }) => [id, asWritable(cells[index])]));
    const blank = Object.values(row).every(isBlankCell);
    if (!blank && sheet.keyOf(row) !== undefined) rows.push(row);
  }
  return rows;
}
