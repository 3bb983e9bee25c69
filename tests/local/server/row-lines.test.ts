// Which rows need more than one line, measured by the widths of letters that the page sends.
import { beforeEach, describe, expect, it } from 'vitest';
import { rowLines } from '../../../local/server/row-lines';
import type { Sheet } from '../../../local/workbook/sheet';
import { Workbook } from '../../../local/workbook/workbook';

/** Every letter is 10 pixels wide; a column of 112 has 100 for its text, that is ten letters. */
const WIDTHS = { ' ': 10, а: 10, б: 10 };

let sheet: Sheet;
beforeEach(() => {
  sheet = new Workbook().insertSheet('Лист1');
  sheet.frozenRows = 1;
  sheet.look.setColumnWidths(1, 2, 112);
});

describe('rows of a wrapped column', () => {
  beforeEach(() => sheet.look.wraps.set(1, 1, 1000, 1, true));

  it.each([
    ['ааааа бббб', 1],
    ['ааааа ббббб', 2],
    ['ааа ааа ааа', 2],
    ['а'.repeat(21), 3],
    ['а\nб', 2],
    ['ааааа ббббб\nа', 3],
    ['щ'.repeat(11), 2],
  ])('%j takes %i', (text, lines) => {
    sheet.setContents(2, 1, [[text]]);
    expect(rowLines(sheet, WIDTHS)).toEqual(lines === 1 ? [] : [[2, lines]]);
  });

  it('are as high as their tallest cell, and at most eight lines', () => {
    sheet.setContents(2, 1, [
      ['ааааа ббббб', 'а\nа\nа'],
      ['аааааааа '.repeat(30), null],
    ]);
    expect(rowLines(sheet, WIDTHS)).toEqual([
      [2, 3],
      [3, 8],
    ]);
  });

  it('show what formulas give', () => {
    sheet.type(2, 1, '=ПОВТОР("аааааааа ";2)');
    expect(rowLines(sheet, WIDTHS)).toEqual([[2, 2]]);
  });

  it('hold more letters when these are smaller', () => {
    // Letters of 8 points are 8 pixels wide here: twelve fit into 100 pixels.
    sheet.look.fontSizes.set(2, 1, 1, 1, 8);
    sheet.setContents(2, 1, [['а'.repeat(12)], ['а'.repeat(12)]]);
    expect(rowLines(sheet, WIDTHS)).toEqual([[3, 2]]);
  });

  it('leave out the frozen heading', () => {
    sheet.setContents(1, 1, [['ааааа ббббб']]);
    expect(rowLines(sheet, WIDTHS)).toEqual([]);
  });
});

describe('rows of a column that is not wrapped', () => {
  it('have a line for each that was typed, however long it is', () => {
    sheet.setContents(2, 2, [['а'.repeat(500)], ['а\r\nб\r\nа']]);
    expect(rowLines(sheet, WIDTHS)).toEqual([[3, 3]]);
  });
});

it('a sheet without anything has no such rows', () => {
  expect(rowLines(sheet, WIDTHS)).toEqual([]);
});
