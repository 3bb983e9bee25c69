// Where our block stands on a live sheet that a user has worked on.
import { describe, expect, it } from 'vitest';
import type { LiveSheet } from '../../../src/workbook/indicators/live-sheet';
import { blockColumn } from '../../../src/workbook/indicators/place';

const sheet: LiveSheet = {
  title: 'Лист',
  tabColour: '',
  frozenColumns: 0,
  quietRows: [],
  columns: ['Код', 'Имя', 'Доля, %'].map((heading) => ({
    id: heading,
    heading,
    note: '',
    width: 1,
    format: '',
    cells: {},
  })),
};

describe('the block of our columns', () => {
  it.each([
    ['an empty sheet', [['', '']], 1],
    ['as shipped', [['Код', 'Имя', 'Доля, %']], 1],
    ['columns of a person to the left and to the right', [['Заметка', 'Код', 'Имя', 'Доля, %', 'Ещё']], 2],
    ['other case and spaces', [['код', ' Имя ', 'доля,%']], 1],
    ['a column of a person inside', [['Код', 'Имя', 'Заметка', 'Доля, %']], { misplaced: 'Доля, %' }],
    ['moved', [['Имя', 'Код', 'Доля, %']], { misplaced: 'Имя' }],
    ['one gone', [['Код', 'Имя']], { misplaced: 'Доля, %' }],
    ['one doubled', [['Код', 'Имя', 'Доля, %', 'Имя']], { misplaced: 'Имя' }],
    ['a sheet of somebody else', [['Итоги года'], ['12']], { misplaced: 'Код' }],
    [
      'text below without headings',
      [
        ['', ''],
        ['заметка', ''],
      ],
      { misplaced: 'Код' },
    ],
  ])('%s', (_, values, column) => {
    expect(blockColumn(sheet, values)).toEqual(column);
  });
});
