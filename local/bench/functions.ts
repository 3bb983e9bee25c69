// Custom functions on a long column: beside a bare loop, beside HyperFormula, and how their time grows.
import type { BuiltAddOn } from '../built-add-on';
import { recalculateFormulas } from './engine-formulas';
import { functionRealm } from './function-realm';
import { figure, inTurn } from './measure';
import { type RangeFunction, rangeFunctions } from './range-functions';
import { type Arguments, type RowFunction, rowFunctions } from './row-functions';

const ROWS = 40_000;
/** The same cells in so many columns: as many bytes to read and to make, so that only the growth of the work differs. */
const PARTS = 4;
const RUNS = 21;
const WARM_UP = 20;
const GROWTH_RUNS = 15;
const BARE_LIMIT = 3;
const ENGINE_LIMIT = 1;
/** 1 is linear; n·log n is 1,15, and the rest is left to the noise of the machine. A square would be 4. */
const GROWTH_LIMIT = 1.5;
const TOLERANCE = 1e-9;

/** @param clear done before each run, so that none pays for the garbage of another */
export function functions({ code }: BuiltAddOn, clear: () => void): string[] {
  const all: readonly RangeFunction[] = [
    ...rowFunctions.flatMap(({ names, cells }) => names.map((name) => ({ name, cells }))),
    ...rangeFunctions,
  ];
  return [
    ...rowFunctions.flatMap((measured) => besideOthers(code, measured, clear)),
    ...all.map((measured) => growth(code, measured, clear)),
  ];
}

function besideOthers(code: string, measured: RowFunction, clear: () => void): string[] {
  const { cells, names } = measured;
  const engine = recalculateFormulas(measured, ROWS);
  return names.flatMap((name) => {
    const realm = functionRealm(code);
    realm.keep(name, ROWS, cells(ROWS));
    const results = realm.results(name, ROWS);
    checkSame(`${name}: bare loop`, results.function, results.bare);
    checkSame(`${name}: HyperFormula`, results.function, engine.values);
    const { one, other } = inTurn(
      RUNS,
      WARM_UP,
      () => realm.callFunction(name, ROWS),
      () => realm.callBare(name, ROWS),
      clear,
    );
    const times = `${text(one)} мс, голый цикл ${text(other)} мс, HyperFormula ${text(engine.ms)} мс`;
    return [
      figure(`${name}, ${ROWS} строк (${times}): относительно голого цикла, раз`, one / other, BARE_LIMIT),
      figure(`${name}: относительно пересчёта в HyperFormula, раз`, one / engine.ms, ENGINE_LIMIT, 3),
    ];
  });
}

function growth(code: string, { name, cells }: RangeFunction, clear: () => void): string {
  const realm = functionRealm(code);
  const whole = cells(ROWS);
  realm.keep(name, ROWS, whole);
  realm.keepParts(
    name,
    Array.from({ length: PARTS }, (_, part) => partOf(whole, part)),
  );
  const { one, other } = inTurn(
    GROWTH_RUNS,
    WARM_UP,
    () => realm.callFunction(name, ROWS),
    () => realm.callParts(name),
    clear,
  );
  return figure(
    `${name}, ${text(one)} мс: один столбец в ${ROWS} строк относительно ${PARTS} по ${ROWS / PARTS}, раз`,
    one / other,
    GROWTH_LIMIT,
    2,
  );
}

/** Rows of one part; an argument of one cell goes to each part. */
function partOf(whole: Arguments, part: number): Arguments {
  const rows = ROWS / PARTS;
  return whole.map((arg) =>
    Array.isArray(arg) && arg.length === ROWS ? arg.slice(part * rows, (part + 1) * rows) : arg,
  );
}

function text(ms: number): string {
  return ms.toFixed(2).replace('.', ',');
}

/** A loop or formula that computes something else would measure nothing. */
function checkSame(what: string, ours: unknown, theirs: unknown): void {
  const [one, other] = [(ours as unknown[][]).flat(), (theirs as unknown[][]).flat()];
  const differs = one.findIndex((value, at) => !isSame(value, other[at]));
  if (differs >= 0 || one.length !== other.length) {
    throw new Error(`${what}: ${String(one[differs])}, ${String(other[differs])} at ${differs}`);
  }
}

function isSame(one: unknown, other: unknown): boolean {
  return typeof one === 'number' && typeof other === 'number'
    ? Math.abs(one - other) <= TOLERANCE
    : one === other;
}
