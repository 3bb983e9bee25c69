// A number with its percent: exact percents, and none of nothing.
import { describe, expect, it } from 'vitest';
import { countedShare } from '../../../src/domain/indicators/counted-share';

describe('countedShare', () => {
  it('gives the examples of its doc comment', () => {
    expect(countedShare(3, 10)).toEqual({ count: 3, share: 30 });
    expect(countedShare(0, 0)).toEqual({ count: 0, share: undefined });
  });

  it('is not rounded: 2 of 3 is 66.666…', () => {
    expect(countedShare(2, 3)).toEqual({ count: 2, share: 200 / 3 });
  });
});
