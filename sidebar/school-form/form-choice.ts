// What a person chooses of a form for schools, and the form that it makes.
import type { SchoolForms } from '../../src/contract/responses';
import type { SchoolForm } from '../../src/intake/school-form/write-form';
import { readDate } from '../lists/approval-form';

export interface FormChoice {
  readonly table: string;
  readonly year: string;
  /** As typed. */
  readonly deadline: string;
}

/** The first table and the likeliest year; no deadline. */
export function firstChoice({ tables, years }: SchoolForms): FormChoice {
  return { table: tables[0]?.title ?? '', year: years[0] ?? '', deadline: '' };
}

/** The form chosen; undefined while the deadline is no date or the table is not there. */
export function chosenForm(
  { tables, schools }: SchoolForms,
  { table: title, year, deadline }: FormChoice,
): SchoolForm | undefined {
  const table = tables.find((one) => one.title === title);
  const date = deadline.trim() === '' ? '' : readDate(deadline);
  if (table === undefined || date === undefined) return undefined;
  return { table: title, year, deadline: date, schools, fields: table.fields };
}
