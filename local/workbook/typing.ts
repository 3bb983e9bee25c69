// What a sheet makes of a text that a user types or a script writes: it depends on the spreadsheet's country.

import { readAmericanDate, readDate } from './calendar';
import { type CellContent, Formula, isDate } from './cell';

/** The number format of columns whose texts stay texts. */
export const TEXT_FORMAT = '@';

export type Locale = 'ru_RU' | 'en_US';

interface Reading {
  /** Digits with marks between thousands, a decimal mark, an exponent; a per cent sign at the end. */
  readonly number: RegExp;
  readonly thousands: RegExp;
  readonly decimal: string;
  readonly booleans: ReadonlyMap<string, boolean>;
  readonly date: (text: string, now: Date) => Date | undefined;
}

const ENGLISH_WORDS: readonly [string, boolean][] = [
  ['TRUE', true],
  ['FALSE', false],
];

const READINGS: Readonly<Record<Locale, Reading>> = {
  ru_RU: {
    number:
      /^[+-]?(?:\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+|\d+)?(?:,\d+)?(?:[eE][+-]?\d+)?[ \u00a0\u202f]?%?$/,
    thousands: /[ \u00a0\u2009\u202f]/g,
    decimal: ',',
    booleans: new Map([...ENGLISH_WORDS, ['ИСТИНА', true], ['ЛОЖЬ', false]]),
    date: readDate,
  },
  en_US: {
    number: /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?(?:[eE][+-]?\d+)? ?%?$/,
    thousands: /[, ]/g,
    decimal: '.',
    booleans: new Map(ENGLISH_WORDS),
    date: readAmericanDate,
  },
};

/** Only a text that begins so can be a number, a date or a boolean; all others are texts at first sight. */
const MAY_BE_TYPED = /^\s*[\d+\-,.ИиTtЛлFf]/;

/** What a typed text becomes, and the format that the sheet gives an unformatted cell with it. */
export interface Typed {
  readonly content: CellContent;
  readonly format?: string;
}

/**
 * A text as typed by a user into a cell of the given number format.
 * Apostrophe and format '@' keep text, '=' begins a formula, then numbers, booleans and dates of the locale.
 */
export function readTyped(text: string, format: string, now: Date, locale: Locale): Typed {
  if (text.startsWith("'")) return { content: text.slice(1) || null };
  if (format === TEXT_FORMAT) return { content: text || null };
  if (isFormula(text)) return { content: new Formula(text) };
  return recognise(text, now, READINGS[locale]);
}

/**
 * A value as written by a script (`setValues`): like typing, but '=' begins a formula in a column of format '@' too.
 * `null`, `undefined` and `''` clear the cell.
 */
export function readWritten(value: unknown, format: string, now: () => Date, locale: Locale): CellContent {
  if (typeof value === 'string') return readWrittenText(value, format, now, locale);
  if (typeof value === 'number') return Number.isFinite(value) ? value : '#NUM!';
  if (typeof value === 'boolean') return value;
  if (value === null || value === undefined) return null;
  return isDate(value) ? new Date(value.getTime()) : String(value);
}

function readWrittenText(text: string, format: string, now: () => Date, locale: Locale): CellContent {
  if (text === '') return null;
  if (isFormula(text)) return new Formula(text);
  if (text.startsWith("'")) return text.slice(1) || null;
  if (format === TEXT_FORMAT || !MAY_BE_TYPED.test(text)) return text;
  return recognise(text, now(), READINGS[locale]).content;
}

function isFormula(text: string): boolean {
  return text.length > 1 && text.startsWith('=');
}

function recognise(text: string, now: Date, reading: Reading): Typed {
  const trimmed = text.trim();
  if (trimmed === '') return { content: text || null };
  const number = readNumber(trimmed, reading);
  if (number !== undefined) return number;
  const boolean = reading.booleans.get(trimmed.toUpperCase());
  if (boolean !== undefined) return { content: boolean };
  const date = reading.date(trimmed, now);
  return date === undefined ? { content: text } : { content: date };
}

function readNumber(text: string, { number: pattern, thousands, decimal }: Reading): Typed | undefined {
  if (!pattern.test(text) || !/\d/.test(text) || /^[+-]?[eE]/.test(text)) return undefined;
  const percent = text.endsWith('%');
  const plain = text.replace('%', '').replace(thousands, '').replace(decimal, '.');
  const number = Number(plain);
  if (!Number.isFinite(number)) return undefined;
  if (!percent) return { content: number };
  return { content: number / 100, format: plain.includes('.') ? '0.00%' : '0%' };
}

/** Says whether a stored text would turn into something else if it were typed again without an apostrophe. */
export function needsApostrophe(text: string, format: string, now: Date, locale: Locale): boolean {
  return readTyped(text, format, now, locale).content !== text;
}
