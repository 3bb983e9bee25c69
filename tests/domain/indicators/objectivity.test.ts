// The index of objectivity: which schools are judged and which are marked.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { objectivityIndex } from '../../../src/domain/indicators/objectivity';

describe('objectivityIndex', () => {
  it('is 50 for the example in its doc comment: two schools judged, one marked', () => {
    expect(
      objectivityIndex([
        [true, false],
        [false, undefined],
        [undefined, undefined],
      ]),
    ).toBe(50);
  });

  it('marks a school by one sign, whatever the other verdicts', () => {
    // 4 judged, marked 1, 2 and 4: 100 − 100 · 3 / 4 = 25.
    const schools = [
      [false, false, true],
      [undefined, true, undefined],
      [false, false, false],
      [true, true, true],
    ];
    expect(objectivityIndex(schools)).toBe(25);
  });

  it('is 100 without a sign and 0 when every school is marked', () => {
    expect(objectivityIndex([[false], [false]])).toBe(100);
    expect(objectivityIndex([[true], [true]])).toBe(0);
  });

  it('is «нет данных» without a school that has a verdict', () => {
    expect(objectivityIndex([])).toBeUndefined();
    expect(objectivityIndex([[undefined], [undefined]])).toBeUndefined();
  });

  it('lies within 0…100, whatever the order of schools and of signs', () => {
    const sign = fc.constantFrom(true, false, undefined);
    fc.assert(
      fc.property(fc.array(fc.tuple(sign, sign, sign), { maxLength: 40 }), (schools) => {
        const index = objectivityIndex(schools);
        expect(objectivityIndex(schools.map((signs) => [...signs].reverse()).reverse())).toBe(index);
        if (index === undefined) return;
        expect(index).toBeGreaterThanOrEqual(0);
        expect(index).toBeLessThanOrEqual(100);
      }),
    );
  });
});
