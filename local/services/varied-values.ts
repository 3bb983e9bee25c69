// What Google may make of values on their way into cells and out of them, where circumstances say so.
import { isDate } from '../workbook/cell';
import { TEXT_FORMAT } from '../workbook/typing';
import type { Circumstances } from './circumstances';

const HOUR_MS = 3_600_000;

const RUSSIAN_ERRORS: Readonly<Record<string, string>> = {
  '#N/A': '#Н/Д',
  '#DIV/0!': '#ДЕЛ/0!',
  '#NAME?': '#ИМЯ?',
  '#REF!': '#ССЫЛКА!',
  '#VALUE!': '#ЗНАЧ!',
  '#NUM!': '#ЧИСЛО!',
  '#ERROR!': '#ОШИБКА!',
};

/** Whether values are taken otherwise than they are written: only then need `asTaken` be asked of each. */
export function isVaried({ apostropheStays, commasOnly, hoursAhead }: Circumstances): boolean {
  return apostropheStays !== 'nowhere' || commasOnly || hoursAhead !== 0;
}

/** A value that a script writes into a cell of the number format. */
export function asTaken(value: unknown, format: string, circumstances: Circumstances): unknown {
  if (isDate(value)) return laterBy(value, circumstances.hoursAhead);
  if (typeof value !== 'string') return value;
  const { apostropheStays } = circumstances;
  const stays = apostropheStays === 'everywhere' || (apostropheStays === 'in text' && format === TEXT_FORMAT);
  if (stays && value.startsWith("'")) return `'${value}`;
  return circumstances.commasOnly && value.startsWith('=') && value.includes(';') ? '#ERROR!' : value;
}

/** A date of a cell as a script reads it. */
export function dateRead(date: Date, { hoursAhead }: Circumstances): Date {
  return hoursAhead === 0 ? date : laterBy(date, -hoursAhead);
}

/** The error of a formula as a script reads it. */
export function errorText(error: string, { russianErrors }: Circumstances): string {
  return (russianErrors && RUSSIAN_ERRORS[error]) || error;
}

function laterBy(date: Date, hours: number): Date {
  return new Date(date.getTime() + hours * HOUR_MS);
}
