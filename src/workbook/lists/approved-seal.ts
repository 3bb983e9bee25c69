// The seal of an approved list: a mark on each of its rows by which a later change of the sheet is seen.
import { textHash } from '../../domain/kernel/text-hash';
import type { CellsById } from '../block-plan';
import { readTable } from '../read-table';
import type { RecordOf, SheetSpec } from '../sheet-spec';
import { approvedSheet } from '../sheets/lists';

type Values = readonly (readonly unknown[])[];
type Approved = RecordOf<typeof approvedSheet>;

/** What was done to the sheet since. A row that was taken away has no place: it is told by its number in its list. */
export type SealBreak =
  | { readonly kind: 'changed'; readonly row: number; readonly name: string }
  | { readonly kind: 'added'; readonly row: number; readonly name: string }
  | {
      readonly kind: 'missing';
      readonly list: string;
      readonly order: string;
      readonly orderDate: string;
      readonly place: number;
      readonly of: number;
    };

/** «3/5 0123456789abcdef fedcba9876543210»: the row's place in its list, the list, the row's own cells. */
const SEAL = /^(\d+)\/(\d+) ([\da-f]{16}) ([\da-f]{16})$/;

/** The rows of one list under one order, each with its seal. */
export function sealed(rows: readonly CellsById[]): CellsById[] {
  const headings = Object.values(approvedSheet.columns).map(({ heading }) => heading);
  const cells = rows.map((row) => Object.keys(approvedSheet.columns).map((id) => row[id] ?? ''));
  const records = recordsOf([headings, ...cells]);
  return rows.map((row, at) => {
    const record = records[at]?.values as Approved;
    const place = `${at + 1}/${rows.length} ${listOf(record)}`;
    return { ...row, seal: `${place} ${rowHash(place, record)}` };
  });
}

/** All that is not as it was approved, in the order of the sheet; rows taken away come last. */
export function sealBreaks(values: Values): SealBreak[] {
  const breaks: SealBreak[] = [];
  const lists = new Map<string, SealedList>();
  for (const { row, values: record } of recordsOf(values)) {
    const seal = SEAL.exec(record.seal);
    const [, place = '', of = '', id = '', hash = ''] = seal ?? [];
    const list = lists.get(id) ?? { seen: new Set() };
    if (seal === null || list.seen.has(Number(place))) {
      breaks.push({ kind: 'added', row, name: record.name });
      continue;
    }
    list.seen.add(Number(place));
    lists.set(id, list);
    // Only a row that stands as it was can tell how many its list has.
    if (rowHash(`${place}/${of} ${id}`, record) === hash) list.whole ??= { of: Number(of), row: record };
    else breaks.push({ kind: 'changed', row, name: record.name });
  }
  for (const list of lists.values()) breaks.push(...missingRows(list));
  return breaks;
}

interface SealedList {
  readonly seen: Set<number>;
  whole?: { readonly of: number; readonly row: Approved };
}

function missingRows({ seen, whole }: SealedList): SealBreak[] {
  if (whole === undefined) return [];
  const { of, row } = whole;
  const { list, order, orderDate } = row;
  return Array.from({ length: of }, (_, at) => at + 1)
    .filter((place) => !seen.has(place))
    .map((place) => ({ kind: 'missing', list, order, orderDate, place, of }));
}

/** A row is looked at whatever is missing in it. */
const anyRow = (): SheetSpec => ({
  ...approvedSheet,
  columns: Object.fromEntries(
    Object.entries<SheetSpec['columns'][string]>(approvedSheet.columns).map(([id, column]) => [
      id,
      { ...column, required: false },
    ]),
  ),
});

function recordsOf(values: Values): readonly { readonly row: number; readonly values: Approved }[] {
  return readTable(anyRow(), values).rows as unknown as readonly { row: number; values: Approved }[];
}

function listOf({ list, year, order, orderDate, approvedAt }: Approved): string {
  return textHash(JSON.stringify([list, year, order, orderDate, approvedAt]));
}

function rowHash(place: string, { seal: _, ...cells }: Approved): string {
  return textHash(JSON.stringify([place, ...Object.values(cells)]));
}
