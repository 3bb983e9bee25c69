// Ranges read into numbers, as fast as a long column needs: what each cell holds, and what its row lacks.
import { isBlankCell } from '../domain/kernel/cell';
import { type Argument, type Call, type Range, refusalText } from './arguments';
import { isNoData, isWithin, type Reading } from './cells';
import { placeOf, type RowProblem } from './results';

/** Something stands in a cell of the row. */
export const GIVEN = 1;
/** A cell of the row has no value. */
export const MISSING = 2;
/** A cell of the row was refused by its reader. */
export const REFUSED = 4;

/** A table of readings, row by row: NaN for a missing or a refused one. */
export interface Readings {
  readonly values: Float64Array;
  /** How many values a row has. */
  readonly step: number;
  /** What each row is like, from the three marks above. */
  readonly states: Uint8Array;
}

/** Room for the readings of a table. */
export function readingsOf(rows: number, step: number): Readings {
  return { values: new Float64Array(rows * step), step, states: new Uint8Array(rows) };
}

/** Reads a range, from the place `start` of each row on. Plain numbers are taken at once, the rest by the reader. */
export function readCells(arg: Argument, cells: Range, { values, step, states }: Readings, start = 0): void {
  const { low, high, whole } = arg.limits;
  for (let row = 0; row < cells.length; row++) {
    const line = cells[row] as readonly unknown[];
    const first = row * step + start;
    let state = states[row] as number;
    for (let column = 0; column < line.length; column++) {
      const cell = line[column];
      if (typeof cell === 'number' && isWithin(cell, low, high, whole)) {
        values[first + column] = cell;
        state |= GIVEN;
      } else {
        state |= readOther(arg, cell, values, first + column);
      }
    }
    states[row] = state;
  }
}

/** Reads a cell that is not simply a number within limits, and says what it adds to the state of its row. */
export function readOther(arg: Argument, cell: unknown, values: Float64Array, place: number): number {
  const value = arg.read(cell);
  values[place] = value ?? Number.NaN;
  return stateOf(cell, value);
}

/** «нет данных» is a missing value, and yet something stands there. */
function stateOf(cell: unknown, value: Reading): number {
  if (value === undefined) return isBlankCell(cell) ? MISSING : MISSING | GIVEN;
  return Number.isNaN(value) ? REFUSED | GIVEN : GIVEN;
}

/** The argument with «нет данных» for a missing value, whatever its kind says. */
export function withNoData(arg: Argument): Argument {
  const read = (cell: unknown): Reading => {
    const value = arg.read(cell);
    return Number.isNaN(value) && isNoData(cell) ? undefined : value;
  };
  return { ...arg, read };
}

/** The text about the first refused cell of a table's row, which has one. */
export function refusedInRow(call: Call, arg: Argument, line: readonly unknown[], row: number): RowProblem {
  const column = line.findIndex((cell) => Number.isNaN(arg.read(cell)));
  const place = placeOf(row, column, arg.range === undefined ? 0 : line.length);
  return { problem: refusalText(call, arg.parameter, line[column], place) };
}
