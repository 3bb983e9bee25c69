// Which school years the data offer for judging: the year judged and the years before it.
import type { SchoolYear } from '../kernel/school-year';

interface Dated {
  readonly year: SchoolYear;
}

/**
 * The year judged, then the earlier years of the data, the latest first.
 * The year judged is `chosen`, or the latest in the data; no year at all gives an empty list.
 * «The year before» is the latest earlier year that has data, not the calendar year before.
 */
export function yearsBack(
  chosen: SchoolYear | undefined,
  ...tables: readonly (readonly Dated[])[]
): SchoolYear[] {
  const known = new Set<SchoolYear>();
  for (const table of tables) addYears(table, known);
  const judged = chosen ?? (known.size === 0 ? undefined : Math.max(...known));
  if (judged === undefined) return [];
  const earlier = [...known].filter((year) => year < judged).sort((a, b) => b - a);
  return [judged, ...earlier];
}

function addYears(table: readonly Dated[], known: Set<SchoolYear>): void {
  let last: SchoolYear | undefined;
  for (const { year } of table) {
    if (year === last) continue;
    known.add(year);
    last = year;
  }
}
