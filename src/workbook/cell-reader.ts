// Reading one cell by the type of its column: a value, a blank, or a problem with its code.

import { yesOrNo } from '../catalogue/words';
import { isBlankCell, isDateCell, isErrorText } from '../domain/kernel/cell';
import { readNumberCell } from '../domain/kernel/number-text';
import { readSchoolYear } from '../domain/kernel/school-year';
import { comparable } from '../domain/kernel/text';
import type { ProblemCode } from './problem';
import type { Column } from './sheet-spec';

/** A value of the record; `undefined` is a blank cell; a `CellProblem` is what is wrong with it. */
export type ReadCell = string | number | boolean | undefined | CellProblem;

export class CellProblem {
  constructor(readonly code: ProblemCode) {}
}

export type CellReader = (cell: unknown) => ReadCell;

/** The reader for a column's type; text types give '' for a blank, all others `undefined`. */
export function cellReader(column: Column): CellReader {
  switch (column.type) {
    case 'code':
    case 'text':
      return readText;
    case 'link':
      return readLink;
    case 'date':
      return readDateText;
    case 'year':
      return readYear;
    case 'yesno':
      return readYesNo;
    case 'choice':
      return choiceReader(column.words ?? {});
    case 'grade':
      return readGrade;
    case 'count':
      return readCount;
    case 'percent':
      return readPercent;
    case 'number':
      return readNumber;
  }
}

/** A script runs on Moscow time: midnight of a workbook in Kamchatka is 15:00 of the day before, in Kaliningrad 1:00. */
const FARTHEST_EAST = 9;

/** «12.06.2021» of a date cell, whatever the zone of the workbook in Russia: a date alone is a whole hour in any. */
export function dateText(date: Date): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  const day = new Date(date);
  if (date.getMinutes() === 0) day.setHours(date.getHours() + FARTHEST_EAST);
  return `${two(day.getDate())}.${two(day.getMonth() + 1)}.${day.getFullYear()}`;
}

/** The problem of a cell that cannot be read: the error of its formula, if it holds one. */
function refused(cell: unknown, code: ProblemCode): CellProblem {
  return new CellProblem(typeof cell === 'string' && isErrorText(cell) ? 'CELL_ERROR' : code);
}

function readText(cell: unknown): ReadCell {
  if (typeof cell === 'string') return isErrorText(cell) ? new CellProblem('CELL_ERROR') : cell.trim();
  if (isBlankCell(cell)) return '';
  if (isDateCell(cell)) return new CellProblem('DATE_IN_CELL');
  return String(cell);
}

/** Only a page of the web: a path on somebody's computer opens for nobody else. */
const WEB_ADDRESS = /^https?:\/\/\S+$/i;

function readLink(cell: unknown): ReadCell {
  const text = readText(cell);
  return typeof text !== 'string' || text === '' || WEB_ADDRESS.test(text)
    ? text
    : new CellProblem('LINK_NOT_WEB');
}

function readDateText(cell: unknown): ReadCell {
  return isDateCell(cell) ? dateText(cell) : readText(cell);
}

function readYear(cell: unknown): ReadCell {
  if (isBlankCell(cell)) return undefined;
  if (isDateCell(cell)) return new CellProblem('UNREADABLE_YEAR');
  return readSchoolYear(cell) ?? refused(cell, 'UNREADABLE_YEAR');
}

function readYesNo(cell: unknown): ReadCell {
  if (typeof cell === 'boolean') return cell;
  if (isBlankCell(cell)) return undefined;
  return yesOrNo(comparable(String(cell))) ?? refused(cell, 'UNKNOWN_YES_NO');
}

function choiceReader(words: Readonly<Record<string, string>>): CellReader {
  const ids = new Map(Object.entries(words).map(([id, word]) => [comparable(word), id]));
  const exact = new Map(Object.entries(words).map(([id, word]) => [word, id]));
  return (cell) => {
    if (typeof cell === 'string') {
      const quick = exact.get(cell);
      if (quick !== undefined) return quick;
    }
    if (isBlankCell(cell)) return undefined;
    return ids.get(comparable(String(cell))) ?? refused(cell, 'UNKNOWN_WORD');
  };
}

function readNumber(cell: unknown): ReadCell {
  const number = readNumberCell(cell);
  if (number === undefined || Number.isFinite(number)) return number;
  return isDateCell(cell) ? new CellProblem('DATE_IN_CELL') : refused(cell, 'NOT_A_NUMBER');
}

function readCount(cell: unknown): ReadCell {
  const number = readNumber(cell);
  if (typeof number !== 'number') return number;
  if (number < 0) return new CellProblem('NEGATIVE_NUMBER');
  return Number.isInteger(number) ? number : new CellProblem('NOT_WHOLE');
}

function readPercent(cell: unknown): ReadCell {
  const number = readNumber(cell);
  if (typeof number !== 'number') return number;
  return number >= 0 && number <= 100 ? number : new CellProblem('PERCENT_OUT_OF_RANGE');
}

function readGrade(cell: unknown): ReadCell {
  const number = readNumber(cell);
  if (typeof number !== 'number') return number;
  return Number.isInteger(number) && number >= 1 && number <= 12
    ? number
    : new CellProblem('GRADE_OUT_OF_RANGE');
}
