// What is asked of a form however it comes to the workbook: its table, its school year and its deadline, if any.
import { readSchoolYear, schoolYearText } from '../../src/domain/kernel/school-year';
import { readDate } from '../lists/approval-form';

export interface Terms {
  readonly table: string;
  /** A year on offer, blank when the form asks the year itself, or `OTHER_YEAR`. */
  readonly year: string;
  /** The year as typed: read when another year was chosen. */
  readonly ownYear: string;
  /** As typed: «15.12.2026»; blank for none. */
  readonly deadline: string;
}

export type TermsField = 'ownYear' | 'deadline';

/** The choice of a year that is not on offer. */
export const OTHER_YEAR = 'other';

/** A year that is not on offer is one that was typed. */
export function termsOf(table: string, year: string, deadline: string, years: readonly string[]): Terms {
  const isOffered = year === '' || years.includes(year);
  return isOffered
    ? { table, year, ownYear: '', deadline }
    : { table, year: OTHER_YEAR, ownYear: year, deadline };
}

/** «2025/2026»; blank when the form asks the year; undefined when what was typed is no school year. */
function yearOf({ year, ownYear }: Terms): string | undefined {
  if (year !== OTHER_YEAR) return year;
  const read = readSchoolYear(ownYear);
  return read === undefined ? undefined : schoolYearText(read);
}

/** «15.12.2026»; blank for none; undefined when what was typed is no date. */
function deadlineOf({ deadline }: Terms): string | undefined {
  return deadline.trim() === '' ? '' : readDate(deadline);
}

/** The fields whose texts cannot be taken. */
export function wrongTerms(terms: Terms): readonly TermsField[] {
  return [
    ...(yearOf(terms) === undefined ? (['ownYear'] as const) : []),
    ...(deadlineOf(terms) === undefined ? (['deadline'] as const) : []),
  ];
}

/** The request as the server takes it, once nothing is wrong. */
export function termsRequest(terms: Terms): { table: string; year: string; deadline: string } {
  return { table: terms.table, year: yearOf(terms) ?? '', deadline: deadlineOf(terms) ?? '' };
}
