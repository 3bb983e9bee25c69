// One cohort a year later: ratios and the limits of sharp changes, worked out by hand.
import { describe, expect, it } from 'vitest';
import { cohortRatio, jump, jumpLimits } from '../../../src/domain/indicators/cohort';

describe('cohortRatio', () => {
  it('is the result before over the result after: above 1 it fell', () => {
    expect(cohortRatio(60, 48)).toBe(1.25);
    expect(cohortRatio(48, 60)).toBe(0.8);
    expect(cohortRatio(0, 48)).toBe(0);
  });

  it('is «нет данных» where a result is missing, and for 0 over 0', () => {
    expect(cohortRatio(undefined, 48)).toBeUndefined();
    expect(cohortRatio(60, undefined)).toBeUndefined();
    expect(cohortRatio(0, 0)).toBeUndefined();
  });

  it('names a result of 0 after one that was not', () => {
    expect(cohortRatio(60, 0)).toEqual({ code: 'nothing-after', before: 60 });
  });
});

describe('jumpLimits', () => {
  it('lie three interquartile ranges beyond the quartiles', () => {
    // Quartiles of 1, 2, 3, 4, 5: 2 and 4; 2 − 3 · 2 and 4 + 3 · 2.
    expect(jumpLimits([1, 2, 3, 4, 5])).toEqual({ low: -4, high: 10 });
  });

  it('are interpolated between two values, as QUARTILE does', () => {
    // Four values: positions 0.75 and 2.25, so 1 + 0.75 and 3 + 0.25; the range is 1.5.
    expect(jumpLimits([4, 1, 3, 2])).toEqual({ low: 1.75 - 4.5, high: 3.25 + 4.5 });
  });

  it('meet in the value itself for a single one, and are not there without any', () => {
    expect(jumpLimits([1.1])).toEqual({ low: 1.1, high: 1.1 });
    expect(jumpLimits([])).toBeUndefined();
  });
});

describe('jump', () => {
  it.each([
    [11, 'fall'],
    [10, 'none'],
    [3, 'none'],
    [-4, 'none'],
    [-5, 'rise'],
  ])('of %d between −4 and 10 is %s: the limits themselves are usual', (ratio, expected) => {
    expect(jump(ratio, { low: -4, high: 10 })).toBe(expected);
  });

  // Where the limits meet in 2, 1e-12 of them is 2e-12.
  it.each([
    [2 + 1e-12, 'none'],
    [2 - 1e-12, 'none'],
    [2 + 3e-12, 'fall'],
    [2 - 3e-12, 'rise'],
  ])('of %d where both limits are 2 is %s: within 1e-12 of a limit is not beyond it', (ratio, expected) => {
    expect(jump(ratio, { low: 2, high: 2 })).toBe(expected);
  });

  it('takes the larger limit for its measure where the other is next to 0', () => {
    // 4e-16 is what is left of 0 after a subtraction of numbers near 1.
    expect(jump(0, { low: 4e-16, high: 4 })).toBe('none');
  });
});
