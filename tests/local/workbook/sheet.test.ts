// A sheet's contents, grid and structure.
import { beforeEach, describe, expect, it } from 'vitest';
import type { Sheet } from '../../../local/workbook/sheet';
import { Workbook } from '../../../local/workbook/workbook';

let workbook: Workbook;
let sheet: Sheet;

beforeEach(() => {
  workbook = new Workbook();
  workbook.clock = () => new Date(2026, 4, 20);
  sheet = workbook.insertSheet('Школы');
});

const column = (at: number, rows: number) => sheet.values(1, at, rows, 1).map(([value]) => value);

describe('contents', () => {
  it('a new sheet has 1000 × 26 blank cells', () => {
    expect([sheet.maxRows, sheet.maxColumns, sheet.lastRow(), sheet.lastColumn()]).toEqual([1000, 26, 0, 0]);
    expect(sheet.values(1, 1, 2, 2)).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  it('writes by the format of each cell', () => {
    sheet.look.numberFormats.set(2, 1, 999, 1, '@');
    sheet.setValues(1, 1, [
      ['Код', 'Число'],
      ['0012', '0012'],
    ]);
    expect(sheet.values(2, 1, 1, 2)).toEqual([['0012', 12]]);
  });

  it('clearing the last cells makes the used part smaller', () => {
    sheet.setValues(1, 1, [
      [1, 2],
      [3, 4],
    ]);
    sheet.setValues(2, 1, [['', '']]);
    sheet.clearContents(1, 2, 1000, 1);
    expect([sheet.lastRow(), sheet.lastColumn()]).toEqual([1, 1]);
  });

  it('grows when values reach beyond the grid, and formats of whole columns with it', () => {
    sheet.look.numberFormats.set(2, 1, 999, 1, '@');
    sheet.setValues(1005, 1, [['x']]);
    expect(sheet.maxRows).toBe(1005);
    sheet.type(1005, 1, '0012');
    expect(sheet.values(1005, 1, 1, 1)).toEqual([['0012']]);
  });

  it('tells what was put into a cell', () => {
    sheet.type(1, 1, "'0012");
    sheet.type(1, 2, '=A1&"x"');
    sheet.type(1, 3, '50%');
    expect(sheet.inputAt(1, 1)).toEqual({ kind: 'value', value: '0012', forcedText: true });
    expect(sheet.inputAt(1, 2)).toEqual({ kind: 'formula', formula: '=A1&"x"' });
    expect(sheet.inputAt(1, 3)).toEqual({ kind: 'value', value: 0.5 });
    expect(sheet.inputAt(1, 4)).toBeNull();
    expect(sheet.editTextAt(1, 1)).toBe("'0012");
    expect(sheet.displayValues(1, 1, 1, 3)).toEqual([['0012', '0012x', '50%']]);
  });

  it('shows formulas as they were typed', () => {
    sheet.setValues(1, 1, [[1, '=СУММ(A1;2)']]);
    expect(sheet.formulas(1, 1, 1, 2)).toEqual([['', '=СУММ(A1;2)']]);
  });

  it('hands out values that do not change the sheet', () => {
    sheet.setValues(1, 1, [[1]]);
    const values = sheet.values(1, 1, 1, 1);
    (values[0] as unknown[])[0] = 2;
    expect(sheet.values(1, 1, 1, 1)).toEqual([[1]]);
  });
});

describe('rows and columns', () => {
  beforeEach(() => {
    sheet.setValues(1, 1, [
      ['а', 1, '=B1*10'],
      ['б', 2, '=B2*10'],
      ['в', 3, '=B3*10'],
    ]);
    sheet.look.notes.set(2, 1, 1, 1, 'заметка б');
    sheet.look.backgrounds.set(2, 1, 1, 3, '#ff0000');
    sheet.look.setColumnWidths(2, 1, 77);
    sheet.look.protect('числа', true, { row: 1, column: 2, rows: 1000, columns: 1 });
  });

  it('inserted rows push everything that belongs to a row down', () => {
    sheet.insertRowsBefore(2, 2);
    expect(column(1, 5)).toEqual(['а', null, null, 'б', 'в']);
    expect(column(3, 5)).toEqual([10, null, null, 20, 30]);
    expect(sheet.look.notes.get(4, 1)).toBe('заметка б');
    expect(sheet.look.notes.get(2, 1)).toBe('');
    expect(sheet.maxRows).toBe(1002);
  });

  it('rows inserted after a row take over its format', () => {
    sheet.insertRowsAfter(2, 1);
    expect(sheet.look.backgrounds.columnValues(1, 1, 4)).toEqual([null, '#ff0000', '#ff0000', null]);
  });

  it('deleted rows take everything with them; formulas that used them show #REF!', () => {
    sheet.type(5, 1, '=B2');
    sheet.deleteRows(2, 1);
    expect(column(1, 2)).toEqual(['а', 'в']);
    expect(sheet.look.notes.get(2, 1)).toBe('');
    expect(sheet.formulas(4, 1, 1, 1)).toEqual([['=#REF!']]);
    expect(sheet.values(4, 1, 1, 1)).toMatchObject([[{ error: '#REF!' }]]);
  });

  it('moved columns keep width, protection and formulas', () => {
    sheet.moveColumns(2, 1, 4);
    expect(sheet.values(1, 1, 3, 3)).toEqual([
      ['а', 10, 1],
      ['б', 20, 2],
      ['в', 30, 3],
    ]);
    expect([sheet.look.columnWidth(2), sheet.look.columnWidth(3)]).toEqual([100, 77]);
    expect(sheet.look.protections[0]?.area).toEqual({ row: 1, column: 3, rows: 1000, columns: 1 });
    expect(sheet.formulas(1, 2, 1, 1)).toEqual([['=C1*10']]);
  });

  it('a protection goes with its deleted column, that of the whole sheet stays', () => {
    sheet.look.protect('весь лист', true, null);
    sheet.deleteColumns(2, 1);
    expect(sheet.look.protections.map(({ description }) => description)).toEqual(['весь лист']);
    expect(sheet.maxColumns).toBe(25);
  });

  it('sorting keeps every note, colour and formula beside its row', () => {
    sheet.setValues(4, 1, [['г', '', 'без числа']]);
    sheet.sortRows(1, 2, false);
    expect(column(1, 4)).toEqual(['в', 'б', 'а', 'г']);
    expect(column(3, 4)).toEqual([30, 20, 10, 'без числа']);
    sheet.deleteRows(1, 1);
    expect(sheet.look.notes.get(1, 1)).toBe('заметка б');
    expect(sheet.look.backgrounds.get(1, 2)).toBe('#ff0000');
  });

  it('sorts numbers before texts, texts by the Russian alphabet, blanks last', () => {
    sheet.clearContents(1, 1, 10, 3);
    sheet.setValues(1, 1, [['ёж'], [null], ['Жук'], [10], ['ель'], [9], [true]]);
    sheet.setValues(8, 2, [['x']]);
    sheet.sortRows(1, 1, true);
    expect(column(1, 8)).toEqual([9, 10, 'ёж', 'ель', 'Жук', true, null, null]);
  });

  it('frozen rows shrink with the rows that are deleted', () => {
    sheet.frozenRows = 2;
    sheet.deleteRows(2, 3);
    expect(sheet.frozenRows).toBe(1);
  });
});
