// What a cell of a file becomes in a column of a given type.

import { readNumberText } from '../../src/domain/kernel/number-text';
import type { ColumnType } from '../../src/workbook/sheet-spec';
import { readDate, writeDate } from '../workbook/calendar';
import { type CellContent, isDate } from '../workbook/cell';
import type { FileCell } from './table';

/**
 * Codes, years and other texts stay as they stand in the file; in number columns a decimal point and a comma are both
 * read, and a word stays the text it is, so that the check of data can name it.
 */
export function columnContent(cell: FileCell, type: ColumnType): CellContent {
  if (cell === null || (typeof cell === 'string' && cell.trim() === '')) return null;
  switch (type) {
    case 'code':
    case 'text':
    case 'year':
    case 'choice':
    case 'link':
      return asText(cell);
    case 'grade':
    case 'count':
    case 'number':
      return typeof cell === 'string' ? (readNumberText(cell) ?? cell) : cell;
    case 'percent':
      return typeof cell === 'string' ? (readNumberText(cell.replace(/%\s*$/, '')) ?? cell) : cell;
    case 'date':
      return typeof cell === 'string' ? (readDate(cell.trim(), new Date()) ?? cell) : cell;
    case 'yesno':
      return cell;
  }
}

/** A book may have turned a code or a year into a number or a date. */
function asText(cell: string | number | boolean | Date): string {
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  if (typeof cell === 'boolean') return cell ? 'да' : 'нет';
  return isDate(cell) ? writeDate(cell) : cell;
}
