// Numbers typed as text: what is read and what is refused.
import { describe, expect, it } from 'vitest';
import { readNumberCell, readNumberText } from '../../../src/domain/kernel/number-text';

describe('readNumberText', () => {
  it.each([
    ['12', 12],
    ['0', 0],
    ['3,5', 3.5],
    ['3.5', 3.5],
    [' 12 ', 12],
    ['\u00a012\u00a0', 12],
    ['1\u00a0200', 1200],
    ['1\u2009200', 1200],
    ['1\u202f200', 1200],
    ['1 200', 1200],
    ['12 345 678,9', 12345678.9],
    ['-4', -4],
    ['\u22124', -4],
    ['-0,5', -0.5],
    ['+5', 5],
    [',5', 0.5],
  ])('reads %j as %d', (text, value) => {
    expect(readNumberText(text)).toBe(value);
  });

  it.each([
    '',
    ' ',
    'много',
    '12 %',
    '12%',
    '1e5',
    '0x10',
    '1,2,3',
    '1.234,5',
    '12 34',
    '1200 300',
    '12\n34',
    '1  200',
    '5,',
    '- 5',
    '--5',
    'Infinity',
    'NaN',
    '01.02.2021',
    '1/2',
    '٣',
  ])('refuses %j', (text) => {
    expect(readNumberText(text)).toBeUndefined();
  });
});

describe('readNumberCell', () => {
  it.each([
    [12.5, 12.5],
    ['1 203,5', 1203.5],
    ['', undefined],
    [' \u00a0', undefined],
    [undefined, undefined],
    ['много', Number.NaN],
    [true, Number.NaN],
    [new Date(2026, 0, 1), Number.NaN],
  ])('of the cell %j is %d', (cell, number) => {
    expect(readNumberCell(cell)).toBe(number);
  });
});
