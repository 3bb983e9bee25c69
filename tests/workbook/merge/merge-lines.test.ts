// Some lines of a sheet written in one block a run of our columns, new ones in one; what is not ours or not named stays.
import { describe, expect, it } from 'vitest';
import { asRead, asText, planLines, standingCell } from '../../../src/workbook/merge/merge-lines';
import type { SheetSpec } from '../../../src/workbook/sheet-spec';

const columns = {
  code: { heading: 'Код', type: 'code' },
  count: { heading: 'Число', type: 'count' },
  day: { heading: 'День', type: 'date' },
} as const;
const spec: SheetSpec = { title: 'Лист', filledBy: 'department', columns };
const values = [
  ['Код', 'Своё', 'Число', 'День'],
  ['1', 'а', 5, '01.02.2020'],
  ['0012', 'б', '7', ''],
  ['3', 'в', 9, 'июнь'],
];
const formulas = values.map((row, line) => row.map((_, at) => (line === 3 && at === 2 ? '=4+5' : '')));

describe('planLines', () => {
  it('writes the cells that are named, the others of its lines and those in between as they are', () => {
    const changed = new Map([
      [1, { count: 6 }],
      [3, { code: '33' }],
    ]);
    expect(planLines({ spec, values, formulas }, changed)).toEqual([
      {
        sheet: 'Лист',
        row: 2,
        column: 1,
        values: [['1'], [{ text: '0012' }], ['33']],
        before: [['1'], [{ text: '0012' }], ['3']],
      },
      {
        sheet: 'Лист',
        row: 2,
        column: 3,
        values: [
          [6, { text: '01.02.2020' }],
          [{ text: '7' }, ''],
          [{ formula: '=4+5' }, { text: 'июнь' }],
        ],
        before: [
          [5, { text: '01.02.2020' }],
          [{ text: '7' }, ''],
          [{ formula: '=4+5' }, { text: 'июнь' }],
        ],
      },
    ]);
  });

  it('writes below the last line in one piece, with blanks where nothing of a person can stand yet', () => {
    const below = planLines({ spec, values, formulas: [] }, new Map([[4, { code: '4', count: 8 }]]));
    expect(below).toEqual([
      { sheet: 'Лист', row: 5, column: 1, values: [['4', '', 8, '']], before: [['', '', '', '']] },
    ]);
  });

  it('writes lines that stand and lines below the last apart, and without a line nothing', () => {
    const changed = new Map([
      [3, { code: '33' }],
      [4, { code: '4', count: 8 }],
    ]);
    const writes = planLines({ spec, values, formulas }, changed);
    expect(writes.map(({ row, column, values: lines }) => [row, column, lines])).toEqual([
      [4, 1, [['33']]],
      [4, 3, [[{ formula: '=4+5' }, { text: 'июнь' }]]],
      [5, 1, [['4', '', 8, '']]],
    ]);
    expect(planLines({ spec, values, formulas: [] }, new Map())).toEqual([]);
  });
});

describe('standingCell', () => {
  it('is a formula, a text that stays text, or the value', () => {
    const sheet = { spec, values, formulas };
    expect(standingCell(sheet, 3, 'count', 2)).toEqual({ formula: '=4+5' });
    expect(standingCell(sheet, 2, 'count', 2)).toEqual({ text: '7' });
    expect(standingCell(sheet, 1, 'count', 2)).toBe(5);
    expect(standingCell(sheet, 9, 'count', 2)).toBe('');
  });
});

describe('asText', () => {
  it.each([
    ['12', columns.code, '12'],
    ['0012', columns.code, { text: '0012' }],
    ['1 203', columns.code, { text: '1 203' }],
    ['edu12', columns.code, 'edu12'],
    ['', columns.code, ''],
    ['12', columns.count, { text: '12' }],
    ['', columns.count, ''],
    ['июнь', columns.day, { text: 'июнь' }],
    ['июнь', undefined, { text: 'июнь' }],
  ])('%j', (text, column, cell) => {
    expect(asText(text, column)).toEqual(cell);
  });
});

describe('asRead', () => {
  it('is the text of a kept text, and any other cell itself', () => {
    expect(asRead({ text: '0012' })).toBe('0012');
    expect(asRead(5)).toBe(5);
    expect(asRead({ formula: '=A1' })).toEqual({ formula: '=A1' });
  });
});
