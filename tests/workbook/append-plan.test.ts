// Rows added below a sheet, or put in place of all of them, in whatever order its columns stand.
import { describe, expect, it } from 'vitest';
import { planAppend, planReplace } from '../../src/workbook/append-plan';
import { regionSheet } from '../../src/workbook/sheets/comparison';
import { previousListSheet } from '../../src/workbook/sheets/lists';
import { headingsOf } from './cells';

const row = { year: '2020/2021', procedure: 'ВПР', grade: 5, subject: 'Физика', participants: 90, mean: 9.5 };

describe('planAppend', () => {
  it('writes one block below the last row in the shipped order', () => {
    expect(
      planAppend(regionSheet, [headingsOf(regionSheet), ['2019/2020']], [row, { ...row, mean: '' }]),
    ).toEqual([
      {
        sheet: 'Регион',
        row: 3,
        column: 1,
        values: [
          ['2020/2021', 'ВПР', 5, 'Физика', 90, 9.5, ''],
          ['2020/2021', 'ВПР', 5, 'Физика', 90, '', ''],
        ],
        before: [
          ['', '', '', '', '', '', ''],
          ['', '', '', '', '', '', ''],
        ],
      },
    ]);
  });

  it('leaves columns of other people alone and follows moved ones', () => {
    const headings = ['СКО', 'Заметка', 'Предмет', 'Класс'];
    expect(planAppend(regionSheet, [headings], [row])).toEqual([
      { sheet: 'Регион', row: 2, column: 1, values: [['']], before: [['']] },
      { sheet: 'Регион', row: 2, column: 3, values: [['Физика', 5]], before: [['', '']] },
    ]);
  });

  it('has nothing to write without rows', () => {
    expect(planAppend(regionSheet, [headingsOf(regionSheet)], []).flatMap(({ values }) => values)).toEqual(
      [],
    );
  });
});

describe('planReplace', () => {
  const headings = ['Лист', 'Строка'];

  it('blanks what is left of longer old content, and can put it back', () => {
    const old = [headings, ['ШНОР', 'a'], ['ШНСУ', 'b']];
    expect(planReplace(previousListSheet, old, [{ sheet: 'ШНОР', cells: 'c' }])).toEqual([
      {
        sheet: 'Прежний перечень',
        row: 2,
        column: 1,
        values: [
          ['ШНОР', 'c'],
          ['', ''],
        ],
        before: [
          ['ШНОР', 'a'],
          ['ШНСУ', 'b'],
        ],
      },
    ]);
  });

  it('grows beyond shorter old content', () => {
    const [block] = planReplace(previousListSheet, [headings], [{ sheet: 'ШНОР' }, { sheet: 'ШНСУ' }]);
    expect(block).toMatchObject({
      values: [
        ['ШНОР', ''],
        ['ШНСУ', ''],
      ],
      before: [
        ['', ''],
        ['', ''],
      ],
    });
  });
});
