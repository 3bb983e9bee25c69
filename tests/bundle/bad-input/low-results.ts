// Bad input to the count of low results.
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
  surplus,
  thrown,
} from './bad-input-case';

const shares = 'shares (доли по процедурам, %)';
const threshold = 'threshold (порог, %)';
const partsOfOne = thrown(
  `LOW_RESULT_COUNT, ${shares}: похоже, доли, а не проценты: все числа от 0 до 1. Умножьте их на 100.`,
);

export const lowResultCases: readonly BadInputCase[] = casesOf('LOW_RESULT_COUNT', [
  ['a blank cell', [''], ''],
  ['a blank row', [[['', '']]], [['']]],
  ['blanks and «нет данных» are not counted', [[[30, '', noData, 29.99]]], [[1]]],
  ['«нет данных» alone is a row without low results', [[[noData, '']]], [[0]]],
  ['percents as text', [[['30', '29,99', '30.5']]], [[2]]],
  ['a range of one cell', [[[30]]], 1],
  ['a share above 100', [100.5], thrown(`LOW_RESULT_COUNT, ${shares}: ${said.notPercent('100,5')}`)],
  ['a negative share', [-1], thrown(`LOW_RESULT_COUNT, ${shares}: ${said.notPercent('−1')}`)],
  ['parts of 1', [[[0.36, 0.1]]], partsOfOne],
  ['parts of 1 as text', [[['0,36', '0']]], partsOfOne],
  ['0 and 1 without a fraction are percents', [[[0, 1]]], [[0]]],
  ['one value above 1 makes percents of all', [[[0.5, 36]]], [[1]]],
  [
    'a date in its row alone',
    [
      [
        [35, 10],
        [40, date],
        ['', ''],
      ],
    ],
    [[1], [`ошибка: LOW_RESULT_COUNT, ${shares}, строка 2, столбец 2 диапазона: ${said.date}`], ['']],
  ],
  [
    'TRUE',
    [column(35, true)],
    [[1], [`ошибка: LOW_RESULT_COUNT, ${shares}, строка 2 диапазона: ${said.yes}`]],
  ],
  [
    'a percent above 100 in the last of 40 000 rows',
    [longColumn(30, 130)],
    longColumn(1, `ошибка: LOW_RESULT_COUNT, ${shares}, строка ${ROWS} диапазона: ${said.notPercent('130')}`),
  ],
  [
    'a blank threshold',
    [[[35, 10]], ''],
    thrown(`LOW_RESULT_COUNT, ${threshold}: ${said.blankOption('30')}`),
  ],
  [
    'a threshold that is a range',
    [[[35, 10]], column(30, 40)],
    thrown(`LOW_RESULT_COUNT, ${threshold}: ${said.oneCell('2 × 1')}`),
  ],
  [
    'a threshold above 100',
    [[[35, 10]], 130],
    thrown(`LOW_RESULT_COUNT, ${threshold}: ${said.notPercent('130')}`),
  ],
  [
    'a threshold in words',
    [[[35, 10]], 'треть'],
    thrown(`LOW_RESULT_COUNT, ${threshold}: ${said.notOption('треть')}`),
  ],
  ['a threshold as text', [[[35, 36]], '35,5'], [[1]]],
  ['no argument', [], missing('LOW_RESULT_COUNT', shares)],
  ['three arguments', [[[35]], 30, 1], surplus('LOW_RESULT_COUNT', 3, 2)],
]);
