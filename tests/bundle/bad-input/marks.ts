// Bad input to the functions of the four numbers of marks.
import {
  type BadInputCase,
  casesOf,
  column,
  date,
  longColumn,
  missing,
  noData,
  ROWS,
  said,
  sizes,
  thrown,
} from './bad-input-case';

const n2 = 'n2 (число отметок «2»)';
const n3 = 'n3 (число отметок «3»)';
const n4 = 'n4 (число отметок «4»)';
const n5 = 'n5 (число отметок «5»)';
const noDataRow = [noData, noData, noData, noData];

// 4, 16, 20 and 10 of 50 are 8, 32, 40 and 20 percent.
export const markCases: readonly BadInputCase[] = [
  ...casesOf('QUALITY_SHARE', [
    ['all blank', ['', '', '', ''], ''],
    ['one blank of four', [4, 16, '', 10], noData],
    ['no mark at all', [0, 0, 0, 0], noData],
    ['numbers as text', ['4', '16,0', ' 20 ', '10.0'], 60],
    ['a part of 1 for a count', [0.08, 16, 20, 10], thrown(`QUALITY_SHARE, ${n2}: ${said.notWhole('0,08')}`)],
    [
      'a negative count in the last argument',
      [4, 16, 20, -1],
      thrown(`QUALITY_SHARE, ${n5}: ${said.negativeCount('−1')}`),
    ],
    ['three arguments', [4, 16, 20], missing('QUALITY_SHARE', n5)],
    [
      'one range longer than the others',
      [column(4, 4), column(16, 16), column(20, 20), column(10, 10, 10)],
      sizes('QUALITY_SHARE', 'n2 — 2 × 1', 'n3 — 2 × 1', 'n4 — 2 × 1', 'n5 — 3 × 1'),
    ],
  ]),
  ...casesOf('PASS_SHARE', [
    ['one blank of four', ['', 16, 20, 10], noData],
    ['nothing but «2»', [7, 0, 0, 0], 0],
    ['a date', [4, date, 20, 10], thrown(`PASS_SHARE, ${n3}: ${said.date}`)],
    [
      'the first wrong argument of two in a row',
      [column(4, 4), column(16, 'х'), column(20, '#N/A'), column(10, 10)],
      [[92], [`ошибка: PASS_SHARE, ${n3}, строка 2 диапазона: ${said.notNumber('х')}`]],
    ],
    [
      'FALSE in the last of 40 000 rows',
      [longColumn(4), longColumn(16), longColumn(20, false), longColumn(10)],
      longColumn(92, `ошибка: PASS_SHARE, ${n4}, строка ${ROWS} диапазона: ${said.no}`),
    ],
  ]),
  ...casesOf('MARK_SHARES', [
    ['single cells give one row of four', [4, 16, 20, 10], [[8, 32, 40, 20]]],
    ['all blank give four blanks', ['', '', '', ''], [['', '', '', '']]],
    ['no mark at all', [0, 0, 0, 0], [noDataRow]],
    [
      'blank rows at the end of open ranges',
      [column(4, '', ''), column(16, '', ''), column(20, '', ''), column(10, '', '')],
      [
        [8, 32, 40, 20],
        ['', '', '', ''],
        ['', '', '', ''],
      ],
    ],
    [
      'one blank of four in a row',
      [column(4, 4), column(16, ''), column(20, 20), column(10, 10)],
      [[8, 32, 40, 20], noDataRow],
    ],
    [
      'an error stands in the first cell of its row, the rest is blank',
      [column(4, 4), column(16, 16), column(20, '#N/A'), column(10, 10)],
      [
        [8, 32, 40, 20],
        [`ошибка: MARK_SHARES, ${n4}, строка 2 диапазона: ${said.error('#N/A')}`, '', '', ''],
      ],
    ],
    ['a wrong single cell', [-4, 16, 20, 10], thrown(`MARK_SHARES, ${n2}: ${said.negativeCount('−4')}`)],
    [
      'ranges of two columns',
      [[[4, 4]], [[16, 16]], [[20, 20]], [[10, 10]]],
      thrown(`MARK_SHARES, ${n2}: указан диапазон 1 × 2. Укажите один столбец.`),
    ],
  ]),
];
