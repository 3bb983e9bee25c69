// Which formulas are ours, how far their results had spread, and what is written in their place.
import { describe, expect, it } from 'vitest';
import {
  brokenFormula,
  callsOurs,
  cellBlocks,
  kept,
  ourFormulas,
  spreadCells,
} from '../../../src/workbook/indicators/custom-formulas';

describe('a formula calls a function of ours', () => {
  it.each([
    ['=HIGH_SCORER_SHARE(A1;B1)', true],
    ['=high_scorer_share (A1;B1)', true],
    ['=ROUND(100*PASS_SHARE(A1;B1;C1;D1);1)', true],
    ['=TRANSPOSE(LIST_DYNAMICS(A:A;B:B))', true],
    ["='Лист (1)'!A1+PASS_SHARE(A1;B1;C1;D1)", true],
    ['=SUM(A1:A9)', false],
    ['="см. PASS_SHARE("&A1&")"', false],
    ["='PASS_SHARE(1)'!A1", false],
    ['=MY_PASS_SHARE(A1)', false],
    ['=PASS_SHARES(A1)', false],
    ['=PASS_SHARE', false],
  ])('%s: %s', (formula, ours) => {
    expect(callsOurs(formula)).toBe(ours);
  });
});

const SHARE = '=PASS_SHARE(A1:A3;B1:B3;C1:C3;D1:D3)';

it('a formula that shows an error, or is not computed yet, has no value to keep', () => {
  const content = {
    formulas: [[SHARE, SHARE, SHARE, '=SUM(A1)']],
    values: [[5, '#ERROR!', 'Loading...', 1]],
  };
  expect(ourFormulas('Расчёт', content)).toEqual({
    good: [[0, 0]],
    failed: [
      [0, 1],
      [0, 2],
    ],
  });
});

it('on «Показатели» a formula that reads «Свод» goes too, elsewhere it stays', () => {
  const content = { formulas: [["='Свод'!$A9", '=SUM(D9:D20)', SHARE]], values: [['edu000101', 12, 5]] };
  expect(ourFormulas('Показатели', content).good).toEqual([
    [0, 0],
    [0, 2],
  ]);
  expect(ourFormulas('Лист', content).good).toEqual([[0, 2]]);
});

describe('where a result had spread', () => {
  it('a value goes with our formula', () => {
    const content = {
      formulas: [
        [SHARE, ''],
        ['', ''],
        ['', ''],
      ],
      values: [
        [5, 'своё'],
        ['', ''],
        [7, ''],
      ],
    };
    const blanked = [
      ['', 'своё'],
      ['', ''],
      ['', ''],
    ];
    expect(spreadCells(content, blanked)).toEqual([[2, 0]]);
  });

  it('a formula, ours or not, and a date are no part of it', () => {
    const day = new Date(2026, 8, 1);
    const content = {
      formulas: [[SHARE, '=IF(A1="";"";1)', '=DATE(2026;9;1)', '']],
      values: [[5, 1, day, day]],
    };
    expect(spreadCells(content, [['', '', new Date(2026, 8, 1), new Date(2026, 8, 1)]])).toEqual([]);
  });
});

describe('a formula that found its cells taken', () => {
  const content = {
    formulas: [[SHARE, '=ARRAYFORMULA(A1:A2)', '=1/0', '']],
    values: [[5, '', '#DIV/0!', 7]],
  };

  it('is named, though it showed a blank before', () => {
    expect(brokenFormula(content, [[5, '#REF!', '#DIV/0!', 7]])).toEqual([0, 1]);
  });

  it('is not one that failed before, or shows another value now', () => {
    expect(brokenFormula(content, [[5, 12, '#DIV/0!', 7]])).toBeUndefined();
  });
});

describe('blocks', () => {
  const put = (cells: [number, number][], free: (row: number, column: number) => boolean = () => false) =>
    cellBlocks(
      'Лист',
      cells,
      free,
      (row, column) => `${row}:${column}`,
      () => '',
    ).map(({ row, column, values }) => [row, column, values]);

  it('hold neighbours of the same rows together, whatever their number', () => {
    expect(
      put([
        [0, 0],
        [1, 0],
        [0, 1],
        [1, 1],
      ]),
    ).toEqual([
      [
        1,
        1,
        [
          ['0:0', '0:1'],
          ['1:0', '1:1'],
        ],
      ],
    ]);
  });

  it('part where something else stands between, and span what is free', () => {
    expect(
      put([
        [0, 0],
        [2, 0],
      ]),
    ).toEqual([
      [1, 1, [['0:0']]],
      [3, 1, [['2:0']]],
    ]);
    expect(
      put(
        [
          [0, 0],
          [2, 0],
        ],
        () => true,
      ),
    ).toEqual([[1, 1, [['0:0'], ['1:0'], ['2:0']]]]);
  });
});

it('a text stays a text, though it look like a number; numbers and blanks stay themselves', () => {
  expect([kept('12,5'), kept('нет данных'), kept(12.5), kept(''), kept(true)]).toEqual([
    { text: '12,5' },
    { text: 'нет данных' },
    12.5,
    '',
    true,
  ]);
});
