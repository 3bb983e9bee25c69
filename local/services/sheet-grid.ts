// Sheet, first part: the size of the grid, its rows and columns.
import type { Sheet } from '../workbook/sheet';
import type { BookContext } from './book-context';
import { checkCells, checkCellsOf, checkSpan } from './limits';
import { Service, ServiceError } from './service';

export class SheetGrid extends Service {
  protected readonly context: BookContext;
  protected readonly sheet: Sheet;

  constructor(context: BookContext, sheet: Sheet) {
    super();
    this.context = context;
    this.sheet = sheet;
  }

  getLastRow(): number {
    return this.sheet.lastRow();
  }

  getLastColumn(): number {
    return this.sheet.lastColumn();
  }

  getMaxRows(): number {
    checkCellsOf(this.sheet);
    return this.sheet.maxRows;
  }

  getMaxColumns(): number {
    checkCellsOf(this.sheet);
    return this.sheet.maxColumns;
  }

  insertRowsAfter(afterPosition: number, howMany: number): this {
    checkSpan('rows', afterPosition, 1, this.sheet.maxRows);
    checkCells(this.context.workbook, howMany * this.sheet.maxColumns);
    this.sheet.insertRowsAfter(afterPosition, howMany);
    return this;
  }

  insertRowsBefore(beforePosition: number, howMany: number): this {
    checkSpan('rows', beforePosition, 1, this.sheet.maxRows);
    checkCells(this.context.workbook, howMany * this.sheet.maxColumns);
    this.sheet.insertRowsBefore(beforePosition, howMany);
    return this;
  }

  insertColumnsAfter(afterPosition: number, howMany: number): this {
    checkSpan('columns', afterPosition, 1, this.sheet.maxColumns);
    checkCells(this.context.workbook, howMany * this.sheet.maxRows);
    this.sheet.insertColumnsAfter(afterPosition, howMany);
    return this;
  }

  insertColumnsBefore(beforePosition: number, howMany: number): this {
    checkSpan('columns', beforePosition, 1, this.sheet.maxColumns);
    checkCells(this.context.workbook, howMany * this.sheet.maxRows);
    this.sheet.insertColumnsBefore(beforePosition, howMany);
    return this;
  }

  deleteRows(rowPosition: number, howMany: number): void {
    checkSpan('rows', rowPosition, howMany, this.sheet.maxRows);
    if (howMany === this.sheet.maxRows) throw new ServiceError("You can't delete all the rows on the sheet.");
    this.sheet.deleteRows(rowPosition, howMany);
  }

  deleteColumns(columnPosition: number, howMany: number): void {
    checkSpan('columns', columnPosition, howMany, this.sheet.maxColumns);
    if (howMany === this.sheet.maxColumns) {
      throw new ServiceError("You can't delete all the columns on the sheet.");
    }
    this.sheet.deleteColumns(columnPosition, howMany);
  }

  setFrozenRows(rows: number): void {
    this.sheet.frozenRows = rows;
  }

  setFrozenColumns(columns: number): void {
    this.sheet.frozenColumns = columns;
  }

  setColumnWidth(columnPosition: number, width: number): this {
    return this.setColumnWidths(columnPosition, 1, width);
  }

  setColumnWidths(startColumn: number, numColumns: number, width: number): this {
    checkSpan('columns', startColumn, numColumns, this.sheet.maxColumns);
    this.sheet.look.setColumnWidths(startColumn, numColumns, width);
    return this;
  }
}
