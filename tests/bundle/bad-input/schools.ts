// Bad input to the functions of a list of schools: answers yes and no, codes, measures.
import {
  type BadInputCase,
  casesOf,
  column,
  date,
  longColumn,
  missing,
  noData,
  said,
  sizes,
  thrown,
} from './bad-input-case';

const listed = 'flags (школа в перечне)';
const practices = 'flags (сетевые практики)';
const acts = 'acts (акты)';
const reports = 'reports (отчёты)';
const diagnosed = 'diagnosed (диагностика проведена)';
const recommended = 'recommended (рекомендации выданы)';
const previous = 'previous_codes (коды прежнего перечня)';
const current = 'current_codes (коды нового перечня)';
const measures = 'measures (меры)';

/** Nine times yes and nine times no. */
const everySpelling = column(
  ...['да', ' ДА ', 'TRUE', true, 'Истина', '+', 1, '1', 'true'],
  ...['нет', 'Нет', 'FALSE', false, 'ложь ', '−', '-', 0, '0'],
);

const flagCases: readonly BadInputCase[] = [
  ...casesOf('LOW_RESULT_SCHOOL_SHARE', [
    ['yes and no in every spelling', [everySpelling], 50],
    ['blanks of an open range are not counted', [column('да', '', 'нет', '', '')], 50],
    ['nothing but blanks', [column('', ' ')], noData],
    ['a single cell', ['да'], 100],
    [
      'an unknown word is thrown with its row',
      [column('да', 'нет', 'может быть')],
      thrown(`LOW_RESULT_SCHOOL_SHARE, ${listed}, строка 3 диапазона: ${said.notFlag('может быть')}`),
    ],
    [
      'the number 2',
      [column('да', 2)],
      thrown(`LOW_RESULT_SCHOOL_SHARE, ${listed}, строка 2 диапазона: ${said.notFlag('2')}`),
    ],
    ['an error', ['#ИМЯ?'], thrown(`LOW_RESULT_SCHOOL_SHARE, ${listed}: ${said.error('#ИМЯ?')}`)],
    [
      'two columns',
      [[['да', 'да']]],
      thrown(`LOW_RESULT_SCHOOL_SHARE, ${listed}: указан диапазон 1 × 2. Укажите один столбец.`),
    ],
    ['no argument', [], missing('LOW_RESULT_SCHOOL_SHARE', listed)],
  ]),
  ...casesOf('NETWORK_PRACTICE_SHARE', [
    ['yes and no in every spelling', [everySpelling], 50],
    ['nothing but blanks', [column('', '')], noData],
    [
      'a date',
      [column('да', date)],
      thrown(`NETWORK_PRACTICE_SHARE, ${practices}, строка 2 диапазона: ${said.dateForWord}`),
    ],
    [
      'a calculation under way',
      ['Загрузка…'],
      thrown(`NETWORK_PRACTICE_SHARE, ${practices}: ${said.loading}`),
    ],
    ['40 000 rows', [longColumn('да')], 100],
  ]),
  ...casesOf('SUPPORT_PROGRAMME_SHARE', [
    // two rows with an answer, one with three times «да»
    [
      'a blank beside an answer is «нет», a blank row is not counted',
      [column('да', 'да', ''), column('да', '', ''), column('да', 'да', '')],
      50,
    ],
    ['nothing but blanks', [column('', ''), column('', ''), column('', '')], noData],
    ['single cells', ['да', '+', true], 100],
    [
      'an unknown word in the third column',
      [column('да'), column('да'), column('позже')],
      thrown(`SUPPORT_PROGRAMME_SHARE, ${reports}: ${said.notFlag('позже')}`),
    ],
    [
      'columns of different length',
      [column('да', 'да'), column('да', 'да'), column('да', 'да', 'да')],
      sizes('SUPPORT_PROGRAMME_SHARE', 'acts — 2 × 1', 'plans — 2 × 1', 'reports — 3 × 1'),
    ],
    [
      'three columns in one argument',
      [[['да', 'да', 'да']], [['да', 'да', 'да']], [['да', 'да', 'да']]],
      thrown(`SUPPORT_PROGRAMME_SHARE, ${acts}: указан диапазон 1 × 3. Укажите один столбец.`),
    ],
    ['two arguments', [column('да'), column('да')], missing('SUPPORT_PROGRAMME_SHARE', reports)],
  ]),
  ...casesOf('DIAGNOSED_SCHOOL_SHARE', [
    // three rows with an answer, none with both
    ['one answer of two is not both', [column('да', '', 'нет', ''), column('нет', 'да', '', '')], 0],
    ['nothing but blanks', ['', ''], noData],
    [
      'an error in the second column',
      [column('да', 'да'), column('да', '#ЗНАЧ!')],
      thrown(`DIAGNOSED_SCHOOL_SHARE, ${recommended}, строка 2 диапазона: ${said.error('#ЗНАЧ!')}`),
    ],
    [
      'a percent',
      [column('да', 0.5), column('да', 'да')],
      thrown(`DIAGNOSED_SCHOOL_SHARE, ${diagnosed}, строка 2 диапазона: ${said.notFlag('0,5')}`),
    ],
  ]),
];

/** Rows: left, stayed, entered. */
const listCases: readonly BadInputCase[] = [
  ...casesOf('LIST_DYNAMICS', [
    // before: sch1, sch2; now: sch2, sch3, sch4, sch5
    [
      'a code in other case, with spaces and twice counts once',
      [column('sch1', 'SCH2', ' sch1 ', ''), column('sch2 ', 'sch3', 'Sch4', 'sch4', 'sch5', '')],
      [
        [1, 50],
        [1, 50],
        [3, 75],
      ],
    ],
    [
      'an empty list before',
      [column('', ''), column('sch1', 'sch2')],
      [
        [0, noData],
        [0, noData],
        [2, 100],
      ],
    ],
    [
      'an empty list now',
      [column('sch1', 'sch2'), ''],
      [
        [2, 100],
        [0, 0],
        [0, noData],
      ],
    ],
    [
      'two empty lists',
      ['', ''],
      [
        [0, noData],
        [0, noData],
        [0, noData],
      ],
    ],
    [
      'codes that are numbers',
      [column(220206, 220207), column('220206')],
      [
        [1, 50],
        [1, 50],
        [0, 0],
      ],
    ],
    [
      'an error',
      [column('sch1', '#N/A'), 'sch1'],
      thrown(`LIST_DYNAMICS, ${previous}, строка 2 диапазона: ${said.error('#N/A')}`),
    ],
    ['a date', ['sch1', date], thrown(`LIST_DYNAMICS, ${current}: ${said.dateForWord}`)],
    [
      'TRUE',
      [column('sch1', true), 'sch1'],
      thrown(`LIST_DYNAMICS, ${previous}, строка 2 диапазона: ${said.notText('ИСТИНА')}`),
    ],
    [
      'two columns in one argument',
      [[['sch1', 'Школа № 1']], 'sch1'],
      thrown(`LIST_DYNAMICS, ${previous}: указан диапазон 1 × 2. Укажите один столбец.`),
    ],
    ['one argument', ['sch1'], missing('LIST_DYNAMICS', current)],
    [
      '40 000 rows',
      [longColumn('sch1', 'sch2'), longColumn('sch2', 'sch3')],
      [
        [1, 50],
        [1, 50],
        [1, 50],
      ],
    ],
  ]),
  ...casesOf('SUPPORT_MEASURES_COUNT', [
    ['a measure named twice, blanks', [column('подъёмные', '', 'жильё', 'подъёмные', ' ')], 2],
    [
      'a range of two columns',
      [
        [
          ['подъёмные', 'жильё'],
          ['', 'наставник'],
        ],
      ],
      3,
    ],
    ['nothing but blanks', [column('', '')], noData],
    ['a single cell', ['жильё'], 1],
    [
      'an error',
      [column('жильё', '#REF!')],
      thrown(`SUPPORT_MEASURES_COUNT, ${measures}, строка 2 диапазона: ${said.error('#REF!')}`),
    ],
    ['a date', [column(date)], thrown(`SUPPORT_MEASURES_COUNT, ${measures}: ${said.dateForWord}`)],
    ['no argument', [], missing('SUPPORT_MEASURES_COUNT', measures)],
  ]),
];

export const schoolCases: readonly BadInputCase[] = [...flagCases, ...listCases];
