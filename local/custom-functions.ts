// Custom functions of the add-on for the formula engine: their sizes from the catalogue, their values from the bundle.
import type { Realm } from './realm/realm';
import { type Circumstances, USUAL_CIRCUMSTANCES } from './services/circumstances';
import { TIME_IS_OVER } from './services/faults';
import type { CustomFunctionSpec, CustomFunctionsPort, Scalar, Size } from './workbook/custom-functions-port';

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
const ERROR = /^#[A-Z/]+[!?A]$/;

/**
 * The port of the formula engine. `openRealm` gives a fresh realm in which custom functions may run;
 * one realm serves a whole pass of recalculation.
 */
export function customFunctionsPort(
  entries: readonly CellFunction[],
  openRealm: () => Realm,
  circumstances: () => Circumstances = () => USUAL_CIRCUMSTANCES,
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
      const started = performance.now();
      const { blankErrorArguments, functionTime } = circumstances();
      const result = realm.call(name, blankErrorArguments ? args.map(withoutErrors) : args);
      if ((functionTime ?? performance.now() - started) > LONGEST_CALL_MS) throw new Error(TIME_IS_OVER);
      return result;
    },
  };
}

/** A range as a function might get it: blanks where its cells hold errors. */
function withoutErrors(argument: Scalar | Scalar[][]): Scalar | Scalar[][] {
  if (!Array.isArray(argument)) return argument;
  return argument.map((line) => line.map((cell) => (ERROR.test(String(cell)) ? '' : cell)));
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
