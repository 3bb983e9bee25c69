// What stands above the table of a report: procedure, year, grade, subject, maximum, date.

import { readSchoolYear, type SchoolYear } from '../kernel/school-year';
import { comparable } from '../kernel/text';
import type { ProcedureKind } from '../lists/records';
import { subjectIdentity } from '../subjects/declension';
import { dateInText } from './date-in-text';
import type { HeadFact, SheetRefusal } from './problems';
import { cellCount, cellText, type SheetRows } from './sheet-rows';

export interface Head {
  readonly procedure: ProcedureKind | undefined;
  /** The calendar year as the report writes it: «ВПР 2026». */
  readonly calendarYear: number | undefined;
  /** The school year that ends in the calendar year; see `isYearUncertain`. */
  readonly schoolYear: SchoolYear | undefined;
  /**
   * The report is dated September to December of its own year, or its date cannot be read, and it does not say
   * that it is on the programme of the grade before: it may be of the school year that begins. To be asked.
   */
  readonly isYearUncertain: boolean;
  /** The grade whose programme was assessed: 4 for «5 класс (по программе 4 класса)». */
  readonly grade: number | undefined;
  readonly subject: string | undefined;
  /** The maximum of primary points; undefined where the report leaves it blank. */
  readonly maximum: number | undefined;
  /** «12.06.2021»; undefined where the report leaves it blank. */
  readonly date: string | undefined;
  /** Facts that may be blank and stand in a form that cannot be read: they are held for blank. */
  readonly unread: readonly UnreadFact[];
}

/** A fact in the head; row and column are of the sheet, from 1. */
export interface UnreadFact extends Place {
  readonly fact: 'maximum' | 'date';
}

const PROCEDURES: Readonly<Record<string, ProcedureKind>> = { впр: 'vpr', рдр: 'rdr' };
const LINE = /^(\p{L}+)[\s.,:–—-]+(\d{4})(?!\d)(.*)$/u;
/** «2025/2026»: a school year in place of the one year of a report. */
const SECOND_YEAR = /^\s?[/–—-]\s?(20\d\d|\d\d(?!\d))(?:\s*(?:уч\p{L}*\.?\s*)?г(?:ода?)?\.?(?!\p{L}))?/u;
const PROGRAMME = /\(?\s*по программе (\d{1,2})(?:-?го)?(?: класс\p{L}*)?\s*\)?/iu;
const GRADE = /(\d{1,2})(?:-?й)? класс\p{L}*/iu;
const SHEET_NAME_GRADE = /^\p{L}{2,4} (\d{1,2})(?= )/u;
const EDGES = /^[\s.,:;–—-]+|[\s.,:;–—-]+$/g;
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

/**
 * Reads the head from the rows above `headingRow`. A fact that is missing, or in a form that cannot be read, is
 * undefined: it is for a person to say. Facts that contradict each other refuse the sheet.
 */
export function readHead(rows: SheetRows, headingRow: number, sheetName: string): Head | SheetRefusal {
  const above = rows.slice(0, headingRow);
  const line = procedureLine(above);
  const [, word = '', year = '', rest = ''] = LINE.exec(line?.text ?? '') ?? [];
  const procedure = PROCEDURES[word.toLowerCase()];
  const [pair = '', second] = SECOND_YEAR.exec(rest) ?? [];
  const schoolYear = readSchoolYear(second === undefined ? year : `${year}/${second}`);
  const calendarYear = second === undefined ? schoolYear && Number(year) : schoolYear;
  const afterYear = rest.slice(pair.length);
  const programme = PROGRAMME.exec(afterYear);
  const withoutProgramme = afterYear.replace(PROGRAMME, ' ');
  const written = GRADE.exec(withoutProgramme);
  const gradeText = programme?.[1] ?? written?.[1];
  const grade = gradeOf(gradeText);
  const named = SHEET_NAME_GRADE.exec(sheetName.trim())?.[1];
  const grades = [gradeText, written?.[1]].map(Number);
  if (line !== undefined && grade !== undefined && named !== undefined && !grades.includes(Number(named))) {
    return disagree('grade', line);
  }
  const subject = subjectOf(withoutProgramme.replace(GRADE, ' ').replace(EDGES, ''), above, line);
  if (typeof subject === 'object') return subject;
  const maximum = optionalFact(above, 'maximum', (text) => cellCount(text) || undefined);
  const day = optionalFact(above, 'date', dateInText);
  const date = day.value;
  const mayBeAutumn = day.unread.length > 0 || isAutumnOf(date, calendarYear);
  const isOneYear = schoolYear !== undefined && second === undefined;
  const isYearUncertain = isOneYear && programme === null && mayBeAutumn;
  const unread = [...maximum.unread, ...day.unread];
  return {
    procedure,
    calendarYear,
    schoolYear,
    isYearUncertain,
    grade,
    subject,
    maximum: maximum.value,
    date,
    unread,
  };
}

/** «ВПР 2026 Русский язык 4 класс»: a report's line of its own. */
export function isProcedureLine(text: string): boolean {
  const [, word = ''] = LINE.exec(text) ?? [];
  return word.toLowerCase() in PROCEDURES;
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

function gradeOf(text: string | undefined): number | undefined {
  const grade = Number(text);
  return grade >= 1 && grade <= 12 ? grade : undefined;
}

function subjectOf(
  inLine: string,
  above: SheetRows,
  line: Found | undefined,
): string | undefined | SheetRefusal {
  const label = labelled(above, LABELS.subject);
  const own = label?.text.replace(EDGES, '') ?? '';
  if (own !== '' && inLine !== '' && subjectIdentity(own) !== subjectIdentity(inLine)) {
    return disagree('subject', label ?? line);
  }
  return inLine || own || undefined;
}

/** A fact that may be blank; in a form that `read` does not know it is blank and named. */
function optionalFact<T>(
  above: SheetRows,
  fact: UnreadFact['fact'],
  read: (text: string) => T | undefined,
): { readonly value: T | undefined; readonly unread: readonly UnreadFact[] } {
  const label = labelled(above, LABELS[fact]);
  const value = label === undefined ? undefined : read(label.text);
  const isUnread = label !== undefined && label.text !== '' && value === undefined;
  return { value, unread: isUnread ? [{ fact, ...placeOf(label) }] : [] };
}

function isAutumnOf(date: string | undefined, calendarYear: number | undefined): boolean {
  if (date === undefined) return false;
  const [, month, year] = date.split('.').map(Number);
  return year === calendarYear && month !== undefined && month >= SEPTEMBER;
}

function placeOf({ row, column }: Place): Place {
  return { row, column };
}

function disagree(fact: HeadFact, place: Place | undefined): SheetRefusal {
  return { code: 'HEAD_FACTS_DISAGREE', fact, ...(place === undefined ? {} : placeOf(place)) };
}
