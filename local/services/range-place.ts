// Range, first part: where it is.
import type { Sheet } from '../workbook/sheet';
import type { Area } from '../workbook/structure-edit';
import { writeA1 } from './a1';
import type { BookContext } from './book-context';
import { checkArea } from './limits';
import { Service } from './service';

export class RangePlace extends Service {
  protected readonly context: BookContext;
  protected readonly sheet: Sheet;
  protected readonly area: Area;

  /** An area that is not on the sheet's grid is refused. */
  constructor(context: BookContext, sheet: Sheet, area: Area) {
    super();
    checkArea(sheet, area);
    this.context = context;
    this.sheet = sheet;
    this.area = area;
  }

  /** For other services: the cells that a range means. */
  static areaOf(range: RangePlace): Area {
    return range.area;
  }

  /** For other services: the sheet that a range is on. */
  static sheetOf(range: RangePlace): Sheet {
    return range.sheet;
  }

  getRow(): number {
    return this.area.row;
  }

  getColumn(): number {
    return this.area.column;
  }

  getLastRow(): number {
    return this.area.row + this.area.rows - 1;
  }

  getLastColumn(): number {
    return this.area.column + this.area.columns - 1;
  }

  getA1Notation(): string {
    return writeA1(this.area);
  }

  getSheet(): Service {
    return this.context.sheetOf(this.sheet);
  }

  /** Row and column count from 1 within the range. */
  getCell(row: number, column: number): Service {
    return this.context.rangeOf(this.sheet, {
      row: this.area.row + row - 1,
      column: this.area.column + column - 1,
      rows: 1,
      columns: 1,
    });
  }

  offset(
    rowOffset: number,
    columnOffset: number,
    numRows = this.area.rows,
    numColumns = this.area.columns,
  ): Service {
    return this.context.rangeOf(this.sheet, {
      row: this.area.row + rowOffset,
      column: this.area.column + columnOffset,
      rows: numRows,
      columns: numColumns,
    });
  }

  activate(): this {
    this.context.workbook.selection = { sheet: this.sheet.name, ...this.area };
    return this;
  }
}
