// The subjects of a file: how they are written into the workbook, and what a person is told of them.
import { subjectName } from '../domain/subjects/declension';
import { nearestSubject } from '../domain/subjects/nearest-subject';
import { readSubject } from '../domain/subjects/read-subject';
import { subjectNote, unknownSubjectNote } from '../messages/subject-notes';
import { shownValue } from '../workbook/checks/personal-data';
import { becameAnother } from '../workbook/checks/row-subjects';
import type { ReadyItem } from './types';

/** «Матем. (баз.)» → «Математика (база)», so that formulas find it; an unknown subject as it stands. */
export function writtenSubject(text: string): string {
  return subjectName(readSubject(text));
}

/** One sentence for each subject of a file that became another word or is not known; `rows` are those of the file. */
export function fileSubjectNotes(
  subjects: readonly { readonly text: string; readonly row?: number }[],
): ReadyItem['notes'] {
  const rowsOf = new Map<string, string[]>();
  for (const { text, row } of subjects) {
    const { typed } = readSubject(text);
    const rows = rowsOf.get(typed) ?? [];
    if (row !== undefined) rows.push(String(row));
    rowsOf.set(typed, rows);
  }
  return [...rowsOf].flatMap(([typed, rows]): ReadyItem['notes'] => {
    const reading = readSubject(typed);
    if (becameAnother(reading)) return [{ agrees: true, ofSubject: true, text: subjectNote(reading, rows) }];
    if (reading.known || typed === '') return [];
    const text = unknownSubjectNote(shownValue(typed), nearestSubject(typed), rows);
    return [{ agrees: false, ofSubject: true, text }];
  });
}
