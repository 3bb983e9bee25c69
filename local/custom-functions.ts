// Custom functions of the add-on for the formula engine: their sizes from the catalogue, their values from the bundle.
import type { Realm } from './realm/realm';
import { TIME_IS_OVER } from './services/faults';
import type { CustomFunctionSpec, CustomFunctionsPort, Size } from './workbook/custom-functions-port';

/** What the catalogue says of a function, as far as the engine needs it. */
export interface CellFunction {
  readonly name: string;
  readonly parameters: readonly { readonly name: string; readonly optional?: boolean }[];
  readonly result: {
    readonly shape: 'as-arguments' | 'row-per-row' | 'fixed' | 'scalar';
    readonly rows?: number;
    readonly columns?: number;
  };
}

/** Google ends a custom function that takes longer; its cell shows an error. */
const LONGEST_CALL_MS = 30_000;

/**
 * The port of the formula engine. `openRealm` gives a fresh realm in which custom functions may run;
 * one realm serves a whole pass of recalculation. `now` counts the time of each call in milliseconds.
 */
export function customFunctionsPort(
  entries: readonly CellFunction[],
  openRealm: () => Realm,
  now: () => number = () => performance.now(),
): CustomFunctionsPort {
  let realm: Realm | undefined;
  return {
    functions: entries.map(specOf),
    beginPass() {
      realm = undefined;
    },
    endPass() {
      realm = undefined;
    },
    call(name, args) {
      realm ??= openRealm();
      const started = now();
      const result = realm.call(name, args);
      if (now() - started > LONGEST_CALL_MS) throw new Error(TIME_IS_OVER);
      return result;
    },
  };
}

function specOf(entry: CellFunction): CustomFunctionSpec {
  return {
    name: entry.name,
    minArgs: entry.parameters.filter((parameter) => !parameter.optional).length,
    maxArgs: entry.parameters.length,
    resultSize: (sizes) => resultSize(entry.result, sizes),
  };
}

function resultSize(result: CellFunction['result'], sizes: readonly Size[]): Size {
  const rows = Math.max(1, ...sizes.map((size) => size.rows));
  const columns = Math.max(1, ...sizes.map((size) => size.columns));
  switch (result.shape) {
    case 'as-arguments':
      return { rows, columns };
    case 'row-per-row':
      return { rows, columns: result.columns ?? 1 };
    case 'fixed':
      return { rows: result.rows ?? 1, columns: result.columns ?? 1 };
    case 'scalar':
      return { rows: 1, columns: 1 };
  }
}
