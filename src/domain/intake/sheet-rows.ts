// The cells of a sheet as a file reader or a pasted table gives them, and how one cell is read.
import { isBlankCell, isDateCell } from '../kernel/cell';
import { readNumberText } from '../kernel/number-text';
import { headingKey, tidied } from '../kernel/text';

/** Rows of cells: texts, numbers, dates, booleans, `null` or '' for an empty one; rows may differ in length. */
export type SheetRows = readonly (readonly unknown[])[];

const PERCENT_SIGN = /\s*%$/;

/** The text of a cell, tidied; '' for an empty one. A date is «12.06.2021» by UTC, as file readers give it. */
export function cellText(cell: unknown): string {
  if (isBlankCell(cell)) return '';
  if (typeof cell === 'number') return String(cell);
  return isDateCell(cell) ? dateText(cell) : tidied(String(cell));
}

/** The number of a cell, decimal comma or point, «12,36 %» included; undefined when it is blank or no number. */
export function cellNumber(cell: unknown): number | undefined {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : undefined;
  return typeof cell === 'string' ? readNumberText(cell.trim().replace(PERCENT_SIGN, '')) : undefined;
}

/** The whole number from 0 of a cell; undefined when it is blank or anything else. */
export function cellCount(cell: unknown): number | undefined {
  const number = cellNumber(cell);
  return number !== undefined && Number.isInteger(number) && number >= 0 ? number : undefined;
}

/** True when every cell of the row is empty. */
export function isBlankRow(row: readonly unknown[]): boolean {
  return row.every(isBlankCell);
}

/** The texts of a row as `hasTexts` compares them; blank cells at the end do not count. */
export function rowTexts(row: readonly unknown[]): readonly string[] {
  const keys = row.map((cell) => headingKey(cellText(cell)));
  while (keys.length > 0 && keys[keys.length - 1] === '') keys.pop();
  return keys;
}

/** True when the row says the same, cell by cell; most rows differ in their first. */
export function hasTexts(row: readonly unknown[], texts: readonly string[]): boolean {
  for (let column = 0; column < Math.max(row.length, texts.length); column += 1) {
    if (headingKey(cellText(row[column])) !== (texts[column] ?? '')) return false;
  }
  return true;
}

function dateText(date: Date): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${two(date.getUTCDate())}.${two(date.getUTCMonth() + 1)}.${date.getUTCFullYear()}`;
}
