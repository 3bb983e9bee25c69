// Bad input to the custom functions of the built add-on: values of a foreign realm, as Google hands them over.
import vm from 'node:vm';
import { describe, expect, it } from 'vitest';
import { copyToHost } from '../../local/realm/copy-value';
import { Bundle } from '../../local/realm/realm';
import { type FunctionName, functionEntries, functionFacts } from '../../src/catalogue/functions';
import { column, noData, type Thrown } from './bad-input/bad-input-case';
import { badInputCases } from './bad-input-cases';
import { addOn } from './built-host';

type Call = (name: FunctionName, given: readonly unknown[]) => unknown;

/** A realm with nothing but the bundle; arguments stay the values of the realm that made them. */
const foreign = vm.createContext({}) as Record<string, (...cells: unknown[]) => unknown>;
new vm.Script(addOn.code).runInContext(foreign);

const own = new Bundle(addOn.code).open({
  globals: {},
  describe: () => undefined,
  now: () => 0,
  invoke: () => {
    throw new Error('a custom function called a service');
  },
});

const calls: readonly [string, Call][] = [
  ['values of another realm', (name, given) => copyToHost(foreign[name]?.(...given), () => undefined)],
  ['values of its own realm', (name, given) => own.call(name, given)],
];

/** The result of a call or the text that it throws. */
function outcome(call: Call, name: FunctionName, given: readonly unknown[]): unknown {
  try {
    return call(name, given);
  } catch (error) {
    return { throws: (error as Error).message } satisfies Thrown;
  }
}

describe.each(calls)('bad input as %s', (_, call) => {
  it.each(badInputCases)('$name: $what', ({ name, arguments: given, expected }) => {
    expect(outcome(call, name, given)).toEqual(expected);
  });
});

/** Good values for each function that answers row by row; every row alike. */
const goodCells: readonly [FunctionName, readonly unknown[]][] = [
  ['HIGH_SCORER_SHARE', [6, 60]],
  ['BELOW_MINIMUM_SHARE', [3, 48]],
  ['VPR_FAIL_SHARE', [9, 30, 6, 20]],
  ['RDR_FAIL_SHARE', [9, 30]],
  ['QUALITY_SHARE', [4, 16, 20, 10]],
  ['PASS_SHARE', [4, 16, 20, 10]],
  ['MARK_SHARES', [4, 16, 20, 10]],
  ['LOW_RESULT_COUNT', [30]],
  ['REGISTERED_SHARE', [12, 480]],
  ['MIGRANT_LANGUAGE_SHARE', [27, 360]],
  ['NOT_ATTESTED_SHARE', [9, 240]],
  ['TRUANCY_SHARE', [6, 320]],
  ['SPECIAL_NEEDS_SHARE', [18, 400]],
  ['SOCIAL_WELLBEING_INDEX', [5, 'нет']],
  ['TEACHER_DIAGNOSED_SHARE', [21, 28]],
  ['TEACHER_TRAINED_SHARE', [7, 40]],
  ['RISK_TRAINED_SHARE', [9, 24]],
  ['INFLATED_RESULT', [4.6, 0.5, 25, 3.8, 0.9, 3600]],
  ['COHORT_RATIO', [60, 48]],
  ['COHORT_JUMP', [1]],
];
const everyArgument = goodCells.flatMap(([name, cells]) => cells.map((_, at) => ({ name, cells, at })));

describe.each(calls)('a wrong cell in a column as %s', (_, call) => {
  it.each(everyArgument)('$name: argument $at: stands in its row alone', ({ name, cells, at }) => {
    const good = cells.map((cell) => column(cell, cell, cell));
    const spoilt = good.map((range, position) =>
      position === at ? column(cells[at], '#N/A', cells[at]) : range,
    );
    const [first, , last] = call(name, good) as unknown[][];
    const parameter = functionFacts[name].parameters[at];
    const text = `ошибка: ${name}, ${parameter?.name} (${parameter?.label}), строка 2 диапазона: в ячейке «#N/A». Сначала исправьте эту ошибку.`;
    const row = [text, ...(first ?? []).slice(1).map(() => '')];
    expect(call(name, spoilt)).toEqual([first, row, last]);
    expect(first).not.toContain(noData);
  });

  it('covers every function that answers row by row', () => {
    const byRow = functionEntries.filter(
      ({ result }) => result.shape === 'as-arguments' || result.shape === 'row-per-row',
    );
    expect(goodCells.map(([name]) => name).sort()).toEqual(byRow.map(({ name }) => name).sort());
  });
});

describe('the table of bad input', () => {
  it('has at least 120 cases', () => {
    expect(badInputCases.length).toBeGreaterThanOrEqual(120);
  });

  it.each(functionEntries)('has at least three of $name', ({ name }) => {
    expect(badInputCases.filter((one) => one.name === name).length).toBeGreaterThanOrEqual(3);
  });

  it('says each case of a function once', () => {
    const titles = badInputCases.map(({ name, what }) => `${name}: ${what}`);
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
  });
});
