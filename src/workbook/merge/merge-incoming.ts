// Rows sent from files, read and checked by the very rules of the sheet they are for.
import { isBlankCell } from '../../domain/kernel/cell';
import { checkedRows, type Values } from '../checks/checked-rows';
import type { Problem } from '../problem';
import type { CellOf } from '../read-row';
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
  const cells: CellOf[] = [];
  const places: Omit<IncomingRow, 'key' | 'values'>[] = [];
  for (const { table, at } of sent) {
    const own = new Map(table.columns.map((id, column) => [id, column]));
    table.rows.forEach((line, nth) => {
      cells.push((id) => {
        const cell = line[own.get(id) ?? -1];
        return (isBlankCell(cell) ? table.common[id] : cell) ?? '';
      });
      places.push({ table: at, from: table.from, row: nth + 1 });
    });
  }
  const keyOf = rowKeyOf(spec);
  const rows: IncomingRow[] = [];
  const refused: RefusedRow[] = [];
  checkedRows(spec, cells, schools).forEach(({ values, problems: [problem] }, nth) => {
    const place = places[nth] as (typeof places)[number];
    if (problem === undefined) rows.push({ ...place, values, key: keyOf(values) });
    else refused.push({ ...place, values, problem });
  });
  return { rows, refused };
}
