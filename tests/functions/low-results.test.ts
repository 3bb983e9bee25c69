// LOW_RESULT_COUNT: threshold, blanks, missing data, the size of the result; wrong cells and calls, word for word.
import { describe, expect, it } from 'vitest';
import { call, column, thrown } from './call';

describe('LOW_RESULT_COUNT', () => {
  it('counts the procedures at or above 30 % when no threshold is given', () => {
    const shares = [
      [9.76, 16.05, 35.14, 28.75, 18.84, 47.83],
      [30, 30, '', '', '', ''],
      [29.99, 0, 0, 0, 0, 0],
    ];
    expect(call('LOW_RESULT_COUNT', shares)).toEqual([[2], [2], [0]]);
  });

  it('takes a threshold, also as text with a comma and as a range of one cell', () => {
    expect(call('LOW_RESULT_COUNT', [[10, 20, 50]], 20)).toEqual([[2]]);
    expect(call('LOW_RESULT_COUNT', [[10, 20, 50]], '20,5')).toEqual([[1]]);
    expect(call('LOW_RESULT_COUNT', [[10, 20, 50]], [[20]])).toEqual([[2]]);
    expect(call('LOW_RESULT_COUNT', [[10, 20, 50]], 0)).toEqual([[3]]);
  });

  it('counts a share that reaches the threshold but for the noise of its formula', () => {
    // =29/100*100 is 28.999999999999996.
    expect(call('LOW_RESULT_COUNT', [[(29 / 100) * 100, 28.99]], 29)).toEqual([[1]]);
  });

  it('does not count blanks and «нет данных»', () => {
    expect(call('LOW_RESULT_COUNT', [[35, '', 'нет данных', 40]])).toEqual([[2]]);
    expect(call('LOW_RESULT_COUNT', [['Нет данных ', 10]])).toEqual([[0]]);
  });

  it('leaves a blank row blank and counts 0 in a row of «нет данных» alone', () => {
    const shares = [
      ['', ''],
      ['нет данных', ''],
      ['', 10],
    ];
    expect(call('LOW_RESULT_COUNT', shares)).toEqual([[''], [0], [0]]);
    expect(call('LOW_RESULT_COUNT', 'нет данных')).toBe(0);
    expect(call('LOW_RESULT_COUNT', '')).toBe('');
    expect(call('LOW_RESULT_COUNT', '', 30)).toBe('');
  });

  it('gives one value for one cell', () => {
    expect(call('LOW_RESULT_COUNT', 35)).toBe(1);
    expect(call('LOW_RESULT_COUNT', [[12]])).toBe(0);
  });

  it('reads shares typed as text', () => {
    expect(call('LOW_RESULT_COUNT', [['36,1', '30.0', '29,9']])).toEqual([[2]]);
  });

  it('takes a table of 0 and 1 alone for percents: nothing says otherwise', () => {
    expect(call('LOW_RESULT_COUNT', [[0, 1]])).toEqual([[0]]);
  });

  it('takes a fraction for a percent when another share is above 1', () => {
    expect(call('LOW_RESULT_COUNT', [[0.5, 35]])).toEqual([[1]]);
  });

  it('counts over 40 000 rows', () => {
    const shares = Array.from({ length: 40000 }, () => [10, 30, 50]);
    expect(call('LOW_RESULT_COUNT', shares)).toEqual(column(...new Array(40000).fill(2)));
  });
});

describe('LOW_RESULT_COUNT on bad input', () => {
  const shares = 'shares (доли по процедурам, %)';
  const threshold = 'threshold (порог, %)';

  it.each([
    ['a share above 100', 136, '136\u00a0% не входит в границы от 0 до 100. Проверьте процент.'],
    ['a negative share', -0.5, '−0,5\u00a0% не входит в границы от 0 до 100. Проверьте процент.'],
    ['a word', 'мало участников', '«мало участников» — не число. Впишите число или оставьте ячейку пустой.'],
    ['an error', '#DIV/0!', 'в ячейке «#DIV/0!». Сначала исправьте эту ошибку.'],
    [
      'a date',
      new Date(2021, 5, 12),
      'в ячейке дата, а не число. Задайте ячейке числовой формат и впишите число заново.',
    ],
    ['TRUE', true, 'в ячейке ИСТИНА, а не число. Впишите число.'],
  ])('says what is wrong with %s in its row alone', (_, cell, text) => {
    const table = [
      [35, 10],
      [40, cell],
      ['', ''],
    ];
    expect(call('LOW_RESULT_COUNT', table)).toEqual([
      [1],
      [`ошибка: LOW_RESULT_COUNT, ${shares}, строка 2, столбец 2 диапазона: ${text}`],
      [''],
    ]);
    expect(thrown('LOW_RESULT_COUNT', cell)).toBe(`LOW_RESULT_COUNT, ${shares}: ${text}`);
  });

  it.each([
    ['a table of fractions', [[0.36, 0.1]]],
    [
      'fractions with 0 and 1',
      [
        [0, 1],
        [0.5, ''],
      ],
    ],
    ['fractions as text', [['0,36', '0']]],
    ['one fraction', 0.36],
    ['fractions beside a word', [['много', 0.36]]],
  ])('throws for %s', (_, table) => {
    expect(thrown('LOW_RESULT_COUNT', table)).toBe(
      `LOW_RESULT_COUNT, ${shares}: похоже, доли, а не проценты: все числа от 0 до 1. Умножьте их на 100.`,
    );
  });

  it.each([
    ['blank', '', 'ячейка пуста. Впишите число или не указывайте этот аргумент: тогда он равен 30.'],
    [
      'blank though in a range of one cell',
      [['']],
      'ячейка пуста. Впишите число или не указывайте этот аргумент: тогда он равен 30.',
    ],
    ['a range', column(30, 40), 'указан диапазон 2 × 1. Укажите одну ячейку или число.'],
    ['a word', 'треть', '«треть» — не число. Впишите число или не указывайте этот аргумент.'],
    ['above 100', 130, '130\u00a0% не входит в границы от 0 до 100. Проверьте процент.'],
    ['an error', '#REF!', 'в ячейке «#REF!». Сначала исправьте эту ошибку.'],
  ])('throws for a threshold that is %s, whatever the table', (_, cell, text) => {
    expect(thrown('LOW_RESULT_COUNT', [[35, 10]], cell)).toBe(`LOW_RESULT_COUNT, ${threshold}: ${text}`);
  });

  it('throws for no arguments and for too many', () => {
    expect(thrown('LOW_RESULT_COUNT')).toBe(
      `LOW_RESULT_COUNT: не указан аргумент ${shares}. Добавьте его через точку с запятой.`,
    );
    expect(thrown('LOW_RESULT_COUNT', [[35]], 30, 1)).toBe(
      'LOW_RESULT_COUNT: аргументов 3, а должно быть не больше 2. Уберите лишние.',
    );
  });
});
