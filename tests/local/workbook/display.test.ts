// Cells as the grid and the editor of a ru_RU sheet show them.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromSerial, toSerial } from '../../../local/workbook/calendar';
import { type CellValue, Formula } from '../../../local/workbook/cell';
import { displayText, editText } from '../../../local/workbook/display';
import { readTyped } from '../../../local/workbook/typing';

const NOW = new Date(2026, 4, 20);

it.each<[CellValue, string, string]>([
  [null, 'General', ''],
  ['текст', 'General', 'текст'],
  [true, 'General', 'ИСТИНА'],
  [false, 'General', 'ЛОЖЬ'],
  [3.5, 'General', '3,5'],
  [1 / 3, 'General', '0,3333333333'],
  [1234.5, '#,##0.00', '1\u00a0234,50'],
  [1234567, '#,##0', '1\u00a0234\u00a0567'],
  [12.34, '0.0', '12,3'],
  [12, '0', '12'],
  [0.125, '0.0%', '12,5%'],
  [new Date(2021, 1, 1), 'General', '01.02.2021'],
  [new Date(2021, 1, 1, 9, 5), 'General', '01.02.2021 09:05:00'],
  [{ error: '#N/A' }, 'General', '#N/A'],
])('shows %j in format %s as %s', (value, format, shown) => {
  expect(displayText(value, format)).toBe(shown);
});

it('typing the text of the editor again gives the same content', () => {
  const content = fc.oneof(
    fc.string({ minLength: 1 }).filter((text) => text.trim() !== ''),
    fc.constantFrom('0012', '01.02.2021', "'x", '=1', 'ИСТИНА', '1 000', '-'),
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }).map((number) => {
      return Number(number.toPrecision(12)) + 0;
    }),
    fc.boolean(),
    fc.integer({ min: 1, max: 60_000 }).map(fromSerial),
    fc.constant(new Formula('=СУММ(A1:A3;2)')),
  );
  fc.assert(
    fc.property(content, (cell) => {
      expect(readTyped(editText(cell, 'General', NOW, 'ru_RU'), 'General', NOW, 'ru_RU').content).toEqual(
        cell,
      );
    }),
  );
});

it('counts days as spreadsheets do', () => {
  expect(toSerial(new Date(1899, 11, 31))).toBe(1);
  expect(toSerial(new Date(2021, 1, 1))).toBe(44228);
  expect(toSerial(new Date(2021, 1, 1, 12))).toBe(44228.5);
  expect(fromSerial(44228.75)).toEqual(new Date(2021, 1, 1, 18));
});
