// Many formulas over one range: each follows the range's cells, whichever formula named the range first.
import { beforeEach, expect, it } from 'vitest';
import type { Sheet } from '../../../local/workbook/sheet';
import { Workbook } from '../../../local/workbook/workbook';

let sheet: Sheet;
beforeEach(() => {
  sheet = new Workbook().insertSheet('Лист1');
  sheet.setValues(1, 1, [[1], [2], [3]]);
  sheet.setValues(1, 2, [['=SUM(A1:A3)'], ['=SUM(A1:A3;A1:A3)'], ['=MAX(A1:A3)+SUM(A1:A2)']]);
});

const sums = (rows = 3) => sheet.values(1, 2, rows, 1).map(([value]) => value);

it('follows an edit in each of them', () => {
  expect(sums()).toEqual([6, 12, 3 + 3]);
  sheet.type(2, 1, '10');
  expect(sums()).toEqual([14, 28, 10 + 11]);
});

it('follows an edit in a formula that was typed later', () => {
  expect(sums()).toEqual([6, 12, 6]);
  sheet.type(4, 2, '=MIN(A1:A3)');
  expect(sums(4)).toEqual([6, 12, 6, 1]);
  sheet.type(1, 1, '5');
  expect(sums(4)).toEqual([10, 20, 5 + 7, 2]);
});

it('a formula in the range that it reads goes round in a circle until it is replaced', () => {
  expect(sums()).toEqual([6, 12, 6]);
  sheet.type(3, 1, '=SUM(A1:A3)');
  expect(sheet.values(3, 1, 1, 1)[0]?.[0]).toMatchObject({ error: '#REF!' });
  sheet.type(3, 1, '=SUM(A1:A2)');
  expect(sums()).toEqual([6, 12, 6]);
  sheet.type(3, 1, '4');
  expect(sums()).toEqual([7, 14, 4 + 3]);
});

it('no longer follows a range that a formula has stopped reading', () => {
  expect(sums()).toEqual([6, 12, 6]);
  sheet.type(1, 2, '=A1');
  sheet.type(2, 1, '=B1');
  expect(sums()).toEqual([1, 2 * (1 + 1 + 3), 3 + 2]);
});
