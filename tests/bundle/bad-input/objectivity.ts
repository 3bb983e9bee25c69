// Bad input to the functions of doubtful objectivity.
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
  surplus,
  thrown,
} from './bad-input-case';

const few = 'мало участников';
const minimum = 'minimum (минимум участников)';
const before = 'percent_before (средний процент в прошлом классе)';
const after = 'percent_after (средний процент через год)';
const ratios = 'ratios (коэффициенты K)';
const signs = 'signs (признаки)';

// School: 4.6 − 1.96 · 0.5 / √25 = 4.404; region: 3.8 + 1.96 · 0.9 / √3600 = 3.8294.
const region = [3.8, 0.9, 3600];
const inflated = [4.6, 0.5, 25, ...region];

const inflatedCases = casesOf('INFLATED_RESULT', [
  ['means as text', ['4,6', '0.5', '25', '3,8', '0,9', '3\u00a0600'], true],
  ['all blank', ['', '', '', '', '', ''], ''],
  ['no deviation', [4.6, '', 25, ...region], noData],
  ['0 participants', [4.6, 0.5, 0, ...region], few],
  ['0 participants where the minimum is 0', [4.6, 0.5, 0, ...region, 0], noData],
  ['0 participants in the region', [4.6, 0.5, 25, 3.8, 0.9, 0], noData],
  ['nine participants', [4.6, 0.5, 9, ...region], few],
  // 4.6 − 1.96 · 0.5 / √9 = 4.273…
  ['nine participants where the minimum is 9', [4.6, 0.5, 9, ...region, 9], true],
  ['a blank minimum', [...inflated, ''], thrown(`INFLATED_RESULT, ${minimum}: ${said.blankOption('10')}`)],
  [
    'a minimum that is a range',
    [...inflated, [[10, 20]]],
    thrown(`INFLATED_RESULT, ${minimum}: ${said.oneCell('1 × 2')}`),
  ],
  [
    'a minimum that is a word',
    [...inflated, 'десять'],
    thrown(`INFLATED_RESULT, ${minimum}: ${said.notOption('десять')}`),
  ],
  [
    'a minimum that is not whole',
    [...inflated, 7.5],
    thrown(`INFLATED_RESULT, ${minimum}: ${said.notWhole('7,5')}`),
  ],
  [
    'a negative deviation',
    [4.6, -0.5, 25, ...region],
    thrown(`INFLATED_RESULT, sd (СКО школы): ${said.negative('−0,5')}`),
  ],
  [
    'a mean that is a date',
    [date, 0.5, 25, ...region],
    thrown(`INFLATED_RESULT, mean (средний балл школы): ${said.date}`),
  ],
  [
    'half a participant',
    [4.6, 0.5, 24.5, ...region],
    thrown(`INFLATED_RESULT, participants (участников в школе): ${said.notWhole('24,5')}`),
  ],
  [
    'five arguments',
    inflated.slice(0, 5),
    missing('INFLATED_RESULT', 'region_participants (участников в регионе)'),
  ],
  [
    'an error in its row alone beside the cells of the region',
    [column(4.6, 3.8, '#VALUE!', 4.6), column(0.5, 0.5, 0.5, 0.5), column(25, 25, 25, 9), ...region],
    [
      [true],
      [false],
      [`ошибка: INFLATED_RESULT, mean (средний балл школы), строка 3 диапазона: ${said.error('#VALUE!')}`],
      [few],
    ],
  ],
  [
    'columns of different length',
    [column(4, 4), column(1, 1, 1), column(25, 25), ...region],
    sizes('INFLATED_RESULT', 'mean — 2 × 1', 'sd — 3 × 1', 'participants — 2 × 1'),
  ],
]);

const ratioCases = casesOf('COHORT_RATIO', [
  ['percents as text', ['60,0', '48'], 1.25],
  ['one blank of two', [60, ''], noData],
  ['0 over 0', [0, 0], noData],
  ['0 over 48', [0, 48], 0],
  ['5 over 0', [5, 0], thrown(`COHORT_RATIO, ${after}: 0, хотя ${before}: 5. Проверьте оба числа.`)],
  ['a percent above 100', [101, 48], thrown(`COHORT_RATIO, ${before}: ${said.notPercent('101')}`)],
  ['a negative percent', [60, -1], thrown(`COHORT_RATIO, ${after}: ${said.notPercent('−1')}`)],
  [
    'a word and 5 over 0, each in its row',
    [column(60, 'нет', 5, ''), column(48, 48, 0, '')],
    [
      [1.25],
      [`ошибка: COHORT_RATIO, ${before}, строка 2 диапазона: ${said.notNumber('нет')}`],
      [`ошибка: COHORT_RATIO, ${after}, строка 3 диапазона: 0, хотя ${before}: 5. Проверьте оба числа.`],
      [''],
    ],
  ],
]);

const jumpCases = casesOf('COHORT_JUMP', [
  // Q1 = Q3 = 1, so both limits are 1
  [
    'a column that is the same but for one',
    [column(1, 1, 1, 1, 9)],
    column('нет', 'нет', 'нет', 'нет', 'падение'),
  ],
  [
    'the same with numbers as text',
    [column('1', '1,0', '1.0', 1, '0,5')],
    column('нет', 'нет', 'нет', 'нет', 'рост'),
  ],
  [
    'a column that is the same but for its last bits',
    [column(1.1, 1.1, 36.3 / 33, 1.1, 1.1)],
    column('нет', 'нет', 'нет', 'нет', 'нет'),
  ],
  ['a column that is the same everywhere', [column(1.2, 1.2)], column('нет', 'нет')],
  ['a single ratio', [1.25], 'нет'],
  ['a blank cell', [''], ''],
  [
    'blanks and «нет данных» stay',
    [column(1, '', 1, noData, 1, '')],
    column('нет', '', 'нет', noData, 'нет', ''),
  ],
  [
    'an error in its row alone does not move the limits',
    [column(1, 1, '#DIV/0!', 1, 1, 9)],
    column(
      'нет',
      'нет',
      `ошибка: COHORT_JUMP, ${ratios}, строка 3 диапазона: ${said.error('#DIV/0!')}`,
      'нет',
      'нет',
      'падение',
    ),
  ],
  [
    'a negative ratio',
    [column(1, -1)],
    column('нет', `ошибка: COHORT_JUMP, ${ratios}, строка 2 диапазона: ${said.negative('−1')}`),
  ],
  ['two columns', [[[1, 1]]], thrown(`COHORT_JUMP, ${ratios}: указан диапазон 1 × 2. Укажите один столбец.`)],
  ['TRUE alone', [true], thrown(`COHORT_JUMP, ${ratios}: ${said.yes}`)],
  [
    'a word in the last of 40 000 rows',
    [longColumn(1, 'скачок')],
    longColumn(
      'нет',
      `ошибка: COHORT_JUMP, ${ratios}, строка ${ROWS} диапазона: ${said.notNumber('скачок')}`,
    ),
  ],
]);

const indexCases = casesOf('OBJECTIVITY_INDEX', [
  // seven schools with a sign, seven without: 100 − 100 · 7 / 14
  [
    'signs in every spelling',
    [column(true, 'TRUE', ' Да', '+', 1, 'ПАДЕНИЕ', 'рост', false, 'FALSE', 'нет ', '−', '-', 0, '0')],
    50,
  ],
  [
    'a school without a verdict is not counted',
    [
      [
        ['да', 'нет'],
        ['мало участников', noData],
        ['', ''],
        ['нет', ''],
      ],
    ],
    50,
  ],
  ['no school with a verdict', [column('', 'мало участников', noData)], noData],
  ['a blank cell', [''], noData],
  ['one sign', ['рост'], 0],
  [
    'an unknown word is thrown with its place',
    [
      [
        ['да', 'нет'],
        ['да', 'возможно'],
      ],
    ],
    thrown(`OBJECTIVITY_INDEX, ${signs}, строка 2, столбец 2 диапазона: ${said.notSign('возможно')}`),
  ],
  [
    'a number that is no sign',
    [column('да', 2)],
    thrown(`OBJECTIVITY_INDEX, ${signs}, строка 2 диапазона: ${said.notSign('2')}`),
  ],
  [
    'a date',
    [column(date, 'да')],
    thrown(`OBJECTIVITY_INDEX, ${signs}, строка 1 диапазона: ${said.dateForWord}`),
  ],
  ['an error', ['#Н/Д'], thrown(`OBJECTIVITY_INDEX, ${signs}: ${said.error('#Н/Д')}`)],
  ['two arguments', ['да', 'да'], surplus('OBJECTIVITY_INDEX', 2, 1)],
  ['40 000 rows', [longColumn('нет')], 100],
  ['40 000 rows without a verdict but for one', [longColumn(' Мало участников', 'рост')], 0],
]);

export const objectivityCases: readonly BadInputCase[] = [
  ...inflatedCases,
  ...ratioCases,
  ...jumpCases,
  ...indexCases,
];
