// What the subjects of a sheet's rows are read to: unknown ones, and those that became another word.
import { folded } from '../../domain/subjects/folding';
import { nearestSubject } from '../../domain/subjects/nearest-subject';
import { readSubject } from '../../domain/subjects/read-subject';
import type { SubjectReading } from '../../domain/subjects/types';
import type { Problem } from '../problem';
import type { Table } from '../read-table';
import type { SheetSpec } from '../sheet-spec';
import { at } from './check-table';
import { shownValue } from './personal-data';

/** One way in which a subject is written on a sheet. */
export interface RowSubject {
  readonly reading: SubjectReading;
  /** Rows of the sheet, from 1. */
  readonly rows: readonly number[];
}

/** The different subjects of a sheet as they are written, in the order of its rows; none on a sheet without subjects. */
export function rowSubjects({ spec, rows }: Table<SheetSpec>): RowSubject[] {
  if (!('subject' in spec.columns)) return [];
  const found = new Map<string, { reading: SubjectReading; rows: number[] }>();
  for (const { row, values } of rows) {
    const reading = readSubject(String((values as Readonly<Record<string, unknown>>).subject));
    const known = found.get(reading.typed);
    if (known === undefined) found.set(reading.typed, { reading, rows: [row] });
    else known.rows.push(row);
  }
  return [...found.values()];
}

/**
 * Subjects that the dictionary does not know, one problem a spelling at its first cell. `named` are the keys of the
 * subjects that the settings name: a person has said of them that they count.
 */
export function unknownSubjects(table: Table<SheetSpec>, named: ReadonlySet<string>): Problem[] {
  return rowSubjects(table)
    .filter(({ reading: { known, key } }) => !known && !named.has(key))
    .map(({ reading: { typed }, rows }) => {
      const nearest = nearestSubject(typed);
      return {
        ...at(table, 'UNKNOWN_SUBJECT', rows[0] ?? 0, 'subject'),
        value: shownValue(typed),
        n: rows.length,
        ...(nearest === undefined ? {} : { expected: nearest }),
      };
    });
}

/** The subject is not the word that was typed: «Матем.», and «Алгебра», which is a course of «Математика». */
export function becameAnother({ known, course, subject, typed }: SubjectReading): boolean {
  return known && (course !== undefined || !folded(typed).includes(folded(subject)));
}
