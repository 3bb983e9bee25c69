// Quartiles of type 7 against values that R prints for its own data sets.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outerQuartiles, quartile } from '../../../src/domain/indicators/quartile';

// R: quantile(mtcars$mpg) → 10.400 15.425 19.200 22.800 33.900
const MTCARS_MPG = [
  21.0, 21.0, 22.8, 21.4, 18.7, 18.1, 14.3, 24.4, 22.8, 19.2, 17.8, 16.4, 17.3, 15.2, 10.4, 10.4, 14.7, 32.4,
  30.4, 33.9, 21.5, 15.5, 15.2, 13.3, 19.2, 27.3, 26.0, 30.4, 15.8, 19.7, 15.0, 21.4,
];
// R: quantile(mtcars$hp) → 52.0 96.5 123.0 180.0 335.0
const MTCARS_HP = [
  110, 110, 93, 110, 175, 105, 245, 62, 95, 123, 123, 180, 180, 180, 205, 215, 230, 66, 52, 65, 97, 150, 150,
  245, 175, 66, 91, 113, 264, 175, 335, 109,
];
// R: quantile(women$height) → 58.0 61.5 65.0 68.5 72.0
const WOMEN_HEIGHT = [58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72];

describe('quartile', () => {
  it.each([
    ['mtcars$mpg', MTCARS_MPG, [15.425, 19.2, 22.8]],
    ['mtcars$hp', MTCARS_HP, [96.5, 123, 180]],
    ['women$height', WOMEN_HEIGHT, [61.5, 65, 68.5]],
  ] as const)('gives what R gives for %s', (_name, values, [q1, q2, q3]) => {
    expect(quartile(values, 1)).toBeCloseTo(q1, 10);
    expect(quartile(values, 2)).toBeCloseTo(q2, 10);
    expect(quartile(values, 3)).toBeCloseTo(q3, 10);
  });

  it('is the value itself for a single value', () => {
    expect(quartile([7], 1)).toBe(7);
  });

  it('is undefined without values', () => {
    expect(quartile([], 1)).toBeUndefined();
  });

  it('leaves the values in their order', () => {
    const values = [3, 1, 2];
    quartile(values, 1);
    expect(values).toEqual([3, 1, 2]);
  });

  it('interpolates in any order of the values: the first quartile of 4, 1, 3, 2 is 1.75', () => {
    expect(quartile([4, 1, 3, 2], 1)).toBe(1.75);
  });

  it('is what sorting gives, ties and long runs included', () => {
    const values = fc.array(
      fc.oneof(fc.integer({ min: 0, max: 3 }), fc.double({ noNaN: true, min: 0, max: 9 })),
      {
        minLength: 1,
        maxLength: 60,
      },
    );
    fc.assert(
      fc.property(values, fc.constantFrom(1 as const, 2 as const, 3 as const), (list, which) => {
        const sorted = [...list].sort((a, b) => a - b);
        const position = ((sorted.length - 1) * which) / 4;
        const below = sorted[Math.floor(position)] ?? Number.NaN;
        const above = sorted[Math.ceil(position)] ?? Number.NaN;
        expect(quartile(list, which)).toBe(below + (position % 1) * (above - below));
      }),
    );
  });
});

describe('outerQuartiles', () => {
  it('gives the first and the third quartile at once', () => {
    expect(outerQuartiles(MTCARS_HP)).toEqual({ first: 96.5, third: 180 });
    expect(outerQuartiles(WOMEN_HEIGHT)).toEqual({ first: 61.5, third: 68.5 });
    expect(outerQuartiles([7])).toEqual({ first: 7, third: 7 });
    expect(outerQuartiles([])).toBeUndefined();
  });

  it('leaves the values in their order', () => {
    const values = [3, 1, 2];
    outerQuartiles(values);
    expect(values).toEqual([3, 1, 2]);
  });
});
