// Which schools the lists are chosen from.
import type { SchoolKind } from './records';

const OUTSIDE: ReadonlySet<SchoolKind> = new Set<SchoolKind>(['evening', 'correctional', 'penal']);

/** Evening, correctional and penal schools are outside the selection of both lists («вне отбора»). */
export function isOutsideSelection(kind: SchoolKind): boolean {
  return OUTSIDE.has(kind);
}
