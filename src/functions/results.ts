// A row without a result: its text stands in the row of a column, and is thrown where a single cell was asked for.
import { errorPrefix, type Place } from '../messages/indicators/functions';

/** What a cell shows. */
export type Value = number | string | boolean;

/** Why a row has no result. */
export interface RowProblem {
  readonly problem: string;
}

export type RowResult = Value | RowProblem;

/** The result as it stands in a column. */
export function inColumn(result: RowResult): Value {
  return typeof result === 'object' ? errorPrefix + result.problem : result;
}

/**
 * A row of results that begins with a number. Rows of numbers and rows of words are made apart, and not by
 * literals, on purpose: the engine then keeps a long column of numbers bare, which halves its time.
 */
function numberLine(first: number, columns: number): unknown[] {
  const line: unknown[] = new Array(columns);
  line[0] = first;
  return line;
}

/** A row of results that begins with a word. */
function wordLine(first: Value, columns: number): unknown[] {
  const line: unknown[] = new Array(columns);
  line[0] = first;
  return line;
}

/** A row of results that begins with this one. */
export function lineOf(first: Value, columns: number): unknown[] {
  return typeof first === 'number' ? numberLine(first, columns) : wordLine(first, columns);
}

/** A column of results. */
export function columnOf(rows: number, resultOf: (row: number) => RowResult): unknown[][] {
  const results: unknown[][] = new Array(rows);
  for (let row = 0; row < rows; row++) {
    const result = resultOf(row);
    results[row] = typeof result === 'number' ? numberLine(result, 1) : wordLine(inColumn(result), 1);
  }
  return results;
}

/** The result of a call without ranges. @throws Error with the text of a problem */
export function singleResult(result: RowResult): Value {
  if (typeof result === 'object') throw new Error(result.problem);
  return result;
}

/** The place of a cell for an error text: none without a range (0 columns), the column only in a wide one. */
export function placeOf(row: number, column: number, columns: number): Place | undefined {
  if (columns === 0) return undefined;
  return columns === 1 ? { row: row + 1 } : { row: row + 1, column: column + 1 };
}
