// Which share is low, and how percents are told from parts of 1.
import { describe, expect, it } from 'vitest';
import { isLowResult, scaleTrace } from '../../../src/domain/indicators/low-results';

describe('isLowResult', () => {
  it('counts the threshold itself as low', () => {
    expect(isLowResult(30, 30)).toBe(true);
    expect(isLowResult(29.999, 30)).toBe(false);
    expect(isLowResult(30.001, 30)).toBe(true);
  });

  it('meets a threshold of one decimal exactly: 333 of 1000 is 33.3', () => {
    expect(isLowResult((100 * 333) / 1000, 33.3)).toBe(true);
  });
});

describe('isLowResult of a share that a formula has made', () => {
  it.each([
    // Each of them is one last bit below its threshold in floating point.
    [(29 / 100) * 100, 29],
    [0.57 * 100, 57],
    [(7 / 25) * 100, 28],
    [1.1 * 50, 55],
  ])('%d has reached %d', (share, threshold) => {
    expect(isLowResult(share, threshold)).toBe(true);
  });
});

describe('scaleTrace', () => {
  it.each([
    [1.01, 'percent'],
    [36, 'percent'],
    [-0.5, 'percent'],
    [0.36, 'part'],
    [0, 'either'],
    [1, 'either'],
  ])('%d says %s', (value, trace) => {
    expect(scaleTrace(value)).toBe(trace);
  });
});
