// The custom function that counts the low results of each school in a table of shares in percent.
import { functionFacts } from '../catalogue/functions';
import { isLowResult, scaleTrace } from '../domain/indicators/low-results';
import { readNumberCell } from '../domain/kernel/number-text';
import { partsOfOneText } from '../messages/indicators/row-functions';
import { argumentAt, cellsOf, type Range, readCall, readOption, width } from './arguments';
import { GIVEN, REFUSED, type Readings, readCells, readingsOf, refusedInRow } from './read-cells';
import { columnOf, type RowResult, singleResult } from './results';

/**
 * Number of procedures at or above the threshold, a row per school and a column per procedure, in percent.
 * Blanks and «нет данных» are not counted; a row of blanks gives a blank.
 */
export function LOW_RESULT_COUNT(shares: unknown, threshold?: unknown): unknown {
  const call = readCall('LOW_RESULT_COUNT', [shares, threshold], arguments.length);
  const limit = readOption(call, 1, functionFacts.LOW_RESULT_COUNT.parameters[1]);
  const table = argumentAt(call, 0);
  const cells = cellsOf(table);
  if (looksLikePartsOfOne(cells)) throw new Error(partsOfOneText(call.entry.name, table.parameter));
  const readings = readingsOf(cells.length, width(cells));
  readCells(table, cells, readings);
  const resultOf = (row: number): RowResult => {
    const state = readings.states[row] as number;
    if ((state & REFUSED) !== 0) return refusedInRow(call, table, cells[row] ?? [], row);
    return (state & GIVEN) === 0 ? '' : lowResults(readings, row, limit);
  };
  return table.range === undefined ? singleResult(resultOf(0)) : columnOf(cells.length, resultOf);
}

/** How many shares of a row are low; one that is missing is none of them. */
function lowResults({ values, step }: Readings, row: number, limit: number): number {
  let low = 0;
  for (let place = row * step; place < (row + 1) * step; place++) {
    if (isLowResult(values[place] as number, limit)) low += 1;
  }
  return low;
}

/** All numbers of the table lie in 0…1 and one of them is a fraction; a usual table shows otherwise at once. */
function looksLikePartsOfOne(range: Range): boolean {
  let part = false;
  for (const line of range) {
    for (const cell of line) {
      const value = readNumberCell(cell);
      if (value === undefined || Number.isNaN(value)) continue;
      const trace = scaleTrace(value);
      if (trace === 'percent') return false;
      if (trace === 'part') part = true;
    }
  }
  return part;
}
