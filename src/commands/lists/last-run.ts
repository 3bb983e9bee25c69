// What the last forming of lists left behind: when it was, and the lists before it, on a technical sheet.
import { isBlankCell } from '../../domain/kernel/cell';
import type { InputDigests } from '../../domain/lists/input-digests';
import { planReplace } from '../../workbook/append-plan';
import {
  asWritable,
  type BlockWrite,
  type CellToWrite,
  type ComputedSheet,
  cut,
  ourColumns,
  type SheetContent,
} from '../../workbook/block-plan';
import { findColumns } from '../../workbook/heading';
import { readTable } from '../../workbook/read-table';
import { previousListSheet } from '../../workbook/sheets/lists';
import { CommandRefusal } from '../command-refusal';
import type { Values } from '../reading';

export interface LastRun {
  /** «22.11.2026 14:38» */
  readonly formedAt: string;
  /** School years, 0 when the run had none. */
  readonly resultYear: number;
  readonly contextYear: number;
  /** Of the data and rules that the lists were formed from. */
  readonly digests: InputDigests;
  /** The lists of before the run are kept and not yet approved over. */
  readonly undoable: boolean;
  /** The run whose lists stood on the sheets before this one; undefined when there was none. */
  readonly before?: LastRun | undefined;
}

/** A row of a computed sheet as it stood before the run: our cells by column id. */
export type KeptRow = Readonly<Record<string, CellToWrite>>;

const ABOUT_RUN = 'о запуске';
/** A whole row is kept in one cell, which holds 50 000 characters. */
const KEPT_TEXT = 10_000;

/** The last run, or undefined when the lists have never been formed or nobody can tell any more. */
export function lastRun(values: Values): LastRun | undefined {
  const row = readTable(previousListSheet, values).rows.find(({ values: { sheet } }) => sheet === ABOUT_RUN);
  const run = parsed<LastRun>(row?.values.cells ?? '');
  // Without its fingerprints nobody can tell whether the lists are out of date.
  return typeof run?.formedAt === 'string' && typeof run.digests === 'object' ? run : undefined;
}

/** The rows kept of one sheet. Refused with KEPT_UNREADABLE when somebody has typed over them. */
export function keptRows(values: Values, title: string): KeptRow[] {
  return readTable(previousListSheet, values)
    .rows.filter(({ values: { sheet } }) => sheet === title)
    .map(({ values: { cells } }) => {
      const row = parsed<KeptRow>(cells);
      if (row === undefined) throw new CommandRefusal({ code: 'KEPT_UNREADABLE' });
      return row;
    });
}

/** The technical sheet written anew: about the run, if any, and the rows that it is about to replace. */
export function lastRunWrites(
  values: Values,
  run: LastRun | undefined,
  replaced: readonly { readonly sheet: ComputedSheet; readonly content: SheetContent }[],
): BlockWrite[] {
  const rows = run === undefined ? [] : [{ sheet: ABOUT_RUN, cells: JSON.stringify(run) }];
  for (const { sheet, content } of replaced) {
    for (const row of currentRows(sheet, content)) {
      rows.push({ sheet: sheet.spec.title, cells: JSON.stringify(row) });
    }
  }
  return planReplace(previousListSheet, values, rows);
}

function currentRows(sheet: ComputedSheet, content: SheetContent): KeptRow[] {
  const columns = ourColumns(sheet.spec, findColumns(sheet.spec, content.values[0] ?? []));
  const rows: KeptRow[] = [];
  for (const cells of content.values.slice(1)) {
    const row = Object.fromEntries(
      columns.map(({ id, index }) => [id, cut(asWritable(cells[index]), KEPT_TEXT)]),
    );
    const blank = Object.values(row).every(isBlankCell);
    if (!blank && sheet.keyOf(row) !== undefined) rows.push(row);
  }
  return rows;
}

/** Undefined for a text that this file did not write: people can reach the technical sheet too. */
function parsed<T extends object>(text: string): T | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as T) : undefined;
  } catch {
    return undefined;
  }
}
