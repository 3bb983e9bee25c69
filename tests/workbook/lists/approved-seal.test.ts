// The seal of an approved list: whatever was done to its rows since is seen and named.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sealBreaks, sealed } from '../../../src/workbook/lists/approved-seal';
import { approvedSheet } from '../../../src/workbook/sheets/lists';
import { cellsOf } from '../cells';

const order = { order: '1', orderDate: '01.12.2026', approvedAt: '01.12.2026 10:00' };
const school = (n: number) => ({
  list: 'ШНОР',
  code: `edu${n}`,
  name: `Школа ${n}`,
  municipality: 'Район',
  year: '2025/2026',
  status: 'ШНОР',
  reasons: 'ВПР: …\nпорог 30 %',
  listYear: '2026/2027',
  ...order,
});
const five = sealed([1, 2, 3, 4, 5].map(school));
const shnsu = sealed([{ ...school(9), list: 'ШНСУ' }]);
const empty = sealed([{ list: 'ШНСУ', year: '2024/2025', code: '', name: 'В перечне нет школ', ...order }]);

function sheet(...rows: readonly Readonly<Record<string, unknown>>[]): unknown[][] {
  return cellsOf(approvedSheet, rows);
}

/** Row of the sheet: the heading is row 1. */
const line = (place: number) => place + 1;

describe('an approved list', () => {
  it('that nobody has touched is whole, wherever its rows now stand', () => {
    expect(sealBreaks(sheet(...empty, ...five, ...shnsu))).toEqual([]);
    expect(sealBreaks(sheet(...shnsu, ...[...five].reverse()))).toEqual([]);
    expect(sealBreaks(sheet())).toEqual([]);
  });

  it.each(Object.keys(approvedSheet.columns).filter((id) => id !== 'seal'))(
    'of which the cell «%s» was changed names its row',
    (id) => {
      const rows = five.map((row, at) =>
        at === 2 ? { ...row, [id]: id === 'year' ? '2020/2021' : 'другое' } : row,
      );
      const name = id === 'name' ? 'другое' : 'Школа 3';
      expect(sealBreaks(sheet(...rows))).toEqual([{ kind: 'changed', row: line(3), name }]);
    },
  );

  it('of which a cell was emptied names its row, though the row cannot be read without it', () => {
    const rows = five.map((row, at) => (at === 2 ? { ...row, list: '' } : row));
    expect(sealBreaks(sheet(...rows))).toEqual([{ kind: 'changed', row: line(3), name: 'Школа 3' }]);
  });

  it('of which a row was deleted says which of how many', () => {
    expect(sealBreaks(sheet(...five.filter((_, at) => at !== 3)))).toEqual([
      { kind: 'missing', list: 'ШНОР', order: '1', orderDate: '01.12.2026', place: 4, of: 5 },
    ]);
  });

  it('to which a row was added, by hand or as a copy, names it', () => {
    expect(sealBreaks(sheet(...five, school(6)))).toEqual([{ kind: 'added', row: line(6), name: 'Школа 6' }]);
    expect(sealBreaks(sheet(...five, five[0] ?? {}))).toMatchObject([{ kind: 'added', row: line(6) }]);
  });

  it('of which a row was put in place of another tells both', () => {
    const rows = five.map((row, at) => (at === 2 ? { ...row, seal: five[3]?.seal } : row));
    const kinds = sealBreaks(sheet(...rows)).map(({ kind }) => kind);
    expect(kinds).toContain('missing');
    expect(kinds.length).toBeGreaterThan(1);
  });

  it('is not taken in by a seal that was typed', () => {
    const typed = `1/999999999 ${'0'.repeat(16)} ${'0'.repeat(16)}`;
    expect(sealBreaks(sheet({ ...school(1), seal: typed }))).toMatchObject([{ row: line(1) }]);
    expect(sealBreaks(sheet({ ...school(1), seal: 'ой' }))).toMatchObject([{ kind: 'added', row: line(1) }]);
  });

  it('tells any change of any one cell', () => {
    const ids = Object.keys(approvedSheet.columns).filter((id) => id !== 'year');
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4 }),
        fc.constantFrom(...ids),
        fc.stringMatching(/^[а-яё0-9]{1,12}$/),
        (at, id, text) => {
          fc.pre(five[at]?.[id] !== text);
          const rows = five.map((row, n) => (n === at ? { ...row, [id]: text } : row));
          expect(sealBreaks(sheet(...rows)).length).toBeGreaterThan(0);
        },
      ),
    );
  });
});
