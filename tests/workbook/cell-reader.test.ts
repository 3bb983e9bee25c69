// What one cell gives for each type of column: a value, a blank, or a named problem.
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { CellProblem, cellReader } from '../../src/workbook/cell-reader';
import type { Column, ColumnType } from '../../src/workbook/sheet-spec';

const dateOfAnotherRealm: unknown = runInNewContext('new Date(2021, 5, 12)');

/** What a reader says of a cell: its value, or the code of the problem. */
function read(type: ColumnType, cell: unknown, rest: Partial<Column> = {}): unknown {
  const value = cellReader({ heading: 'Столбец', type, ...rest })(cell);
  return value instanceof CellProblem ? value.code : value;
}

const words = { vpr: 'ВПР', oge: 'ОГЭ', literacy: 'функциональная грамотность' };

describe('a blank cell', () => {
  it.each(['', '\u00a0', '  ', null, undefined])('%j is «нет данных» for everything but text', (cell) => {
    for (const type of ['year', 'grade', 'count', 'number', 'percent', 'yesno'] as const) {
      expect(read(type, cell)).toBeUndefined();
    }
    expect(read('choice', cell, { words })).toBeUndefined();
    for (const type of ['code', 'text', 'link', 'date'] as const) expect(read(type, cell)).toBe('');
  });
});

describe('a count of people', () => {
  it.each([
    ['a number', 12, 12],
    ['zero', 0, 0],
    ['a number as text', '12', 12],
    ['thousands with no-break spaces', '5\u00a0000\u00a0000', 5_000_000],
    ['thousands with plain spaces', '5 000 000', 5_000_000],
    ['a whole number with a decimal comma', '12,0', 12],
    ['a fraction', 12.5, 'NOT_WHOLE'],
    ['a share typed for a count', '0,36', 'NOT_WHOLE'],
    ['a negative number', -3, 'NEGATIVE_NUMBER'],
    ['a negative number with a real minus', '−3', 'NEGATIVE_NUMBER'],
    ['a word', 'много', 'NOT_A_NUMBER'],
    ['a percent', '36%', 'NOT_A_NUMBER'],
    ['two numbers in one cell', '12 34', 'NOT_A_NUMBER'],
    ['a yes', true, 'NOT_A_NUMBER'],
    ['«+»', '+', 'NOT_A_NUMBER'],
    ['a date', new Date(2021, 5, 12), 'DATE_IN_CELL'],
    ['a date of another realm', dateOfAnotherRealm, 'DATE_IN_CELL'],
    ['the error of a formula', '#N/A', 'CELL_ERROR'],
    ['the error of a formula in Russian', '#ДЕЛ/0!', 'CELL_ERROR'],
    ['infinity', Number.POSITIVE_INFINITY, 'NOT_A_NUMBER'],
  ])('reads %s', (_what, cell, expected) => {
    expect(read('count', cell)).toBe(expected);
  });
});

describe('a number', () => {
  it.each([
    ['a decimal comma', '3,5', 3.5],
    ['a decimal point', '3.5', 3.5],
    ['a negative coefficient', '-0,42', -0.42],
    ['a word', 'н/д', 'NOT_A_NUMBER'],
    ['a date', dateOfAnotherRealm, 'DATE_IN_CELL'],
    ['an error', '#REF!', 'CELL_ERROR'],
  ])('reads %s', (_what, cell, expected) => {
    expect(read('number', cell)).toBe(expected);
  });
});

describe('a percent', () => {
  it.each([
    [0, 0],
    ['100', 100],
    ['36,1', 36.1],
    [100.01, 'PERCENT_OUT_OF_RANGE'],
    [-0.5, 'PERCENT_OUT_OF_RANGE'],
    ['много', 'NOT_A_NUMBER'],
    ['#VALUE!', 'CELL_ERROR'],
  ])('reads %j as %j', (cell, expected) => {
    expect(read('percent', cell)).toBe(expected);
  });
});

describe('a grade', () => {
  it.each([
    [5, 5],
    ['11', 11],
    ['5А', 'NOT_A_NUMBER'],
    [0, 'GRADE_OUT_OF_RANGE'],
    [13, 'GRADE_OUT_OF_RANGE'],
    [5.5, 'GRADE_OUT_OF_RANGE'],
    [new Date(2021, 4, 8), 'DATE_IN_CELL'],
  ])('reads %j as %j', (cell, expected) => {
    expect(read('grade', cell)).toBe(expected);
  });
});

describe('a school year', () => {
  it.each([
    ['2020/2021', 2021],
    ['2020-2021 уч. год', 2021],
    [2021, 2021],
    ['2020/2022', 'UNREADABLE_YEAR'],
    ['прошлый', 'UNREADABLE_YEAR'],
    [dateOfAnotherRealm, 'UNREADABLE_YEAR'],
    ['#N/A', 'CELL_ERROR'],
  ])('reads %j as %j', (cell, expected) => {
    expect(read('year', cell)).toBe(expected);
  });
});

describe('yes or no', () => {
  it.each([
    ['да', true],
    [' ДА ', true],
    ['TRUE', true],
    ['ИСТИНА', true],
    ['+', true],
    [1, true],
    [true, true],
    ['нет', false],
    ['Ложь', false],
    ['false', false],
    ['-', false],
    ['−', false],
    [0, false],
    [false, false],
    ['дa', true],
    ['имеется', 'UNKNOWN_YES_NO'],
    [2, 'UNKNOWN_YES_NO'],
    [dateOfAnotherRealm, 'UNKNOWN_YES_NO'],
    ['#NAME?', 'CELL_ERROR'],
  ])('reads %j as %j', (cell, expected) => {
    expect(read('yesno', cell)).toBe(expected);
  });
});

describe('a word of a list', () => {
  it.each([
    ['ВПР', 'vpr'],
    [' впр ', 'vpr'],
    ['BПP', 'vpr'],
    ['Функциональная  грамотность', 'literacy'],
    ['ВПP-2021', 'UNKNOWN_WORD'],
    [5, 'UNKNOWN_WORD'],
    ['#N/A', 'CELL_ERROR'],
  ])('reads %j as %j', (cell, expected) => {
    expect(read('choice', cell, { words })).toBe(expected);
  });
});

describe('text and a code', () => {
  it.each([
    [' 0012 ', '0012'],
    [220206, '220206'],
    [true, 'true'],
    ['\u00a0МБОУ СОШ № 1', 'МБОУ СОШ № 1'],
    [dateOfAnotherRealm, 'DATE_IN_CELL'],
    ['#N/A', 'CELL_ERROR'],
  ])('reads %j as %j', (cell, expected) => {
    for (const type of ['text', 'code'] as const) expect(read(type, cell)).toBe(expected);
  });
});

describe('a link', () => {
  it.each([
    ['https://school.example/act.pdf', 'https://school.example/act.pdf'],
    [' HTTP://school.example ', 'HTTP://school.example'],
    ['', ''],
    ['school.example/act.pdf', 'LINK_NOT_WEB'],
    ['ftp://school.example', 'LINK_NOT_WEB'],
    ['https://', 'LINK_NOT_WEB'],
    ['https://school.example/акт № 1.pdf', 'LINK_NOT_WEB'],
    ['javascript:alert(1)', 'LINK_NOT_WEB'],
    ['C:\\Отчёты\\акт.pdf', 'LINK_NOT_WEB'],
    ['есть', 'LINK_NOT_WEB'],
    [12, 'LINK_NOT_WEB'],
    [dateOfAnotherRealm, 'DATE_IN_CELL'],
    ['#N/A', 'CELL_ERROR'],
  ])('reads %j as %j', (cell, expected) => {
    expect(read('link', cell)).toBe(expected);
  });
});

describe('a date', () => {
  it.each([
    ['a date', new Date(2021, 5, 2), '02.06.2021'],
    // A script reads on Moscow time what a workbook holds as midnight of its own zone.
    ['a date of a workbook in Barnaul', new Date(2021, 5, 1, 20), '02.06.2021'],
    ['a date of a workbook in Kamchatka', new Date(2021, 5, 1, 15), '02.06.2021'],
    ['a date of a workbook in Kaliningrad', new Date(2021, 5, 2, 1), '02.06.2021'],
    ['a moment of an evening', new Date(2021, 5, 2, 20, 17), '02.06.2021'],
    ['a date of another realm', dateOfAnotherRealm, '12.06.2021'],
    ['text, as typed', 'июнь 2021', 'июнь 2021'],
    ['an error', '#N/A', 'CELL_ERROR'],
  ])('reads %s', (_what, cell, expected) => {
    expect(read('date', cell)).toBe(expected);
  });
});
