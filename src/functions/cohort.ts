// Custom functions for one cohort a year later: the ratio of its results, and which ratios are sharp changes.
import { jumpWords } from '../catalogue/words';
import { cohortRatio, jump, jumpLimits, type RatioProblem } from '../domain/indicators/cohort';
import { noDataText, type Place } from '../messages/indicators/functions';
import { nothingAfterText } from '../messages/indicators/row-functions';
import { argumentAt, type Call, cellsOf, checkOneColumn, readCall } from './arguments';
import { GIVEN, MISSING, REFUSED, readCells, readingsOf, refusedInRow, withNoData } from './read-cells';
import { columnOf, type RowResult, singleResult } from './results';
import { callRowFunction, type RowRule } from './row-function';

const ratioRule: RowRule<RatioProblem> = {
  compute: (values) => cohortRatio(values[0], values[1]),
  takesBlanks: false,
  problemText: (call: Call, problem: RatioProblem, place: Place | undefined): string => {
    const [before, after] = [argumentAt(call, 0).parameter, argumentAt(call, 1).parameter];
    return nothingAfterText(call.entry.name, place, before, problem.before, after);
  },
};

/** Mean percent a year ago over the mean percent now, element by element. */
export function COHORT_RATIO(percent_before: unknown, percent_after: unknown): unknown {
  return callRowFunction('COHORT_RATIO', [percent_before, percent_after], arguments.length, ratioRule);
}

/**
 * «падение», «рост» or «нет» for each ratio of a column, by limits from the quartiles of the column itself.
 * A blank stays blank and «нет данных» stays «нет данных»; neither they nor wrong cells move the limits.
 */
export function COHORT_JUMP(ratios: unknown): unknown {
  const call = readCall('COHORT_JUMP', [ratios], arguments.length);
  const column = withNoData(argumentAt(call, 0));
  checkOneColumn(call, column);
  const cells = cellsOf(column);
  const readings = readingsOf(cells.length, 1);
  readCells(column, cells, readings);
  const limits = jumpLimits(known(readings.values));
  const resultOf = (row: number): RowResult => {
    const state = readings.states[row] as number;
    if ((state & REFUSED) !== 0) return refusedInRow(call, column, cells[row] ?? [], row);
    if ((state & GIVEN) === 0) return '';
    if (limits === undefined || (state & MISSING) !== 0) return noDataText;
    return jumpWords[jump(readings.values[row] as number, limits)];
  };
  return column.range === undefined ? singleResult(resultOf(0)) : columnOf(cells.length, resultOf);
}

/** The values without the rows that have none. */
function known(values: Float64Array): Float64Array {
  const kept = new Float64Array(values.length);
  let count = 0;
  for (const value of values) if (!Number.isNaN(value)) kept[count++] = value;
  return kept.subarray(0, count);
}
