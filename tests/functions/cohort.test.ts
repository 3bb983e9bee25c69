// COHORT_RATIO and COHORT_JUMP: ratios by row, limits from the column itself.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { call, column, thrown } from './call';

describe('COHORT_RATIO', () => {
  it('divides the result before by the result after, row by row', () => {
    const ratios = call('COHORT_RATIO', column(60, 48, 0, '', 0, 60), column(48, 60, 50, '', 0, ''));
    expect(ratios).toEqual([[1.25], [0.8], [0], [''], ['нет данных'], ['нет данных']]);
  });

  it('names both results when there is nothing left', () => {
    const text =
      'COHORT_RATIO, percent_after (средний процент через год): 0, хотя ' +
      'percent_before (средний процент в прошлом классе): 45,5. Проверьте оба числа.';
    expect(thrown('COHORT_RATIO', 45.5, 0)).toBe(text);
    expect(call('COHORT_RATIO', column(45.5, 60), column(0, 48))).toEqual([
      [`ошибка: ${text.replace('год)', 'год), строка 1 диапазона')}`],
      [1.25],
    ]);
  });

  it('names a percent above 100', () => {
    expect(thrown('COHORT_RATIO', 60, 148)).toBe(
      'COHORT_RATIO, percent_after (средний процент через год): ' +
        '148\u00a0% не входит в границы от 0 до 100. Проверьте процент.',
    );
  });
});

describe('COHORT_JUMP', () => {
  // Quartiles of 1, 2, 3, 4, 16: 2 and 4; limits −4 and 10.
  it('takes its limits from the column itself', () => {
    expect(call('COHORT_JUMP', column(1, 16, 2, 4, 3))).toEqual([
      ['нет'],
      ['падение'],
      ['нет'],
      ['нет'],
      ['нет'],
    ]);
  });

  // Quartiles of 0.1, 1.3, 1.4, 1.5, 1.6: 1.3 and 1.5; limits 0.7 and 2.1.
  it('tells a rise from a fall', () => {
    expect(call('COHORT_JUMP', column(0.1, 1.3, 1.4, 1.5, 1.6))).toEqual([
      ['рост'],
      ['нет'],
      ['нет'],
      ['нет'],
      ['нет'],
    ]);
  });

  it('leaves blanks and «нет данных» as they are: they do not move the limits', () => {
    const cells = column('', 1, 'нет данных', 2, 3, ' Нет данных', 4, 16, '');
    expect(call('COHORT_JUMP', cells)).toEqual(
      column('', 'нет', 'нет данных', 'нет', 'нет', 'нет данных', 'нет', 'падение', ''),
    );
  });

  it('says what is wrong in its row alone, and reckons the limits without it', () => {
    const broken = 'ошибка: COHORT_RATIO, percent_after';
    expect(call('COHORT_JUMP', column(1, 2, 3, 4, 16, broken, -5))).toEqual([
      ['нет'],
      ['нет'],
      ['нет'],
      ['нет'],
      ['падение'],
      [
        'ошибка: COHORT_JUMP, ratios (коэффициенты K), строка 6 диапазона: ' +
          `в ячейке «${broken}». Сначала исправьте эту ошибку.`,
      ],
      [
        'ошибка: COHORT_JUMP, ratios (коэффициенты K), строка 7 диапазона: ' +
          '−5 меньше нуля. Впишите число от 0.',
      ],
    ]);
  });

  it('marks nobody where all ratios are 1.1 but for their last bits', () => {
    const before = column(66, 55, 36.3, 71.5, 60.5, 49.5, 52.8, 46.2, 57.2, 61.6);
    const after = column(60, 50, 33, 65, 55, 45, 48, 42, 52, 56);
    const usual = column(...new Array<string>(10).fill('нет'));
    expect(call('COHORT_JUMP', call('COHORT_RATIO', before, after))).toEqual(usual);
  });

  it('takes a single cell: it is its own quartile', () => {
    expect(call('COHORT_JUMP', 1.1)).toBe('нет');
    expect(call('COHORT_JUMP', '')).toBe('');
    expect(call('COHORT_JUMP', 'нет данных')).toBe('нет данных');
    expect(thrown('COHORT_JUMP', 'много')).toBe(
      'COHORT_JUMP, ratios (коэффициенты K): «много» — не число. Впишите число или оставьте ячейку пустой.',
    );
  });

  it('has nothing to say of a column without a ratio', () => {
    expect(call('COHORT_JUMP', column('', 'нет данных'))).toEqual([[''], ['нет данных']]);
  });

  it('throws for a range wider than a column', () => {
    expect(thrown('COHORT_JUMP', [[1, 2]])).toBe(
      'COHORT_JUMP, ratios (коэффициенты K): указан диапазон 1 × 2. Укажите один столбец.',
    );
  });

  it('marks no more than the ratios outside the middle half, in any order', () => {
    const ratios = fc.array(fc.double({ min: 0, max: 50, noNaN: true }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(ratios, (list) => {
        const signs = call('COHORT_JUMP', list.length === 1 ? [[list[0]]] : column(...list));
        const marked = (Array.isArray(signs) ? signs.flat() : [signs]).filter((sign) => sign !== 'нет');
        expect(marked.length).toBeLessThanOrEqual(list.length / 2);
      }),
    );
  });
});
