// The order into which sorting puts rows: numbers and dates, texts, booleans, errors; blanks last either way.

import { toSerial } from './calendar';
import { type CellValue, isCellError, isDate } from './cell';

const collator = new Intl.Collator('ru', { sensitivity: 'base' });

/** Offsets of the rows in their new order; equal rows keep theirs. */
export function sortOrder(keys: readonly CellValue[], ascending: boolean): number[] {
  const order = keys.map((_, index) => index);
  const direction = ascending ? 1 : -1;
  return order.sort((left, right) => {
    const a = keys[left] ?? null;
    const b = keys[right] ?? null;
    const blanks = Number(isBlank(a)) - Number(isBlank(b));
    return blanks || direction * compare(a, b) || left - right;
  });
}

function isBlank(value: CellValue): boolean {
  return value === null || value === '';
}

function compare(a: CellValue, b: CellValue): number {
  const kinds = kind(a) - kind(b);
  if (kinds !== 0) return kinds;
  if (typeof a === 'string' && typeof b === 'string') return collator.compare(a, b);
  return number(a) - number(b);
}

function kind(value: CellValue): number {
  if (typeof value === 'number' || isDate(value)) return 0;
  if (typeof value === 'string') return 1;
  return typeof value === 'boolean' ? 2 : 3;
}

function number(value: CellValue): number {
  if (isDate(value)) return toSerial(value);
  return value === null || isCellError(value) ? 0 : Number(value);
}
