// What «Утверждённые перечни» holds of one list of one year.
import type { SchoolYear } from '../../domain/kernel/school-year';
import { readTable } from '../read-table';
import type { RecordOf } from '../sheet-spec';
import { approvedSheet } from '../sheets/lists';

export type ApprovedSchool = RecordOf<typeof approvedSheet>;

/** The rows under the latest order that approved the list, the row of an empty list included; none when no order did. */
export function latestApproved(
  values: readonly (readonly unknown[])[],
  list: string,
  year: SchoolYear | undefined,
): ApprovedSchool[] {
  const rows = readTable(approvedSheet, values)
    .rows.map((row) => row.values)
    .filter((row) => row.list === list && row.year === year);
  const last = rows[rows.length - 1];
  return rows.filter(({ order, orderDate }) => order === last?.order && orderDate === last.orderDate);
}
