// What a report is of, as its head and the name of its sheet say it.
import { headRows, type Sheet, sheetName } from './style';

export interface Report {
  /** The calendar year: «ВПР 2026». */
  readonly year: number;
  readonly subject: string;
  /** How the name of the sheet begins: «РУ». */
  readonly abbreviation: string;
  /** The grade whose programme was assessed. */
  readonly grade: number;
  /** The pupils were a grade further, as in the autumn of 2020: «5 класс (по программе 4 класса)». */
  readonly inTheNextGrade?: boolean;
  readonly region: string;
  /** «21.04.2026»; blank in many files. */
  readonly date?: string;
  readonly maximum?: number;
}

/** A sheet of a report: the head, the headings of the columns, the rows. */
export function reportSheet(
  report: Report,
  title: string,
  headings: readonly unknown[][],
  rows: readonly unknown[][],
): Sheet {
  const { year, subject, abbreviation, grade, inTheNextGrade = false, date = '', maximum = '' } = report;
  const written = inTheNextGrade ? grade + 1 : grade;
  const programme = inTheNextGrade ? ` (по программе ${grade} класса)` : '';
  const line = `ВПР ${year} ${subject} ${written} класс${programme}`;
  const head = headRows(title, line, { subject, date, maximum: String(maximum) });
  // Where two rows of headings are given, the upper one takes the place of the blank row above the table.
  const above = head.slice(0, head.length + 1 - headings.length);
  return { name: sheetName(`${abbreviation} ${written} ${title}`), rows: [...above, ...headings, ...rows] };
}
