// One sheet of the workbook: its cells, its grid and what rows and columns do when they are inserted or moved.

import { type CellContent, type CellInput, type CellValue, Formula } from './cell';
import { CellGrid } from './cell-grid';
import { displayText, editText } from './display';
import { GENERAL_FORMAT, SheetLook } from './sheet-look';
import { sortOrder } from './sort-order';
import type { Area, StructureEdit } from './structure-edit';
import { type Locale, needsApostrophe, readTyped, readWritten } from './typing';

/** What a sheet tells the workbook it belongs to, and asks of it. */
export interface SheetOwner {
  readonly locale: Locale;
  now(): Date;
  contentChanged(sheet: Sheet, area: Area): void;
  gridGrew(sheet: Sheet): void;
  restructured(sheet: Sheet, edit: StructureEdit): void;
  rowsReordered(sheet: Sheet, first: number, order: readonly number[]): void;
  rename(sheet: Sheet, name: string): void;
  /** Puts computed values in place of formulas and spilled results into a block of contents read at row, column. */
  compute(sheet: Sheet, row: number, column: number, block: CellContent[][]): CellValue[][];
  /** The last row and column that a formula or its spilled result reaches; 0 and 0 when there is none. */
  computedExtent(sheet: Sheet): { row: number; column: number };
}

const ROWS_AT_BIRTH = 1000;
const COLUMNS_AT_BIRTH = 26;

/** Rows and columns are 1-based, as in Google Sheets. */
export class Sheet {
  maxRows = ROWS_AT_BIRTH;
  maxColumns = COLUMNS_AT_BIRTH;
  frozenRows = 0;
  frozenColumns = 0;
  tabColor: string | null = null;
  hidden = false;
  /** An OBJECT is a chart that fills it: it has no cells. */
  kind: 'GRID' | 'OBJECT' = 'GRID';
  /** The form that filled it is gone: asking for its address fails. */
  hasDeadFormLink = false;
  readonly look = new SheetLook();
  readonly grid = new CellGrid();
  #name: string;

  constructor(
    readonly owner: SheetOwner,
    readonly id: number,
    name: string,
  ) {
    this.#name = name;
  }

  get name(): string {
    return this.#name;
  }

  /** Renames the sheet everywhere: formulas that name it follow. */
  set name(name: string) {
    this.owner.rename(this, name);
    this.#name = name;
  }

  /** What was put into a cell; `null` for a blank cell and for one that only shows a spilled result. */
  inputAt(row: number, column: number): CellInput | null {
    const content = this.grid.get(row, column);
    if (content === null) return null;
    if (content instanceof Formula) return { kind: 'formula', formula: content.text };
    const format = this.look.numberFormats.get(row, column);
    const forced =
      typeof content === 'string' && needsApostrophe(content, format, this.owner.now(), this.owner.locale);
    return forced ? { kind: 'value', value: content, forcedText: true } : { kind: 'value', value: content };
  }

  /** The text an editor shows for a cell; typing it again changes nothing. */
  editTextAt(row: number, column: number): string {
    const format = this.look.numberFormats.get(row, column);
    return editText(this.grid.get(row, column), format, this.owner.now(), this.owner.locale);
  }

  /** Writes as a script's `setValues` does; the grid grows when the values reach beyond it. */
  setValues(row: number, column: number, values: readonly (readonly unknown[])[]): void {
    const columns = values.reduce((widest, line) => Math.max(widest, line.length), 0);
    if (columns === 0) return;
    this.grow(row + values.length - 1, column + columns - 1);
    const now = () => this.owner.now();
    const changed = new ChangedRows();
    for (let offset = 0; offset < columns; offset += 1) {
      const formats = this.look.numberFormats.columnValues(column + offset, row, values.length);
      values.forEach((line, index) => {
        const content = readWritten(line[offset], formats[index] ?? GENERAL_FORMAT, now, this.owner.locale);
        if (this.grid.set(row + index, column + offset, content)) changed.add(row + index);
      });
    }
    this.#tellChanged(changed, column, columns);
  }

  /** Puts contents into cells as they are: a text stays the text it is, whatever it looks like. */
  setContents(row: number, column: number, contents: readonly (readonly CellContent[])[]): void {
    const columns = contents.reduce((widest, line) => Math.max(widest, line.length), 0);
    if (columns === 0) return;
    this.grow(row + contents.length - 1, column + columns - 1);
    const changed = new ChangedRows();
    contents.forEach((line, index) => {
      line.forEach((content, offset) => {
        if (this.grid.set(row + index, column + offset, content)) changed.add(row + index);
      });
    });
    this.#tellChanged(changed, column, columns);
  }

  /** Puts a text into a cell as a user types it in a ru_RU sheet. */
  type(row: number, column: number, text: string): void {
    const format = this.look.numberFormats.get(row, column);
    const typed = readTyped(text, format, this.owner.now(), this.owner.locale);
    this.setContents(row, column, [[typed.content]]);
    if (typed.format && format === GENERAL_FORMAT) {
      this.look.numberFormats.set(row, column, 1, 1, typed.format);
    }
  }

  /** Clears contents; formats, notes and validations stay. */
  clearContents(row: number, column: number, rows: number, columns: number): void {
    this.grid.clear(row, column, rows, columns);
    this.owner.contentChanged(this, { row, column, rows, columns });
  }

  /** Computed values; formulas are evaluated when they are asked for. */
  values(row: number, column: number, rows: number, columns: number): CellValue[][] {
    const block = this.grid.block(row, column, rows, columns);
    if (!this.grid.hasFormulaUpTo(row + rows - 1, column + columns - 1)) return block as CellValue[][];
    return this.owner.compute(this, row, column, block);
  }

  /** The texts the grid shows. */
  displayValues(row: number, column: number, rows: number, columns: number): string[][] {
    const formats = this.look.numberFormats.block(row, column, rows, columns);
    return this.values(row, column, rows, columns).map((line, index) =>
      line.map((value, offset) => displayText(value, formats[index]?.[offset] ?? GENERAL_FORMAT)),
    );
  }

  /** The formulas as typed; '' where there is none. */
  formulas(row: number, column: number, rows: number, columns: number): string[][] {
    const block = this.grid.block(row, column, rows, columns);
    return block.map((line) => line.map((content) => (content instanceof Formula ? content.text : '')));
  }

  /** The last row with content, spilled results included; 0 on an empty sheet. */
  lastRow(): number {
    return Math.max(this.grid.lastRow(), this.#computedExtent().row);
  }

  /** The last column with content, spilled results included; 0 on an empty sheet. */
  lastColumn(): number {
    return Math.max(this.grid.lastColumn(), this.#computedExtent().column);
  }

  /** Adds rows and columns at the end so that the grid reaches at least the given size. */
  grow(rows: number, columns: number): void {
    if (rows > this.maxRows) this.insertRowsAfter(this.maxRows, rows - this.maxRows);
    if (columns > this.maxColumns) this.insertColumnsAfter(this.maxColumns, columns - this.maxColumns);
  }

  insertRowsAfter(after: number, count: number): void {
    this.#restructure({ kind: 'insert', axis: 'row', at: after + 1, count }, after);
  }

  insertRowsBefore(before: number, count: number): void {
    this.#restructure({ kind: 'insert', axis: 'row', at: before, count }, before);
  }

  deleteRows(first: number, count: number): void {
    this.#restructure({ kind: 'delete', axis: 'row', at: first, count }, first);
  }

  insertColumnsAfter(after: number, count: number): void {
    this.#restructure({ kind: 'insert', axis: 'column', at: after + 1, count }, after);
  }

  insertColumnsBefore(before: number, count: number): void {
    this.#restructure({ kind: 'insert', axis: 'column', at: before, count }, before);
  }

  deleteColumns(first: number, count: number): void {
    this.#restructure({ kind: 'delete', axis: 'column', at: first, count }, first);
  }

  /** Moves columns in front of the column that stood at `destination` before the move. */
  moveColumns(first: number, count: number, destination: number): void {
    this.#restructure({ kind: 'move', axis: 'column', at: first, count, to: destination }, first);
  }

  /** Sorts the rows from `firstRow` to the last one by a column's values; blanks go last, equal rows keep order. */
  sortRows(firstRow: number, column: number, ascending: boolean): void {
    const rows = this.lastRow() - firstRow + 1;
    if (rows < 2) return;
    const keys = this.values(firstRow, column, rows, 1).map(([value]) => value ?? null);
    const order = sortOrder(keys, ascending);
    this.grid.reorderRows(firstRow, order);
    this.look.reorderRows(firstRow, order);
    this.owner.rowsReordered(this, firstRow, order);
  }

  /** What is written as it stood needs no recalculation: a sheet of formulas that is built again is mostly such. */
  #tellChanged({ first, last }: ChangedRows, column: number, columns: number): void {
    if (last === 0) return;
    this.owner.contentChanged(this, { row: first, column, rows: last - first + 1, columns });
  }

  #computedExtent(): { row: number; column: number } {
    return this.grid.formulaCount === 0 ? { row: 0, column: 0 } : this.owner.computedExtent(this);
  }

  #restructure(edit: StructureEdit, like: number): void {
    if (edit.count < 1) return;
    const atEnd = edit.kind === 'insert' && edit.at > (edit.axis === 'row' ? this.maxRows : this.maxColumns);
    this.grid.restructure(edit);
    this.look.restructure(edit, like);
    if (edit.kind !== 'move') this.#resize(edit.axis, edit.kind === 'insert' ? edit.count : -edit.count);
    if (edit.kind === 'delete') this.#thaw(edit);
    if (atEnd) this.owner.gridGrew(this);
    else this.owner.restructured(this, edit);
  }

  #resize(axis: StructureEdit['axis'], change: number): void {
    if (axis === 'row') this.maxRows += change;
    else this.maxColumns += change;
  }

  /** Deleted rows and columns were perhaps frozen ones. */
  #thaw({ axis, at, count }: StructureEdit): void {
    const frozen = axis === 'row' ? this.frozenRows : this.frozenColumns;
    const gone = Math.max(0, Math.min(at + count - 1, frozen) - at + 1);
    if (axis === 'row') this.frozenRows -= gone;
    else this.frozenColumns -= gone;
  }
}

/** The first and the last row in which a write changed something; 0 when it changed nothing. */
class ChangedRows {
  first = 0;
  last = 0;

  add(row: number): void {
    this.first = this.first === 0 ? row : Math.min(this.first, row);
    this.last = Math.max(this.last, row);
  }
}
