// The switches of the local host: each makes a service do what Google may do, and does nothing when it is left alone.
import { describe, expect, it } from 'vitest';
import { resultOf, workbookWith } from './run-script';

const written = (format: string, value: string) =>
  `const cell = sheet.getRange('A1'); cell.setNumberFormat('${format}'); cell.setValue("${value}");
   cell.setValues([["${value}"]]); const read = cell.getValue(); return read;`;

describe('circumstances', () => {
  it.each([
    ['nowhere', '@', '=1+1'],
    ['in text', '@', "'=1+1"],
    ['in text', 'General', '=1+1'],
    ['everywhere', 'General', "'=1+1"],
  ] as const)('an apostrophe stays %s: a cell of the format %s holds %s', (apostropheStays, format, held) => {
    expect(resultOf(written(format, "'=1+1"), { circumstances: { apostropheStays } })).toBe(held);
  });

  it('a late text format lets a number be read', () => {
    expect(resultOf(written('@', '0012'))).toBe('0012');
    expect(resultOf(written('@', '0012'), { circumstances: { lateTextFormat: true } })).toBe(12);
  });

  it('a workbook whose clock is ahead gives dates earlier, and takes them back on the same day', () => {
    const body =
      'const cell = sheet.getRange("A1"); cell.setValue("12.06.2026"); const date = cell.getValue();' +
      'cell.setValues([[date]]); return [date.getTime(), cell.getValue().getTime()];';
    const at = new Date(2026, 5, 12).getTime();
    expect(resultOf(body)).toEqual([at, at]);
    const earlier = at - 9 * 3_600_000;
    expect(resultOf(body, { circumstances: { hoursAhead: 9 } })).toEqual([earlier, earlier]);
  });

  it('errors are read in Russian', () => {
    const workbook = workbookWith([['=NA()']]);
    const read = 'return sheet.getRange("A1").getValue()';
    expect(resultOf(read, { workbook })).toBe('#N/A');
    expect(resultOf(read, { workbook, circumstances: { russianErrors: true } })).toBe('#Н/Д');
  });

  it('a formula with semicolons is refused', () => {
    expect(resultOf(written('General', '=SUM(1;2)'))).toBe(3);
    expect(resultOf(written('General', '=SUM(1;2)'), { circumstances: { commasOnly: true } })).toBe(
      '#ERROR!',
    );
  });

  it('there are neither properties nor a lock of the document', () => {
    const body =
      'return [PropertiesService.getDocumentProperties() === null, LockService.getDocumentLock() === null]';
    expect(resultOf(body)).toEqual([false, false]);
    const circumstances = { documentProperties: false, documentLock: false };
    expect(resultOf(body, { circumstances })).toEqual([true, true]);
  });

  it('a hidden sheet takes no values', () => {
    const body = 'sheet.hideSheet(); sheet.getRange("A1").setValues([[1]])';
    const workbook = () => {
      const made = workbookWith();
      made.insertSheet('Лист2');
      return made;
    };
    expect(() => resultOf(body, { workbook: workbook() })).not.toThrow();
    const circumstances = { hiddenSheetsClosed: true };
    expect(() => resultOf(body, { workbook: workbook(), circumstances })).toThrow('hidden sheet');
  });
});
