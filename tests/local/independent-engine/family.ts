// A family of functions: random tables, what our functions say of each, and what the engine says.
import * as fc from 'fast-check';
import type { FunctionName } from '../../../src/catalogue/functions';
import type { RowCount } from './cells';

/** The values of a function or two beside the engine's. */
export interface Comparison {
  readonly name: FunctionName;
  /** What of the function's results, when they are compared in parts. */
  readonly part?: string;
  readonly ours: readonly unknown[];
  readonly engine: readonly unknown[];
}

export interface Family {
  readonly name: string;
  /** What is compared on every table. */
  readonly functions: readonly FunctionName[];
  /** Tables of that many rows; `counted` hears how many values of a table agreed. */
  property(rows: RowCount, counted: (values: number) => void): fc.IRawProperty<unknown>;
}

export function family<Table>(
  name: string,
  functions: readonly FunctionName[],
  tables: (rows: RowCount) => fc.Arbitrary<Table>,
  compare: (table: Table) => readonly Comparison[],
): Family {
  return {
    name,
    functions,
    property: (rows, counted) =>
      fc.property(tables(rows), (table) => {
        const comparisons = compare(table);
        checkAll(functions, comparisons);
        for (const comparison of comparisons) counted(agreed(comparison));
      }),
  };
}

/** A function that a family names and does not compare would pass for compared. */
function checkAll(functions: readonly FunctionName[], comparisons: readonly Comparison[]): void {
  const compared = new Set(comparisons.map(({ name }) => name));
  const missing = functions.filter((name) => !compared.has(name));
  if (missing.length > 0) throw new Error(`not compared: ${missing.join(', ')}`);
}

/** How far two numbers may lie apart, absolutely or relatively. */
const TOLERANCE = 1e-9;

/** The number of values compared. @throws Error naming the first two that differ */
function agreed({ name: of, part, ours, engine }: Comparison): number {
  const name = part === undefined ? of : `${of}, ${part}`;
  if (ours.length !== engine.length) {
    throw new Error(`${name}: ${ours.length} values, the engine has ${engine.length}`);
  }
  ours.forEach((value, index) => {
    if (same(value, engine[index])) return;
    throw new Error(`${name}, value ${index + 1}: ${shown(value)}, the engine has ${shown(engine[index])}`);
  });
  return ours.length;
}

function same(ours: unknown, engine: unknown): boolean {
  if (typeof ours !== 'number' || typeof engine !== 'number') return ours === engine;
  return Math.abs(ours - engine) <= TOLERANCE * Math.max(1, Math.abs(ours), Math.abs(engine));
}

function shown(value: unknown): string {
  return JSON.stringify(value) ?? String(value);
}
