// Every share, count, quartile and correlation once more, by the built-in formulas of a plain spreadsheet engine.
import * as fc from 'fast-check';
import { afterAll, describe, it } from 'vitest';
import { isDeep, runs } from '../../runs';
import type { RowCount } from './cells';
import { families } from './families';
import type { Family } from './family';

/** A failure names the seed and the path to its smallest table. */
const SEED = 20_261_122;
/** How many characters of that table are shown. */
const SHOWN_TABLE = 2000;
const TABLES_OF_EACH = runs({ quick: 10, deep: 75 });
const LONG_TABLE = isDeep ? 2000 : 400;

let tables = 0;
let values = 0;

function check(family: Family, rows: RowCount, numRuns: number, endOnFailure = false): void {
  const property = family.property(rows, (count) => {
    values += count;
  });
  fc.assert(property, { seed: SEED, numRuns, endOnFailure, reporter: report });
  tables += numRuns;
}

/** A failure in one line: a long table is not printed whole. */
function report({ failed, errorInstance, seed, counterexamplePath, counterexample }: fc.RunDetails<unknown>) {
  if (!failed) return;
  const table = JSON.stringify(counterexample).slice(0, SHOWN_TABLE);
  throw new Error(`${String(errorInstance)}; seed ${seed}, path ${counterexamplePath}, table ${table}`);
}

describe('the built add-on agrees with a plain spreadsheet engine to 1e-9', () => {
  it.each(families)('$name: tables of 0…200 rows', (family) => {
    check(family, { min: 0, max: 200 }, TABLES_OF_EACH);
  });

  it.each(families)(`$name: a table of ${LONG_TABLE} rows`, (family) => {
    // The smallest table that fails is found among the short ones; here it would take minutes.
    check(family, { min: LONG_TABLE, max: LONG_TABLE }, 1, true);
  });

  afterAll(() => {
    const [shownTables, shownValues] = [tables, values].map((count) => count.toLocaleString('ru-RU'));
    console.log(`Независимый расчёт: таблиц ${shownTables}, сравнений ${shownValues}`);
  });
});
