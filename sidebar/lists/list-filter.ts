// Which schools of a list are shown, and in what order.
import type { ListRow, ListState, StatusCount } from '../../src/contract/responses';
import { matches } from '../parts/search';

export interface ListFilter {
  readonly query: string;
  /** Statuses to show; none chosen means all. */
  readonly statuses: readonly string[];
  readonly borderline: boolean;
  readonly regionDifference: boolean;
  /** Movement to show; blank means any. */
  readonly movement: string;
}

export const NO_FILTER: ListFilter = {
  query: '',
  statuses: [],
  borderline: false,
  regionDifference: false,
  movement: '',
};

export function filterRows(rows: readonly ListRow[], filter: ListFilter): readonly ListRow[] {
  return rows.filter(
    (row) =>
      (filter.statuses.length === 0 || filter.statuses.includes(row.status)) &&
      (!filter.borderline || row.borderline) &&
      (!filter.regionDifference || row.regionDifference !== '') &&
      (filter.movement === '' || row.movement === filter.movement) &&
      matches(`${row.name} ${row.code}`, filter.query),
  );
}

/** Statuses in the order in which they are counted, then the schools with most to support, then by name. */
export function orderRows(rows: readonly ListRow[], counts: readonly StatusCount[]): readonly ListRow[] {
  const rank = new Map(counts.map((entry, place) => [entry.status, place]));
  const rankOf = (row: ListRow) => rank.get(row.status) ?? counts.length;
  const names = new Intl.Collator('ru', { numeric: true });
  return [...rows].sort(
    (a, b) => rankOf(a) - rankOf(b) || b.reached - a.reached || names.compare(a.name, b.name),
  );
}

/** Counts that add up to all rows: a status that no count names, such as that of a school gone, comes last. */
export function countStatuses({ counts, rows }: Pick<ListState, 'counts' | 'rows'>): readonly StatusCount[] {
  const known = counts.map(({ status }) => status);
  const others = new Set(rows.map(({ status }) => status).filter((status) => !known.includes(status)));
  return [
    ...counts,
    ...[...others].map((status) => ({ status, count: rows.filter((row) => row.status === status).length })),
  ];
}

/** The statuses chosen after one more press on `status`. */
export function toggled(statuses: readonly string[], status: string): readonly string[] {
  return statuses.includes(status) ? statuses.filter((other) => other !== status) : [...statuses, status];
}

/** Movements that occur among the rows with their numbers of schools, in the order given. */
export function countMovements(
  rows: readonly ListRow[],
  order: readonly string[],
): readonly { readonly movement: string; readonly count: number }[] {
  return order
    .map((movement) => ({ movement, count: rows.filter((row) => row.movement === movement).length }))
    .filter((entry) => entry.count > 0);
}
