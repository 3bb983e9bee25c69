// The arguments of one call of a custom function: how many were given, cells or ranges, of one size.
import type { FunctionEntry, FunctionName, FunctionParameter } from '../catalogue/functions';
import { functionEntry } from '../catalogue/functions';
import * as texts from '../messages/indicators/functions';
import { type Limits, limitsOf, type Reading } from './cells';
import { cellProblem, readers } from './readers';

export type Range = readonly (readonly unknown[])[];

export interface Argument {
  readonly parameter: FunctionParameter;
  readonly read: (cell: unknown) => Reading;
  readonly limits: Limits;
  /** Undefined when a single cell was given; a range of one cell is a single cell. */
  readonly range: Range | undefined;
  readonly cell: unknown;
}

export interface Call {
  readonly entry: FunctionEntry;
  readonly args: readonly Argument[];
}

/**
 * Checks a call against its entry in the catalogue.
 * @param values the arguments by position
 * @param given how many the caller gave: an argument left out is not the same as a blank one
 * @throws Error naming a missing argument, or too many of them
 */
export function readCall(name: FunctionName, values: readonly unknown[], given: number): Call {
  const entry = functionEntry(name);
  const { parameters } = entry;
  if (given > parameters.length) throw new Error(texts.surplusArgumentsText(name, given, parameters.length));
  const missing = parameters[given];
  if (missing !== undefined && missing.optional !== true) {
    throw new Error(texts.missingArgumentText(name, missing));
  }
  const args = parameters
    .slice(0, given)
    .map((parameter, position) => toArgument(parameter, values[position]));
  return { entry, args };
}

/**
 * The size that all ranges of a call share; undefined when every argument is a single cell.
 * @throws Error naming the sizes of ranges that differ
 */
export function commonSize(call: Call): { rows: number; columns: number } | undefined {
  const ranges = call.args.filter((arg) => arg.range !== undefined);
  const first = ranges[0]?.range;
  if (first === undefined) return undefined;
  const size = { rows: first.length, columns: width(first) };
  const differ = ranges.some(({ range }) => range?.length !== size.rows || width(range) !== size.columns);
  if (!differ) return size;
  const sizes = ranges.map(({ parameter, range = [] }) => ({ name: parameter.name, size: sizeOf(range) }));
  throw new Error(texts.sizesDifferText(call.entry.name, sizes));
}

/** @throws Error when an argument is wider than one column */
export function checkOneColumn(call: Call, arg: Argument): void {
  const cells = cellsOf(arg);
  if (width(cells) <= 1) return;
  throw new Error(texts.columnOnlyText(call.entry.name, arg.parameter, sizeOf(cells)));
}

/**
 * The value of an optional argument that is one cell: its default when left out.
 * @throws Error when it was given but is blank, is a range or cannot be read
 */
export function readOption(
  call: Call,
  position: number,
  parameter: FunctionParameter & { readonly defaultValue: number },
): number {
  const { name } = call.entry;
  const arg = call.args[position];
  if (arg === undefined) return parameter.defaultValue;
  const { range, cell } = arg;
  if (range !== undefined) throw new Error(texts.oneCellOnlyText(name, parameter, sizeOf(range)));
  const value = arg.read(cell);
  if (value === undefined) throw new Error(texts.blankOptionText(name, parameter, parameter.defaultValue));
  if (Number.isNaN(value)) throw new Error(optionRefusalText(call, parameter, cell, undefined));
  return value;
}

/** An argument that the call is known to have. */
export function argumentAt(call: Call, position: number): Argument {
  const arg = call.args[position];
  if (arg === undefined) throw new RangeError(`${call.entry.name}: no argument ${position}`);
  return arg;
}

/** The cells of an argument, a single one too. */
export function cellsOf(arg: Argument): Range {
  return arg.range ?? [[arg.cell]];
}

/** The error text of a cell that its reader refused. */
export function refusalText(
  call: Call,
  parameter: FunctionParameter,
  cell: unknown,
  place: texts.Place | undefined,
): string {
  return texts.cellProblemText(call.entry.name, parameter, place, cellProblem(cell, parameter.kind));
}

/** The same for an argument that may be left out, but not left blank. */
export function optionRefusalText(
  call: Call,
  parameter: FunctionParameter,
  cell: unknown,
  place: texts.Place | undefined,
): string {
  const problem = cellProblem(cell, parameter.kind);
  const ofOption = problem.code === 'not-a-number' ? { ...problem, code: 'not-an-option' as const } : problem;
  return texts.cellProblemText(call.entry.name, parameter, place, ofOption);
}

export function width(range: Range): number {
  return range[0]?.length ?? 0;
}

function toArgument(parameter: FunctionParameter, value: unknown): Argument {
  const kind = { parameter, read: readers[parameter.kind], limits: limitsOf(parameter.kind) };
  if (!Array.isArray(value)) return { ...kind, range: undefined, cell: value };
  const range: Range = value;
  const single = range.length === 1 && width(range) === 1;
  return single ? { ...kind, range: undefined, cell: range[0]?.[0] } : { ...kind, range, cell: undefined };
}

export function sizeOf(range: Range): string {
  return texts.sizeText(range.length, width(range));
}
