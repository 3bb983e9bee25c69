// Shares on numbers: known answers worked out by hand, and the rules of missing data.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pooledShare, share } from '../../../src/domain/indicators/shares';

describe('share', () => {
  it('gives the published shares of two Moscow schools', () => {
    expect(share(6, 60)).toBe(10);
    expect(share(32, 117)).toBeCloseTo(27.35, 2);
  });

  it('is not rounded: 1 of 3 is 33.333…', () => {
    expect(share(1, 3)).toBe(100 / 3);
  });

  it('is exactly 30 at 30 %, whatever the whole', () => {
    for (let tenths = 1; tenths <= 1000; tenths++) expect(share(3 * tenths, 10 * tenths)).toBe(30);
  });

  it('is 0 for none and 100 for all', () => {
    expect(share(0, 7)).toBe(0);
    expect(share(7, 7)).toBe(100);
  });

  it('is «нет данных» when a number is missing or there is nobody', () => {
    expect(share(undefined, 10)).toBeUndefined();
    expect(share(3, undefined)).toBeUndefined();
    expect(share(0, 0)).toBeUndefined();
  });

  it('names a count above its whole, a whole of 0 included', () => {
    expect(share(11, 10)).toEqual({ code: 'count-above-whole', year: 'current', count: 11, whole: 10 });
    expect(share(1, 0)).toEqual({ code: 'count-above-whole', year: 'current', count: 1, whole: 0 });
  });
});

describe('pooledShare', () => {
  it('sums counts and wholes: 2 of 10 and 6 of 20 are 8 of 30, not the mean 25', () => {
    expect(pooledShare(2, 10, 6, 20)).toBeCloseTo(26.6667, 4);
  });

  it('takes the other year alone when one is blank', () => {
    expect(pooledShare(2, 10, undefined, undefined)).toBe(20);
    expect(pooledShare(undefined, undefined, 6, 20)).toBe(30);
  });

  it.each([
    [undefined, 10, 6, 20],
    [2, undefined, 6, 20],
    [2, 10, undefined, 20],
    [2, 10, 6, undefined],
  ])('is «нет данных» for a half-blank year: %s of %s, %s of %s', (a, b, c, d) => {
    expect(pooledShare(a, b, c, d)).toBeUndefined();
  });

  it('lets a year with nobody add nothing', () => {
    expect(pooledShare(0, 0, 5, 10)).toBe(50);
    expect(pooledShare(0, 0, 0, 0)).toBeUndefined();
  });

  it('checks each year by itself, even where the sums would fit', () => {
    expect(pooledShare(11, 10, 0, 20)).toMatchObject({ year: 'current', count: 11, whole: 10 });
    expect(pooledShare(0, 20, 11, 10)).toMatchObject({ year: 'previous', count: 11, whole: 10 });
  });

  it('lies between the smaller and the larger share of the two years', () => {
    const pair = fc
      .tuple(fc.integer({ min: 1, max: 100000 }), fc.nat({ max: 100000 }))
      .map(([whole, some]) => [some % (whole + 1), whole] as const);
    fc.assert(
      fc.property(pair, pair, ([a, b], [c, d]) => {
        const shares = [(100 * a) / b, (100 * c) / d];
        const pooled = pooledShare(a, b, c, d);
        expect(pooled).toBeGreaterThanOrEqual(Math.min(...shares) - 1e-9);
        expect(pooled).toBeLessThanOrEqual(Math.max(...shares) + 1e-9);
      }),
    );
  });
});
