// Row functions work element by element: ranges of one size, single cells spread over them, errors in their own row.
import type { FunctionName } from '../catalogue/functions';
import { noDataText, type Place } from '../messages/indicators/functions';
import {
  type Argument,
  type Call,
  cellsOf,
  commonSize,
  type Range,
  readCall,
  refusalText,
} from './arguments';
import { isWithin, type Limits } from './cells';
import { GIVEN, MISSING, REFUSED, readOther } from './read-cells';
import {
  inColumn,
  lineOf,
  placeOf,
  type RowProblem,
  type RowResult,
  singleResult,
  type Value,
} from './results';

/** What a row function does with the values of one row, in the order of its arguments. */
export interface RowRule<Problem extends object> {
  /**
   * The result, undefined for «нет данных», or what is wrong with the values together. Only rows without a
   * refused cell get here, and only complete ones, unless the rule takes blanks: then those are NaN.
   */
  readonly compute: (values: Float64Array) => Value | undefined | Problem;
  readonly takesBlanks: boolean;
  readonly problemText: (call: Call, problem: Problem, place: Place | undefined) => string;
}

/** The rule of a function whose values, each read well, never contradict one another. */
export function plainRule(compute: RowRule<never>['compute']): RowRule<never> {
  return { compute, takesBlanks: false, problemText: (_call, problem) => problem };
}

const NO_PROBLEM = plainRule(() => undefined);

/** An argument whose cell differs from row to row. */
interface Source extends Limits {
  readonly arg: Argument;
  /** Its place among the values of a row. */
  readonly position: number;
  readonly cells: Range;
}

/** The rows of a call, ready to be read one after the other. */
export interface Rows {
  readonly call: Call;
  /** Undefined when every argument is a single cell. */
  readonly size: { readonly rows: number; readonly columns: number } | undefined;
  readonly args: readonly Argument[];
  readonly sources: readonly Source[];
  /** What the single cells spread over all rows are like; no row is filled by them alone. */
  readonly spread: number;
  /** The values of one row, filled anew for each, so that a long column allocates nothing but its results. */
  readonly values: Float64Array;
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
  return computeRows(readCall(name, cells, given), rule);
}

/** Computes every row of a call that has been read. */
export function computeRows<Problem extends object>(call: Call, rule: RowRule<Problem>): unknown {
  const rows = readRows(call);
  const { size } = rows;
  if (size === undefined) return valueAt(rows, rule, 0, 0);
  const results: unknown[][] = new Array(size.rows);
  for (let row = 0; row < results.length; row++) {
    const line = lineOf(valueAt(rows, rule, row, 0), size.columns);
    for (let column = 1; column < line.length; column++) line[column] = valueAt(rows, rule, row, column);
    results[row] = line;
  }
  return results;
}

/**
 * Reads the arguments that have a value in each row; one that takes a single cell only is left to its function.
 *
 * A single cell spread over the ranges belongs to every row that holds something: it never makes a row filled.
 */
export function readRows(call: Call): Rows {
  const args = call.args.filter(({ parameter }) => parameter.oneCell !== true);
  const size = commonSize(call);
  const values = new Float64Array(args.length);
  const sources: Source[] = [];
  let spread = 0;
  for (const [position, arg] of args.entries()) {
    if (arg.range !== undefined || size === undefined) {
      sources.push({ arg, position, cells: cellsOf(arg), ...arg.limits });
    } else {
      spread |= readOther(arg, arg.cell, values, position);
    }
  }
  return { call, size, args, sources, spread, values };
}

/** Fills `rows.values` with the values of a row and says what the row is like; blank ranges make a blank row. */
function fillRow({ sources, values, spread }: Rows, row: number, column: number): number {
  let state = 0;
  for (let i = 0; i < sources.length; i++) {
    const source = sources[i] as Source;
    const cell = (source.cells[row] as readonly unknown[])[column];
    if (typeof cell === 'number' && isWithin(cell, source.low, source.high, source.whole)) {
      values[source.position] = cell;
      state |= GIVEN;
    } else {
      state |= readOther(source.arg, cell, values, source.position);
    }
  }
  return (state & GIVEN) === 0 ? state : state | spread;
}

function valueAt<Problem extends object>(
  rows: Rows,
  rule: RowRule<Problem>,
  row: number,
  column: number,
): Value {
  const state = fillRow(rows, row, column);
  const ready = state === GIVEN || (rule.takesBlanks && state === (GIVEN | MISSING));
  const result = ready ? rule.compute(rows.values) : undefined;
  return typeof result === 'number' ? result : shown(rows, otherwise(rows, row, column, state, rule, result));
}

/** What stands in a row without a number. */
function otherwise<Problem extends object>(
  rows: Rows,
  row: number,
  column: number,
  state: number,
  rule: RowRule<Problem>,
  result: Exclude<Value, number> | undefined | Problem,
): RowResult {
  if ((state & GIVEN) === 0) return '';
  if ((state & REFUSED) !== 0) return refusal(rows, row, column);
  if (result === undefined) return noDataText;
  if (typeof result !== 'object') return result;
  return { problem: rule.problemText(rows.call, result, placeIn(rows, row, column)) };
}

function shown(rows: Rows, result: RowResult): Value {
  return rows.size === undefined ? singleResult(result) : inColumn(result);
}

/**
 * Fills `rows.values` with the values of a complete row; otherwise gives what stands there instead of a result.
 * @throws Error for a wrong cell when there is no range to hold the text
 */
export function loadRow(rows: Rows, row: number): Value | undefined {
  const state = fillRow(rows, row, 0);
  return state === GIVEN ? undefined : shown(rows, otherwise(rows, row, 0, state, NO_PROBLEM, undefined));
}

/** The text about the first refused cell of a row. */
function refusal(rows: Rows, row: number, column: number): RowProblem {
  const cellIn = (arg: Argument) => (arg.range === undefined ? arg.cell : arg.range[row]?.[column]);
  const refused = rows.args.find((arg) => Number.isNaN(arg.read(cellIn(arg))));
  if (refused === undefined) throw new RangeError(`${rows.call.entry.name}: no refused cell in row ${row}`);
  const place = placeIn(rows, row, column);
  return { problem: refusalText(rows.call, refused.parameter, cellIn(refused), place) };
}

function placeIn(rows: Rows, row: number, column: number): Place | undefined {
  return placeOf(row, column, rows.size?.columns ?? 0);
}
