// Mends kept on «Память загрузки», so that they can be taken back one after another, the last one first.
import { planReplace } from '../../workbook/append-plan';
import type { BlockWrite } from '../../workbook/block-plan';
import type { MendedRow } from '../../workbook/checks/plan-mends';
import { readTable } from '../../workbook/read-table';
import { intakeMemorySheet } from '../../workbook/sheets/intake';
import { CommandRefusal } from '../command-refusal';
import { areCells, parsedCells, textOfCells } from '../kept-cells';
import type { Values } from '../reading';

/** Kinds of rows: a mend as a whole, and each of its rows; another command that writes the sheet keeps them. */
const MEND_KINDS = { mend: 'исправление', row: 'исправлено' } as const;
/** Mends that can be taken back; the oldest is forgotten. */
const KEPT_MENDS = 20;

export interface KeptMend {
  /** Numbered from 1 in their order. */
  readonly number: number;
  readonly at: string;
  readonly summary: string;
  /** How many rows are kept for taking it back. */
  readonly rows: number;
}

interface RowOf {
  readonly sheet: string;
  readonly row: MendedRow;
}

type MemoryRow = Readonly<Record<'kind' | 'key' | 'value', string>>;

function memoryRows(values: Values): readonly MemoryRow[] {
  return readTable(intakeMemorySheet, values).rows.map((row) => row.values);
}

/** Rows of mends on the sheet, for whoever writes it anew. */
export function isOfMend({ kind }: MemoryRow): boolean {
  return kind === MEND_KINDS.mend || kind === MEND_KINDS.row;
}

/** Undefined when nothing was mended or nobody can tell any more. */
export function lastMend(values: Values): KeptMend | undefined {
  return keptMends(memoryRows(values)).pop();
}

function keptMends(rows: readonly MemoryRow[]): KeptMend[] {
  return rows
    .filter(({ kind }) => kind === MEND_KINDS.mend)
    .flatMap(({ key, value }) => {
      const { at, summary, rows: count } = (parsedCells(value) ?? {}) as Partial<KeptMend>;
      const isWhole = typeof at === 'string' && typeof summary === 'string' && typeof count === 'number';
      return isWhole && Number(key) > 0 ? [{ number: Number(key), at, summary, rows: count }] : [];
    })
    .sort((a, b) => a.number - b.number);
}

/** The rows of a mend. Refused with MEMORY_UNREADABLE when somebody has typed over them. */
export function mendedRows(values: Values, { number, rows }: KeptMend): RowOf[] {
  const kept = memoryRows(values)
    .filter(({ kind, key }) => kind === MEND_KINDS.row && key === String(number))
    .map(({ value }) => readRow(value));
  if (kept.length !== rows) throw unreadable();
  return kept;
}

/** The sheet with one more mend. */
export function mendMemoryWrites(
  values: Values,
  { at, summary }: Pick<KeptMend, 'at' | 'summary'>,
  mended: readonly RowOf[],
): BlockWrite[] {
  const standing = memoryRows(values);
  const number = (keptMends(standing).pop()?.number ?? 0) + 1;
  const mend: KeptMend = { number, at, summary, rows: mended.length };
  const added = mended.map((row) => ({ kind: MEND_KINDS.row, key: String(number), value: textOfCells(row) }));
  const about = { kind: MEND_KINDS.mend, key: String(number), value: JSON.stringify(mend) };
  const kept = standing.filter((row) => !isOfMend(row) || Number(row.key) > number - KEPT_MENDS);
  return planReplace(intakeMemorySheet, values, [...kept, about, ...added]);
}

/** The sheet without a mend that has been taken back. */
export function forgottenMendWrites(values: Values, { number }: KeptMend): BlockWrite[] {
  const kept = memoryRows(values).filter((row) => !(isOfMend(row) && row.key === String(number)));
  return planReplace(intakeMemorySheet, values, kept);
}

function readRow(text: string): RowOf {
  const { sheet, row } = (parsedCells(text) ?? {}) as Partial<RowOf>;
  const isRow =
    typeof sheet === 'string' &&
    typeof row?.row === 'number' &&
    typeof row.key === 'string' &&
    typeof row.removed === 'boolean' &&
    areCells(row.before) &&
    areCells(row.after);
  if (!isRow) throw unreadable();
  return { sheet, row };
}

function unreadable(): CommandRefusal {
  return new CommandRefusal({ code: 'MEMORY_UNREADABLE' });
}
