// Which school years are judged: the year itself and the calendar years directly before it.
import type { SchoolYear } from '../kernel/school-year';

interface Dated {
  readonly year: SchoolYear;
}

/**
 * The year judged: `chosen`, else the latest of the first table that has rows. So «Выпускники», named after
 * «Результаты», alone never moves the year. Undefined when no table has a row.
 */
export function judgedYear(
  chosen: SchoolYear | undefined,
  ...tables: readonly (readonly Dated[])[]
): SchoolYear | undefined {
  if (chosen !== undefined) return chosen;
  const table = tables.find((rows) => rows.length > 0);
  return table?.reduce((latest, { year }) => Math.max(latest, year), Number.NEGATIVE_INFINITY);
}

/** The calendar year directly before, when any row of the tables is of it. */
export function yearBefore(
  year: SchoolYear | undefined,
  ...tables: readonly (readonly Dated[])[]
): SchoolYear | undefined {
  if (year === undefined) return undefined;
  return tables.some((rows) => rows.some((row) => row.year === year - 1)) ? year - 1 : undefined;
}

/** The latest year of the rows that is not after `last`; undefined when there is none. */
export function latestUpTo(last: SchoolYear, rows: readonly Dated[]): SchoolYear | undefined {
  return rows.reduce<SchoolYear | undefined>(
    (latest, { year }) => (year <= last && year > (latest ?? Number.NEGATIVE_INFINITY) ? year : latest),
    undefined,
  );
}
