// Calls a custom function as a cell does: by name, with as many arguments as the formula has.
import type { FunctionName } from '../../src/catalogue/functions';
import * as functions from '../../src/functions';

export const implementations: Readonly<Record<FunctionName, (...cells: unknown[]) => unknown>> = {
  ...functions,
};

export function call(name: FunctionName, ...cells: unknown[]): unknown {
  return implementations[name](...cells);
}

/** The text that a call throws. */
export function thrown(name: FunctionName, ...cells: unknown[]): string {
  try {
    call(name, ...cells);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  throw new Error(`${name} did not throw`);
}

/** A column of cells. */
export function column(...cells: unknown[]): unknown[][] {
  return cells.map((cell) => [cell]);
}
