// Rows sent from files, read and checked by the very rules of the sheet they are for.
import { isBlankCell } from '../../domain/kernel/cell';
import { CellProblem, type CellReader } from '../cell-reader';
import { rowProblems } from '../checks/row-problems';
import { readersOf } from '../key-lines';
import type { Problem } from '../problem';
import { readTable } from '../read-table';
import { rowKeyOf } from '../row-key';
import type { SheetSpec } from '../sheet-spec';

export type SentCell = string | number;

/** Rows of one file for one sheet, as the page sends them; columns by the ids of the sheet's description. */
export interface SentTable {
  readonly from: string;
  readonly common: Readonly<Record<string, SentCell>>;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly SentCell[])[];
}

/** A table with its place among all that were sent, from 0. */
export interface SentPlace {
  readonly table: SentTable;
  readonly at: number;
}

/** What a cell of ours means: years as numbers, words of a choice as their ids. */
export type Value = string | number | boolean;
export type Values = Readonly<Record<string, Value>>;

export interface IncomingRow {
  /** The table it came in, from 0, and the file, as messages name it. */
  readonly table: number;
  readonly from: string;
  /** From 1, in its table. */
  readonly row: number;
  readonly key: string;
  /** By column id; what is blank is not there. */
  readonly values: Values;
}

/** An incoming row that is not taken. */
export interface RefusedRow extends Omit<IncomingRow, 'key'> {
  readonly problem: Problem;
}

export interface Incoming {
  readonly rows: readonly IncomingRow[];
  readonly refused: readonly RefusedRow[];
}

/** False for what the page must never send: a column that the sheet does not have, a row of another length. */
export function fits(spec: SheetSpec, { columns, common, rows }: SentTable): boolean {
  const ours = new Set(Object.keys(spec.columns));
  return (
    [...columns, ...Object.keys(common)].every((id) => ours.has(id)) &&
    new Set(columns).size === columns.length &&
    rows.every((row) => row.length === columns.length)
  );
}

/** Each row is read or refused, none is dropped. `schools` as in `checkSheet`. */
export function readIncoming(
  spec: SheetSpec,
  sent: readonly SentPlace[],
  schools: ReadonlySet<string> | undefined,
): Incoming {
  const ids = Object.keys(spec.columns);
  const lines: SentCell[][] = [ids.map((id) => spec.columns[id]?.heading ?? '')];
  const places: Omit<IncomingRow, 'key' | 'values'>[] = [];
  for (const { table, at } of sent) {
    table.rows.forEach((cells, nth) => {
      const own = new Map(table.columns.map((id, column) => [id, cells[column] ?? '']));
      lines.push(ids.map((id) => (isBlankCell(own.get(id)) ? table.common[id] : own.get(id)) ?? ''));
      places.push({ table: at, from: table.from, row: nth + 1 });
    });
  }
  const table = readTable(spec, lines);
  const problems = rowProblems(table, lines, schools);
  const keyOf = rowKeyOf(spec);
  const readers = [...readersOf(spec)];
  const usable = new Set(table.rows.map(({ row }) => row));
  const rows: IncomingRow[] = [];
  const refused: RefusedRow[] = [];
  places.forEach((place, nth) => {
    const values = readable(readers, lines[nth + 1] ?? []);
    const problem = problems.get(nth + 2)?.[0] ?? (usable.has(nth + 2) ? undefined : blankRow(spec));
    if (problem === undefined) rows.push({ ...place, values, key: keyOf(values) });
    else refused.push({ ...place, values, problem });
  });
  return { rows, refused };
}

function blankRow(spec: SheetSpec): Problem {
  const heading = Object.values(spec.columns).find(({ required }) => required === true)?.heading ?? '';
  return { code: 'REQUIRED_BLANK', sheet: spec.title, heading };
}

/** What can be read of a row and is not blank. `readers` stand in the order of the cells. */
export function readable(
  readers: readonly (readonly [string, CellReader])[],
  cells: readonly unknown[],
): Values {
  const values: Record<string, Value> = {};
  readers.forEach(([id, read], at) => {
    const value = read(cells[at]);
    if (value !== undefined && value !== '' && !(value instanceof CellProblem)) values[id] = value;
  });
  return values;
}
