// What a script and a user do to cells through the host.
import { describe, expect, it } from 'vitest';
import type { CellFunction } from '../../../local/custom-functions';
import { Host } from '../../../local/host';

const functions: readonly CellFunction[] = [
  { name: 'DOUBLE', parameters: [{ name: 'numbers' }], result: { shape: 'as-arguments' } },
  { name: 'REFUSE', parameters: [{ name: 'number' }], result: { shape: 'scalar' } },
  { name: 'WRITE', parameters: [{ name: 'number' }], result: { shape: 'scalar' } },
  { name: 'KIND', parameters: [{ name: 'cell' }], result: { shape: 'scalar' } },
];

const code = `
  function twice(x) { return x === '' ? '' : 2 * x; }
  function DOUBLE(numbers) {
    return numbers instanceof Array ? numbers.map((row) => row.map(twice)) : twice(numbers);
  }
  function REFUSE(number) { throw new Error('число ' + number + ' не подходит'); }
  function WRITE(number) { SpreadsheetApp.getActive().getSheetByName('Лист1').getRange('Z9').setValues([[number]]); }
  function KIND(cell) { return Object.prototype.toString.call(cell) + (cell instanceof Date) + (cell === ''); }
  function read() { return SpreadsheetApp.getActive().getSheetByName('Лист1').getDataRange().getValues(); }
`;

function hostWith(cells: Readonly<Record<string, string>>): Host {
  const host = new Host({ code, html: {}, functions });
  for (const [place, text] of Object.entries(cells)) {
    host.edit('Лист1', Number(place.slice(1)), place.charCodeAt(0) - 64, text);
  }
  return host;
}

const valueAt = (host: Host, row: number, column: number): unknown =>
  host.workbook.sheet('Лист1')?.values(row, column, 1, 1)[0]?.[0];

describe('custom functions in cells', () => {
  it('take a cell and give a value', () => {
    expect(valueAt(hostWith({ A1: '21', B1: '=DOUBLE(A1)' }), 1, 2)).toBe(42);
  });

  it('that take more than thirty seconds show an error', () => {
    const host = new Host({ code, html: {}, functions, circumstances: { functionTime: 30_000 } });
    host.edit('Лист1', 1, 1, '=DOUBLE(21)');
    expect(valueAt(host, 1, 1)).toBe(42);
    host.behave({ functionTime: 30_001 });
    host.edit('Лист1', 1, 1, '=DOUBLE(22)');
    expect(valueAt(host, 1, 1)).toMatchObject({ error: '#ERROR!' });
  });

  it('take a range and spill, and scripts read what they spilled', () => {
    const host = hostWith({ A1: '1', A2: '2', A3: '3', B1: '=DOUBLE(A1:A3)' });
    expect(host.run('read').result).toEqual([
      [1, 2],
      [2, 4],
      [3, 6],
    ]);
  });

  it('follow an edit', () => {
    const host = hostWith({ A1: '1', B1: '=DOUBLE(A1)' });
    host.edit('Лист1', 1, 1, '5');
    expect(valueAt(host, 1, 2)).toBe(10);
  });

  it('what they throw is the note of an #ERROR! cell, and its text for scripts', () => {
    const host = hostWith({ A1: '7', B1: '=REFUSE(A1)' });
    expect(valueAt(host, 1, 2)).toMatchObject({
      error: '#ERROR!',
      message: expect.stringContaining('число 7 не подходит'),
    });
    expect(host.run('read').result).toEqual([[7, '#ERROR!']]);
  });

  it('cannot write', () => {
    const host = hostWith({ A1: '7', B1: '=WRITE(A1)' });
    expect(valueAt(host, 1, 2)).toMatchObject({
      message: expect.stringContaining('You do not have permission to call setValues'),
    });
    expect(valueAt(host, 9, 26)).toBeNull();
  });

  it('get a date of their own realm and a blank cell as an empty text', () => {
    const host = hostWith({ A1: '15.03.2021', B1: '=KIND(A1)', B2: '=KIND(A2)' });
    expect([valueAt(host, 1, 2), valueAt(host, 2, 2)]).toEqual([
      '[object Date]truefalse',
      '[object String]falsetrue',
    ]);
  });
});
