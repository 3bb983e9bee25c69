// SOCIAL_WELLBEING_INDEX: scale within the list, missing values, weights, wrong rows.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { call, column, thrown } from './call';

const missing = 'нет данных';
const shares = column(0, 10, 20);
const flags = column('нет', 'нет', 'да');

describe('SOCIAL_WELLBEING_INDEX', () => {
  it('scales shares between the best and the worst school and takes «да» for 1', () => {
    // Shares 0, 1/2, 1 and flags 0, 0, 1: means 0, 1/4, 1.
    expect(call('SOCIAL_WELLBEING_INDEX', shares, flags)).toEqual([[100], [75], [0]]);
  });

  it('reads yes and no in every spelling', () => {
    for (const yes of [' Да', true, 'ИСТИНА', 'TRUE', '+', 1, '1']) {
      expect(call('SOCIAL_WELLBEING_INDEX', shares, column('НЕТ ', false, yes))).toEqual([[100], [75], [0]]);
    }
    for (const no of ['ложь', 'false', '−', '-', 0, '0']) {
      expect(call('SOCIAL_WELLBEING_INDEX', shares, column(no, no, 'да'))).toEqual([[100], [75], [0]]);
    }
  });

  it('weighs criteria by one row, shares first', () => {
    // Second school: (3 · 1/2 + 1 · 0) / 4 = 3/8.
    expect(call('SOCIAL_WELLBEING_INDEX', shares, flags, [[3, 1]])).toEqual([[100], [62.5], [0]]);
    expect(call('SOCIAL_WELLBEING_INDEX', shares, flags, [['0,5', 0]])).toEqual([[100], [50], [0]]);
  });

  it('leaves blanks and «нет данных» out of the mean of their school', () => {
    const result = call(
      'SOCIAL_WELLBEING_INDEX',
      column(0, '', missing, 20),
      column('да', 'да', 'нет', missing),
    );
    // First: (0 + 1) / 2; second: flag alone; third: flag alone; fourth: share alone.
    expect(result).toEqual([[50], [0], [100], [0]]);
  });

  it('leaves blank rows blank, and says «нет данных» for a school of which nothing is known', () => {
    const result = call('SOCIAL_WELLBEING_INDEX', column(0, '', 20, missing), column('нет', '', 'да', ''));
    expect(result).toEqual([[100], [''], [0], [missing]]);
  });

  it('says «нет данных» for a single school: there is nothing to compare it with', () => {
    expect(call('SOCIAL_WELLBEING_INDEX', 10, 'да')).toBe(missing);
    expect(call('SOCIAL_WELLBEING_INDEX', [[10, 20]], 'да')).toEqual([[missing]]);
    expect(call('SOCIAL_WELLBEING_INDEX', column(10, ''), column('да', ''))).toEqual([[missing], ['']]);
    expect(call('SOCIAL_WELLBEING_INDEX', '', '')).toBe('');
  });

  it('takes shares of any scale: nothing is thrown for parts of 1', () => {
    expect(call('SOCIAL_WELLBEING_INDEX', column(0, 0.25, 0.5), flags)).toEqual([[100], [75], [0]]);
  });

  it('lies within 0…100', () => {
    const share = fc.oneof(fc.double({ min: 0, max: 100, noNaN: true }), fc.constant(''));
    const school = fc.tuple(share, share, fc.constantFrom('да', 'нет', ''));
    const weight = fc.double({ min: 0.1, max: 9, noNaN: true });
    fc.assert(
      fc.property(fc.array(school, { minLength: 2, maxLength: 20 }), weight, (schools, first) => {
        const [tables, answers] = [schools.map(([a, b]) => [a, b]), schools.map(([, , flag]) => [flag])];
        const result = call('SOCIAL_WELLBEING_INDEX', tables, answers, [[first, 1, 2]]) as unknown[][];
        for (const index of result.flat().filter((value) => typeof value === 'number')) {
          expect(index).toBeGreaterThanOrEqual(-1e-9);
          expect(index).toBeLessThanOrEqual(100 + 1e-9);
        }
      }),
    );
  });
});

describe('SOCIAL_WELLBEING_INDEX on bad input', () => {
  const flagName = 'SOCIAL_WELLBEING_INDEX, flags (признаки да/нет)';
  const shareName = 'SOCIAL_WELLBEING_INDEX, shares (доли, %)';
  const weightName = 'SOCIAL_WELLBEING_INDEX, weights (веса)';
  const date = new Date(2021, 5, 12);

  it.each([
    ['a word', 'может быть', '«может быть» — не да и не нет. Впишите да или нет.'],
    ['another number', 2, '«2» — не да и не нет. Впишите да или нет.'],
    ['a date', date, 'в ячейке дата. Задайте ячейке формат «Текст» и впишите слово заново.'],
    ['an error', '#REF!', 'в ячейке «#REF!». Сначала исправьте эту ошибку.'],
    ['a calculation under way', 'Loading...', 'ячейка ещё вычисляется. Дождитесь конца расчёта.'],
  ])('says what is wrong with a flag that is %s, and scales the others without that row', (_, cell, text) => {
    // The share 50 of the wrong row would make 20 of the last school 40 % of the scale.
    expect(call('SOCIAL_WELLBEING_INDEX', column(0, 50, 10, 20), column('нет', cell, 'нет', 'да'))).toEqual([
      [100],
      [`ошибка: ${flagName}, строка 2 диапазона: ${text}`],
      [75],
      [0],
    ]);
    expect(thrown('SOCIAL_WELLBEING_INDEX', 10, cell)).toBe(`${flagName}: ${text}`);
  });

  it('says what is wrong with a share, its column too', () => {
    const text = '120\u00a0% не входит в границы от 0 до 100. Проверьте процент.';
    const table = [
      [0, 5],
      [10, 120],
      [20, 9],
    ];
    const result = call('SOCIAL_WELLBEING_INDEX', table, flags) as unknown[][];
    expect(result[1]).toEqual([`ошибка: ${shareName}, строка 2, столбец 2 диапазона: ${text}`]);
    expect(result[2]).toEqual([0]);
    expect(thrown('SOCIAL_WELLBEING_INDEX', 120, 'много')).toBe(`${shareName}: ${text}`);
  });

  it('throws for tables with different numbers of rows', () => {
    expect(thrown('SOCIAL_WELLBEING_INDEX', shares, column('да', 'нет'))).toBe(
      'SOCIAL_WELLBEING_INDEX: в диапазонах разное число строк (shares — 3, flags — 2). ' +
        'Укажите диапазоны с одними и теми же строками.',
    );
    expect(thrown('SOCIAL_WELLBEING_INDEX', 10, flags)).toContain('(shares — 1, flags — 3)');
  });

  it.each([
    [
      'a column',
      column(3, 1),
      ': указан диапазон 2 × 1. Укажите одну строку из 2\u00a0чисел: сначала веса долей, потом признаков.',
    ],
    [
      'too short',
      3,
      ': указан диапазон 1 × 1. Укажите одну строку из 2\u00a0чисел: сначала веса долей, потом признаков.',
    ],
    [
      'partly blank',
      [[3, '']],
      ', столбец 2 диапазона: ячейка пуста. Впишите число от 0 или не указывайте этот аргумент: ' +
        'тогда все веса равны.',
    ],
    [
      'one blank cell',
      '',
      ': ячейка пуста. Впишите число от 0 или не указывайте этот аргумент: тогда все веса равны.',
    ],
    ['negative', [[3, -1]], ', строка 1, столбец 2 диапазона: −1 меньше нуля. Впишите число от 0.'],
    [
      'a word',
      [['много', 1]],
      ', строка 1, столбец 1 диапазона: «много» — не число. Впишите число или не указывайте этот аргумент.',
    ],
    ['all 0', [[0, '0']], ': все веса равны 0. Впишите хотя бы один вес больше 0.'],
  ])('throws for weights that are %s', (_, weights, text) => {
    expect(thrown('SOCIAL_WELLBEING_INDEX', shares, flags, weights)).toBe(weightName + text);
  });
});
