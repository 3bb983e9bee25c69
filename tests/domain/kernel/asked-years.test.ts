// School years that may be asked for, on both sides of the first of September.
import { describe, expect, it } from 'vitest';
import { askedYears } from '../../../src/domain/kernel/asked-years';

describe('askedYears', () => {
  it.each([
    [2026, 8, [2026, 2025, 2024]],
    [2026, 9, [2027, 2026, 2025]],
    [2026, 12, [2027, 2026, 2025]],
    [2027, 1, [2027, 2026, 2025]],
  ])('in %i, month %i, are that school year and the two before it', (year, month, years) => {
    expect(askedYears(year, month)).toEqual(years);
  });
});
