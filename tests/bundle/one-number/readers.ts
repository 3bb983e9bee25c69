// Strict readers of what papers print: names of procedures, numbers, percents, years.
import { yearText } from './district';
import type { Pair, Series } from './oracle';
import { meaningOf } from './oracle-subjects';

const PROCEDURE = '(ВПР|ОГЭ|ЕГЭ|ГВЭ|РДР|муниципальный срез|функциональная грамотность)';
const GRADES = '(\\d+(?:(?: и |, )\\d+)*)';
const YEAR = '\\d{4}\\/\\d{4}';

/** «ВПР, математика, 5 кл.», with whatever stands about years behind it or after the procedure. */
const SERIES_NAME = new RegExp(`^${PROCEDURE}(?: за [^,]+)?, ([^,]+), ${GRADES} кл\\.(.*)$`);

/** A procedure at the beginning of a reason: «ВПР за 2024/2025 и 2025/2026, 5 кл., математика: …». */
const REASON = new RegExp(
  `${PROCEDURE} (?:за )?(${YEAR}(?: и ${YEAR})*), ${GRADES} кл\\., ([^:]+?)(?::| —| –)`,
);

/** «12 622»: thousands stand apart. */
const NUMBER = '(\\d{1,3}(?: \\d{3})+|\\d+)';
const OF = new RegExp(`${NUMBER} из ${NUMBER}(?: (выпускник|участник)\\p{L}*)?`, 'gu');
const PERCENT = /(\d+(?:,\d+)?) %/g;

export interface NamedSeries extends Series {
  /** What stands behind the name: «за два года» and the like. */
  readonly more: string;
}

/** Undefined where the text does not begin with the name of a procedure. */
export function readSeriesName(text: string): NamedSeries | undefined {
  const match = SERIES_NAME.exec(text);
  if (match === null) return undefined;
  const [, procedure = '', subject = '', grades = '', more = ''] = match;
  const meaning = meaningOf(subject);
  return { procedure, subject: meaning.subject, course: meaning.course, grades: numbersIn(grades), more };
}

export interface ReadReason extends Series {
  /** The latest first. */
  readonly years: readonly number[];
  readonly pair: Pair | undefined;
  readonly people: 'participants' | 'graduates';
}

/** What a reason of the list says of a procedure; undefined for a reason that names none. */
export function readReason(text: string): ReadReason | undefined {
  const match = REASON.exec(text);
  if (match === null) return undefined;
  const [, procedure = '', years = '', grades = '', subject = ''] = match;
  const [of] = readOf(text.slice(match.index + match[0].length));
  return {
    procedure,
    subject: meaningOf(subject).subject,
    grades: numbersIn(grades),
    years: [...years.matchAll(/\/(\d{4})/g)].map(([, year]) => Number(year)).sort((a, b) => b - a),
    pair: of,
    people: of?.people ?? 'participants',
  };
}

export interface ReadPair extends Pair {
  readonly people: 'participants' | 'graduates';
  /** Of whom the pair is said to be: «выпускник», «участник», or nothing. */
  readonly word: string;
}

/** Every «k из n» of a text. */
export function readOf(text: string): ReadPair[] {
  return [...text.matchAll(OF)].map(([, count, whole, word]) => ({
    count: numberOf(count),
    whole: numberOf(whole),
    people: word === 'выпускник' ? 'graduates' : 'participants',
    word: word ?? '',
  }));
}

/** Every percent of a text, as it is written: «36,1». */
export function readPercents(text: string): string[] {
  return [...text.matchAll(PERCENT)].map(([, percent = '']) => percent);
}

/** The percent of a pair as papers write it, halves upwards, by whole numbers: «36,1». */
export function percentOf({ count, whole }: Pair): string {
  const tenths = Math.floor((2000 * count + whole) / (2 * whole));
  return `${Math.floor(tenths / 10)},${tenths % 10}`;
}

export function isOneOf(pair: Pair, allowed: readonly Pair[]): boolean {
  return allowed.some(({ count, whole }) => count === pair.count && whole === pair.whole);
}

export function pairText({ count, whole }: Pair): string {
  return `${count} из ${whole}`;
}

export function pairsText(pairs: readonly Pair[]): string {
  return pairs.length === 0 ? 'ничего' : [...new Set(pairs.map(pairText))].join(' или ');
}

export function seriesText({ procedure, grades, subject, course = '' }: Series): string {
  const name = course === '' ? subject : `${subject} (${course})`;
  return `${procedure}, ${name}, ${grades.join(' и ')} кл.`;
}

/** The heading under which a table tells of the year directly before, by its name or by these words. */
export function beforeHeading(headings: readonly string[], year: number): string {
  return headings.find((one) => one.startsWith('Год назад') || one.startsWith(yearText(year - 1))) ?? '';
}

/** Words that tell of the year directly before. */
export const YEAR_BEFORE =
  /втор(?:ой|ого) год|годом ранее|год назад|прошл\p{L}+ год|прошлогодн|два года (?:даёт|подряд)/iu;

function numberOf(text = ''): number {
  return Number(text.replaceAll(' ', ''));
}

function numbersIn(text: string): number[] {
  return (text.match(/\d+/g) ?? []).map(Number);
}
