// Bad input to the share pooled over two years.
import { casesOf, column, noData, said, sizes, surplus, thrown } from './bad-input-case';

const marks2 = 'marks_2 (число отметок «2»)';
const previousMarks = 'marks_2_previous (число отметок «2» в прошлом году)';
const previousPupils = 'pupils_previous (число участников в прошлом году)';

export const twoYearCases = casesOf('VPR_FAIL_SHARE', [
  ['four blank cells', ['', '', '', ''], ''],
  // the year before alone: 100 · 6 / 20
  ['this year blank', ['', '', 6, 20], 30],
  // this year alone: 100 · 9 / 30
  ['the year before blank', [9, 30, '', ''], 30],
  ['half of the year before blank', [9, 30, 6, ''], noData],
  ['half of this year blank', ['', 30, 6, 20], noData],
  ['0 of 0 in both years', [0, 0, 0, 0], noData],
  // 100 · (0 + 2) / (0 + 10)
  ['0 of 0 in one year', [0, 0, 2, 10], 20],
  [
    'the year before above its whole',
    [1, 100, 21, 20],
    thrown(`VPR_FAIL_SHARE, ${previousMarks}: ${said.above('21', `${previousPupils}: 20`)}`),
  ],
  [
    'this year above its whole though the sum is not',
    [11, 10, 0, 100],
    thrown(`VPR_FAIL_SHARE, ${marks2}: ${said.above('11', 'pupils (число участников): 10')}`),
  ],
  [
    'one argument of the year before',
    [9, 30, 6],
    thrown(
      `VPR_FAIL_SHARE: за прошлый год указан один аргумент из двух. Добавьте ${previousPupils} или уберите прошлый год.`,
    ),
  ],
  ['five arguments', [9, 30, 6, 20, 1], surplus('VPR_FAIL_SHARE', 5, 4)],
  [
    'a shorter column for the year before',
    [column(9, 9), column(30, 30), column(6), column(20, 20)],
    // a range of one cell is a cell and is spread: 100 · (9 + 6) / (30 + 20)
    [[30], [30]],
  ],
  [
    'a column of other length for the year before',
    [column(9, 9), column(30, 30), column(6, 6, 6), column(20, 20)],
    sizes(
      'VPR_FAIL_SHARE',
      'marks_2 — 2 × 1',
      'pupils — 2 × 1',
      'marks_2_previous — 3 × 1',
      'pupils_previous — 2 × 1',
    ),
  ],
  [
    'an error of the year before in its row alone',
    [column(9, 9, ''), column(30, 30, ''), column('#REF!', 6, ''), column(20, 20, '')],
    [[`ошибка: VPR_FAIL_SHARE, ${previousMarks}, строка 1 диапазона: ${said.error('#REF!')}`], [30], ['']],
  ],
]);
