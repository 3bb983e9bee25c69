// Fixes kept on «Память загрузки», so that they can be taken back one after another, the last one first.
import { planReplace } from '../../workbook/append-plan';
import type { BlockWrite } from '../../workbook/block-plan';
import type { FixedRow } from '../../workbook/checks/plan-fixes';
import { readTable } from '../../workbook/read-table';
import { intakeMemorySheet } from '../../workbook/sheets/intake';
import { CommandRefusal } from '../command-refusal';
import { areCells, parsedCells, textOfCells } from '../kept-cells';
import type { Values } from '../reading';

/** Kinds of rows: a fix as a whole, and each of its rows; another command that writes the sheet keeps them. */
const FIX_KINDS = { fix: 'исправление', row: 'исправлено' } as const;
/** Fixes that can be taken back; the oldest is forgotten. */
const KEPT_FIXES = 20;

export interface KeptFix {
  /** Numbered from 1 in their order. */
  readonly number: number;
  readonly at: string;
  readonly summary: string;
  /** How many rows are kept for taking it back. */
  readonly rows: number;
}

interface RowOf {
  readonly sheet: string;
  readonly row: FixedRow;
}

type MemoryRow = Readonly<Record<'kind' | 'key' | 'value', string>>;

function memoryRows(values: Values): readonly MemoryRow[] {
  return readTable(intakeMemorySheet, values).rows.map((row) => row.values);
}

/** Rows of fixes on the sheet, for whoever writes it anew. */
export function isOfFix({ kind }: MemoryRow): boolean {
  return kind === FIX_KINDS.fix || kind === FIX_KINDS.row;
}

/** Undefined when nothing was fixed or nobody can tell any more. */
export function lastFix(values: Values): KeptFix | undefined {
  return keptFixes(memoryRows(values)).pop();
}

function keptFixes(rows: readonly MemoryRow[]): KeptFix[] {
  return rows
    .filter(({ kind }) => kind === FIX_KINDS.fix)
    .flatMap(({ key, value }) => {
      const { at, summary, rows: count } = (parsedCells(value) ?? {}) as Partial<KeptFix>;
      const isWhole = typeof at === 'string' && typeof summary === 'string' && typeof count === 'number';
      return isWhole && Number(key) > 0 ? [{ number: Number(key), at, summary, rows: count }] : [];
    })
    .sort((a, b) => a.number - b.number);
}

/** The rows of a fix. Refused with MEMORY_UNREADABLE when somebody has typed over them. */
export function fixedRows(values: Values, { number, rows }: KeptFix): RowOf[] {
  const kept = memoryRows(values)
    .filter(({ kind, key }) => kind === FIX_KINDS.row && key === String(number))
    .map(({ value }) => readRow(value));
  if (kept.length !== rows) throw unreadable();
  return kept;
}

/** The sheet with one more fix. */
export function fixMemoryWrites(
  values: Values,
  { at, summary }: Pick<KeptFix, 'at' | 'summary'>,
  fixed: readonly RowOf[],
): BlockWrite[] {
  const standing = memoryRows(values);
  const number = (keptFixes(standing).pop()?.number ?? 0) + 1;
  const fix: KeptFix = { number, at, summary, rows: fixed.length };
  const added = fixed.map((row) => ({ kind: FIX_KINDS.row, key: String(number), value: textOfCells(row) }));
  const about = { kind: FIX_KINDS.fix, key: String(number), value: JSON.stringify(fix) };
  const kept = standing.filter((row) => !isOfFix(row) || Number(row.key) > number - KEPT_FIXES);
  return planReplace(intakeMemorySheet, values, [...kept, about, ...added]);
}

/** The sheet without a fix that has been taken back. */
export function forgottenFixWrites(values: Values, { number }: KeptFix): BlockWrite[] {
  const kept = memoryRows(values).filter((row) => !(isOfFix(row) && row.key === String(number)));
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
