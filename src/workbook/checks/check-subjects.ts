// Subjects of «Результаты» that the lists and the formulas of «Показатели» take for different ones, though written well.
import { MATHEMATICS, RUSSIAN } from '../../domain/subjects/dictionary';
import { readSubject } from '../../domain/subjects/read-subject';
import type { Problem, ProblemCode } from '../problem';
import type { Table } from '../read-table';
import { rowKeyOf } from '../row-key';
import type { resultsSheet } from '../sheets/results';
import { at } from './check-table';

/** Formulas take every subject that begins so. */
const BEGINNINGS = [MATHEMATICS, RUSSIAN];

/**
 * One problem a subject: an unknown one that begins as an obligatory one does, and a course of one («Алгебра») that
 * stands for it because the school has no row of the whole subject.
 */
export function checkSubjects(table: Table<typeof resultsSheet>): Problem[] {
  const { spec, rows } = table;
  const keyOf = rowKeyOf({ ...spec, key: ['code', 'year', 'procedure', 'grade'] });
  const whole = new Set(
    rows.flatMap(({ values }) => {
      const { course, subject } = readSubject(values.subject);
      return course === undefined && BEGINNINGS.includes(subject) ? [keyOf(values) + subject] : [];
    }),
  );
  const found = new Map<string, Problem>();
  for (const { row, values } of rows) {
    const { known, course, subject, typed } = readSubject(values.subject);
    const beginning = BEGINNINGS.find((text) => typed.toLowerCase().startsWith(text.toLowerCase()));
    const isBeside = !known && beginning !== undefined;
    const isCourse =
      course !== undefined && BEGINNINGS.includes(subject) && !whole.has(keyOf(values) + subject);
    if (!isBeside && !isCourse) continue;
    const code: ProblemCode = isBeside ? 'SUBJECT_BESIDE' : 'COURSE_ALONE';
    const name = `${code} ${course ?? typed}`;
    const first = found.get(name);
    found.set(name, {
      ...at(table, code, first?.row ?? row, 'subject'),
      value: course ?? typed,
      expected: isBeside ? beginning : subject,
      n: (first?.n ?? 0) + 1,
    });
  }
  return [...found.values()];
}
