// Sheet and Spreadsheet as Google documents them.
import { describe, expect, it } from 'vitest';
import { resultOf, runScript, workbookWith } from './run-script';

describe('Sheet', () => {
  it('knows its last cell and its grid', () => {
    const workbook = workbookWith([['а', 'б'], ['в']]);
    expect(
      resultOf(
        'return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getMaxRows(), sheet.getMaxColumns()]',
        { workbook },
      ),
    ).toEqual([2, 2, 1000, 26]);
  });

  it('an empty sheet has the data range A1', () => {
    expect(resultOf('return sheet.getDataRange().getA1Notation()')).toBe('A1');
  });

  it('grows and shrinks, but not beyond its bounds', () => {
    expect(
      resultOf('sheet.insertRowsAfter(1000, 5); sheet.deleteRows(1, 2); return sheet.getMaxRows()'),
    ).toBe(1003);
    expect(() => resultOf('sheet.deleteRows(1000, 2)')).toThrow('Those rows are out of bounds.');
    expect(() => resultOf('sheet.insertColumnsAfter(27, 1)')).toThrow('Those columns are out of bounds.');
    expect(() => resultOf('sheet.deleteRows(1, 1000)')).toThrow(
      "You can't delete all the rows on the sheet.",
    );
  });

  it('refuses to take the workbook over ten million cells', () => {
    // 26 columns: 384 615 rows are 9 999 990 cells, one row more is over ten million
    expect(resultOf('return sheet.insertRowsAfter(1000, 383615).getMaxRows()')).toBe(384_615);
    expect(() => resultOf('sheet.insertRowsAfter(1000, 383616)')).toThrow(
      'above the limit of 10000000 cells',
    );
  });

  it('appends a row under the last one', () => {
    const workbook = workbookWith([['первая']]);
    runScript("sheet.appendRow(['вторая', 2])", { workbook });
    expect(workbook.sheet('Лист1')?.values(1, 1, 2, 2)).toEqual([
      ['первая', null],
      ['вторая', 2],
    ]);
  });

  it('the last visible sheet cannot be hidden', () => {
    expect(() => resultOf('sheet.hideSheet()')).toThrow("You can't hide all the sheets in a document.");
    expect(resultOf("book.insertSheet('Второй'); return sheet.hideSheet().isSheetHidden()")).toBe(true);
  });

  it('keeps protections apart by type', () => {
    expect(
      resultOf(
        `const { ProtectionType } = SpreadsheetApp;
         sheet.getRange('B2:B9').protect().setDescription('расчёт').setWarningOnly(true);
         sheet.protect().setDescription('лист');
         const [range] = sheet.getProtections(ProtectionType.RANGE);
         const [whole] = book.getProtections(ProtectionType.SHEET);
         const before = [range.getDescription(), range.isWarningOnly(), range.getRange().getA1Notation(),
           whole.getDescription(), whole.getProtectionType() === ProtectionType.SHEET];
         range.remove();
         return [before, sheet.getProtections(ProtectionType.RANGE).length]`,
      ),
    ).toEqual([['расчёт', true, 'B2:B9', 'лист', true], 0]);
  });

  it('keeps conditional colours', () => {
    const workbook = workbookWith();
    runScript(
      `const rule = SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo('ШНОР').setBackground('#fde')
         .setFontColor('#900').setRanges([sheet.getRange('E2:E')]).build();
       sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), rule])`,
      { workbook },
    );
    expect(workbook.sheet('Лист1')?.look.conditionalRules).toEqual([
      {
        ranges: [{ row: 2, column: 5, rows: 999, columns: 1 }],
        condition: 'textEquals',
        text: 'ШНОР',
        background: '#fde',
        fontColor: '#900',
      },
    ]);
  });

  it('keeps conditional colours by number, over several columns', () => {
    const workbook = workbookWith();
    runScript(
      `const rule = () => SpreadsheetApp.newConditionalFormatRule().setBackground('#fde');
       sheet.setConditionalFormatRules([
         rule().whenNumberGreaterThanOrEqualTo(30).setRanges([sheet.getRange('B7:C9'), sheet.getRange('E7:E9')]).build(),
         rule().whenNumberBetween(20, 10).setRanges([sheet.getRange('D7')]).build(),
       ])`,
      { workbook },
    );
    const colours = { background: '#fde', fontColor: null };
    expect(workbook.sheet('Лист1')?.look.conditionalRules).toEqual([
      {
        ranges: [
          { row: 7, column: 2, rows: 3, columns: 2 },
          { row: 7, column: 5, rows: 3, columns: 1 },
        ],
        condition: 'numberAtLeast',
        number: 30,
        ...colours,
      },
      {
        ranges: [{ row: 7, column: 4, rows: 1, columns: 1 }],
        condition: 'numberBetween',
        from: 10,
        to: 20,
        ...colours,
      },
    ]);
  });
});

describe('Spreadsheet', () => {
  it('adds sheets and refuses a name that is taken', () => {
    expect(resultOf("book.insertSheet('Школы', 0); return book.getSheets().map((s) => s.getName())")).toEqual(
      ['Школы', 'Лист1'],
    );
    expect(() => resultOf("book.insertSheet('Лист1')")).toThrow('already exists');
  });

  it('a missing sheet is null', () => {
    expect(resultOf("return book.getSheetByName('Нет такого')")).toBeNull();
  });

  it('moves the active sheet to a place counted from 1', () => {
    expect(
      resultOf(
        "book.insertSheet('Второй'); book.moveActiveSheet(1); return book.getSheets().map((s) => s.getName())",
      ),
    ).toEqual(['Второй', 'Лист1']);
  });

  it('the last sheet that is seen cannot be deleted', () => {
    const refusal = "You can't remove all the visible sheets in a document.";
    expect(() => resultOf('book.deleteSheet(sheet)')).toThrow(refusal);
    expect(() => resultOf("book.insertSheet('Второй').hideSheet(); book.deleteSheet(sheet)")).toThrow(
      refusal,
    );
    expect(resultOf("book.insertSheet('Второй'); book.deleteSheet(sheet); return book.getNumSheets()")).toBe(
      1,
    );
  });

  it('toasts are kept for the user', () => {
    expect(runScript("book.toast('Готово'); book.toast('24 школы', 'Перечни', 8)").toasts).toEqual([
      { text: 'Готово', stays: false },
      { text: 'Перечни: 24 школы', stays: false },
    ]);
  });

  it('a toast with a negative time-out stays until the user closes it', () => {
    expect(runScript("book.toast('Не получилось', '', -1)").toasts).toEqual([
      { text: 'Не получилось', stays: true },
    ]);
  });

  it('finds a range of another sheet by its quoted name', () => {
    expect(
      resultOf(
        "book.insertSheet('Мои школы'); return book.getRange(\"'Мои школы'!B2\").getSheet().getName()",
      ),
    ).toBe('Мои школы');
  });
});
