// Bad input: what each wrong cell or wrong call says, word for word.
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import type { FunctionName } from '../../src/catalogue/functions';
import { call, column, thrown } from './call';

const foreignDate: unknown = runInNewContext('new Date(2021, 5, 12)');

/** A wrong count and what is said about it. */
const wrongCounts: readonly [string, unknown, string][] = [
  [
    'a date',
    new Date(2021, 5, 12),
    'в ячейке дата, а не число. Задайте ячейке числовой формат и впишите число заново.',
  ],
  [
    'a date of another realm',
    foreignDate,
    'в ячейке дата, а не число. Задайте ячейке числовой формат и впишите число заново.',
  ],
  ['#N/A', '#N/A', 'в ячейке «#N/A». Сначала исправьте эту ошибку.'],
  ['#DIV/0!', '#DIV/0!', 'в ячейке «#DIV/0!». Сначала исправьте эту ошибку.'],
  ['#REF!', '#REF!', 'в ячейке «#REF!». Сначала исправьте эту ошибку.'],
  ['a Russian error', '#ССЫЛКА!', 'в ячейке «#ССЫЛКА!». Сначала исправьте эту ошибку.'],
  [
    'an error of another function',
    'ошибка: QUALITY_SHARE, n2',
    'в ячейке «ошибка: QUALITY_SHARE, n2». Сначала исправьте эту ошибку.',
  ],
  ['a calculation under way', 'Loading...', 'ячейка ещё вычисляется. Дождитесь конца расчёта.'],
  ['TRUE', true, 'в ячейке ИСТИНА, а не число. Впишите число.'],
  ['FALSE', false, 'в ячейке ЛОЖЬ, а не число. Впишите число.'],
  ['a word', 'много', '«много» — не число. Впишите число или оставьте ячейку пустой.'],
  ['«нет данных»', 'нет данных', '«нет данных» — не число. Впишите число или оставьте ячейку пустой.'],
  ['a dash', '-', '«-» — не число. Впишите число или оставьте ячейку пустой.'],
  ['a percent as text', '12 %', '«12 %» — не число. Впишите число или оставьте ячейку пустой.'],
  ['two numbers', '12 34', '«12 34» — не число. Впишите число или оставьте ячейку пустой.'],
  ['an exponent', '1e5', '«1e5» — не число. Впишите число или оставьте ячейку пустой.'],
  ['a typed date', '12.06.2021', '«12.06.2021» — не число. Впишите число или оставьте ячейку пустой.'],
  [
    'a long text',
    'о'.repeat(60),
    `«${'о'.repeat(40)}…» — не число. Впишите число или оставьте ячейку пустой.`,
  ],
  ['infinity', Number.POSITIVE_INFINITY, '«Infinity» — не число. Впишите число или оставьте ячейку пустой.'],
  ['a negative count', -3, '−3 меньше нуля. Впишите целое число от 0.'],
  ['a negative count as text', '−3', '−3 меньше нуля. Впишите целое число от 0.'],
  ['a fraction', 3.5, '3,5 — не целое число. Впишите количество, а не долю.'],
  ['a fraction as text', '3,5', '3,5 — не целое число. Впишите количество, а не долю.'],
  // 2 to the 53rd is 9007199254740992: the largest count is a hundredth of it.
  [
    'a count that is too large',
    90071992547410,
    '90\u00a0071\u00a0992\u00a0547\u00a0410 — слишком большое число. Проверьте количество.',
  ],
  ['a count near the end of numbers', 1.5e300, '1,5E+300 — слишком большое число. Проверьте количество.'],
];

const shareFunctions: readonly [FunctionName, string][] = [
  ['HIGH_SCORER_SHARE', 'high_scorers (число высокобалльников)'],
  ['BELOW_MINIMUM_SHARE', 'below_minimum (число не преодолевших минимальный порог)'],
  ['VPR_FAIL_SHARE', 'marks_2 (число отметок «2»)'],
];

describe.each(shareFunctions)('%s on a wrong count', (name, argument) => {
  it.each(wrongCounts)('%s: throws from single cells', (_, cell, text) => {
    expect(thrown(name, cell, 60)).toBe(`${name}, ${argument}: ${text}`);
  });

  it.each(wrongCounts)('%s: says so in its row and computes the others', (_, cell, text) => {
    expect(call(name, column(6, 12, cell, ''), column(60, 60, 60, ''))).toEqual([
      [10],
      [20],
      [`ошибка: ${name}, ${argument}, строка 3 диапазона: ${text}`],
      [''],
    ]);
  });
});

describe('a wrong cell beside others', () => {
  const word = '«много» — не число. Впишите число или оставьте ячейку пустой.';

  it('names the second argument when that is wrong', () => {
    expect(thrown('HIGH_SCORER_SHARE', 6, 'много')).toBe(
      `HIGH_SCORER_SHARE, graduates (число выпускников): ${word}`,
    );
  });

  it('names the first wrong argument of a row', () => {
    expect(thrown('HIGH_SCORER_SHARE', 'много', -1)).toContain('high_scorers');
  });

  it('is an error even when the other cell is blank', () => {
    expect(thrown('HIGH_SCORER_SHARE', '', '#N/A')).toBe(
      'HIGH_SCORER_SHARE, graduates (число выпускников): в ячейке «#N/A». Сначала исправьте эту ошибку.',
    );
  });

  it('says the column too in a wide range', () => {
    expect(call('HIGH_SCORER_SHARE', [[6, 'много']], 60)).toEqual([
      [
        10,
        `ошибка: HIGH_SCORER_SHARE, high_scorers (число высокобалльников), строка 1, столбец 2 диапазона: ${word}`,
      ],
    ]);
  });

  it('stands in every row when the single cell spread over them is wrong', () => {
    const result = call('HIGH_SCORER_SHARE', column(6, 7), 'много');
    expect(result).toEqual([
      [`ошибка: HIGH_SCORER_SHARE, graduates (число выпускников), строка 1 диапазона: ${word}`],
      [`ошибка: HIGH_SCORER_SHARE, graduates (число выпускников), строка 2 диапазона: ${word}`],
    ]);
  });
});

describe('a count above its whole', () => {
  it('names both arguments and both numbers', () => {
    expect(thrown('HIGH_SCORER_SHARE', 61, 60)).toBe(
      'HIGH_SCORER_SHARE, high_scorers (число высокобалльников): 61 больше, чем ' +
        'graduates (число выпускников): 60. Проверьте оба числа.',
    );
  });

  it('is an error with a whole of 0', () => {
    expect(call('BELOW_MINIMUM_SHARE', column(5, 3), column(0, 12))).toEqual([
      [
        'ошибка: BELOW_MINIMUM_SHARE, below_minimum (число не преодолевших минимальный порог), ' +
          'строка 1 диапазона: 5 больше, чем graduates (число выпускников): 0. Проверьте оба числа.',
      ],
      [25],
    ]);
  });

  it('names the arguments of the year before', () => {
    expect(thrown('VPR_FAIL_SHARE', 1, 100, 21, 20)).toBe(
      'VPR_FAIL_SHARE, marks_2_previous (число отметок «2» в прошлом году): 21 больше, чем ' +
        'pupils_previous (число участников в прошлом году): 20. Проверьте оба числа.',
    );
  });
});

describe('a wrong call of a share function', () => {
  it.each([
    [
      'no arguments',
      [],
      'HIGH_SCORER_SHARE: не указан аргумент high_scorers (число высокобалльников). ' +
        'Добавьте его через точку с запятой.',
    ],
    [
      'one argument',
      [column(6)],
      'HIGH_SCORER_SHARE: не указан аргумент graduates (число выпускников). ' +
        'Добавьте его через точку с запятой.',
    ],
    [
      'three arguments',
      [6, 60, 1],
      'HIGH_SCORER_SHARE: аргументов 3, а должно быть не больше 2. Уберите лишние.',
    ],
    [
      'columns of different length',
      [column(1, 2, 3), column(4, 4)],
      'HIGH_SCORER_SHARE: диапазоны разного размера (строк × столбцов: high_scorers — 3 × 1, ' +
        'graduates — 2 × 1). Укажите диапазоны одного размера.',
    ],
    [
      'a column and a row',
      [column(1, 2), [[4, 4]]],
      'HIGH_SCORER_SHARE: диапазоны разного размера (строк × столбцов: high_scorers — 2 × 1, ' +
        'graduates — 1 × 2). Укажите диапазоны одного размера.',
    ],
  ])('throws for %s', (_, cells, text) => {
    expect(thrown('HIGH_SCORER_SHARE', ...cells)).toBe(text);
  });

  it('throws for one argument of the year before without the other', () => {
    expect(thrown('VPR_FAIL_SHARE', 9, 30, 6)).toBe(
      'VPR_FAIL_SHARE: за прошлый год указан один аргумент из двух. ' +
        'Добавьте pupils_previous (число участников в прошлом году) или уберите прошлый год.',
    );
  });
});
