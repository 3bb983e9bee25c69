// The boundary of «low» by counts.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reaches } from '../../../src/domain/measures/threshold';

describe('reaches', () => {
  it.each([
    [3, 10, 30, true],
    [29, 100, 30, false],
    // 299 of 997 is 29.99 %: rounding to 30 % must not make it low.
    [299, 997, 30, false],
    [0, 10, 30, false],
    [10, 10, 100, true],
    // 33.3 % of 1000 is 333; 1.1 % of 3000 is 33, where 1.1 · 3000 is 3300.0000000000005 in floating point.
    [333, 1000, 33.3, true],
    [332, 1000, 33.3, false],
    [33, 3000, 1.1, true],
    [32, 3000, 1.1, false],
  ])('%i of %i at %f %% is %s', (count, whole, threshold, expected) => {
    expect(reaches(count, whole, threshold)).toBe(expected);
  });

  it('agrees with whole-number arithmetic for thresholds of up to three decimals', () => {
    const counts = fc
      .integer({ min: 1, max: 100_000 })
      .chain((whole) =>
        fc.tuple(
          fc.integer({ min: 0, max: whole }),
          fc.constant(whole),
          fc.integer({ min: 0, max: 100_000 }),
        ),
      );
    fc.assert(
      fc.property(counts, ([count, whole, thousandths]) => {
        const exact = 100_000n * BigInt(count) >= BigInt(thousandths) * BigInt(whole);
        expect(reaches(count, whole, thousandths / 1000)).toBe(exact);
      }),
      { numRuns: 1000 },
    );
  });
});
