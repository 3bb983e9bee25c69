// A reference of a formula taken apart and written again: 'Лист'!$A$2:B, A:A, 2:5, C7.
import { columnLetters } from '../../src/workbook/address';

/** One corner; a whole column has no row, a whole row no column. */
export interface Corner {
  readonly column: number | null;
  readonly row: number | null;
  readonly fixedColumn: boolean;
  readonly fixedRow: boolean;
}

export interface Reference {
  /** `null`: the sheet of the formula itself. */
  readonly sheet: string | null;
  readonly from: Corner;
  /** `null`: a single cell. */
  readonly to: Corner | null;
}

/** Reads the text of a 'reference' token. */
export function readReference(text: string): Reference {
  const cut = text.lastIndexOf('!');
  const [from = '', to] = text.slice(cut + 1).split(':');
  return {
    sheet: cut < 0 ? null : readSheetName(text.slice(0, cut)),
    from: readCorner(from),
    to: to === undefined ? null : readCorner(to),
  };
}

/** Writes a reference; a sheet's name is put into apostrophes where it is not a plain Latin word. */
export function writeReference({ sheet, from, to }: Reference): string {
  const range = to === null ? writeCorner(from) : `${writeCorner(from)}:${writeCorner(to)}`;
  return sheet === null ? range : `${writeSheetName(sheet)}!${range}`;
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function readSheetName(text: string): string {
  return text.startsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : text;
}

function writeSheetName(name: string): string {
  return /^[A-Za-z_][A-Za-z_]*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

function readCorner(text: string): Corner {
  const parts = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text);
  const [, first = '', letters = '', second = '', digits = ''] = parts ?? [];
  return {
    column: letters === '' ? null : columnNumber(letters),
    row: digits === '' ? null : Number(digits),
    fixedColumn: letters !== '' && first === '$',
    fixedRow: letters === '' ? first === '$' || second === '$' : second === '$',
  };
}

function writeCorner({ column, row, fixedColumn, fixedRow }: Corner): string {
  const columnPart = column === null ? '' : (fixedColumn ? '$' : '') + columnLetters(column);
  const rowPart = row === null ? '' : (fixedRow ? '$' : '') + String(row);
  return columnPart + rowPart;
}
