// Values of the engine ↔ values of the workbook, and the words for the engine's errors.

import { EmptyValue, type CellError as EngineError, ErrorType } from 'hyperformula';
import { fromSerial } from '../workbook/calendar';
import type { CellError, CellValue } from '../workbook/cell';

/** A number of the engine that knows its kind: a date, a per cent value. */
interface RichNumber {
  readonly val: number;
  getDetailedType(): string;
}

/** One cell inside the engine. */
export type EngineValue = number | string | boolean | symbol | RichNumber | EngineError;

const DATE_TYPES = new Set(['NUMBER_DATE', 'NUMBER_DATETIME']);

/** How Google Sheets shows each error of the engine. */
const SHOWN: Readonly<Record<ErrorType, string>> = {
  [ErrorType.DIV_BY_ZERO]: '#DIV/0!',
  [ErrorType.NAME]: '#NAME?',
  [ErrorType.VALUE]: '#VALUE!',
  [ErrorType.NUM]: '#NUM!',
  [ErrorType.NA]: '#N/A',
  [ErrorType.CYCLE]: '#REF!',
  [ErrorType.REF]: '#REF!',
  [ErrorType.SPILL]: '#REF!',
  [ErrorType.LIC]: '#ERROR!',
  [ErrorType.ERROR]: '#ERROR!',
};

/** Notes for errors that the engine explains in English. */
const NOTES: Partial<Record<ErrorType, string>> = {
  [ErrorType.DIV_BY_ZERO]: 'Деление на ноль.',
  [ErrorType.VALUE]: 'Значение не подходит: в формуле ожидается значение другого вида.',
  [ErrorType.NUM]: 'Число вне допустимых пределов.',
  [ErrorType.CYCLE]: 'Циклическая ссылка: формула ссылается на саму себя.',
  [ErrorType.REF]: 'Ссылка ведёт на ячейку или лист, которых нет.',
  [ErrorType.SPILL]: 'Результат не развёрнут: он заменил бы данные в соседних ячейках. Освободите место.',
};
const PARSE_NOTE = 'Ошибка в записи формулы.';
const UNKNOWN_FUNCTION = /^Function name (\S+) not recognized/;

/** The engine's own words for a function it does not know; the cell's note is made from them. */
export function unknownFunction(name: string): string {
  return `Function name ${name} not recognized`;
}

/** The engine's value as the workbook shows it; the engine's blank is `null`. */
export function cellValue(value: EngineValue): CellValue {
  if (value === EmptyValue) return null;
  if (isEngineError(value)) return shownError(value);
  if (isRichNumber(value)) return DATE_TYPES.has(value.getDetailedType()) ? fromSerial(value.val) : value.val;
  return value as string | number | boolean;
}

export function isEngineError(value: unknown): value is EngineError {
  return typeof value === 'object' && value !== null && 'type' in value && 'message' in value;
}

/** Says whether the cell shows that a result had no room. */
export function isBlockedSpill(value: unknown): boolean {
  return isEngineError(value) && value.type === ErrorType.SPILL;
}

function shownError(error: EngineError): CellError {
  const message = note(error);
  return message === undefined ? { error: SHOWN[error.type] } : { error: SHOWN[error.type], message };
}

function note({ type, message = '' }: EngineError): string | undefined {
  if (type === ErrorType.NAME) {
    const name = UNKNOWN_FUNCTION.exec(message)?.[1];
    return name ? `Неизвестная функция: ${name}.` : 'Неизвестное имя в формуле.';
  }
  if (type === ErrorType.ERROR) return message.startsWith('Parsing error') ? PARSE_NOTE : message;
  return NOTES[type];
}

/** Says whether a number knows its kind: a date, a per cent value. */
export function isRichNumber(value: EngineValue): value is RichNumber {
  return typeof value === 'object' && 'getDetailedType' in value;
}
