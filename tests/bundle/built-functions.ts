// The custom functions of the built add-on, called as a cell calls them: values in, a value out, no service at hand.
import { projectRoot, readBuiltAddOn } from '../../local/built-add-on';
import { Bundle, type Realm } from '../../local/realm/realm';
import type { FunctionName } from '../../src/catalogue/functions';

const realm = openRealm();

/** What the function gives; a refusal is thrown as an Error with its text. */
export function callBuilt(name: FunctionName, ...cells: readonly unknown[]): unknown {
  return realm.call(name, cells);
}

/** A column of cells. */
export function asColumn(cells: readonly unknown[]): unknown[][] {
  return cells.map((cell) => [cell]);
}

/** The values of a result, row by row; one value is a result of one cell. */
export function resultCells(result: unknown): unknown[] {
  return Array.isArray(result) ? result.flat() : [result];
}

function openRealm(): Realm {
  return new Bundle(readBuiltAddOn(projectRoot(import.meta.url)).code).open({
    globals: {},
    now: () => 0,
    describe: () => undefined,
    invoke() {
      throw new Error('A custom function may not call a service.');
    },
  });
}
