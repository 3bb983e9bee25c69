// QUALITY_SHARE, PASS_SHARE and MARK_SHARES: shares of marks by row, missing data, wrong cells.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { call, column, thrown } from './call';

const missing = 'нет данных';

describe('QUALITY_SHARE and PASS_SHARE', () => {
  it('give percents that are not rounded: 13, 11, 10 and 2 of 36 marks', () => {
    // (10 + 2) / 36 = 33.33 %; (11 + 10 + 2) / 36 = 63.89 %
    expect(call('QUALITY_SHARE', 13, 11, 10, 2)).toBeCloseTo(33.333333, 6);
    expect(call('PASS_SHARE', 13, 11, 10, 2)).toBeCloseTo(63.888889, 6);
  });

  it('work row by row; blank rows stay blank, partly blank ones and 0 marks are «нет данных»', () => {
    const counts = [column(4, '', 4, 0), column(16, '', 16, 0), column(20, '', '', 0), column(10, '', 10, 0)];
    expect(call('QUALITY_SHARE', ...counts)).toEqual([[60], [''], [missing], [missing]]);
    expect(call('PASS_SHARE', ...counts)).toEqual([[92], [''], [missing], [missing]]);
  });

  it('never exceed 100, up to the largest counts that are taken', () => {
    // A hundredth of 2 to the 53rd, rounded down.
    const large = fc.integer({ min: 0, max: 1000 }).map((less) => 90071992547409 - less);
    const counts = fc.tuple(fc.constantFrom(0, 1), large, large, large);
    fc.assert(
      fc.property(counts, (marks) => {
        const [pass, quality] = [call('PASS_SHARE', ...marks), call('QUALITY_SHARE', ...marks)] as number[];
        expect(pass).toBeLessThanOrEqual(100);
        expect(quality).toBeLessThan(pass as number);
        if (marks[0] === 0) expect(pass).toBe(100);
      }),
    );
  });

  it('are all or nothing for good marks alone or none', () => {
    expect(call('QUALITY_SHARE', 0, 0, 3, 4)).toBe(100);
    expect(call('QUALITY_SHARE', 3, 4, 0, 0)).toBe(0);
    expect(call('PASS_SHARE', 5, 0, 0, 0)).toBe(0);
    expect(call('PASS_SHARE', 0, 5, 0, 0)).toBe(100);
  });

  it('name the wrong count of a row', () => {
    expect(call('PASS_SHARE', column(4, 4), column(16, 16), column(20, -1), column(10, 10))).toEqual([
      [92],
      [
        'ошибка: PASS_SHARE, n4 (число отметок «4»), строка 2 диапазона: ' +
          '−1 меньше нуля. Впишите целое число от 0.',
      ],
    ]);
    expect(thrown('QUALITY_SHARE', 4, 16, 20)).toBe(
      'QUALITY_SHARE: не указан аргумент n5 (число отметок «5»). Добавьте его через точку с запятой.',
    );
  });
});

describe('MARK_SHARES', () => {
  it('gives four percents a row, also for single cells', () => {
    expect(call('MARK_SHARES', 4, 16, 20, 10)).toEqual([[8, 32, 40, 20]]);
    expect(call('MARK_SHARES', column(4, 1), column(16, 1), column(20, 1), column(10, 1))).toEqual([
      [8, 32, 40, 20],
      [25, 25, 25, 25],
    ]);
  });

  it('leaves a blank row blank and says «нет данных» in all four columns of a row without a result', () => {
    const counts = [column('', 4, 0), column('', 16, 0), column('', '', 0), column('', 10, 0)];
    expect(call('MARK_SHARES', ...counts)).toEqual([
      ['', '', '', ''],
      [missing, missing, missing, missing],
      [missing, missing, missing, missing],
    ]);
    expect(call('MARK_SHARES', '', '', '', '')).toEqual([['', '', '', '']]);
    expect(call('MARK_SHARES', 4, '', 20, 10)).toEqual([[missing, missing, missing, missing]]);
  });

  it('takes a single cell for all rows', () => {
    expect(call('MARK_SHARES', column(1, ''), 1, 1, 1)).toEqual([
      [25, 25, 25, 25],
      ['', '', '', ''],
    ]);
  });

  it('puts the text of an error into the first column of its row', () => {
    const fraction = '3,5 — не целое число. Впишите количество, а не долю.';
    expect(call('MARK_SHARES', column(4, 4), column(16, 3.5), column(20, 20), column(10, 10))).toEqual([
      [8, 32, 40, 20],
      [`ошибка: MARK_SHARES, n3 (число отметок «3»), строка 2 диапазона: ${fraction}`, '', '', ''],
    ]);
    expect(thrown('MARK_SHARES', 4, 3.5, 20, 10)).toBe(`MARK_SHARES, n3 (число отметок «3»): ${fraction}`);
  });

  it('throws for a range wider than a column, and for columns of different length', () => {
    const wide = [
      [4, 16],
      [4, 16],
    ];
    expect(thrown('MARK_SHARES', wide, wide, wide, wide)).toBe(
      'MARK_SHARES, n2 (число отметок «2»): указан диапазон 2 × 2. Укажите один столбец.',
    );
    expect(thrown('MARK_SHARES', [[4, 16, 20, 10]], 1, 1, 1)).toBe(
      'MARK_SHARES, n2 (число отметок «2»): указан диапазон 1 × 4. Укажите один столбец.',
    );
    expect(thrown('MARK_SHARES', column(1, 2), column(1), column(1, 2, 3), 1)).toBe(
      'MARK_SHARES: диапазоны разного размера (строк × столбцов: n2 — 2 × 1, n4 — 3 × 1). ' +
        'Укажите диапазоны одного размера.',
    );
  });
});
