// Rows of several files about one and the same thing: one row, or none when they contradict each other.

import type { Value, Values } from '../checks/checked-rows';
import { shownValue } from '../checks/personal-data';
import type { SheetSpec } from '../sheet-spec';
import type { IncomingRow, RefusedRow } from './merge-incoming';

/** «Источник» and «По состоянию на»: where a row comes from, never what it says. */
const PROVENANCE: ReadonlySet<string> = new Set(['source', 'asOf']);

/** One row to be written, made of one or more incoming ones. */
export interface UnitedRow {
  readonly key: string;
  readonly values: Values;
  readonly parts: readonly IncomingRow[];
}

/** Ids of the columns in which two rows of one key may differ. */
export function comparedColumns(spec: SheetSpec): (id: string) => boolean {
  const key = new Set(spec.key ?? []);
  return (id) => !key.has(id) && !PROVENANCE.has(id);
}

/** Counts and texts are the same when they are equal; a fraction may have been printed and read again. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (typeof a !== 'number' || typeof b !== 'number') return a === b;
  return Math.abs(a - b) <= SAME * Math.max(Math.abs(a), Math.abs(b));
}

const SAME = 1e-9;

/** In the order of the first row of each key. Where two rows of a key differ, all of that key are refused. */
export function unite(
  spec: SheetSpec,
  rows: readonly IncomingRow[],
): { rows: UnitedRow[]; refused: RefusedRow[] } {
  const groups = new Map<string, IncomingRow[]>();
  for (const row of rows) {
    const group = groups.get(row.key);
    if (group === undefined) groups.set(row.key, [row]);
    else group.push(row);
  }
  const isCompared = comparedColumns(spec);
  const united: UnitedRow[] = [];
  const refused: RefusedRow[] = [];
  for (const [key, parts] of groups) {
    const made = unitedValues(parts, isCompared);
    if ('id' in made) refused.push(...parts.map((row) => refusedRow(spec, row, made)));
    else united.push({ key, values: made.values, parts });
  }
  return { rows: united, refused };
}

interface Differing {
  readonly id: string;
  readonly rows: readonly [IncomingRow, IncomingRow];
}

function unitedValues(
  parts: readonly IncomingRow[],
  isCompared: (id: string) => boolean,
): { readonly values: Values } | Differing {
  const values: Record<string, Value> = {};
  const origin = new Map<string, IncomingRow>();
  for (const row of parts) {
    for (const [id, value] of Object.entries(row.values)) {
      const first = origin.get(id);
      if (first === undefined) {
        values[id] = value;
        origin.set(id, row);
      } else if (isCompared(id) && !sameValue(values[id], value)) return { id, rows: [first, row] };
    }
  }
  return { values };
}

function refusedRow(spec: SheetSpec, row: IncomingRow, { id, rows: [a, b] }: Differing): RefusedRow {
  const [own, other] = row === b ? [b, a] : [a, b];
  const { key: _, ...place } = row;
  return {
    ...place,
    problem: {
      code: 'FILES_DIFFER',
      sheet: spec.title,
      heading: spec.columns[id]?.heading ?? '',
      value: shownValue(own.values[id]),
      expected: shownValue(other.values[id]),
      otherFile: other.from,
    },
  };
}
