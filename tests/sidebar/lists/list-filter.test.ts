// The schools of a list: filters narrow, order follows the statuses, nothing is lost.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countMovements,
  countStatuses,
  filterRows,
  type ListFilter,
  NO_FILTER,
  orderRows,
  toggled,
} from '../../../sidebar/lists/list-filter';
import type { ListRow } from '../../../src/contract/responses';

const plainRow: ListRow = {
  code: 'sch220001',
  name: 'МБОУ Заречная СОШ',
  status: 'не в перечне',
  reached: 0,
  usable: 6,
  reasons: [],
  borderline: false,
  byAccreditation: false,
  movement: '',
  regionDifference: '',
  needsDecision: '',
  decision: null,
};
const row = (part: Partial<ListRow>): ListRow => ({ ...plainRow, ...part });
const filter = (part: Partial<ListFilter>): ListFilter => ({ ...NO_FILTER, ...part });
const counts = ['ШНОР', 'группа риска', 'не в перечне'].map((status) => ({ status, count: 1 }));

const anyRow = fc.record({
  ...Object.fromEntries(Object.entries(plainRow).map(([key, value]) => [key, fc.constant(value)])),
  code: fc.string(),
  name: fc.string(),
  status: fc.constantFrom('ШНОР', 'группа риска', 'не в перечне', 'нет в таблице «Школы»'),
  reached: fc.nat(9),
  borderline: fc.boolean(),
}) as fc.Arbitrary<ListRow>;

describe('filterRows', () => {
  const rows = [
    row({ code: 'sch220001', name: 'МБОУ Заречная СОШ', status: 'ШНОР', movement: 'осталась' }),
    row({ code: 'sch220002', name: 'МКОУ «Нижнеберёзовская ООШ»', status: 'группа риска', borderline: true }),
    row({ code: 'sch220003', name: 'МБОУ «Гимназия № 3»', regionDifference: 'в перечне региона есть' }),
  ];
  const codes = (part: Partial<ListFilter>) => filterRows(rows, filter(part)).map(({ code }) => code);

  it('shows everything when nothing is asked', () => {
    expect(codes({})).toEqual(['sch220001', 'sch220002', 'sch220003']);
  });

  it('finds by parts of the name in any case, «е» for «ё», and by code', () => {
    expect(codes({ query: 'НИЖНЕБЕРЕЗОВСКАЯ' })).toEqual(['sch220002']);
    expect(codes({ query: 'сош зареч' })).toEqual(['sch220001']);
    expect(codes({ query: '  220003 ' })).toEqual(['sch220003']);
    expect(codes({ query: '"гимназия №\u00a03"' })).toEqual(['sch220003']);
    expect(codes({ query: 'лицей' })).toEqual([]);
  });

  it('joins chosen statuses by «or»', () => {
    expect(codes({ statuses: ['ШНОР', 'группа риска'] })).toEqual(['sch220001', 'sch220002']);
  });

  it('keeps borderline cases, differences from the region and a movement on request', () => {
    expect(codes({ borderline: true })).toEqual(['sch220002']);
    expect(codes({ regionDifference: true })).toEqual(['sch220003']);
    expect(codes({ movement: 'осталась' })).toEqual(['sch220001']);
  });

  it('joins different filters by «and»', () => {
    expect(codes({ statuses: ['ШНОР'], borderline: true })).toEqual([]);
  });

  it('parts the rows into those that are borderline and those that are not', () => {
    fc.assert(
      fc.property(fc.array(anyRow), (some) => {
        const borderline = filterRows(some, filter({ borderline: true }));
        expect(borderline.every((one) => one.borderline)).toBe(true);
        expect(borderline.length).toBe(some.filter((one) => one.borderline).length);
      }),
    );
  });
});

describe('orderRows', () => {
  it('puts statuses in the order of the counts, then more low results first, then names', () => {
    const rows = [
      row({ code: 'e', status: 'нет в таблице «Школы»' }),
      row({ code: 'd', name: 'СОШ № 10' }),
      row({ code: 'c', name: 'СОШ № 9' }),
      row({ code: 'b', status: 'ШНОР', reached: 2 }),
      row({ code: 'a', status: 'ШНОР', reached: 5 }),
    ];
    expect(orderRows(rows, counts).map(({ code }) => code)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('loses no row, adds none and leaves its input alone', () => {
    fc.assert(
      fc.property(fc.array(anyRow), (rows) => {
        const before = [...rows];
        const ordered = orderRows(rows, counts);
        expect(rows).toEqual(before);
        expect(new Set(ordered)).toEqual(new Set(rows));
        expect(ordered).toHaveLength(rows.length);
      }),
    );
  });
});

describe('toggled', () => {
  it('chooses a status and lets it go again', () => {
    const once = toggled(['ШНОР'], 'группа риска');
    expect(once).toEqual(['ШНОР', 'группа риска']);
    expect(toggled(once, 'ШНОР')).toEqual(['группа риска']);
  });
});

describe('countMovements', () => {
  it('counts what occurs, in the order given, and leaves out what does not', () => {
    const rows = [
      row({ movement: 'осталась' }),
      row({ movement: 'вошла' }),
      row({ movement: 'осталась' }),
      row({}),
    ];
    expect(countMovements(rows, ['вошла', 'осталась', 'вышла'])).toEqual([
      { movement: 'вошла', count: 1 },
      { movement: 'осталась', count: 2 },
    ]);
  });
});

describe('countStatuses', () => {
  it('adds a line for the schools that are no longer in «Школы»', () => {
    const gone = 'нет в таблице «Школы»';
    const rows = [row({ status: 'ШНОР' }), row({ status: gone }), row({ status: gone })];
    expect(countStatuses({ counts: [{ status: 'ШНОР', count: 1 }], rows })).toEqual([
      { status: 'ШНОР', count: 1 },
      { status: gone, count: 2 },
    ]);
  });

  it('always adds up to all the schools', () => {
    fc.assert(
      fc.property(fc.array(anyRow), (rows) => {
        const of = (status: string) => rows.filter((one) => one.status === status).length;
        const counted = countStatuses({
          counts: [{ status: 'группа риска', count: of('группа риска') }],
          rows,
        });
        expect(counted.reduce((sum, { count }) => sum + count, 0)).toBe(rows.length);
      }),
    );
  });
});
