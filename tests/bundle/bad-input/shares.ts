// Bad input to the shares of a count of people in its whole.
import type { FunctionName } from '../../../src/catalogue/functions';
import {
  type BadInputCase,
  casesOf,
  column,
  date,
  longColumn,
  missing,
  noData,
  ROWS,
  type Row,
  said,
  sizes,
  surplus,
  thrown,
} from './bad-input-case';

const highScorers = 'high_scorers (число высокобалльников)';
const graduates = 'graduates (число выпускников)';
const belowMinimum = 'below_minimum (число не преодолевших минимальный порог)';
const marks2 = 'marks_2 (число отметок «2»)';
const participants = 'pupils (число участников)';

const highScorerRows: readonly Row[] = [
  ['blank cells give a blank', ['', ''], ''],
  ['cells of nothing but spaces are blank', ['  ', '\u00a0'], ''],
  ['one blank of two', [6, ''], noData],
  ['0 of 0', [0, 0], noData],
  ['0 of 5 is 0, not a lack of data', [0, 5], 0],
  ['5 of 0', [5, 0], thrown(`HIGH_SCORER_SHARE, ${highScorers}: ${said.above('5', `${graduates}: 0`)}`)],
  [
    'a count above its whole',
    [61, 60],
    thrown(`HIGH_SCORER_SHARE, ${highScorers}: ${said.above('61', `${graduates}: 60`)}`),
  ],
  // 100 · 12 / 1200
  ['a no-break space in thousands', ['12', '1\u00a0200'], 1],
  ['a thin space in thousands', ['12', '1\u2009200'], 1],
  ['a narrow no-break space in thousands', ['12', '1\u202f200'], 1],
  // 100 · 6 / 60
  ['whole numbers with a decimal comma', ['6,0', '60,00'], 10],
  ['whole numbers with a decimal point', ['6.0', ' 60.0 '], 10],
  ['ranges of one cell are cells', [[[6]], [[60]]], 10],
  ['a range of one cell is spread over a column', [column(6, 12), [[60]]], [[10], [20]]],
  [
    'a cell of a column that is open to the bottom',
    [column(6, '', ''), column(60, '', '')],
    [[10], [''], ['']],
  ],
  ['ranges of several columns', [[[6, 12]], [[60, 60]]], [[10, 20]]],
  [
    'a word in a range of several columns is named with its column',
    [[[6, 'много']], [[60, 60]]],
    [
      [
        10,
        `ошибка: HIGH_SCORER_SHARE, ${highScorers}, строка 1, столбец 2 диапазона: ${said.notNumber('много')}`,
      ],
    ],
  ],
  [
    'columns of different length',
    [column(1, 2, 3), column(4, 4)],
    sizes('HIGH_SCORER_SHARE', 'high_scorers — 3 × 1', 'graduates — 2 × 1'),
  ],
  [
    'a column and a row',
    [column(1, 2), [[4, 4]]],
    sizes('HIGH_SCORER_SHARE', 'high_scorers — 2 × 1', 'graduates — 1 × 2'),
  ],
  ['no argument', [], missing('HIGH_SCORER_SHARE', highScorers)],
  ['one argument', [6], missing('HIGH_SCORER_SHARE', graduates)],
  ['three arguments', [6, 60, 1], surplus('HIGH_SCORER_SHARE', 3, 2)],
  [
    'an error beside a blank is passed on',
    ['', '#N/A'],
    thrown(`HIGH_SCORER_SHARE, ${graduates}: ${said.error('#N/A')}`),
  ],
  [
    'a date in the last of 40 000 rows leaves the others alone',
    [longColumn(6, date), longColumn(60)],
    longColumn(10, `ошибка: HIGH_SCORER_SHARE, ${highScorers}, строка ${ROWS} диапазона: ${said.date}`),
  ],
];

const belowMinimumRows: readonly Row[] = [
  ['a word', ['много', 60], thrown(`BELOW_MINIMUM_SHARE, ${belowMinimum}: ${said.notNumber('много')}`)],
  ['a dash', ['—', 60], thrown(`BELOW_MINIMUM_SHARE, ${belowMinimum}: ${said.notNumber('—')}`)],
  [
    'a percent as text',
    ['12 %', 60],
    thrown(`BELOW_MINIMUM_SHARE, ${belowMinimum}: ${said.notNumber('12 %')}`),
  ],
  [
    'two numbers in one cell',
    ['12 34', 60],
    thrown(`BELOW_MINIMUM_SHARE, ${belowMinimum}: ${said.notNumber('12 34')}`),
  ],
  [
    'a date typed as text',
    ['12.06.2021', 60],
    thrown(`BELOW_MINIMUM_SHARE, ${belowMinimum}: ${said.notNumber('12.06.2021')}`),
  ],
  ['a date', [3, date], thrown(`BELOW_MINIMUM_SHARE, ${graduates}: ${said.date}`)],
  ['TRUE', [true, 60], thrown(`BELOW_MINIMUM_SHARE, ${belowMinimum}: ${said.yes}`)],
  ['FALSE', [3, false], thrown(`BELOW_MINIMUM_SHARE, ${graduates}: ${said.no}`)],
  ['a negative count', [-3, 60], thrown(`BELOW_MINIMUM_SHARE, ${belowMinimum}: ${said.negativeCount('−3')}`)],
  [
    'a negative count with a true minus sign',
    ['−3', 60],
    thrown(`BELOW_MINIMUM_SHARE, ${belowMinimum}: ${said.negativeCount('−3')}`),
  ],
  ['a fraction', [3.5, 60], thrown(`BELOW_MINIMUM_SHARE, ${belowMinimum}: ${said.notWhole('3,5')}`)],
  [
    'a count that is too large to be counted with',
    [3, 1e17],
    thrown(
      `BELOW_MINIMUM_SHARE, ${graduates}: ${said.tooLarge('100\u00a0000\u00a0000\u00a0000\u00a0000\u00a0000')}`,
    ),
  ],
  ['the largest count of all', [90071992547409, 90071992547409], 100],
  [
    'a calculation of an array that failed',
    ['#CALC!', 60],
    thrown(`BELOW_MINIMUM_SHARE, ${belowMinimum}: ${said.error('#CALC!')}`),
  ],
  ['a fraction as text', [3, '60,5'], thrown(`BELOW_MINIMUM_SHARE, ${graduates}: ${said.notWhole('60,5')}`)],
  [
    'a Russian error',
    ['#ДЕЛ/0!', 60],
    thrown(`BELOW_MINIMUM_SHARE, ${belowMinimum}: ${said.error('#ДЕЛ/0!')}`),
  ],
  [
    'a calculation under way',
    [3, 'Loading...'],
    thrown(`BELOW_MINIMUM_SHARE, ${graduates}: ${said.loading}`),
  ],
  [
    'a text of 60 letters is cut',
    ['о'.repeat(60), 60],
    thrown(`BELOW_MINIMUM_SHARE, ${belowMinimum}: ${said.notNumber(`${'о'.repeat(40)}…`)}`),
  ],
];

const rdrRows: readonly Row[] = [
  ['0 of 0 in a column', [column(0, 9), column(0, 36)], [[noData], [25]]],
  [
    'a broken link in its row alone',
    [column(9, '#ССЫЛКА!', 9), column(36, 36, 36)],
    [[25], [`ошибка: RDR_FAIL_SHARE, ${marks2}, строка 2 диапазона: ${said.error('#ССЫЛКА!')}`], [25]],
  ],
  [
    'the error of another function is passed on',
    [column(9, 9), column(36, 'ошибка: SUM')],
    [[25], [`ошибка: RDR_FAIL_SHARE, ${participants}, строка 2 диапазона: ${said.error('ошибка: SUM')}`]],
  ],
  [
    'a count above its whole in its row alone',
    [column(9, 37), column(36, 36)],
    [
      [25],
      [`ошибка: RDR_FAIL_SHARE, ${marks2}, строка 2 диапазона: ${said.above('37', `${participants}: 36`)}`],
    ],
  ],
  ['a part of 1 for a count', [0.25, 36], thrown(`RDR_FAIL_SHARE, ${marks2}: ${said.notWhole('0,25')}`)],
];

/** The functions that say a group of pupils or teachers and the whole school. */
function groupRows(name: FunctionName, group: string, whole: string): readonly Row[] {
  return [
    ['a blank row of an open range', [column(3, '', ''), column(12, '', '')], [[25], [''], ['']]],
    ['a blank beside a number', [column(3, '', 3), column(12, 12, '')], [[25], [noData], [noData]]],
    [
      'more in the group than in all, in its row alone',
      [column(3, 13), column(12, 12)],
      [[25], [`ошибка: ${name}, ${group}, строка 2 диапазона: ${said.above('13', `${whole}: 12`)}`]],
    ],
    ['«нет данных» for a count', [noData, 12], thrown(`${name}, ${group}: ${said.notNumber(noData)}`)],
  ];
}

const pupils = 'pupils (число обучающихся)';
const teachers = 'teachers (число педагогов)';
const groups: readonly [FunctionName, string, string][] = [
  ['REGISTERED_SHARE', 'pupils_in_group (число состоящих на учёте)', pupils],
  ['MIGRANT_LANGUAGE_SHARE', 'pupils_in_group (число из семей мигрантов и слабо владеющих русским)', pupils],
  ['NOT_ATTESTED_SHARE', 'pupils_in_group (число не прошедших аттестацию)', pupils],
  ['TRUANCY_SHARE', 'pupils_in_group (число систематически пропускающих)', pupils],
  ['SPECIAL_NEEDS_SHARE', 'pupils_in_group (число обучающихся с ЗПР и УО)', pupils],
  ['TEACHER_DIAGNOSED_SHARE', 'teachers_in_group (число прошедших диагностику)', teachers],
  ['TEACHER_TRAINED_SHARE', 'teachers_in_group (число прошедших обучение по запросам)', teachers],
  ['RISK_TRAINED_SHARE', 'teachers_in_group (число обученных работе с риском неуспешности)', teachers],
];

export const shareCases: readonly BadInputCase[] = [
  ...casesOf('HIGH_SCORER_SHARE', highScorerRows),
  ...casesOf('BELOW_MINIMUM_SHARE', belowMinimumRows),
  ...casesOf('RDR_FAIL_SHARE', rdrRows),
  ...groups.flatMap(([name, group, whole]) => casesOf(name, groupRows(name, group, whole))),
];
