// What is handed to `setValues`: text stays text, a number a number, a formula of ours a formula; and what is selected.

import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asWritten, selectionOf } from '../../src/google/book';

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
    ['one behind a space of no width', '\u200b=1+1', "'\u200b=1+1"],
    ['one behind a mark of direction', '\u200e=1+1', "'\u200e=1+1"],
    ['one behind a control character', '\u0000=1+1', "'\u0000=1+1"],
    ['a wide equals sign', '\uff1d1+1', "'\uff1d1+1"],
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

  it('never hands over a text of people that begins as a formula does, behind whatever spaces', () => {
    const space = fc.constantFrom(...SPACES);
    const sign = fc.constantFrom('=', '+', '-', '@', '\uff1d', '\uff0b', '\uff0d', '\uff20', '\t', '\r', "'");
    const text = fc.tuple(
      fc.array(space, { maxLength: 3 }),
      fc.option(sign, { nil: '' }),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(text, ([spaces, first, rest]) => {
        const cell = `${spaces.join('')}${first}${rest}`;
        const written = String(asWritten(cell));
        if (written.startsWith("'")) expect(written).toBe(`'${cell}`);
        else {
          expect(written).toBe(cell);
          const start = [...cell].find((char) => !SPACES.includes(char)) ?? '';
          const isNumber = /^\s*[+-]?\d+([.,]\d+)?\s*$/.test(cell);
          expect(['=', '@', '\uff1d', '\uff0b', '\uff0d', '\uff20']).not.toContain(start);
          if (!isNumber) expect(['+', '-']).not.toContain(start);
        }
      }),
      { numRuns: 5000 },
    );
  });

  it.each([5, -5.5, 0, true, false])('leaves %j as it is', (cell) => {
    expect(asWritten(cell)).toBe(cell);
  });

  it('leaves a date as it is', () => {
    const date = new Date(2021, 5, 12);
    expect(asWritten(date)).toBe(date);
  });

  it('knows a date of another realm, and writes what is no value as its text', () => {
    const foreign: Date = runInNewContext('new Date(2026, 5, 12)');
    expect(foreign instanceof Date).toBe(false);
    expect(asWritten(foreign)).toBe(foreign);
    const error = new Error('#REF!') as unknown as Date;
    expect(asWritten(error)).toBe('Error: #REF!');
  });

  it('writes a formula of our own as one', () => {
    expect(asWritten({ formula: '=SUM(A2;A3)' })).toBe('=SUM(A2;A3)');
  });
});

/** Spaces and characters without a width, from Unicode's own lists. */
const SPACES = [
  ...' \t\n\v\f\r\u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a',
  ...'\u2028\u2029\u202f\u205f\u3000\u00ad\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202e\u2060\u2066\ufeff\u0000\u001f',
];

type Selected = Parameters<typeof selectionOf>[0];

describe('selectionOf', () => {
  /** B2:B40 of «Школы», its first cell with a value and a formula. */
  function range(value: unknown, formula: string): Selected {
    const first = { getValue: () => value, getFormula: () => formula };
    return {
      getCell: (row: number, column: number) => (row === 1 && column === 1 ? first : undefined),
      getSheet: () => ({ getName: () => 'Школы' }),
      getA1Notation: () => 'B2:B40',
      getRow: () => 2,
      getColumn: () => 2,
    } as unknown as Selected;
  }

  it('names the sheet, the range and its first cell', () => {
    const place = { sheet: 'Школы', range: 'B2:B40', row: 2, column: 2 };
    expect(selectionOf(range('', ''))).toEqual({ ...place, blank: true });
  });

  it.each([
    ['a text', 'Школа', ''],
    ['a zero', 0, ''],
    ['«ложь»', false, ''],
    ['a formula that shows nothing', '', '=""'],
  ])('does not take %s for a blank cell', (_what, value, formula) => {
    expect(selectionOf(range(value, formula))?.blank).toBe(false);
  });

  it('is nothing when no cells are selected', () => {
    expect(selectionOf(null)).toBeUndefined();
  });
});
