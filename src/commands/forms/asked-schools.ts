// The schools that a form is for, as it offers them.
import { isPersonalText } from '../../domain/kernel/personal-text';
import { schoolsSheet } from '../../workbook/sheets/schools';
import { CommandRefusal } from '../command-refusal';
import { type Reads, requiredTable } from '../reading';

export interface AskedSchool {
  readonly code: string;
  readonly name: string;
  readonly municipality: string;
}

/** A form goes to every school: a person's name in place of a school's must not travel with it. Refused with NO_SCHOOLS. */
export function askedSchools(book: Reads): AskedSchool[] {
  const schools = requiredTable(book, schoolsSheet).rows.map(({ values: { code, name, municipality } }) => ({
    code,
    name: isPersonalText(name) ? '' : name,
    municipality,
  }));
  if (schools.length === 0) throw new CommandRefusal({ code: 'NO_SCHOOLS' });
  return schools;
}
