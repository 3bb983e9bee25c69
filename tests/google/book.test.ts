// What is handed to `setValues`: text stays text, a number a number, a formula of ours a formula; and what is selected.
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
