// Row functions work element by element: ranges of one size, single cells spread over them, errors in their own row.
import type { FunctionName } from '../catalogue/functions';
import { noDataText, type Place } from '../messages/functions';
import type { Argument, Call } from './arguments';
import { commonSize, readCall, refusalText } from './arguments';
import type { Reading } from './cells';
import { alone, inColumn, placeOf, type RowResult } from './failures';

/** What a row function does with the values of one row, in the order of its arguments. */
export interface RowRule<Problem extends object> {
  /**
   * The result, undefined for «нет данных», or what is wrong with the values together.
   * A value is undefined where its cell is blank; a row with nothing but blanks never gets here.
   */
  readonly compute: (values: readonly Reading[]) => number | undefined | Problem;
  readonly problemText: (call: Call, problem: Problem, place: Place | undefined) => string;
}

/**
 * Calls a row function.
 * @param cells the arguments by position
 * @param given how many the caller gave
 * @returns a range as large as the ranges given, or one value when every argument is a single cell
 * @throws Error for arguments that do not fit; for a wrong cell only when there is no range to hold the text
 */
export function callRowFunction<Problem extends object>(
  name: FunctionName,
  cells: readonly unknown[],
  given: number,
  rule: RowRule<Problem>,
): unknown {
  const call = readCall(name, cells, given);
  const size = commonSize(call);
  const values: Reading[] = call.args.map(() => undefined);
  if (size === undefined) return alone(resultAt(call, rule, values, 0, 0, 0));
  const results: unknown[][] = new Array(size.rows);
  for (let row = 0; row < size.rows; row++) {
    const line: unknown[] = new Array(size.columns);
    for (let column = 0; column < size.columns; column++) {
      line[column] = inColumn(resultAt(call, rule, values, row, column, size.columns));
    }
    results[row] = line;
  }
  return results;
}

/**
 * The result of one row. `values` is a buffer filled anew for each row, so that a long column allocates
 * nothing but its results; `columns` is the width of the ranges, 0 when there is none.
 */
function resultAt<Problem extends object>(
  call: Call,
  rule: RowRule<Problem>,
  values: Reading[],
  row: number,
  column: number,
  columns: number,
): RowResult {
  let blank = true;
  let refused: Argument | undefined;
  let position = 0;
  for (const arg of call.args) {
    const value = arg.read(cellAt(arg, row, column));
    if (value !== undefined) blank = false;
    if (refused === undefined && Number.isNaN(value)) refused = arg;
    values[position++] = value;
  }
  if (blank) return '';
  if (refused !== undefined) {
    const cell = cellAt(refused, row, column);
    return { failure: refusalText(call, refused.parameter, cell, placeOf(row, column, columns)) };
  }
  const result = rule.compute(values);
  if (typeof result === 'number') return result;
  if (result === undefined) return noDataText;
  return { failure: rule.problemText(call, result, placeOf(row, column, columns)) };
}

function cellAt(arg: Argument, row: number, column: number): unknown {
  return arg.range === undefined ? arg.cell : arg.range[row]?.[column];
}
