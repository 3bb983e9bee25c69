// Every sheet is checked by the rules of any table and by its own.
import { describe, expect, it } from 'vitest';
import { checkSheet } from '../../../src/workbook/checks/check-sheet';
import { readTable } from '../../../src/workbook/read-table';
import type { SheetSpec } from '../../../src/workbook/sheet-spec';
import { contextSheet } from '../../../src/workbook/sheets/context';
import { graduatesSheet, resultsSheet } from '../../../src/workbook/sheets/results';
import { cellsOf, type Row } from '../cells';
import { marks, vpr } from '../sent';

function checked(spec: SheetSpec, rows: readonly Row[], schools?: readonly string[]) {
  const table = readTable(spec, cellsOf(spec, rows));
  const { problems, bad } = checkSheet(table, schools === undefined ? undefined : new Set(schools));
  return { codes: problems.map(({ code }) => code), bad: [...bad].sort() };
}

const result = (code: string, change: Row = {}): Row => ({ ...vpr, ...marks(code, 1, 1, 1, 1), ...change });
const graduates = { code: '1', year: '2025/2026', graduates: 20 };

describe('checkSheet', () => {
  it('finds nothing in good rows', () => {
    expect(checked(resultsSheet, [result('1'), result('2')], ['1', '2'])).toEqual({ codes: [], bad: [] });
  });

  it('names rows of unknown schools, and none when the schools are not given', () => {
    expect(checked(resultsSheet, [result('1'), result('2')], ['1'])).toEqual({
      codes: ['UNKNOWN_SCHOOL'],
      bad: [3],
    });
    expect(checked(resultsSheet, [result('2')])).toEqual({ codes: [], bad: [] });
  });

  it('on «Результаты» refuses marks of another sum, and only names marks that are missing', () => {
    const rows = [result('1', { participants: 5 }), result('2', { marks5: '' }), result('3', { marks2: '' })];
    expect(checked(resultsSheet, rows)).toEqual({
      codes: ['MARKS_NOT_SUM', 'MARKS_INCOMPLETE', 'COUNTS_MISSING'],
      bad: [2],
    });
  });

  it('on «Выпускники» refuses levels other than 9 and 11', () => {
    const rows = [9, 10, 11].map((level) => ({ ...graduates, level }));
    expect(checked(graduatesSheet, rows)).toEqual({ codes: ['LEVEL_UNKNOWN'], bad: [3] });
  });

  it('elsewhere has no rules of its own', () => {
    const rows = [{ code: '1', year: '2025/2026', pupils: 10, registered: 11 }];
    expect(checked(contextSheet, rows)).toEqual({ codes: ['COUNT_ABOVE_WHOLE'], bad: [2] });
  });
});
