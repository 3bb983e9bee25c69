// Shares of schools by answers: one question, several questions, blanks.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allYesShare } from '../../../src/domain/indicators/school-shares';

describe('allYesShare', () => {
  it('is 50 for the example in its doc comment: two schools answered, one with «да» twice', () => {
    expect(
      allYesShare([
        [true, true, undefined],
        [true, undefined, undefined],
      ]),
    ).toBe(50);
  });

  it('of one question is the percent of «да» among the answers: 1 of 3', () => {
    expect(allYesShare([[true, undefined, false, false, undefined]])).toBe(100 / 3);
  });

  it('of three questions wants «да» in all: 1 of 4', () => {
    const acts = [true, true, true, false];
    const plans = [true, true, undefined, false];
    const reports = [true, false, true, false];
    expect(allYesShare([acts, plans, reports])).toBe(25);
  });

  it('is 0 when nobody says «да» and «нет данных» when nobody answers', () => {
    expect(allYesShare([[false]])).toBe(0);
    expect(allYesShare([[undefined], [undefined]])).toBeUndefined();
    expect(allYesShare([[]])).toBeUndefined();
  });

  it('lies within 0…100, whatever the order of schools and questions, and falls with another question', () => {
    const answer = fc.constantFrom(true, false, undefined);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), answer), { minLength: 1, maxLength: 40 }), (schools) => {
        const first = schools.map(([one]) => one);
        const second = schools.map(([, other]) => other);
        const both = Number(allYesShare([first, second]));
        expect(both).toBeGreaterThanOrEqual(0);
        expect(both).toBeLessThanOrEqual(Number(allYesShare([first])));
        expect(Number(allYesShare([first]))).toBeLessThanOrEqual(100);
        expect(allYesShare([[...second].reverse(), [...first].reverse()])).toBe(both);
      }),
    );
  });
});
