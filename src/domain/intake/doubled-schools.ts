// A school that stands in one file twice.
import { loadedKey, type SchoolGroup } from './groups';
import type { RowProblem } from './problems';

/** A row, or several, of one school. */
interface SchoolRow {
  readonly row: number;
  readonly group: SchoolGroup;
}

/**
 * Of identical doubled rows the first is good; of doubled rows that differ none is, so that no figure hangs on
 * their order. `same` tells whether two of them have the same figures.
 */
export function withoutDoubled<R extends SchoolRow>(
  rows: readonly R[],
  same: (a: R, b: R) => boolean,
): { readonly good: readonly R[]; readonly problems: readonly RowProblem[] } {
  const firsts = new Map<string, R>();
  const bad = new Set<R>();
  const problems: RowProblem[] = [];
  for (const row of rows) {
    const key = loadedKey(row.group);
    const first = firsts.get(key);
    if (first === undefined) {
      firsts.set(key, row);
      continue;
    }
    bad.add(row);
    if (same(first, row)) continue;
    bad.add(first);
    problems.push({ code: 'SCHOOL_TWICE', row: row.row, otherRow: first.row, group: row.group.name });
  }
  return { good: rows.filter((row) => !bad.has(row)), problems };
}
