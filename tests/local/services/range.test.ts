// Range as Google documents it: values, formulas, look, refusals in Google's words.
import { describe, expect, it } from 'vitest';
import { resultOf, runScript, workbookWith } from './run-script';

describe('Range.setValues refuses data of another size, as Google words it', () => {
  it('rows', () => {
    expect(() => resultOf('sheet.getRange(1, 1, 3, 1).setValues([[1], [2]])')).toThrow(
      'The number of rows in the data does not match the number of rows in the range. ' +
        'The data has 2 but the range has 3.',
    );
  });

  it('columns', () => {
    expect(() => resultOf('sheet.getRange(1, 1, 2, 2).setValues([[1, 2], [1, 2, 3]])')).toThrow(
      'The number of columns in the data does not match the number of columns in the range. ' +
        'The data has 3 but the range has 2.',
    );
  });

  it('what is not a table', () => {
    expect(() => resultOf("sheet.getRange('A1').setValues('текст')")).toThrow(
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues.",
    );
  });

  it('and then leaves the cells as they were', () => {
    const workbook = workbookWith([['было']]);
    expect(() => resultOf("sheet.getRange('A1').setValues([['стало'], ['лишнее']])", { workbook })).toThrow();
    expect(workbook.sheet('Лист1')?.values(1, 1, 1, 1)).toEqual([['было']]);
  });

  it('a text longer than a cell holds', () => {
    const write = (length: number) => () =>
      resultOf(`sheet.getRange('A1').setValues([['я'.repeat(${length})]])`);
    expect(write(50_000)).not.toThrow();
    expect(write(50_001)).toThrow(
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    );
  });
});

describe('Sheet.getRange refuses what is not on the grid', () => {
  it.each([
    ['getRange(0, 1)', 'The starting row of the range is too small.'],
    ['getRange(1, 0)', 'The starting column of the range is too small.'],
    ['getRange(1, 1, 0, 1)', 'The number of rows in the range must be at least 1.'],
    ['getRange(1, 1, 1, 0)', 'The number of columns in the range must be at least 1.'],
    ['getRange(1000, 1, 2, 1)', 'Those rows are out of bounds.'],
    ['getRange(1, 26, 1, 2)', 'Those columns are out of bounds.'],
    ["getRange('не адрес')", 'Range not found: не адрес'],
  ])('%s', (call, message) => {
    expect(() => resultOf(`sheet.${call}`)).toThrow(message);
  });
});

describe('Range.getValues', () => {
  it('gives a blank cell as an empty text', () => {
    expect(resultOf("return sheet.getRange('A1:B1').getValues()")).toEqual([['', '']]);
  });

  it('gives a date of the script’s own realm', () => {
    const workbook = workbookWith([[new Date(2021, 2, 15)]]);
    expect(
      resultOf(
        "const d = sheet.getRange('A1').getValue(); return [d instanceof Date, d.getFullYear(), d.getMonth(), d.getDate()]",
        { workbook },
      ),
    ).toEqual([true, 2021, 2, 15]);
  });

  it('keeps numbers, booleans and texts', () => {
    const workbook = workbookWith([[1.5, true, 'текст']]);
    expect(resultOf('return sheet.getDataRange().getValues()', { workbook })).toEqual([[1.5, true, 'текст']]);
  });

  it('gives an error cell as its text', () => {
    const workbook = workbookWith([['x']]);
    const sheet = workbook.sheet('Лист1');
    if (sheet === undefined) throw new Error('no sheet');
    sheet.values = () => [[{ error: '#N/A' }]];
    expect(resultOf("return sheet.getRange('A1').getValues()", { workbook })).toEqual([['#N/A']]);
  });
});

describe('formulas', () => {
  it('are written by setFormulas and by a text that begins with =, and read back as typed', () => {
    expect(
      resultOf(
        "sheet.getRange('A1:A2').setFormulas([['=1+1'], ['']]); sheet.getRange('A3').setValue('=2+2'); " +
          "return sheet.getRange('A1:A3').getFormulas()",
      ),
    ).toEqual([['=1+1'], [''], ['=2+2']]);
  });
});

describe('the look of cells', () => {
  it('number formats, notes, colours and weights are kept over the range', () => {
    expect(
      resultOf(
        `const r = sheet.getRange('A1:B2');
         r.setNumberFormat('@').setNotes([['первая', null], ['', 'последняя']]).setBackground('#eeeeee')
          .setFontWeight('bold').setWrap(true).setHorizontalAlignment('center').setVerticalAlignment('top');
         return [r.getNumberFormats(), r.getNotes(), r.getBackgrounds()[1], sheet.getRange('C3').getNumberFormat()]`,
      ),
    ).toEqual([
      [
        ['@', '@'],
        ['@', '@'],
      ],
      [
        ['первая', ''],
        ['', 'последняя'],
      ],
      ['#eeeeee', '#eeeeee'],
      'General',
    ]);
  });

  it('sizes and styles of letters are kept over the range, and go with the other formats', () => {
    expect(
      resultOf(
        `const r = sheet.getRange('A1:B1');
         r.setFontSize(8).setFontStyle('italic').setFontColor('#5f6368').setNumberFormat('0.0');
         const looks = (cells) => [cells.getFontSizes()[0], cells.getFontStyles()[0], cells.getNumberFormat()];
         const set = looks(r);
         const beside = looks(sheet.getRange('C1'));
         r.setFontStyle(null);
         const upright = r.getFontStyles()[0];
         return [set, beside, upright, looks(r.clearFormat())]`,
      ),
    ).toEqual([
      [[8, 8], ['italic', 'italic'], '0.0'],
      [[10], ['normal'], 'General'],
      ['normal', 'normal'],
      [[10, 10], ['normal', 'normal'], 'General'],
    ]);
  });

  it('a drop-down keeps its words, its help and whether it refuses', () => {
    expect(
      resultOf(
        `const rule = SpreadsheetApp.newDataValidation().requireValueInList(['да', 'нет'], true)
           .setAllowInvalid(false).setHelpText('да или нет').build();
         sheet.getRange('A2:A9').setDataValidation(rule);
         const read = sheet.getRange('A9').getDataValidations()[0][0];
         return [read.getCriteriaValues()[0], read.getAllowInvalid(), read.getHelpText(),
           read.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST,
           sheet.getRange('A1').getDataValidation()]`,
      ),
    ).toEqual([['да', 'нет'], false, 'да или нет', true, null]);
  });
});

describe('the place of a range', () => {
  it.each([
    ["getRange('B2:C4')", 'B2:C4'],
    ["getRange('A998:A')", 'A998:A1000'],
    ["getRange('Y:Z')", 'Y1:Z1000'],
    ["getRange('3:3')", 'A3:Z3'],
    ['getRange(2, 3)', 'C2'],
    ["getRange('B2:C4').offset(1, 1)", 'C3:D5'],
    ["getRange('B2:C4').offset(1, 1, 1, 1)", 'C3'],
    ["getRange('B2:C4').getCell(2, 2)", 'C3'],
  ])('%s is %s', (call, notation) => {
    expect(resultOf(`return sheet.${call}.getA1Notation()`)).toBe(notation);
  });

  it('the current cell is the first one of the selection', () => {
    expect(
      resultOf(
        `sheet.getRange('C4:D9').activate();
         const named = [SpreadsheetApp, book, sheet].map((owner) => owner.getCurrentCell().getA1Notation());
         return [named, book.getActiveCell().getA1Notation(), sheet.getActiveCell().getA1Notation(),
           book.getActiveRange().getA1Notation(), book.getActiveRange().getSheet().getSheetName(), book.getSheetName()]`,
      ),
    ).toEqual([['C4', 'C4', 'C4'], 'C4', 'C4', 'C4:D9', 'Лист1', 'Лист1']);
  });

  it('a sheet that is not on screen has no current cell', () => {
    expect(
      resultOf(
        `sheet.getRange('C4').activate(); book.insertSheet('Второй');
         return [sheet.getCurrentCell(), sheet.getActiveCell().getA1Notation(), book.getCurrentCell().getSheet().getName()]`,
      ),
    ).toEqual([null, 'A1', 'Второй']);
  });

  it('activate selects the cells', () => {
    expect(runScript("sheet.getRange('B2:C3').activate()").selection).toEqual({
      sheet: 'Лист1',
      row: 2,
      column: 2,
      rows: 2,
      columns: 2,
    });
  });
});

describe('Range keeps how texts stand in their cells', () => {
  it('wrapped or not, and at the bottom unless told otherwise', () => {
    expect(
      resultOf(
        `sheet.getRange('A1:B1').setWrap(true).setVerticalAlignment('top');
         const range = sheet.getRange('B1:C1');
         return [range.getWraps(), range.getVerticalAlignments()]`,
      ),
    ).toEqual([[[true, false]], [['top', 'bottom']]]);
  });

  it('until the format is cleared', () => {
    expect(
      resultOf(
        `const range = sheet.getRange('A1').setWrap(true).setVerticalAlignment('middle');
         range.clearFormat();
         return [range.getWraps(), range.getVerticalAlignments()]`,
      ),
    ).toEqual([[[false]], [['bottom']]]);
  });
});
