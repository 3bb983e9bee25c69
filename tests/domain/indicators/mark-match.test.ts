// Marks for ВПР against the journal: who is counted, and in which of three rows.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markMatch } from '../../../src/domain/indicators/mark-match';

describe('markMatch', () => {
  it('counts the pupils of the example in its doc comment, the one without a mark left out', () => {
    const third = { count: 1, share: 100 / 3 };
    expect(markMatch([3, 4, 5, 4], [4, 4, 4, undefined])).toEqual({
      lowered: third,
      confirmed: third,
      raised: third,
    });
  });

  it('says who went down by the mark for ВПР: 2 of 4 with a lower mark than in the journal', () => {
    expect(markMatch([2, 3, 4, 5], [3, 5, 4, 4])).toEqual({
      lowered: { count: 2, share: 50 },
      confirmed: { count: 1, share: 25 },
      raised: { count: 1, share: 25 },
    });
  });

  it('leaves out everyone without two marks of 2, 3, 4 or 5', () => {
    const vpr = [1, 3, undefined, 4, 6, 3.5, 0, -4, 4];
    const journal = [3, 1, 4, undefined, 4, 4, 4, 4, 4];
    expect(markMatch(vpr, journal).confirmed).toEqual({ count: 1, share: 100 });
  });

  it('without a pupil gives 0 and «нет данных», not 0 %', () => {
    const none = { count: 0, share: undefined };
    expect(markMatch([], [])).toEqual({ lowered: none, confirmed: none, raised: none });
    expect(markMatch([1], [4])).toEqual({ lowered: none, confirmed: none, raised: none });
  });

  it('shares out 100 % and every pupil, and turns round with the columns', () => {
    const mark = fc.oneof(fc.constantFrom(2, 3, 4, 5), fc.constantFrom(undefined, 1));
    fc.assert(
      fc.property(fc.array(fc.tuple(mark, mark), { maxLength: 60 }), (pupils) => {
        const vpr = pupils.map(([first]) => first);
        const journal = pupils.map(([, second]) => second);
        const match = markMatch(vpr, journal);
        const parts = [match.lowered, match.confirmed, match.raised];
        const both = pupils.filter((pupil) => pupil.every((one) => one !== undefined && one >= 2)).length;
        expect(parts.reduce((sum, part) => sum + part.count, 0)).toBe(both);
        if (both > 0) expect(parts.reduce((sum, part) => sum + (part.share ?? 0), 0)).toBeCloseTo(100, 9);
        expect(markMatch(journal, vpr)).toEqual({
          lowered: match.raised,
          confirmed: match.confirmed,
          raised: match.lowered,
        });
      }),
    );
  });
});
