// Clicks in the sidebar take the selection to a cell or to a school's row.
import { describe, expect, it } from 'vitest';
import { identifyLists } from '../../../src/commands/lists/identify-lists';
import { selectCell, selectSchool } from '../../../src/commands/start/select';
import { district, NO_CHANGES, prepared, refusalOf } from '../district';

describe('selectCell', () => {
  it('selects the cell without reading the sheet', () => {
    const { book } = prepared();
    const ports = { ...prepared(), book };
    const before = book.calls.length;
    expect(selectCell(ports, { sheet: 'Школы', cell: 'B7' })).toEqual({});
    expect(book.selected).toEqual(['Школы', 'B7']);
    expect(book.calls.slice(before)).toEqual([]);
  });

  it('takes a blank address for the first cell of the sheet', () => {
    const ports = prepared();
    selectCell(ports, { sheet: 'Школы', cell: '' });
    expect(ports.book.selected).toEqual(['Школы', 'A1']);
  });

  it('names a sheet or cell that is not there', () => {
    const ports = prepared();
    expect(refusalOf(() => selectCell(ports, { sheet: 'Учителя', cell: 'A1' }))).toEqual({
      code: 'NO_SUCH_SHEET',
      sheet: 'Учителя',
    });
    expect(refusalOf(() => selectCell(ports, { sheet: 'Школы', cell: 'семь' }))).toEqual({
      code: 'NO_SUCH_CELL',
      cell: 'семь',
    });
  });
});

describe('selectSchool', () => {
  it('finds the row of the year last formed, by the digits of the code', () => {
    const ports = district();
    identifyLists(ports, { settings: [{ key: 'Год результатов', value: '2019/2020' }] });
    identifyLists(ports, { settings: [{ key: 'Год результатов', value: '' }] });
    selectSchool(ports, { list: 'shnor', code: 'edu2' });
    // Rows 2–5 are of 2019/2020, 6–9 of 2020/2021.
    expect(ports.book.selected).toEqual(['ШНОР', 'A7']);
    selectSchool(ports, { list: 'shnsu', code: 'sch3' });
    expect(ports.book.selected).toEqual(['ШНСУ', 'A4']);
  });

  it('finds the column of codes where it was moved', () => {
    const ports = district();
    identifyLists(ports, NO_CHANGES);
    for (const row of ports.book.sheets.get('ШНОР') ?? []) row.unshift('');
    selectSchool(ports, { list: 'shnor', code: 'sch1' });
    expect(ports.book.selected).toEqual(['ШНОР', 'B2']);
  });

  it('names a school or list that is not there', () => {
    const ports = district();
    identifyLists(ports, NO_CHANGES);
    expect(refusalOf(() => selectSchool(ports, { list: 'shnor', code: 'sch77' }))).toEqual({
      code: 'NO_SUCH_SCHOOL',
      school: 'sch77',
      sheet: 'ШНОР',
    });
    expect(refusalOf(() => selectSchool(ports, { list: 'other', code: 'sch1' }))).toEqual({
      code: 'NO_SUCH_SHEET',
      sheet: 'other',
    });
  });
});
