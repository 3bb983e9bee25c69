// Inflated results: confidence intervals of school and region, worked out by hand.
import { describe, expect, it } from 'vitest';
import { isInflated } from '../../../src/domain/indicators/inflated';

// Region: 15 + 1.96 · 6 / √3600 = 15.196
const region = [15, 6, 3600] as const;

describe('isInflated', () => {
  it('is true when the whole interval of the school lies above that of the region', () => {
    // 20 − 1.96 · 5 / √25 = 18.04
    expect(isInflated(20, 5, 25, ...region, 10)).toBe(true);
  });

  it('is false when the intervals overlap, though the mean of the school lies above', () => {
    // 17.1 − 1.96 = 15.14, below 15.196; 17.2 − 1.96 = 15.24, above
    expect(isInflated(17.1, 5, 25, ...region, 10)).toBe(false);
    expect(isInflated(17.2, 5, 25, ...region, 10)).toBe(true);
  });

  it('is false when the bounds meet: with no spread at all equal means are equal', () => {
    expect(isInflated(15, 0, 25, 15, 0, 3600, 10)).toBe(false);
  });

  it('is false when the bounds meet but for the noise of the last bit', () => {
    // 0.1 + 0.2 is 0.30000000000000004 in floating point.
    expect(isInflated(0.1 + 0.2, 0, 25, 0.3, 0, 3600, 10)).toBe(false);
  });

  it('gives no verdict on fewer participants than the minimum', () => {
    expect(isInflated(20, 5, 9, ...region, 10)).toBe('too-few');
    expect(isInflated(20, 5, 10, ...region, 10)).toBe(true);
    expect(isInflated(20, 0, 1, ...region, 0)).toBe(true);
  });

  it('gives no verdict on a school where nobody took part, and without a minimum there is no data', () => {
    expect(isInflated(20, 5, 0, ...region, 10)).toBe('too-few');
    expect(isInflated(20, 5, 0, ...region, 1)).toBe('too-few');
    expect(isInflated(20, 5, 0, ...region, 0)).toBeUndefined();
  });

  it('is «нет данных» where a number is missing or nobody took part in the region', () => {
    const numbers = [20, 5, 25, 15, 6, 3600] as const;
    for (const missing of numbers.keys()) {
      const [a, b, c, d, e, f] = numbers.map((value, at) => (at === missing ? undefined : value));
      expect(isInflated(a, b, c, d, e, f, 10)).toBeUndefined();
    }
    expect(isInflated(20, 5, 25, 15, 6, 0, 10)).toBeUndefined();
    expect(isInflated(20, 5, 0, 15, 6, 0, 10)).toBeUndefined();
  });
});
