// Counts from percents: exact, unique or refused.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countsFromPercents } from '../../../src/domain/intake/counts-from-percents';

function rounded(counts: readonly number[], whole: number): number[] {
  return counts.map((count) => Math.round((10_000 * count) / whole) / 100);
}

const parts = fc.array(fc.nat({ max: 2_500 }), { minLength: 4, maxLength: 4 });

it('restores the counts of any school', () => {
  fc.assert(
    fc.property(parts, (counts) => {
      const whole = counts.reduce((a, b) => a + b, 0);
      fc.pre(whole > 0);
      expect(countsFromPercents(rounded(counts, whole), whole)).toEqual(counts);
    }),
    { numRuns: 1_000 },
  );
});

it('restores a half that is printed up or down', () => {
  // 1 of 800 is 0.125 %.
  expect(countsFromPercents([0.12, 99.88], 800)).toEqual([1, 799]);
  expect(countsFromPercents([0.13, 99.87], 800)).toEqual([1, 799]);
});

it('restores every single count of 10 000, the last whole for which each percent fits one', () => {
  for (let count = 0; count <= 10_000; count += 1) {
    expect(countsFromPercents(rounded([count, 10_000 - count], 10_000), 10_000)).toEqual([
      count,
      10_000 - count,
    ]);
  }
});

describe('beyond 10 000', () => {
  // Of 20 000, 25.00 % is 4999 to 5001 pupils: the neighbours are exact halves, 24.995 % and 25.005 %.
  it('is refused when a pupil may be moved from one part to another', () => {
    expect(countsFromPercents([25, 25, 25, 25], 20_000)).toBe('several');
  });

  it('is restored when the sum leaves one way', () => {
    // 49.99 % is 9997 to 9999, 50.02 % is 10003 to 10005: 9997 + 10003 is the only 20 000.
    expect(countsFromPercents([49.99, 50.02], 20_000)).toEqual([9_997, 10_003]);
  });
});

it('takes half a unit of the second decimal, and not a thousandth more', () => {
  // 1 of 8 is 12.5 %.
  expect(countsFromPercents([12.505, 87.495], 8)).toEqual([1, 7]);
  expect(countsFromPercents([12.506, 87.494], 8)).toBe('none');
});

it('finds no counts for percents that nothing has', () => {
  expect(countsFromPercents([33, 67], 3)).toBe('none');
  expect(countsFromPercents([33.33, 33.33, 0], 3)).toBe('none');
});

/** All sets of whole counts that sum to `whole` and have the percents, by trying each one. */
function allSets(percents: readonly number[], whole: number): number[][] {
  const fits = (count: number, percent: number): boolean =>
    Math.abs((100 * count) / whole - percent) <= 0.005 + 1e-9;
  const counts = Array.from({ length: whole + 1 }, (_, count) => count);
  return counts
    .filter((first) => fits(first, percents[0] ?? 0))
    .flatMap((first) =>
      counts
        .filter((second) => fits(second, percents[1] ?? 0) && fits(whole - first - second, percents[2] ?? 0))
        .filter((second) => whole - first - second >= 0)
        .map((second) => [first, second, whole - first - second]),
    );
}

it('agrees with trying every set of counts, for the possible and the impossible', () => {
  const percent = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100);
  const whole = fc.integer({ min: 1, max: 60 });
  const random = fc.tuple(fc.array(percent, { minLength: 3, maxLength: 3 }), whole);
  const real = fc
    .tuple(fc.nat({ max: 20 }), fc.nat({ max: 20 }), fc.integer({ min: 1, max: 20 }))
    .map((counts) => {
      const all = counts.reduce((a, b) => a + b, 0);
      return [rounded(counts, all), all] as [number[], number];
    });
  fc.assert(
    fc.property(fc.oneof(random, real), ([percents, all]) => {
      const sets = allSets(percents, all);
      const expected = sets.length === 0 ? 'none' : sets.length > 1 ? 'several' : sets[0];
      expect(countsFromPercents(percents, all)).toEqual(expected);
    }),
    { numRuns: 400 },
  );
});

it('agrees with trying every set where several may fit', () => {
  const large = fc
    .tuple(fc.integer({ min: 10_001, max: 25_000 }), fc.nat({ max: 10_000 }))
    .map(([all, share]) => {
      const first = Math.floor((all * share) / 10_000);
      return { all, percents: rounded([first, all - first, 0], all) };
    });
  fc.assert(
    fc.property(large, ({ all, percents }) => {
      const found = countsFromPercents(percents, all);
      const fits = (count: number, i: number): boolean =>
        count >= 0 && Math.abs((100 * count) / all - (percents[i] ?? 0)) <= 0.005 + 1e-9;
      const sets: number[][] = [];
      for (let third = 0; third <= 5; third += 1) {
        const middle = Math.round((all * (percents[0] ?? 0)) / 100);
        for (let first = middle - 5; first <= middle + 5; first += 1) {
          const set = [first, all - first - third, third];
          if (set.every(fits)) sets.push(set);
        }
      }
      expect(found).toEqual(sets.length > 1 ? 'several' : sets[0]);
    }),
    { numRuns: 300 },
  );
});
