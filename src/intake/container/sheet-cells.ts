// The cells of one sheet of a book: values by place, and what of them the sheet hides.

import { isOn, unescaped } from './book-parts';
import { dateOfSerial } from './cell-dates';
import type { DateFormats } from './cell-formats';
import { RichText } from './shared-strings';
import type { XmlHandlers } from './xml-part';

/** Text without spaces around it, number, date by UTC, yes or no; `null` for a blank cell and for an error of a formula. */
export type BookCell = string | number | boolean | Date | null;

export interface BookContext {
  readonly strings: readonly string[];
  readonly dates: DateFormats;
  readonly epoch1904: boolean;
}

interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly format: number;
  value: string;
  hasValue: boolean;
}

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;
const ADDRESS = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;

/** Collects the cells while the XML of the sheet is gone through. */
export class SheetCells implements XmlHandlers {
  /** Rows from 1, as Excel counts, that are hidden and hold a value. */
  readonly hiddenRows: number[] = [];
  private readonly rows: BookCell[][] = [];
  private readonly inline = new RichText();
  private readonly hiddenColumns: (readonly [number, number])[] = [];
  private width = 0;
  /** Of the cell read last, from 1. */
  private row = 0;
  private column = 0;
  private isHiddenRow = false;
  private cell: OpenCell | undefined;
  private isValue = false;
  private isSheet = false;

  constructor(private readonly book: BookContext) {}

  readonly open = (name: string, attributes: () => Readonly<Record<string, string>>): void => {
    if (this.cell !== undefined) {
      if (name === 'v') {
        this.isValue = true;
        this.cell.hasValue = true;
      } else if (name === 'is') {
        this.inline.begin();
        this.cell.hasValue = true;
      } else this.inline.open(name);
    } else if (!this.isSheet) {
      if (name !== 'worksheet') throw new Error(`${name} in place of a sheet`);
      this.isSheet = true;
    } else if (name === 'c') this.openCell(attributes());
    else if (name === 'row') this.openRow(attributes());
    else if (name === 'col') this.hideColumns(attributes());
  };

  readonly close = (name: string): void => {
    if (this.cell === undefined) return;
    if (name === 'c') this.closeCell(this.cell);
    else if (name === 'v') this.isValue = false;
    else this.inline.close(name);
  };

  readonly text = (text: string): void => {
    if (this.cell === undefined) return;
    if (this.isValue) this.cell.value += text;
    else this.inline.add(text);
  };

  /** Between two cells: all values so far are taken. */
  get isBetweenCells(): boolean {
    return this.cell === undefined;
  }

  /** Up to the last row with a value. */
  get height(): number {
    return this.rows.length;
  }

  /** Rows of equal length, up to the last row and the last column with a value. */
  filled(): BookCell[][] {
    return Array.from({ length: this.rows.length }, (_, at) => {
      const row = this.rows[at] ?? [];
      return Array.from({ length: this.width }, (_cell, column) => row[column] ?? null);
    });
  }

  /** Columns from 1 that are hidden and hold a value. */
  hiddenColumnsWithValues(): number[] {
    const columns: number[] = [];
    for (const [from, to] of this.hiddenColumns) {
      for (let column = from; column <= Math.min(to, this.width); column += 1) {
        if (this.rows.some((row) => (row?.[column - 1] ?? null) !== null)) columns.push(column);
      }
    }
    return columns;
  }

  private hideColumns({ min, max, hidden }: Readonly<Record<string, string>>): void {
    if (isOn(hidden)) this.hiddenColumns.push([Number(min), Number(max)]);
  }

  /** A row without a number stands under the one before it. */
  private openRow({ r, hidden }: Readonly<Record<string, string>>): void {
    this.row = r === undefined ? this.row + 1 : within(Number(r), LAST_ROW);
    this.column = 0;
    this.isHiddenRow = isOn(hidden);
  }

  /** A cell without an address stands right of the one before it. */
  private openCell({ r, s, t }: Readonly<Record<string, string>>): void {
    if (r === undefined) this.column += 1;
    else {
      const [, letters = '', number] = ADDRESS.exec(r) ?? [];
      this.row = within(Number(number), LAST_ROW);
      this.column = columnNumber(letters);
    }
    this.column = within(this.column, LAST_COLUMN);
    this.cell = {
      row: this.row,
      column: this.column,
      type: t ?? 'n',
      format: s === undefined ? -1 : Number(s),
      value: '',
      hasValue: false,
    };
  }

  private closeCell(cell: OpenCell): void {
    this.cell = undefined;
    this.isValue = false;
    const value = cell.hasValue ? this.valueOf(cell) : null;
    if (value === null) return;
    const row = this.rows[cell.row - 1] ?? [];
    this.rows[cell.row - 1] = row;
    if ((row[cell.column - 1] ?? null) !== null) throw new Error('two values for one cell');
    row[cell.column - 1] = value;
    this.width = Math.max(this.width, cell.column);
    if (this.isHiddenRow && this.hiddenRows[this.hiddenRows.length - 1] !== cell.row)
      this.hiddenRows.push(cell.row);
  }

  private valueOf({ type, value, format }: OpenCell): BookCell {
    const text = value.trim();
    switch (type) {
      case 'inlineStr':
        return textOrBlank(this.inline.value);
      case 'str':
        return textOrBlank(unescaped(value));
      case 's':
        return text === '' ? null : textOrBlank(this.shared(text));
      case 'b':
        return text === '' ? null : isOn(text);
      case 'e':
        return null;
      case 'd':
        return text === '' ? null : dateOf(text);
      case 'n':
        if (text === '') return null;
        return this.book.dates[format] === true
          ? dateOfSerial(numberOf(text), this.book.epoch1904)
          : numberOf(text);
      default:
        throw new Error(`a cell of type ${type}`);
    }
  }

  private shared(number: string): string {
    const text = this.book.strings[Number(number)];
    if (text === undefined) throw new Error(`no shared text ${number}`);
    return text;
  }
}

function textOrBlank(text: string): string | null {
  const trimmed = text.trim();
  return trimmed === '' ? null : trimmed;
}

function numberOf(text: string): number {
  const number = Number(text);
  if (!Number.isFinite(number)) throw new Error(`no number: ${text}`);
  return number;
}

function dateOf(text: string): Date {
  // A time without a zone is that of the sheet's clock, which is told by UTC.
  const date = new Date(/[zZ]$|[+-]\d\d:\d\d$/.test(text) || !text.includes('T') ? text : `${text}Z`);
  if (Number.isNaN(date.getTime())) throw new Error(`no date: ${text}`);
  return date;
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

function within(number: number, last: number): number {
  if (!Number.isInteger(number) || number < 1 || number > last) throw new Error(`no place ${number}`);
  return number;
}
