// Custom functions of the add-on in cells.
import { describe, expect, it } from 'vitest';
import { type CellFunction, customFunctionsPort } from '../../../local/custom-functions';
import { Bundle } from '../../../local/realm/realm';
import { functionEntries } from '../../../src/catalogue/functions';

const entry = (result: CellFunction['result']): CellFunction => ({
  name: 'SHARE',
  parameters: [{ name: 'part' }, { name: 'whole' }, { name: 'limit', optional: true }],
  result,
});

function portOf(code: string, result: CellFunction['result'] = { shape: 'as-arguments' }) {
  let opened = 0;
  const port = customFunctionsPort([entry(result)], () => {
    opened += 1;
    return new Bundle(code).open({
      globals: {},
      describe: () => undefined,
      invoke: () => undefined,
      now: () => 0,
    });
  });
  return { port, opened: () => opened };
}

describe('size of the result, known before the function runs', () => {
  const column = { rows: 40, columns: 1 };
  const table = { rows: 30, columns: 5 };
  const cell = { rows: 1, columns: 1 };

  it.each([
    ['as-arguments', { shape: 'as-arguments' }, [column, cell], { rows: 40, columns: 1 }],
    ['as-arguments of single cells', { shape: 'as-arguments' }, [cell, cell], { rows: 1, columns: 1 }],
    ['row-per-row', { shape: 'row-per-row', columns: 1 }, [table, cell], { rows: 30, columns: 1 }],
    ['fixed', { shape: 'fixed', rows: 3, columns: 2 }, [column, column], { rows: 3, columns: 2 }],
    ['scalar', { shape: 'scalar' }, [table], { rows: 1, columns: 1 }],
  ] as const)('%s', (_name, result, sizes, expected) => {
    expect(portOf('', result).port.functions[0]?.resultSize(sizes)).toEqual(expected);
  });
});

describe('the port', () => {
  it('counts the arguments that must and may be given', () => {
    expect(portOf('').port.functions[0]).toMatchObject({ name: 'SHARE', minArgs: 2, maxArgs: 3 });
  });

  it('takes the catalogue of the add-on', () => {
    const names = customFunctionsPort(functionEntries, () => {
      throw new Error('no realm is needed');
    }).functions.map((spec) => spec.name);
    expect(names).toContain('LOW_RESULT_COUNT');
  });

  it('calls the function with native values and copies its result', () => {
    const { port } = portOf('function SHARE(a, b) { return a instanceof Array && a.map(([x]) => [x / b]); }');
    expect(port.call('SHARE', [[[1], [3]], 4])).toEqual([[0.25], [0.75]]);
  });

  it('passes on what the function throws', () => {
    const { port } = portOf("function SHARE() { throw new Error('в ячейке дата, а не число') }");
    expect(() => port.call('SHARE', [])).toThrow('в ячейке дата, а не число');
  });

  it('one realm serves a pass, the next pass has a new one', () => {
    const { port, opened } = portOf('function SHARE() { return 1; }');
    port.beginPass();
    port.call('SHARE', []);
    port.call('SHARE', []);
    port.endPass();
    expect(opened()).toBe(1);
    port.beginPass();
    port.call('SHARE', []);
    port.endPass();
    expect(opened()).toBe(2);
  });
});
