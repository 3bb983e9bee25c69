// The table of what a ru_RU sheet makes of typed and written texts.
import { describe, expect, it } from 'vitest';
import { Formula } from '../../../local/workbook/cell';
import { needsApostrophe, readTyped, readWritten } from '../../../local/workbook/typing';

const NOW = new Date(2026, 4, 20);
const typed = (text: string, format = 'General') => readTyped(text, format, NOW, 'ru_RU').content;
const written = (value: unknown, format = 'General') => readWritten(value, format, () => NOW, 'ru_RU');

describe('typed in a cell without a format', () => {
  it.each([
    ['12', 12],
    ['-5', -5],
    ['+7', 7],
    ['3,5', 3.5],
    [',5', 0.5],
    ['1 203', 1203],
    ['1\u00a0203,25', 1203.25],
    ['12 3', '12 3'],
    ['50%', 0.5],
    ['12,5 %', 0.125],
    ['1e3', 1000],
    ['0012', 12],
    ['3.14', '3.14'],
    ['1,2,3', '1,2,3'],
    ['%', '%'],
    ['-', '-'],
    ['e5', 'e5'],
  ])('number rules: %s', (text, content) => {
    expect(typed(text)).toBe(content);
  });

  it.each([
    ['ИСТИНА', true],
    ['ложь', false],
    ['TRUE', true],
    ['Иванова', 'Иванова'],
    ['да', 'да'],
  ])('truth values: %s', (text, content) => {
    expect(typed(text)).toBe(content);
  });

  it.each([
    ['01.02.2021', new Date(2021, 1, 1)],
    ['1.2.21', new Date(2021, 1, 1)],
    ['3.5', new Date(2026, 4, 3)],
    ['2021-02-01', new Date(2021, 1, 1)],
    ['01.02.2021 10:30', new Date(2021, 1, 1, 10, 30)],
    ['31.02.2021', '31.02.2021'],
    ['01.02.0021', '01.02.0021'],
    ['2020/2021', '2020/2021'],
    ['01.02.2021 25:00', '01.02.2021 25:00'],
  ])('dates: %s', (text, content) => {
    expect(typed(text)).toEqual(content);
  });

  it('an apostrophe keeps the text behind it', () => {
    expect(typed("'0012")).toBe('0012');
    expect(typed("'=1+1")).toBe('=1+1');
  });

  it('an equals sign begins a formula; alone it is a text', () => {
    expect(typed('=A1+1')).toEqual(new Formula('=A1+1'));
    expect(typed('=')).toBe('=');
  });

  it('a per cent value brings its format', () => {
    expect(readTyped('50%', 'General', NOW, 'ru_RU').format).toBe('0%');
    expect(readTyped('12,5%', 'General', NOW, 'ru_RU').format).toBe('0.00%');
  });
});

it('in a text cell everything typed stays the text it is', () => {
  for (const text of ['0012', '01.02.2021', 'ИСТИНА', '=1+1', '50%']) expect(typed(text, '@')).toBe(text);
});

describe('written by a script', () => {
  it('follows typing for texts', () => {
    expect(written('0012')).toBe(12);
    expect(written('01.02.2021')).toEqual(new Date(2021, 1, 1));
    expect(written("'0012")).toBe('0012');
  });

  it('keeps texts in a text cell, but makes a formula of what begins with an equals sign', () => {
    expect(written('0012', '@')).toBe('0012');
    expect(written('=1+1', '@')).toEqual(new Formula('=1+1'));
    expect(written("'=1+1", '@')).toBe('=1+1');
  });

  it.each([[''], [null], [undefined]])('%j clears the cell', (value) => {
    expect(written(value)).toBeNull();
  });

  it('keeps numbers, truth values and dates, the dates as copies', () => {
    const date = new Date(2021, 1, 1);
    expect(written(0)).toBe(0);
    expect(written(false)).toBe(false);
    expect(written(date)).toEqual(date);
    expect(written(date)).not.toBe(date);
  });
});

it('tells which stored texts need an apostrophe when they are edited', () => {
  expect(needsApostrophe('0012', 'General', NOW, 'ru_RU')).toBe(true);
  expect(needsApostrophe('0012', '@', NOW, 'ru_RU')).toBe(false);
  expect(needsApostrophe('школа', 'General', NOW, 'ru_RU')).toBe(false);
  expect(needsApostrophe('=x', 'General', NOW, 'ru_RU')).toBe(true);
});

describe('in a workbook of the United States', () => {
  it.each([
    ['36.1', 36.1],
    ['1,234.5', 1234.5],
    ['36,1', '36,1'],
    ['TRUE', true],
    ['ИСТИНА', 'ИСТИНА'],
    ['12.06.2026', '12.06.2026'],
    ['6/12/2026', new Date(2026, 5, 12)],
    ['2026-06-12', new Date(2026, 5, 12)],
    ['3/4', '3/4'],
  ])('«%s» is read as there', (text, content) => {
    expect(readTyped(text, 'General', NOW, 'en_US').content).toEqual(content);
    expect(readWritten(text, 'General', () => NOW, 'en_US')).toEqual(content);
  });
});
