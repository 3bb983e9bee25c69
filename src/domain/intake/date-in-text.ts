// A day of a report's head as people and programs write it.
import { dayStart, dayText } from '../kernel/date-text';

const MONTHS = [
  /^янв(ар[ья])?$/,
  /^фев(р(ал[ья])?)?$/,
  /^мар(та?)?$/,
  /^апр(ел[ья])?$/,
  /^ма[йя]$/,
  /^июн[ья]?$/,
  /^июл[ья]?$/,
  /^авг(уста?)?$/,
  /^сент?(ябр[ья])?$/,
  /^окт(ябр[ья])?$/,
  /^нояб?(р[ья])?$/,
  /^дек(абр[ья])?$/,
];
const DAY_FIRST = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})(?!\d)/;
const YEAR_FIRST = /^(\d{4})[./-](\d{1,2})[./-](\d{1,2})(?!\d)/;
const IN_WORDS = /^[«"]?(\d{1,2})[»"]?\s+(\p{L}+)\.?\s+(\d{4})(?!\d)/u;
const CENTURY = 2000;

/**
 * «12.06.2021» from «12.06.2021», «12.06.21», «12/06/2021», «2021-06-12», «12 июня 2021 г.»; undefined for
 * anything else and for a day that no calendar has. Numbers are the day first, as Russian programs write them.
 */
export function dateInText(text: string): string | undefined {
  const ordered = DAY_FIRST.exec(text)?.slice(1) ?? YEAR_FIRST.exec(text)?.slice(1).reverse();
  if (ordered !== undefined) {
    const [day = 0, month = 0, year = 0] = ordered.map(Number);
    return realDay(day, month, year < 100 ? CENTURY + year : year);
  }
  const [, day, word = '', year] = IN_WORDS.exec(text) ?? [];
  return day === undefined ? undefined : realDay(Number(day), monthOf(word.toLowerCase()), Number(year));
}

/** From 1; 0 for a word that is no month. */
function monthOf(word: string): number {
  return MONTHS.findIndex((month) => month.test(word)) + 1;
}

function realDay(day: number, month: number, year: number): string | undefined {
  const at = dayStart(`${day}.${month}.${year}`);
  return at === undefined ? undefined : dayText(at);
}
