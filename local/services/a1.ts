// A1 notation: «B2», «A2:C10», «A2:C», «A:A», «3:5» and «'Лист 1'!A1» to areas and back.
import { columnLetters } from '../../src/workbook/address';
import type { Area } from '../workbook/structure-edit';

/** An area as written: ends that are left open are undefined. */
interface Corner {
  readonly row: number | undefined;
  readonly column: number | undefined;
}

/** Splits «'Лист 1'!A1» into the sheet's name (undefined when none is written) and the rest. */
export function splitSheetName(notation: string): { sheet: string | undefined; cells: string } {
  const at = notation.lastIndexOf('!');
  if (at < 0) return { sheet: undefined, cells: notation };
  const name = notation
    .slice(0, at)
    .replace(/^'(.*)'$/s, '$1')
    .replaceAll("''", "'");
  return { sheet: name, cells: notation.slice(at + 1) };
}

/** The area that a notation means on a grid of the given size, or undefined when it is none. */
export function readA1(cells: string, maxRows: number, maxColumns: number): Area | undefined {
  const [first, last, ...rest] = cells.split(':').map(readCorner);
  if (first === undefined || rest.length > 0 || (cells.includes(':') && last === undefined)) return undefined;
  const end = last ?? first;
  if (last === undefined && (first.row === undefined || first.column === undefined)) return undefined;
  const row = Math.min(first.row ?? 1, end.row ?? Number.POSITIVE_INFINITY);
  const column = Math.min(first.column ?? 1, end.column ?? Number.POSITIVE_INFINITY);
  const lastRow = Math.max(first.row ?? 1, end.row ?? maxRows);
  const lastColumn = Math.max(first.column ?? 1, end.column ?? maxColumns);
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

/** «B2» or «B2:C10». */
export function writeA1({ row, column, rows, columns }: Area): string {
  const start = `${columnLetters(column)}${row}`;
  return rows === 1 && columns === 1
    ? start
    : `${start}:${columnLetters(column + columns - 1)}${row + rows - 1}`;
}

function readCorner(text: string): Corner | undefined {
  const match = /^\$?([A-Za-z]{1,3})?\$?(\d+)?$/.exec(text.trim());
  if (match === null || (match[1] === undefined && match[2] === undefined)) return undefined;
  return {
    column: match[1] === undefined ? undefined : columnNumber(match[1]),
    row: match[2] === undefined ? undefined : Number(match[2]),
  };
}

function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}
