// A row without a result: its text stands in the row of a column, and is thrown where a single cell was asked for.
import { errorPrefix, type Place } from '../messages/functions';

/** Why a row has no result. */
export interface Failure {
  readonly failure: string;
}

export type RowResult = number | string | Failure;

/** The result as it stands in a column. */
export function inColumn(result: RowResult): number | string {
  return typeof result === 'object' ? errorPrefix + result.failure : result;
}

/** The result of a call without ranges. @throws Error with the text of a failure */
export function alone(result: RowResult): number | string {
  if (typeof result === 'object') throw new Error(result.failure);
  return result;
}

/** The place of a cell for an error text: none without a range (0 columns), the column only in a wide one. */
export function placeOf(row: number, column: number, columns: number): Place | undefined {
  if (columns === 0) return undefined;
  return columns === 1 ? { row: row + 1 } : { row: row + 1, column: column + 1 };
}
