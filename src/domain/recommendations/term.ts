// The term of a recommendation: read from what stands in «Срок» and written as a reader wants it.
import { dayStart } from '../kernel/date-text';
import { NO_BREAK_SPACE, plural } from '../kernel/russian';
import type { SchoolYear } from '../kernel/school-year';
import { LONGEST_TEXT, problemAt, type Readable } from './template';

/** The term in words, for the school year in which the work is done. */
export type Term = (yearAfter: SchoolYear) => string;

const WORKING_DAYS = /^\+ ?(\d{1,3}) ?рд$/i;
const DAY = /^(\d{1,2})\.(\d{1,2})$/;
const QUARTER = /^([1-4]) ?ч$/i;
const SCHOOL_YEAR = /^уч\. ?год$/i;
const WORDS = /^\p{L}[^{}]*$/u;
const QUARTERS = ['I', 'II', 'III', 'IV'];
const SEPTEMBER = 9;
/** Not a leap year: 29.02 is no term, for most years have no such day. */
const SOME_YEAR = 2027;

/**
 * Reads a term: `+20 рд`, `01.10`, `1ч`…`4ч`, `уч.год`, with further parts behind commas that may be free words.
 * A blank is no term and gives a blank.
 */
export function parseTerm(text: string): Readable<Term> {
  if (text.trim() === '') return { value: () => '' };
  if (text.length > LONGEST_TEXT) return { problem: problemAt(text, LONGEST_TEXT, 'too-long') };
  const parts: Term[] = [];
  let at = 0;
  for (const written of text.split(',')) {
    const part = parsePart(written.trim()) ?? (at > 0 ? words(written.trim()) : undefined);
    if (part === undefined) return { problem: problemAt(text, at, 'unreadable-term') };
    parts.push(part);
    at += written.length + 1;
  }
  return { value: (yearAfter) => parts.map((part) => part(yearAfter)).join(', ') };
}

function parsePart(text: string): Term | undefined {
  const days = Number(WORKING_DAYS.exec(text)?.[1] ?? 0);
  if (days > 0) return () => workingDays(days);
  const [, day, month] = DAY.exec(text) ?? [];
  if (day !== undefined && month !== undefined)
    return dayOfYear(day.padStart(2, '0'), month.padStart(2, '0'));
  const quarter = QUARTERS[Number(QUARTER.exec(text)?.[1] ?? 0) - 1];
  if (quarter !== undefined) return () => `до конца ${quarter} четверти`;
  return SCHOOL_YEAR.test(text) ? () => 'до конца учебного года' : undefined;
}

function workingDays(days: number): string {
  const of = plural(days, 'рабочего дня', 'рабочих дней', 'рабочих дней');
  return `в течение ${days}${NO_BREAK_SPACE}${of} со дня направления`;
}

/** A school year 2027 runs from September 2026 to August 2027. */
function dayOfYear(day: string, month: string): Term | undefined {
  if (dayStart(`${day}.${month}.${SOME_YEAR}`) === undefined) return undefined;
  const isAutumn = Number(month) >= SEPTEMBER;
  return (yearAfter) => `${day}.${month}.${isAutumn ? yearAfter - 1 : yearAfter}`;
}

function words(text: string): Term | undefined {
  return WORDS.test(text) ? () => text : undefined;
}
