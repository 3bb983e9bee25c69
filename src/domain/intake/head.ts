// What stands above the table of a report: procedure, year, grade, subject, maximum, date.

import { readSchoolYear, type SchoolYear } from '../kernel/school-year';
import { comparable } from '../kernel/text';
import type { ProcedureKind } from '../lists/records';
import { subjectIdentity } from '../subjects/declension';
import type { HeadFact, SheetRefusal } from './problems';
import { cellCount, cellText, type SheetRows } from './sheet-rows';

export interface Head {
  readonly procedure: ProcedureKind;
  /** The calendar year as the report writes it: «ВПР 2026». */
  readonly calendarYear: number;
  /** The school year that ends in the calendar year; see `isYearUncertain`. */
  readonly schoolYear: SchoolYear;
  /**
   * The report is dated September to December of its own year and does not say that it is on the programme of
   * the grade before: it may be of the school year that begins. To be asked, not guessed.
   */
  readonly isYearUncertain: boolean;
  /** The grade whose programme was assessed: 4 for «5 класс (по программе 4 класса)». */
  readonly grade: number;
  readonly subject: string;
  /** The maximum of primary points; undefined where the report leaves it blank. */
  readonly maximum: number | undefined;
  /** «12.06.2021»; undefined where the report leaves it blank. */
  readonly date: string | undefined;
}

const PROCEDURES: Readonly<Record<string, ProcedureKind>> = { впр: 'vpr', рдр: 'rdr' };
const LINE = /^(\p{L}+)[\s.,:–—-]+(\d{4})(?!\d)(.*)$/u;
/** «2025/2026» in place of the one year of a report. */
const SECOND_YEAR = /^\s?[/–—-]\s?20\d\d|^\/\d\d/;
const PROGRAMME = /\(?\s*по программе (\d{1,2})(?:-?го)?(?: класс\p{L}*)?\s*\)?/iu;
const GRADE = /(\d{1,2})(?:-?й)? класс\p{L}*/iu;
const SHEET_NAME_GRADE = /^\p{L}{2,4} (\d{1,2})(?= )/u;
const EDGES = /^[\s.,:;–—-]+|[\s.,:;–—-]+$/g;
const DATE = /^(\d{1,2})\.(\d{1,2})\.(\d{4})/;
const LABELS = {
  subject: 'предмет',
  maximum: 'максимальный первичный балл',
  date: 'дата',
} as const;
/** The month, from 1, in which a school year begins. */
const SEPTEMBER = 9;

interface Place {
  readonly row: number;
  readonly column: number;
}

/** A text of the head and where it stands, from 1. */
interface Found extends Place {
  readonly text: string;
}

/** Reads the head from the rows above `headingRow`; a fact that is missing or broken refuses the sheet. */
export function readHead(rows: SheetRows, headingRow: number, sheetName: string): Head | SheetRefusal {
  const above = rows.slice(0, headingRow);
  const line = procedureLine(above);
  if (line === undefined) return { code: 'HEAD_FACT_MISSING', fact: 'procedure' };
  const [, word = '', year = '', rest = ''] = LINE.exec(line.text) ?? [];
  const procedure = PROCEDURES[word.toLowerCase()];
  if (procedure === undefined) return unreadable('procedure', line);
  const calendarYear = Number(year);
  const schoolYear = readSchoolYear(year);
  if (schoolYear === undefined || SECOND_YEAR.test(rest)) return unreadable('year', line);
  const programme = PROGRAMME.exec(rest);
  const withoutProgramme = rest.replace(PROGRAMME, ' ');
  const written = GRADE.exec(withoutProgramme);
  const gradeText = programme?.[1] ?? written?.[1];
  if (gradeText === undefined) return { code: 'HEAD_FACT_MISSING', fact: 'grade', ...placeOf(line) };
  const grade = Number(gradeText);
  if (grade < 1 || grade > 12) return unreadable('grade', line);
  const named = SHEET_NAME_GRADE.exec(sheetName.trim())?.[1];
  const grades = [gradeText, written?.[1]].map(Number);
  if (named !== undefined && !grades.includes(Number(named))) return disagree('grade', line);
  const subject = subjectOf(withoutProgramme.replace(GRADE, ' ').replace(EDGES, ''), above, line);
  if (typeof subject !== 'string') return subject;
  const maximum = maximumOf(labelled(above, LABELS.maximum));
  if (typeof maximum === 'object') return maximum;
  const date = dateOf(labelled(above, LABELS.date));
  if (typeof date === 'object') return date;
  const isYearUncertain = programme === null && isAutumnOf(date, calendarYear);
  return { procedure, calendarYear, schoolYear, isYearUncertain, grade, subject, maximum, date };
}

/** The first cell that reads like «ВПР 2026 …». */
function procedureLine(above: SheetRows): Found | undefined {
  return cells(above).find(({ text }) => LINE.test(text));
}

function cells(above: SheetRows): Found[] {
  return above.flatMap((row, r) =>
    row.flatMap((cell, c) => {
      const text = cellText(cell);
      return text === '' ? [] : [{ text, row: r + 1, column: c + 1 }];
    }),
  );
}

/** The text after «Предмет:», in the same cell or in the next one with anything in it; '' when there is none. */
function labelled(above: SheetRows, label: string): Found | undefined {
  const all = cells(above);
  const index = all.findIndex(({ text }) => isLabel(text, label));
  const found = all[index];
  if (found === undefined) return undefined;
  const own = found.text.replace(/^[^:]*:\s*/, '');
  if (found.text.includes(':') && own !== '') return { ...found, text: own };
  const next = all[index + 1];
  return next?.row === found.row ? next : { ...found, text: '' };
}

function isLabel(text: string, label: string): boolean {
  const bare = comparable(text);
  return bare === label || bare.startsWith(`${label}:`) || bare.startsWith(`${label} :`);
}

function subjectOf(inLine: string, above: SheetRows, line: Found): string | SheetRefusal {
  const label = labelled(above, LABELS.subject);
  const own = label?.text.replace(EDGES, '') ?? '';
  if (own === '' && inLine === '') return { code: 'HEAD_FACT_MISSING', fact: 'subject', ...placeOf(line) };
  if (own !== '' && inLine !== '' && subjectIdentity(own) !== subjectIdentity(inLine)) {
    return disagree('subject', label ?? line);
  }
  return inLine === '' ? own : inLine;
}

function maximumOf(label: Found | undefined): number | undefined | SheetRefusal {
  if (label === undefined || label.text === '') return undefined;
  const maximum = cellCount(label.text);
  return maximum === undefined || maximum === 0 ? unreadable('maximum', label) : maximum;
}

function dateOf(label: Found | undefined): string | undefined | SheetRefusal {
  if (label === undefined || label.text === '') return undefined;
  const match = DATE.exec(label.text);
  if (match === null) return unreadable('date', label);
  const [day, month, year] = match.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return unreadable('date', label);
  return `${String(day).padStart(2, '0')}.${String(month).padStart(2, '0')}.${year}`;
}

function isAutumnOf(date: string | undefined, calendarYear: number): boolean {
  if (date === undefined) return false;
  const [, month, year] = date.split('.').map(Number);
  return year === calendarYear && month !== undefined && month >= SEPTEMBER;
}

function placeOf({ row, column }: Place): Place {
  return { row, column };
}

function unreadable(fact: HeadFact, place: Place): SheetRefusal {
  return { code: 'HEAD_FACT_UNREADABLE', fact, ...placeOf(place) };
}

function disagree(fact: HeadFact, place: Place): SheetRefusal {
  return { code: 'HEAD_FACTS_DISAGREE', fact, ...placeOf(place) };
}
