// The one comparison with a threshold: noise of the last bits decides nothing, a real difference always does.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAtLeast } from '../../../src/domain/kernel/at-least';

describe('isAtLeast', () => {
  it.each([
    // 29 / 100 · 100 is 28.999999999999996 in floating point; 0.57 · 100 is 56.99999999999999.
    [(29 / 100) * 100, 29, true],
    [0.57 * 100, 57, true],
    [29, 29, true],
    [28.999, 29, false],
    [0, 0, true],
    [-1e-9, 0, false],
    [1e-9, 0, true],
  ])('%d against %d is %s', (value, limit, expected) => {
    expect(isAtLeast(value, limit)).toBe(expected);
  });

  it('measures noise by the size it is told: what is left of numbers near 100', () => {
    expect(isAtLeast(-1.4e-14, 0)).toBe(false);
    expect(isAtLeast(-1.4e-14, 0, 100)).toBe(true);
  });

  it('agrees with whole-number arithmetic for hundredths, whatever the formula that made them', () => {
    const hundredths = fc.integer({ min: 0, max: 10_000 });
    const made = fc.constantFrom<(n: number) => number>(
      (n) => n / 100,
      (n) => (n / 10_000) * 100,
      (n) => n * 0.01,
      (n) => 0.1 * (n / 10),
    );
    fc.assert(
      fc.property(hundredths, hundredths, made, (value, limit, make) => {
        expect(isAtLeast(make(value), limit / 100)).toBe(value >= limit);
      }),
    );
  });
});
