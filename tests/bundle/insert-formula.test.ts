// «Вставить в ячейку» in the built add-on over a real sheet: the formula is there and counts, and nothing else moved.
import { describe, expect, test } from 'vitest';
import { changedSheets, contentsOf, hostOf, run, runWell } from './built-host';

/** Counts of two schools in B2:C3; `selected` is where the user has clicked. */
function sheetWith(selected: { row: number; column: number; rows?: number; columns?: number }) {
  const host = hostOf();
  const [sheet] = host.workbook.sheets;
  if (sheet === undefined) throw new Error('a workbook has a sheet');
  sheet.setValues(1, 1, [
    ['Школа', 'Отметок «2»', 'Участников'],
    ['А', 13, 52],
    ['Б', 0, 40],
  ]);
  host.workbook.selection = { sheet: sheet.name, rows: 1, columns: 1, ...selected };
  return { host, sheet };
}

const request = { name: 'RDR_FAIL_SHARE', arguments: ['b2:b3', 'C2:C3'] };

describe('insertFormula', () => {
  test('makes a formula that counts: 13 of 52 is 25 %, 0 of 40 is 0 %', () => {
    const { host, sheet } = sheetWith({ row: 2, column: 5 });
    runWell(host, 'insertFormula', request);
    host.workbook.recalculate();
    expect(sheet.formulas(2, 5, 1, 1)).toEqual([['=RDR_FAIL_SHARE(B2:B3; C2:C3)']]);
    expect(sheet.values(2, 5, 2, 1)).toEqual([[25], [0]]);
  });

  test('takes the range that is selected, and a decimal threshold', () => {
    const { host, sheet } = sheetWith({ row: 2, column: 2, rows: 2 });
    const { range } = runWell(host, 'readSelection', {});
    expect(range).toBe(`'${sheet.name}'!B2:B3`);
    host.workbook.selection = { sheet: sheet.name, row: 2, column: 5, rows: 1, columns: 1 };
    runWell(host, 'insertFormula', { name: 'LOW_RESULT_COUNT', arguments: [range, '12.5'] });
    host.workbook.recalculate();
    // 13 is at least 12,5; 0 is not.
    expect(sheet.values(2, 5, 2, 1)).toEqual([[1], [0]]);
  });

  test.each([
    ['a value', { row: 1, column: 2 }],
    ['a zero', { row: 3, column: 2 }],
  ])('leaves a cell with %s as it is', (_what, place) => {
    const { host } = sheetWith(place);
    const before = contentsOf(host.workbook);
    expect(run(host, 'insertFormula', request).answer).toMatchObject({ ok: false, code: 'CELL_TAKEN' });
    expect(changedSheets(before, contentsOf(host.workbook))).toEqual([]);
  });

  test('does not write into the middle of what another formula shows', () => {
    const { host, sheet } = sheetWith({ row: 2, column: 5 });
    runWell(host, 'insertFormula', request);
    host.workbook.recalculate();
    host.workbook.selection = { sheet: sheet.name, row: 3, column: 5, rows: 1, columns: 1 };
    expect(run(host, 'insertFormula', request).answer).toMatchObject({
      ok: false,
      message: 'Ячейка E3 занята. Ничего не изменено. Выберите пустую ячейку.',
    });
  });
});
