// Names of areas, shown and typed.
import { describe, expect, it } from 'vitest';
import { areaName, readArea } from '../../../local/page/address';

describe('address of an area', () => {
  it.each([
    ['B7', { row: 7, column: 2, rows: 1, columns: 1 }],
    ['B7:D12', { row: 7, column: 2, rows: 6, columns: 3 }],
    ['AA1:AB2', { row: 1, column: 27, rows: 2, columns: 2 }],
  ])('%s is written and read', (name, area) => {
    expect(areaName(area)).toBe(name);
    expect(readArea(name)).toEqual(area);
  });

  it('is read in small letters, with spaces around and from any corner', () => {
    expect(readArea(' d12:b7 ')).toEqual({ row: 7, column: 2, rows: 6, columns: 3 });
  });

  it.each(['', 'B', '7', 'B0', 'Б7', 'B7:', 'ШНОР!B7'])('«%s» is no address', (text) => {
    expect(readArea(text)).toBeUndefined();
  });
});
