// Bad input to the index of social well-being.
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
  thrown,
} from './bad-input-case';

const shares = 'shares (доли, %)';
const flags = 'flags (признаки да/нет)';
const weights = 'weights (веса)';

/** Shares run from 0 to 10 and from 10 to 30. */
const threeShares = [
  [0, 10],
  [5, 20],
  [10, 30],
];
const threeFlags = [
  ['нет', 'нет'],
  ['да', 'нет'],
  ['да', 'да'],
];

export const wellbeingCases: readonly BadInputCase[] = casesOf('SOCIAL_WELLBEING_INDEX', [
  // second school: shares 0.5 and 0.5, flags 1 and 0, mean 0.5
  [
    'flags in other spellings',
    [
      threeShares,
      [
        ['-', 0],
        ['+', ' Нет '],
        [true, 'ИСТИНА'],
      ],
    ],
    [[100], [50], [0]],
  ],
  ['a single school has nothing to be compared with', [[[5, 20]], [['да', 'нет']]], [[noData]]],
  ['a single share and a single flag', [5, 'да'], noData],
  ['all blank', [column('', ''), column('', '')], [[''], ['']]],
  // the flags alone are left
  [
    'a column of shares that is the same everywhere is left out',
    [column(7, 7, 7), column('да', 'нет', '')],
    [[0], [100], [noData]],
  ],
  [
    'a missing share is left out of its school',
    [
      [
        [0, ''],
        [10, 20],
        [noData, 40],
      ],
      column('нет', 'нет', 'да'),
    ],
    // first: 0 and 0; second: 1, 0 and 0, so 100 · (1 − 1/3); third: 1 and 1
    [[100], [100 * (1 - 1 / 3)], [0]],
  ],
  [
    'blank rows at the end of open ranges',
    [column(0, 10, '', ''), column('нет', 'да', '', '')],
    [[100], [0], [''], ['']],
  ],
  [
    'an unknown word for a flag in its row alone',
    [
      threeShares,
      [
        ['нет', 'нет'],
        ['да', 'может быть'],
        ['да', 'да'],
      ],
    ],
    [
      [100],
      [
        `ошибка: SOCIAL_WELLBEING_INDEX, ${flags}, строка 2, столбец 2 диапазона: ${said.notFlag('может быть')}`,
      ],
      [0],
    ],
  ],
  [
    'a share above 100 in its row alone does not stretch the scale',
    [column(0, 120, 10), column('нет', 'нет', 'да')],
    [
      [100],
      [`ошибка: SOCIAL_WELLBEING_INDEX, ${shares}, строка 2 диапазона: ${said.notPercent('120')}`],
      [0],
    ],
  ],
  [
    'a date for a flag in its row alone',
    [column(0, 5, 10), column('нет', date, 'да')],
    [[100], [`ошибка: SOCIAL_WELLBEING_INDEX, ${flags}, строка 2 диапазона: ${said.dateForWord}`], [0]],
  ],
  [
    'shares of three schools, flags of two',
    [threeShares, column('да', 'нет')],
    thrown(
      'SOCIAL_WELLBEING_INDEX: в диапазонах разное число строк (shares — 3, flags — 2). ' +
        'Укажите диапазоны с одними и теми же строками.',
    ),
  ],
  // second school: (0.5 · 1 + 0.5 · 1 + 1 · 2 + 0 · 1) / 5 = 0.6
  ['weights as text', [threeShares, threeFlags, [['1', '1,0', 2, '1.0']]], [[100], [40], [0]]],
  [
    'three weights for four columns',
    [threeShares, threeFlags, [[1, 1, 1]]],
    thrown(
      `SOCIAL_WELLBEING_INDEX, ${weights}: указан диапазон 1 × 3. ` +
        'Укажите одну строку из 4\u00a0чисел: сначала веса долей, потом признаков.',
    ),
  ],
  [
    'weights in a column',
    [threeShares, threeFlags, column(1, 1, 1, 1)],
    thrown(
      `SOCIAL_WELLBEING_INDEX, ${weights}: указан диапазон 4 × 1. ` +
        'Укажите одну строку из 4\u00a0чисел: сначала веса долей, потом признаков.',
    ),
  ],
  [
    'a negative weight',
    [threeShares, threeFlags, [[1, -2, 1, 1]]],
    thrown(`SOCIAL_WELLBEING_INDEX, ${weights}, строка 1, столбец 2 диапазона: ${said.negative('−2')}`),
  ],
  [
    'a blank weight',
    [threeShares, threeFlags, [[1, 1, '', 1]]],
    thrown(
      `SOCIAL_WELLBEING_INDEX, ${weights}, столбец 3 диапазона: ячейка пуста. ` +
        'Впишите число от 0 или не указывайте этот аргумент: тогда все веса равны.',
    ),
  ],
  [
    'a weight that is a word',
    [threeShares, threeFlags, [[1, 'два', 1, 1]]],
    thrown(`SOCIAL_WELLBEING_INDEX, ${weights}, строка 1, столбец 2 диапазона: ${said.notOption('два')}`),
  ],
  [
    'one blank cell for the weights',
    [threeShares, threeFlags, ''],
    thrown(
      `SOCIAL_WELLBEING_INDEX, ${weights}: ячейка пуста. ` +
        'Впишите число от 0 или не указывайте этот аргумент: тогда все веса равны.',
    ),
  ],
  [
    'weights of nothing but 0',
    [threeShares, threeFlags, [[0, 0, 0, 0]]],
    thrown(`SOCIAL_WELLBEING_INDEX, ${weights}: все веса равны 0. Впишите хотя бы один вес больше 0.`),
  ],
  ['one argument', [threeShares], missing('SOCIAL_WELLBEING_INDEX', flags)],
  [
    'an error in the last of 40 000 rows',
    [longColumn(5), longColumn('нет', '#N/A')],
    longColumn(
      100,
      `ошибка: SOCIAL_WELLBEING_INDEX, ${flags}, строка ${ROWS} диапазона: ${said.error('#N/A')}`,
    ),
  ],
]);
