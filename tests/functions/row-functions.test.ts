// Row functions on good input: sizes, spreading of single cells, missing data, numbers typed as text.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { call, column } from './call';

describe('row functions', () => {
  it('gives one value for single cells and a column for columns', () => {
    expect(call('HIGH_SCORER_SHARE', 6, 60)).toBe(10);
    expect(call('HIGH_SCORER_SHARE', column(6, 3), column(60, 4))).toEqual([[10], [75]]);
  });

  it('takes a range of one cell for a single cell', () => {
    expect(call('HIGH_SCORER_SHARE', [[6]], [[60]])).toBe(10);
    expect(call('HIGH_SCORER_SHARE', column(6, 30), [[60]])).toEqual([[10], [50]]);
  });

  it('spreads a single cell over the rows', () => {
    expect(call('BELOW_MINIMUM_SHARE', column(3, 6), 12)).toEqual([[25], [50]]);
  });

  it('works element by element on rows and tables', () => {
    expect(call('HIGH_SCORER_SHARE', [[1, 2, 3]], [[4, 4, 4]])).toEqual([[25, 50, 75]]);
    const table = call(
      'HIGH_SCORER_SHARE',
      [
        [1, 2],
        [3, ''],
      ],
      [
        [4, 4],
        [4, ''],
      ],
    );
    expect(table).toEqual([
      [25, 50],
      [75, ''],
    ]);
  });

  it('leaves blank rows blank, as at the end of an open range', () => {
    expect(call('HIGH_SCORER_SHARE', column(6, '', ''), column(60, '', ''))).toEqual([[10], [''], ['']]);
    expect(call('HIGH_SCORER_SHARE', '', '')).toBe('');
    expect(call('HIGH_SCORER_SHARE', ' ', '\u00a0')).toBe('');
  });

  it('says «нет данных» for a partly blank row and for 0 of 0, never 0', () => {
    const counts = column(6, '', 0);
    const wholes = column('', 60, 0);
    const missing = [['нет данных'], ['нет данных'], ['нет данных']];
    expect(call('HIGH_SCORER_SHARE', counts, wholes)).toEqual(missing);
    expect(call('HIGH_SCORER_SHARE', 0, 0)).toBe('нет данных');
  });

  it('takes for blank a row whose ranges are blank, whatever single cell is spread over it', () => {
    expect(call('HIGH_SCORER_SHARE', column('', ''), 60)).toEqual([[''], ['']]);
    expect(call('HIGH_SCORER_SHARE', 6, column('', 60, ''))).toEqual([[''], [10], ['']]);
    expect(call('HIGH_SCORER_SHARE', column('', 6), 'много')).toEqual([
      [''],
      [expect.stringMatching(/^ошибка: /)],
    ]);
    expect(call('HIGH_SCORER_SHARE', column('', ''), '')).toEqual([[''], ['']]);
    expect(call('HIGH_SCORER_SHARE', '', 60)).toBe('нет данных');
    expect(call('HIGH_SCORER_SHARE', column(6, ''), '')).toEqual([['нет данных'], ['']]);
  });

  it('does so in every function that spreads a single cell', () => {
    const ones = column(1, '');
    expect(call('VPR_FAIL_SHARE', ones, 4)).toEqual([[25], ['']]);
    expect(call('VPR_FAIL_SHARE', ones, column(4, ''), 1, 4)).toEqual([[25], ['']]);
    expect(call('QUALITY_SHARE', 1, 1, 1, ones)).toEqual([[50], ['']]);
    expect(call('PASS_SHARE', 1, 1, 1, ones)).toEqual([[75], ['']]);
    expect(call('MARK_SHARES', ones, 1, 1, 1)).toEqual([
      [25, 25, 25, 25],
      ['', '', '', ''],
    ]);
    expect(call('COHORT_RATIO', ones, 2)).toEqual([[0.5], ['']]);
  });

  it('reads numbers typed as text', () => {
    expect(call('HIGH_SCORER_SHARE', '6', '60')).toBe(10);
    expect(call('HIGH_SCORER_SHARE', '6,0', '60.0')).toBe(10);
    expect(call('HIGH_SCORER_SHARE', '120', '1\u00a0200')).toBe(10);
    expect(call('HIGH_SCORER_SHARE', '120', '1\u2009200')).toBe(10);
  });

  it('gives the share of the municipality over sums, not the mean of shares', () => {
    expect(call('HIGH_SCORER_SHARE', 1 + 9, 2 + 98)).toBe(10);
  });

  it('stays between 0 and 100 and does not change when both counts are scaled', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10000 }),
        fc.nat({ max: 10000 }),
        fc.integer({ min: 1, max: 100 }),
        (whole, some, factor) => {
          const count = some % (whole + 1);
          const result = call('HIGH_SCORER_SHARE', count, whole);
          expect(result).toBeGreaterThanOrEqual(0);
          expect(result).toBeLessThanOrEqual(100);
          expect(call('HIGH_SCORER_SHARE', count * factor, whole * factor)).toBe(result);
        },
      ),
    );
  });

  it('gives each row the same result wherever the row stands', () => {
    const cell = fc.oneof(fc.nat({ max: 50 }), fc.constantFrom('', '7', -1, 2.5));
    const rows = fc.array(fc.tuple(cell, cell), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(rows, (pairs) => {
        const forward = results(pairs);
        const backward = results([...pairs].reverse()).reverse();
        expect(backward).toEqual(forward);
      }),
    );
  });

  it('computes 40 000 rows with a wrong one among them', () => {
    const counts = Array.from({ length: 40000 }, (_, row) => [row === 20000 ? 'нет' : row % 10]);
    const result = call('HIGH_SCORER_SHARE', counts, 10) as unknown[][];
    expect(result).toHaveLength(40000);
    expect(result[39999]).toEqual([90]);
    expect(result[20000]?.[0]).toContain('строка 20001 диапазона');
  });
});

/** Results by row, error texts without their row number. */
function results(pairs: readonly (readonly [unknown, unknown])[]): unknown[] {
  const counts = pairs.map(([count]) => [count]);
  const wholes = pairs.map(([, whole]) => [whole]);
  return (call('HIGH_SCORER_SHARE', counts, wholes) as unknown[][]).map(([result]) =>
    typeof result === 'string' ? result.replace(/строка \d+ /, '') : result,
  );
}

describe('VPR_FAIL_SHARE', () => {
  it('with two arguments gives the share of one year', () => {
    expect(call('VPR_FAIL_SHARE', 9, 30)).toBe(30);
  });

  it('with four arguments pools two years: 13 of 36 and 7 of 24 are 20 of 60', () => {
    expect(call('VPR_FAIL_SHARE', 13, 36, 7, 24)).toBeCloseTo(33.3333, 4);
  });

  it('judges each row by the years it has', () => {
    const rows = [
      [9, 30, 6, 20],
      [9, 30, '', ''],
      ['', '', 6, 30],
      ['', '', '', ''],
      [9, 30, 6, ''],
      ['', 30, 6, 20],
      [0, 0, 6, 30],
    ];
    const columns = [0, 1, 2, 3].map((k) => rows.map((row) => [row[k]]));
    const expected = [30, 30, 20, '', 'нет данных', 'нет данных', 20];
    expect(call('VPR_FAIL_SHARE', ...columns)).toEqual(expected.map((value) => [value]));
  });

  it('lies between the smaller and the larger share of the two years', () => {
    const pair = fc
      .tuple(fc.integer({ min: 1, max: 5000 }), fc.nat({ max: 5000 }))
      .map(([whole, some]) => [some % (whole + 1), whole] as const);
    fc.assert(
      fc.property(pair, pair, (current, previous) => {
        const shares = [current, previous].map((year) => Number(call('VPR_FAIL_SHARE', ...year)));
        const pooled = Number(call('VPR_FAIL_SHARE', ...current, ...previous));
        expect(pooled).toBeGreaterThanOrEqual(Math.min(...shares) - 1e-9);
        expect(pooled).toBeLessThanOrEqual(Math.max(...shares) + 1e-9);
      }),
    );
  });
});
