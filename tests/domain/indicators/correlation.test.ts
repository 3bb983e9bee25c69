// Correlation on numbers: published coefficients, hand calculations, ties, and the rules that always hold.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correlation } from '../../../src/domain/indicators/correlation';

const spearman = (x: readonly number[], y: readonly number[]) => correlation(x, y, 'spearman', 2);
const pearson = (x: readonly number[], y: readonly number[]) => correlation(x, y, 'pearson', 2);

/** Miles per gallon and cylinders of 32 cars: Motor Trend, 1974 (the data set `mtcars` of R), full of ties. */
const milesPerGallon = [
  21, 21, 22.8, 21.4, 18.7, 18.1, 14.3, 24.4, 22.8, 19.2, 17.8, 16.4, 17.3, 15.2, 10.4, 10.4, 14.7, 32.4,
  30.4, 33.9, 21.5, 15.5, 15.2, 13.3, 19.2, 27.3, 26, 30.4, 15.8, 19.7, 15, 21.4,
];
const cylinders = [
  6, 6, 4, 6, 8, 6, 8, 4, 4, 6, 6, 8, 8, 8, 8, 8, 8, 4, 4, 4, 4, 8, 8, 8, 8, 4, 4, 4, 8, 6, 8, 4,
];

describe('Spearman', () => {
  it('gives the coefficient of the example in its doc comment: Σd² = 2, 1 − 6 · 2 / (4 · 15) = 0.8', () => {
    expect(correlation([1, 2, 3, 4], [1, 3, 2, 4], 'spearman', 4)).toBe(0.8);
  });

  it('gives the textbook coefficient of IQ and hours of television: −29/165', () => {
    const iq = [106, 86, 100, 101, 99, 103, 97, 113, 112, 110];
    const hours = [7, 0, 27, 50, 28, 29, 20, 12, 6, 17];
    expect(spearman(iq, hours)).toBeCloseTo(-29 / 165, 12);
  });

  it('gives the coefficient that R publishes for data full of ties', () => {
    expect(spearman(milesPerGallon, cylinders)).toBeCloseTo(-0.9108013, 7);
  });

  it('gives equal values the mean of their ranks', () => {
    // Ranks of x: 1, 2½, 2½, 4; of y: 1, 3, 2, 4. Deviations from 2½: −1½, 0, 0, 1½ and −1½, ½, −½, 1½.
    // Σ of products 4.5, of squares 4.5 and 5: 4.5 / √22.5.
    expect(spearman([10, 20, 20, 40], [5, 7, 6, 8])).toBeCloseTo(4.5 / Math.sqrt(22.5), 15);
  });

  it('is exactly 1 and −1 for columns that rise and fall together, however far from a line', () => {
    expect(spearman([1, 2, 3, 4, 5], [1, 10, 100, 1000, 1e9])).toBe(1);
    expect(spearman([1, 2, 3, 4, 5], [9, 7, 5, 3, -1000])).toBe(-1);
  });

  it('takes 0 and −0 for one value', () => {
    expect(spearman([0, -0, 5], [1, 2, 3])).toBe(spearman([-0, 0, 5], [1, 2, 3]));
  });
});

describe('Pearson', () => {
  it.each([
    [
      'I',
      [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5],
      [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68],
      0.81642,
    ],
    [
      'II',
      [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5],
      [9.14, 8.14, 8.74, 8.77, 9.26, 8.1, 6.13, 3.1, 9.13, 7.26, 4.74],
      0.81624,
    ],
    [
      'IV',
      [8, 8, 8, 8, 8, 8, 8, 19, 8, 8, 8],
      [6.58, 5.76, 7.71, 8.84, 8.47, 7.04, 5.25, 12.5, 5.56, 7.91, 6.89],
      0.81652,
    ],
  ])('gives the published coefficient of Anscombe’s set %s', (_, x, y, expected) => {
    expect(pearson(x, y)).toBeCloseTo(expected, 5);
  });

  it('gives the coefficient that R publishes', () => {
    expect(pearson(milesPerGallon, cylinders)).toBeCloseTo(-0.852162, 6);
  });

  it('does not lose small differences between large numbers', () => {
    // Deviations −1, 0, 1 and −1, 1, 0: Σ of products 1, of squares 2 and 2.
    const far = 2 ** 40;
    expect(pearson([far - 1, far, far + 1], [far - 1, far + 1, far])).toBeCloseTo(0.5, 12);
  });

  it('stands numbers of any size', () => {
    expect(pearson([1e308, -1e308, 0], [1, -1, 0])).toBeCloseTo(1, 12);
    expect(pearson([5e-324, 0, 0], [3, 1, 1])).toBeCloseTo(1, 12);
    expect(pearson([Number.MAX_VALUE, 0], [1, 2])).toBe(-1);
  });
});

describe('no correlation', () => {
  it.each(['spearman', 'pearson'] as const)('%s: fewer pairs than the minimum are too few', (method) => {
    const x = [1, 2, 3, 4, 5, 6, 7, 8, 9];
    expect(correlation(x, x, method, 10)).toBe('few-pairs');
    expect(correlation(x, x, method, 9)).toBe(1);
    expect(correlation([], [], method, 1)).toBe('few-pairs');
  });

  it.each(['spearman', 'pearson'] as const)('%s: a constant column has none, and is never 0', (method) => {
    const constant = new Array<number>(10).fill(0.1);
    const other = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    expect(correlation(constant, other, method, 10)).toBe('constant');
    expect(correlation(other, constant, method, 10)).toBe('constant');
    expect(correlation([0, -0], [1, 2], method, 2)).toBe('constant');
  });

  it.each(['spearman', 'pearson'] as const)(
    '%s: a column that differs in its last bits is constant',
    (method) => {
      // 0.1 + 0.2 is 0.30000000000000004
      expect(correlation([0.3, 0.1 + 0.2, 0.3], [1, 2, 3], method, 2)).toBe('constant');
      expect(correlation([-1e15, -1e15 - 100], [1, 2], method, 2)).toBe('constant');
      // A range of 2000 is above 1e-12 of 1e15.
      expect(correlation([1e15, 1e15 + 2000], [1, 2], method, 2)).toBe(1);
    },
  );

  it('without a minimum, one pair and none are constant', () => {
    expect(correlation([1], [2], 'spearman', 0)).toBe('constant');
    expect(correlation([], [], 'pearson', 0)).toBe('constant');
  });
});

/** Marks and scores with many ties, never constant columns. */
const pairs = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: -40, max: 40 })), {
    minLength: 2,
    maxLength: 80,
  })
  .filter((rows) => [0, 1].every((column) => new Set(rows.map((row) => row[column])).size > 1));
const anyNumbers = fc.double({ noNaN: true, noDefaultInfinity: true });

describe('correlation, whatever the numbers', () => {
  it('lies within −1…1 or has a reason not to be', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(anyNumbers, anyNumbers), { maxLength: 40 }),
        fc.constantFrom('spearman' as const, 'pearson' as const),
        (rows, method) => {
          const result = correlation(
            rows.map(([x]) => x),
            rows.map(([, y]) => y),
            method,
            1,
          );
          if (typeof result === 'string') return;
          expect(result).toBeGreaterThanOrEqual(-1);
          expect(result).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  it('is the same to the last bit with x and y swapped', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyNumbers, anyNumbers), { maxLength: 40 }), (rows) => {
        const x = rows.map(([first]) => first);
        const y = rows.map(([, second]) => second);
        expect(spearman(y, x)).toBe(spearman(x, y));
        expect(pearson(y, x)).toBe(pearson(x, y));
      }),
    );
  });

  it('does not depend on the order of the pairs', () => {
    const shuffled = pairs.chain((rows) =>
      fc.tuple(
        fc.constant(rows),
        fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([rows, other]) => {
        expect(spearman(...columnsOf(other))).toBe(spearman(...columnsOf(rows)));
        expect(pearson(...columnsOf(other))).toBeCloseTo(Number(pearson(...columnsOf(rows))), 12);
      }),
    );
  });

  it('of Spearman does not change when a column is stretched without changing its order', () => {
    fc.assert(
      fc.property(pairs, (rows) => {
        const [x, y] = columnsOf(rows);
        expect(
          spearman(
            x,
            y.map((value) => Math.exp(value / 10)),
          ),
        ).toBe(spearman(x, y));
        expect(spearman(x, y.map(opposite))).toBe(0 - Number(spearman(x, y)));
      }),
    );
  });

  it('of Pearson does not change with the unit and its zero, and turns with the sign', () => {
    fc.assert(
      fc.property(pairs, (rows) => {
        const [x, y] = columnsOf(rows);
        const usual = Number(pearson(x, y));
        expect(
          pearson(
            x,
            y.map((value) => 0.3 * value + 700),
          ),
        ).toBeCloseTo(usual, 12);
        expect(pearson(x, y.map(opposite))).toBeCloseTo(-usual, 12);
      }),
    );
  });

  it('of Spearman is the Pearson of ranks counted one by one', () => {
    fc.assert(
      fc.property(pairs, (rows) => {
        const [x, y] = columnsOf(rows);
        expect(spearman(x, y)).toBeCloseTo(textbook(countedRanks(x), countedRanks(y)), 12);
        expect(pearson(x, y)).toBeCloseTo(textbook(x, y), 12);
      }),
    );
  });
});

function columnsOf(rows: readonly (readonly [number, number])[]): [number[], number[]] {
  return [rows.map(([x]) => x), rows.map(([, y]) => y)];
}

function opposite(value: number): number {
  return -value;
}

/** How many values are smaller, plus half of those that are equal, as COUNTIF would count them. */
function countedRanks(values: readonly number[]): number[] {
  return values.map((value) => {
    const smaller = values.filter((other) => other < value).length;
    const equal = values.filter((other) => other === value).length;
    return smaller + (equal + 1) / 2;
  });
}

/** (nΣxy − ΣxΣy) / √((nΣx² − (Σx)²)(nΣy² − (Σy)²)), fit for small whole numbers. */
function textbook(x: readonly number[], y: readonly number[]): number {
  const n = x.length;
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const products = (a: readonly number[], b: readonly number[]) =>
    sum(a.map((value, i) => value * (b[i] ?? 0)));
  const covariance = n * products(x, y) - sum(x) * sum(y);
  const spread = (n * products(x, x) - sum(x) ** 2) * (n * products(y, y) - sum(y) ** 2);
  return covariance / Math.sqrt(spread);
}
