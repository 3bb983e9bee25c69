// Rewriting a computed sheet: our columns anew, every row and text of a person where it stands.
import { describe, expect, it } from 'vitest';
import { type ComputedRow, type ComputedSheet, planComputedSheet } from '../../src/workbook/block-plan';
import type { SheetSpec } from '../../src/workbook/sheet-spec';
import { applied, type Grid, gridOf } from './grid';

const spec: SheetSpec = {
  title: 'Перечень',
  filledBy: 'addon',
  columns: {
    code: { heading: 'Код', type: 'code' },
    year: { heading: 'Год', type: 'year' },
    status: { heading: 'Статус', type: 'text' },
    comment: { heading: 'Комментарий', type: 'text', person: true },
  },
};

/** Rows of the year 2021 are this run's; a row kept for a person's text gets the status «нет». */
function sheet(...rows: ComputedRow[]): ComputedSheet {
  return {
    spec,
    rows,
    keyOf: ({ code, year }) => (year === 2021 && code !== '' ? String(code) : undefined),
    gone: ({ code, year }) => ({ code: String(code), year: Number(year), status: 'нет' }),
  };
}

function row(key: string, status: string): ComputedRow {
  return { key, cells: { code: key, year: 2021, status } };
}

const HEADINGS = ['Код', 'Год', 'Статус', 'Комментарий'];

/** The grid after the plan was carried out. */
function rewritten(computed: ComputedSheet, grid: Grid): unknown[][] {
  return applied(grid, planComputedSheet(computed, grid)).values.map((cells) => [...cells]);
}

describe('planComputedSheet', () => {
  it('fills an empty sheet with one block', () => {
    const plan = planComputedSheet(sheet(row('1', 'ШНОР'), row('2', 'риск')), gridOf([HEADINGS]));
    expect(plan).toEqual([
      {
        sheet: 'Перечень',
        row: 2,
        column: 1,
        values: [
          ['1', 2021, 'ШНОР'],
          ['2', 2021, 'риск'],
        ],
        before: [
          ['', '', ''],
          ['', '', ''],
        ],
      },
    ]);
  });

  it('rewrites our cells where the row stands and leaves the comment beside it', () => {
    const grid = gridOf([HEADINGS, ['2', 2021, 'старый', 'два'], ['1', 2021, 'старый', 'один']]);
    expect(rewritten(sheet(row('1', 'ШНОР'), row('2', 'риск')), grid)).toEqual([
      HEADINGS,
      ['2', 2021, 'риск', 'два'],
      ['1', 2021, 'ШНОР', 'один'],
    ]);
  });

  it('never has a column of a person in a block', () => {
    const headings = ['Заметка', 'Статус', 'Комментарий', 'Код', 'Год'];
    const grid = gridOf([headings, ['моё', 'старый', 'текст', '1', 2021]]);
    const plan = planComputedSheet(sheet(row('1', 'ШНОР')), grid);
    expect(plan.map(({ column, values }) => ({ column, values }))).toEqual([
      { column: 2, values: [['ШНОР']] },
      { column: 4, values: [['1', 2021]] },
    ]);
  });

  it('appends new rows below and keeps rows of other years as they are', () => {
    const grid = gridOf([HEADINGS, ['1', 2020, 'ШНОР', ''], ['1', 2021, 'старый', '']]);
    expect(rewritten(sheet(row('1', 'риск'), row('3', 'ШНОР')), grid)).toEqual([
      HEADINGS,
      ['1', 2020, 'ШНОР', ''],
      ['1', 2021, 'риск', ''],
      ['3', 2021, 'ШНОР', ''],
    ]);
  });

  it('puts new rows into lines that are blank all over, formulas filled down in advance included', () => {
    const grid = gridOf(
      [
        [...HEADINGS, 'Длина'],
        ['1', 2021, 'x', '', 1],
        ['', '', '', '', 0],
        ['', '', '', 'заметка', 0],
      ],
      [[], ['', '', '', '', '=LEN(A2)'], ['', '', '', '', '=LEN(A3)'], ['', '', '', '', '=LEN(A4)']],
    );
    const after = rewritten(sheet(row('1', 'a'), row('2', 'b'), row('3', 'c')), grid);
    expect(after.map((cells) => cells[0])).toEqual(['Код', '1', '2', '', '3']);
    expect(after[3]?.[3]).toBe('заметка');
  });

  it('blanks a row whose key is gone, and takes its place for a new one', () => {
    const grid = gridOf([HEADINGS, ['9', 2021, 'ШНОР', ''], ['1', 2021, 'ШНОР', '']]);
    expect(rewritten(sheet(row('1', 'риск'), row('2', 'риск')), grid)).toEqual([
      HEADINGS,
      ['2', 2021, 'риск', ''],
      ['1', 2021, 'риск', ''],
    ]);
  });

  it.each<[string, unknown, string]>([
    ['a text', 'ждём письма', ''],
    ['a number', 0, ''],
    ['a formula', 3, '=LEN(A2)'],
  ])('keeps a row whose key is gone while %s of a person stands in it', (_what, cell, formula) => {
    const grid = gridOf([HEADINGS, ['9', 2021, 'ШНОР', cell]], [[], ['', '', '', formula]]);
    expect(rewritten(sheet(row('1', 'риск')), grid)).toEqual([
      HEADINGS,
      ['9', 2021, 'нет', formula === '' ? cell : { formula }],
      ['1', 2021, 'риск', ''],
    ]);
  });

  it('keeps it for a text in a column without a heading too', () => {
    const grid = gridOf([HEADINGS, ['9', 2021, 'ШНОР', '', '', 'сбоку']]);
    expect(rewritten(sheet(), grid)[1]).toEqual(['9', 2021, 'нет', '', '', 'сбоку']);
  });

  it('writes one of two equal rows and blanks the other', () => {
    const grid = gridOf([HEADINGS, ['1', 2021, 'x', 'текст'], ['1', 2021, 'x', '']]);
    expect(rewritten(sheet(row('1', 'риск')), grid)).toEqual([
      HEADINGS,
      ['1', 2021, 'риск', 'текст'],
      ['', '', '', ''],
    ]);
  });

  it('writes both of two equal rows when both hold a text of a person', () => {
    const grid = gridOf([HEADINGS, ['1', 2021, 'x', 'один'], ['1', 2021, 'x', 'два']]);
    expect(rewritten(sheet(row('1', 'риск')), grid).map((cells) => cells.slice(2))).toEqual([
      ['Статус', 'Комментарий'],
      ['риск', 'один'],
      ['риск', 'два'],
    ]);
  });

  it('leaves a row that it cannot recognise as it is', () => {
    const grid = gridOf([HEADINGS, ['', 2021, 'ШНОР', '']]);
    expect(rewritten(sheet(row('1', 'риск')), grid)[1]).toEqual(['', 2021, 'ШНОР', '']);
  });

  it('keeps a formula that somebody has put into a row of another year', () => {
    const grid = gridOf([HEADINGS, ['1', 2020, 'ШНОР', '']], [[], ['', '', '=A1', '']]);
    expect(rewritten(sheet(row('1', 'риск')), grid)[1]?.[2]).toEqual({ formula: '=A1' });
  });

  it('cuts a text that no cell holds, and says so', () => {
    const grid = gridOf([HEADINGS]);
    const [block] = planComputedSheet(sheet(row('1', 'ы'.repeat(60_000))), grid);
    const text = String(block?.values[0]?.[2]);
    expect(text).toHaveLength(50_000);
    expect(text.endsWith('ы… [текст сокращён]')).toBe(true);
  });

  it('writes nothing on an empty sheet without rows', () => {
    expect(planComputedSheet(sheet(), gridOf([HEADINGS])).flatMap(({ values }) => values)).toEqual([]);
  });
});
