// A cell's value as a ru_RU sheet shows it, and as its editor shows it.

import { writeDate } from './calendar';
import { type CellContent, type CellValue, Formula, isCellError, isDate } from './cell';
import { type Locale, needsApostrophe } from './typing';

const NO_BREAK_SPACE = '\u00a0';
const GENERAL_DIGITS = 10;

/** The text shown in the grid: decimal comma, ИСТИНА and ЛОЖЬ, dates as dd.mm.yyyy; blank is ''. */
export function displayText(value: CellValue, format: string): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return booleanText(value);
  if (isDate(value)) return writeDate(value);
  return isCellError(value) ? value.error : numberText(value, format);
}

/** The text in the editor: typing it again gives the same content. */
export function editText(content: CellContent, format: string, now: Date, locale: Locale): string {
  if (content === null) return '';
  if (content instanceof Formula) return content.text;
  if (typeof content === 'string')
    return needsApostrophe(content, format, now, locale) ? `'${content}` : content;
  if (typeof content === 'boolean') return booleanText(content);
  if (isDate(content)) return writeDate(content);
  return format.endsWith('%') ? `${plainNumber(content * 100)}%` : plainNumber(content);
}

function booleanText(value: boolean): string {
  return value ? 'ИСТИНА' : 'ЛОЖЬ';
}

function plainNumber(number: number): string {
  return String(Number(number.toPrecision(15))).replace('.', ',');
}

/** Reads the formats made of 0, #, a thousands comma, decimals and %; any other is shown as general. */
function numberText(number: number, format: string): string {
  const shape = /^#?(,##)?[0#](?:\.(0+))?(%)?$/.exec(format);
  if (!shape) return String(Number(number.toPrecision(GENERAL_DIGITS))).replace('.', ',');
  const [, thousands, decimals = '', percent = ''] = shape;
  const fixed = (percent ? number * 100 : number).toFixed(decimals.length);
  const [whole = '', fraction] = fixed.split('.');
  const grouped = thousands ? whole.replace(/\B(?=(\d{3})+$)/g, NO_BREAK_SPACE) : whole;
  return grouped + (fraction ? `,${fraction}` : '') + percent;
}
