// Addresses in A1 notation.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readA1, splitSheetName, writeA1 } from '../../../local/services/a1';

describe('A1 notation', () => {
  it('what is written is read back', () => {
    const area = fc.record({
      row: fc.integer({ min: 1, max: 90_000 }),
      column: fc.integer({ min: 1, max: 18_000 }),
      rows: fc.integer({ min: 1, max: 10_000 }),
      columns: fc.integer({ min: 1, max: 278 }),
    });
    fc.assert(
      fc.property(area, (given) => {
        expect(readA1(writeA1(given), 100_000, 18_278)).toEqual(given);
      }),
    );
  });

  it.each(['', 'A', '1', 'A1:', ':A1', 'A1:B2:C3', 'Я1', 'A-1'])('%j is no range', (text) => {
    expect(readA1(text, 1000, 26)).toBeUndefined();
  });

  it('corners may be given in any order', () => {
    expect(readA1('C4:$B$2', 1000, 26)).toEqual({ row: 2, column: 2, rows: 3, columns: 2 });
  });

  it('a sheet’s name may be quoted and hold an apostrophe', () => {
    expect(splitSheetName("'Об''ект 1'!A1")).toEqual({ sheet: "Об'ект 1", cells: 'A1' });
    expect(splitSheetName('ШНОР!A1')).toEqual({ sheet: 'ШНОР', cells: 'A1' });
    expect(splitSheetName('A1')).toEqual({ sheet: undefined, cells: 'A1' });
  });
});
