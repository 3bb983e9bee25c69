// Google's limits on cells and grids, and the errors with which it refuses.
import { isDate } from '../workbook/cell';
import type { Sheet } from '../workbook/sheet';
import type { Area } from '../workbook/structure-edit';
import type { Workbook } from '../workbook/workbook';
import { ServiceError } from './service';

const MOST_CHARACTERS_OF_CELL = 50_000;
const MOST_CELLS = 10_000_000;

/** Refuses data whose size differs from the range's, as Google words it. */
export function checkSize(data: unknown, area: Area, method: string): asserts data is unknown[][] {
  if (!Array.isArray(data) || data.some((line) => !Array.isArray(line))) {
    throw new ServiceError(
      `The parameters (${kindOf(data)}) don't match the method signature for SpreadsheetApp.Range.${method}.`,
    );
  }
  if (data.length !== area.rows) throw mismatch('rows', data.length, area.rows);
  for (const line of data as unknown[][]) {
    if (line.length !== area.columns) throw mismatch('columns', line.length, area.columns);
  }
}

function mismatch(what: 'rows' | 'columns', has: number, wants: number): ServiceError {
  return new ServiceError(
    `The number of ${what} in the data does not match the number of ${what} in the range. ` +
      `The data has ${has} but the range has ${wants}.`,
  );
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'number[]';
  return typeof value === 'object' ? 'Object' : typeof value === 'string' ? 'String' : typeof value;
}

/** Refuses a text that does not fit into one cell, and a date that is none. */
export function checkValue(value: unknown): void {
  if (isDate(value) && Number.isNaN(value.getTime())) {
    throw new ServiceError('Service error: Spreadsheets. A date is not valid.');
  }
  if (typeof value === 'string' && value.length > MOST_CHARACTERS_OF_CELL) {
    throw new ServiceError(
      `Your input contains more than the maximum of ${MOST_CHARACTERS_OF_CELL} characters in a single cell.`,
    );
  }
}

/** Refuses a sheet that is a chart. */
export function checkCellsOf(sheet: Sheet): void {
  if (sheet.kind !== 'GRID') throw new ServiceError(`A sheet of type ${sheet.kind} has no cells.`);
}

/** Refuses a range that is not on the grid. */
export function checkArea(sheet: Sheet, area: Area): void {
  checkCellsOf(sheet);
  if (!(area.row >= 1)) throw new ServiceError('The starting row of the range is too small.');
  if (!(area.column >= 1)) throw new ServiceError('The starting column of the range is too small.');
  if (!(area.rows >= 1)) throw new ServiceError('The number of rows in the range must be at least 1.');
  if (!(area.columns >= 1)) throw new ServiceError('The number of columns in the range must be at least 1.');
  checkSpan('rows', area.row, area.rows, sheet.maxRows);
  checkSpan('columns', area.column, area.columns, sheet.maxColumns);
}

/** Refuses rows or columns that the grid does not have. */
export function checkSpan(what: 'rows' | 'columns', first: number, count: number, most: number): void {
  if (!(first >= 1) || !(count >= 1) || first + count - 1 > most) {
    throw new ServiceError(`Those ${what} are out of bounds.`);
  }
}

/** Refuses a growth that takes the workbook over ten million cells. */
export function checkCells(workbook: Workbook, added: number): void {
  const cells = workbook.sheets.reduce((sum, sheet) => sum + sheet.maxRows * sheet.maxColumns, added);
  if (cells > MOST_CELLS) {
    throw new ServiceError(
      `This action would increase the number of cells in the workbook above the limit of ${MOST_CELLS} cells.`,
    );
  }
}
