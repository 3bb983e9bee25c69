// The custom function that counts the low results of each school in a table of shares in percent.
import { functionFacts } from '../catalogue/functions';
import { isLowResult, scaleTrace } from '../domain/indicators/low-results';
import { comparable } from '../domain/text';
import { noDataText, partsOfOneText } from '../messages/functions';
import {
  type Argument,
  argumentAt,
  type Call,
  type Range,
  readCall,
  readOption,
  refusalText,
} from './arguments';
import { readNumber, readPercent } from './cells';
import { alone, inColumn, placeOf, type RowResult } from './failures';

/**
 * Number of procedures at or above the threshold, a row per school and a column per procedure, in percent.
 * Blanks and «нет данных» are not counted; a row of blanks gives a blank.
 */
export function LOW_RESULT_COUNT(shares: unknown, threshold?: unknown): unknown {
  const call = readCall('LOW_RESULT_COUNT', [shares, threshold], arguments.length);
  const limit = readOption(call, 1, functionFacts.LOW_RESULT_COUNT.parameters[1]);
  const table = argumentAt(call, 0);
  const range = table.range ?? [[table.cell]];
  if (looksLikePartsOfOne(range)) throw new Error(partsOfOneText(call.entry.name, table.parameter));
  if (table.range === undefined) return alone(schoolResult(call, table, [table.cell], limit, 0, 0));
  const results: unknown[][] = new Array(range.length);
  let row = 0;
  for (const line of range) {
    results[row] = [inColumn(schoolResult(call, table, line, limit, row, line.length))];
    row += 1;
  }
  return results;
}

/** The result of one school; `columns` is 0 when a single cell was given. */
function schoolResult(
  call: Call,
  table: Argument,
  line: readonly unknown[],
  limit: number,
  row: number,
  columns: number,
): RowResult {
  let blank = true;
  let low = 0;
  for (let column = 0; column < line.length; column++) {
    const cell = line[column];
    const value = readPercent(cell);
    if (value === undefined) continue;
    blank = false;
    if (!Number.isNaN(value)) {
      if (isLowResult(value, limit)) low += 1;
    } else if (!isNoData(cell)) {
      return { failure: refusalText(call, table.parameter, cell, placeOf(row, column, columns)) };
    }
  }
  return blank ? '' : low;
}

/** «нет данных», as the share functions write it. */
function isNoData(cell: unknown): boolean {
  return cell === noDataText || (typeof cell === 'string' && comparable(cell) === noDataText);
}

/** All numbers of the table lie in 0…1 and one of them is a fraction; a usual table shows otherwise at once. */
function looksLikePartsOfOne(range: Range): boolean {
  let part = false;
  for (const line of range) {
    for (const cell of line) {
      const value = readNumber(cell);
      if (value === undefined || Number.isNaN(value)) continue;
      const trace = scaleTrace(value);
      if (trace === 'percent') return false;
      if (trace === 'part') part = true;
    }
  }
  return part;
}
