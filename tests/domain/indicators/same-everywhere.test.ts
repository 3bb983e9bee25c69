// Columns that are the same everywhere, the noise of the last bits aside.
import { describe, expect, it } from 'vitest';
import { isSameEverywhere } from '../../../src/domain/indicators/same-everywhere';

describe('isSameEverywhere', () => {
  it.each([
    [7, 7],
    [0, 0],
    [-0, 0],
    [0.3, 0.1 + 0.2],
    [1, 1 + 9e-13],
    [-1 - 9e-13, -1],
  ])('takes %d and %d for the same: they differ by at most 1e-12 of the larger', (least, greatest) => {
    expect(isSameEverywhere(least, greatest)).toBe(true);
  });

  it.each([
    [1, 1 + 2e-12],
    [0, 1e-300],
    [-1e308, 1e308],
    [36.1, 36.2],
  ])('tells %d from %d', (least, greatest) => {
    expect(isSameEverywhere(least, greatest)).toBe(false);
  });
});
