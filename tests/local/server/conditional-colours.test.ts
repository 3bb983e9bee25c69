// Which cells a conditional rule colours: by text without regard to case, by number only what is a number.
import { describe, expect, it } from 'vitest';
import { conditionalColours } from '../../../local/server/conditional-colours';
import type { CellValue } from '../../../local/workbook/cell';
import type { Condition, ConditionalRule } from '../../../local/workbook/decoration';

const RED = { background: '#f4c7c3', fontColor: null };
const GREY = { background: null, fontColor: '#5f6368' };
const NONE = { background: null, fontColor: null };
const columns = [
  { row: 7, column: 2, rows: 3, columns: 2 },
  { row: 7, column: 5, rows: 3, columns: 1 },
];

function ruleOf(
  condition: Condition,
  colours: Pick<ConditionalRule, 'background' | 'fontColor'> = RED,
): ConditionalRule {
  return { ...condition, ...colours, ranges: columns };
}

function coloured(condition: Condition, value: CellValue, text = String(value ?? '')): boolean {
  const { background } = conditionalColours([ruleOf(condition)], () => null)(7, 2, { value, text });
  return background === RED.background;
}

describe('at least 30', () => {
  const atLeast: Condition = { condition: 'numberAtLeast', number: 30 };
  it.each<[CellValue, boolean]>([
    [30, true],
    [29.9, false],
    [100, true],
    ['100', false],
    ['нет данных', false],
    [null, false],
    [true, false],
    [{ error: '#DIV/0!' }, false],
  ])('%j: %s', (value, expected) => {
    expect(coloured(atLeast, value)).toBe(expected);
  });

  it('looks at the number, not at how it is shown', () => {
    expect(coloured(atLeast, 29.96, '30,0')).toBe(false);
  });

  it('a blank is not 0', () => {
    expect(coloured({ condition: 'numberAtLeast', number: 0 }, null)).toBe(false);
    expect(coloured({ condition: 'numberAtLeast', number: 0 }, '', '')).toBe(false);
  });

  it('a date is the number of its day', () => {
    // 1 January 2021 is day 44 197 of a sheet.
    const day = new Date(2021, 0, 1);
    expect(coloured({ condition: 'numberAtLeast', number: 44_197 }, day, '01.01.2021')).toBe(true);
    expect(coloured({ condition: 'numberAtLeast', number: 44_198 }, day, '01.01.2021')).toBe(false);
  });
});

it('both ends belong to what is between', () => {
  const between: Condition = { condition: 'numberBetween', from: 10, to: 20 };
  const marks = [9.99, 10, 20, 20.01].map((value) => coloured(between, value));
  expect(marks).toEqual([false, true, true, false]);
});

it('words count in any case, whole or in part', () => {
  expect(coloured({ condition: 'textEquals', text: 'нет данных' }, 'Нет данных')).toBe(true);
  expect(coloured({ condition: 'textEquals', text: 'нет' }, 'нет данных')).toBe(false);
  expect(coloured({ condition: 'textContains', text: 'ДАННЫХ' }, 'нет данных')).toBe(true);
});

it('holds for each of its ranges and nowhere else', () => {
  const colours = conditionalColours([ruleOf({ condition: 'numberAtLeast', number: 0 })], () => null);
  const at = (row: number, column: number) => colours(row, column, { value: 1, text: '1' });
  expect([at(9, 3), at(8, 5)]).toEqual([RED, RED].map((colour) => expect.objectContaining(colour)));
  for (const [row, column] of [
    [6, 2],
    [10, 2],
    [7, 4],
    [7, 1],
  ] as const)
    expect(at(row, column)).toEqual(NONE);
});

it('the first rule that fits decides', () => {
  const rules = [
    ruleOf({ condition: 'numberAtLeast', number: 50 }, GREY),
    ruleOf({ condition: 'numberAtLeast', number: 30 }, RED),
  ];
  const colours = conditionalColours(rules, () => null);
  expect(colours(7, 2, { value: 60, text: '60' })).toMatchObject(GREY);
  expect(colours(7, 2, { value: 40, text: '40' })).toMatchObject(RED);
});

it.each<[CellValue, boolean]>([
  [9, true],
  [10, false],
  [null, true],
  ['', false],
  ['9', false],
  [{ error: '#N/A' }, false],
])('another column of the same row below 10: %j — %s', (other, expected) => {
  const rule = ruleOf({ condition: 'columnBelow', column: 12, number: 10 });
  const valueAt = (row: number, column: number) => (row === 7 && column === 12 ? other : 100);
  const { background } = conditionalColours([rule], valueAt)(7, 2, { value: 50, text: '50' });
  expect(background === RED.background).toBe(expected);
});
