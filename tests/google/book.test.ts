// What is handed to `setValues`: text stays text, a number a number, a formula of ours a formula.
import { describe, expect, it } from 'vitest';
import { asWritten } from '../../src/google/book';

describe('asWritten', () => {
  it.each([
    ['a formula typed as text', '=1+1', "'=1+1"],
    ['one with a space before it', ' =1+1', "' =1+1"],
    ['a plus before a word', '+школа', "'+школа"],
    ['a minus before a word', '-школа', "'-школа"],
    ['an at sign', '@x', "'@x"],
    ['a tab', '\tтекст', "'\tтекст"],
    ['a carriage return', '\rтекст', "'\rтекст"],
    ['two signs', '--1', "'--1"],
    ['a sum', '-5+3', "'-5+3"],
    ['a text that begins with an apostrophe', "'текст", "''текст"],
  ])('guards %s', (_what, cell, written) => {
    expect(asWritten(cell)).toBe(written);
  });

  it.each([' +7', '-5', '-5,5', '+7.25', 'школа', 'a=b', '№ 1 - 2', '0012', '01.02.2021', ''])(
    'leaves the text «%s» as it is',
    (cell) => {
      expect(asWritten(cell)).toBe(cell);
    },
  );

  it.each([5, -5.5, 0, true, false])('leaves %j as it is', (cell) => {
    expect(asWritten(cell)).toBe(cell);
  });

  it('leaves a date as it is', () => {
    const date = new Date(2021, 5, 12);
    expect(asWritten(date)).toBe(date);
  });

  it('writes a formula of our own as one', () => {
    expect(asWritten({ formula: '=SUM(A2;A3)' })).toBe('=SUM(A2;A3)');
  });
});
