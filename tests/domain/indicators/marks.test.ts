// Marks on numbers: quality, pass rate and their whole, worked out by hand.
import { describe, expect, it } from 'vitest';
import { allMarks, markShare, passShare, qualityShare } from '../../../src/domain/indicators/marks';

describe('marks of a work', () => {
  // 4 + 16 + 20 + 10 = 50; (20 + 10) / 50 = 60 %; (16 + 20 + 10) / 50 = 92 %
  it('are summed, and give quality and pass rate in percent', () => {
    expect(allMarks(4, 16, 20, 10)).toBe(50);
    expect(markShare(4, 50)).toBe(8);
    expect(qualityShare(4, 16, 20, 10)).toBe(60);
    expect(passShare(4, 16, 20, 10)).toBe(92);
  });

  it('are not rounded: two good marks of three are 66.666… %', () => {
    expect(qualityShare(1, 0, 1, 1)).toBe(200 / 3);
  });

  it.each([
    ['nobody has a mark', 0, 0, 0, 0],
    ['the number of «2» is missing', undefined, 16, 20, 10],
    ['the number of «3» is missing', 4, undefined, 20, 10],
    ['the number of «4» is missing', 4, 16, undefined, 10],
    ['the number of «5» is missing', 4, 16, 20, undefined],
  ])('give «нет данных» when %s', (_, n2, n3, n4, n5) => {
    expect(allMarks(n2, n3, n4, n5)).toBeUndefined();
    expect(qualityShare(n2, n3, n4, n5)).toBeUndefined();
    expect(passShare(n2, n3, n4, n5)).toBeUndefined();
  });
});
