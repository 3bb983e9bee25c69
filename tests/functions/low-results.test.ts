// LOW_RESULT_COUNT on good input: threshold, blanks, missing data and the size of the result.
import { describe, expect, it } from 'vitest';
import { call, column } from './call';

describe('LOW_RESULT_COUNT', () => {
  it('counts the procedures at or above 30 % when no threshold is given', () => {
    const shares = [
      [9.76, 16.05, 35.14, 28.75, 18.84, 47.83],
      [30, 30, '', '', '', ''],
      [29.99, 0, 0, 0, 0, 0],
    ];
    expect(call('LOW_RESULT_COUNT', shares)).toEqual([[2], [2], [0]]);
  });

  it('takes a threshold, also as text with a comma and as a range of one cell', () => {
    expect(call('LOW_RESULT_COUNT', [[10, 20, 50]], 20)).toEqual([[2]]);
    expect(call('LOW_RESULT_COUNT', [[10, 20, 50]], '20,5')).toEqual([[1]]);
    expect(call('LOW_RESULT_COUNT', [[10, 20, 50]], [[20]])).toEqual([[2]]);
    expect(call('LOW_RESULT_COUNT', [[10, 20, 50]], 0)).toEqual([[3]]);
  });

  it('does not count blanks and «нет данных»', () => {
    expect(call('LOW_RESULT_COUNT', [[35, '', 'нет данных', 40]])).toEqual([[2]]);
    expect(call('LOW_RESULT_COUNT', [['Нет данных ', 10]])).toEqual([[0]]);
  });

  it('leaves a blank row blank and counts 0 in a row of «нет данных» alone', () => {
    const shares = [
      ['', ''],
      ['нет данных', ''],
      ['', 10],
    ];
    expect(call('LOW_RESULT_COUNT', shares)).toEqual([[''], [0], [0]]);
    expect(call('LOW_RESULT_COUNT', 'нет данных')).toBe(0);
    expect(call('LOW_RESULT_COUNT', '')).toBe('');
    expect(call('LOW_RESULT_COUNT', '', 30)).toBe('');
  });

  it('gives one value for one cell', () => {
    expect(call('LOW_RESULT_COUNT', 35)).toBe(1);
    expect(call('LOW_RESULT_COUNT', [[12]])).toBe(0);
  });

  it('reads shares typed as text', () => {
    expect(call('LOW_RESULT_COUNT', [['36,1', '30.0', '29,9']])).toEqual([[2]]);
  });

  it('takes a table of 0 and 1 alone for percents: nothing says otherwise', () => {
    expect(call('LOW_RESULT_COUNT', [[0, 1]])).toEqual([[0]]);
  });

  it('takes a fraction for a percent when another share is above 1', () => {
    expect(call('LOW_RESULT_COUNT', [[0.5, 35]])).toEqual([[1]]);
  });

  it('counts over 40 000 rows', () => {
    const shares = Array.from({ length: 40000 }, () => [10, 30, 50]);
    expect(call('LOW_RESULT_COUNT', shares)).toEqual(column(...new Array(40000).fill(2)));
  });
});
