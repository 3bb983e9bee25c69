// Rows sent from files, read and checked by the very rules of the sheet they are for.
import { isBlankCell } from '../domain/cell';
import { isPersonalText } from '../domain/personal-text';
import { type CellReader, Flaw } from './cell-reader';
import { checkSheet } from './check-sheet';
import { readersOf } from './key-lines';
import type { Problem } from './problem';
import { readTable, type Table } from './read-table';
import { rowKeyOf } from './row-key';
import type { SheetSpec } from './sheet-spec';

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
  const faults = faultsOf(table, lines, schools);
  const keyOf = rowKeyOf(spec);
  const readers = [...readersOf(spec)];
  const usable = new Set(table.rows.map(({ row }) => row));
  const rows: IncomingRow[] = [];
  const refused: RefusedRow[] = [];
  places.forEach((place, nth) => {
    const values = readable(readers, lines[nth + 1] ?? []);
    const problem = faults.get(nth + 2) ?? (usable.has(nth + 2) ? undefined : blankRow(spec));
    if (problem === undefined) rows.push({ ...place, values, key: keyOf(values) });
    else refused.push({ ...place, values, problem });
  });
  return { rows, refused };
}

/** The first fault of each row, by its line in `lines`; of a person's data nothing but the heading is told. */
function faultsOf(
  table: Table<SheetSpec>,
  lines: readonly (readonly SentCell[])[],
  schools: ReadonlySet<string> | undefined,
): Map<number, Problem> {
  const faults = new Map<number, Problem>();
  const note = (row: number, problem: Problem): void => {
    if (!faults.has(row)) faults.set(row, problem);
  };
  const { spec } = table;
  Object.values(spec.columns).forEach(({ heading }, column) => {
    lines.forEach((cells, line) => {
      if (line === 0 || !isPersonalText(String(cells[column]))) return;
      note(line + 1, { code: 'PERSONAL_TEXT', sheet: spec.title, heading });
    });
  });
  for (const problem of table.problems) note(problem.row ?? 0, problem);
  // Two rows of one key are no mistake here: two reports may tell of one result.
  const { key: _, ...unkeyed } = spec;
  const { problems, bad } = checkSheet({ ...table, spec: unkeyed }, schools);
  // Marks that are not all there lessen what can be judged; such a row is good all the same.
  for (const problem of problems) if (bad.has(problem.row ?? 0)) note(problem.row ?? 0, problem);
  return faults;
}

function blankRow(spec: SheetSpec): Problem {
  const heading = Object.values(spec.columns).find(({ required }) => required === true)?.heading ?? '';
  return { code: 'REQUIRED_BLANK', sheet: spec.title, heading };
}

/** What can be read of a row and is not blank. */
function readable(readers: readonly (readonly [string, CellReader])[], cells: readonly SentCell[]): Values {
  const values: Record<string, Value> = {};
  readers.forEach(([id, read], at) => {
    const value = read(cells[at]);
    if (value !== undefined && value !== '' && !(value instanceof Flaw)) values[id] = value;
  });
  return values;
}
