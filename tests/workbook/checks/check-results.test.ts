// The marks that a procedure needs, and marks that sum to participants.
import { describe, expect, it } from 'vitest';
import { checkResults } from '../../../src/workbook/checks/check-results';
import { readTable } from '../../../src/workbook/read-table';
import { resultsSheet } from '../../../src/workbook/sheets/results';
import { cellsOf, type Row } from '../cells';

const row = { code: '1', year: 2021, procedure: 'ВПР', grade: 5, subject: 'Математика', participants: 36 };
const marks = { marks2: 13, marks3: 15, marks4: 6, marks5: 2 };

function check(...rows: Row[]) {
  const { problems, bad } = checkResults(readTable(resultsSheet, cellsOf(resultsSheet, rows)));
  return { problems, bad: [...bad] };
}

describe('checkResults', () => {
  it('accepts four marks that sum to the participants: 13 + 15 + 6 + 2 = 36', () => {
    expect(check({ ...row, ...marks })).toEqual({ problems: [], bad: [] });
  });

  it('names another sum and does not use the row', () => {
    expect(check({ ...row, ...marks, marks5: 3 })).toEqual({
      problems: [
        {
          code: 'MARKS_NOT_SUM',
          sheet: 'Результаты',
          row: 2,
          column: 6,
          heading: 'Участников',
          value: '37',
          expected: '36',
        },
      ],
      bad: [2],
    });
  });

  it('accepts the count of «2» alone: the rest is not needed', () => {
    expect(check({ ...row, marks2: 13 })).toMatchObject({
      problems: [{ code: 'MARKS_INCOMPLETE', row: 2, column: 8, heading: '«3»' }],
      bad: [],
    });
  });

  it.each([
    ['ВПР', {}, '«2»'],
    ['ВПР', { marks3: 15, marks4: 6, marks5: 2 }, '«2»'],
    ['ВПР', { belowMinimum: 3 }, '«2»'],
    ['РДР', {}, '«2»'],
    ['ЕГЭ', {}, 'Не преодолели минимальный порог'],
    ['ЕГЭ', { marks2: 3 }, 'Не преодолели минимальный порог'],
    ['ОГЭ', {}, '«2»'],
    ['ГВЭ', {}, '«2»'],
  ])('asks %s with %j for a count in the column %s', (procedure, counts, heading) => {
    const { problems, bad } = check({ ...row, procedure, ...counts });
    expect(problems).toMatchObject([{ code: 'COUNTS_MISSING', row: 2, heading }]);
    expect(bad).toEqual([]);
  });

  it.each([
    ['ЕГЭ', { belowMinimum: 0 }],
    ['ОГЭ', { belowMinimum: 2 }],
    ['ГВЭ', { belowMinimum: 2 }],
    ['ОГЭ', marks],
  ])('is content with %s and %j', (procedure, counts) => {
    expect(check({ ...row, procedure, ...counts }).problems).toEqual([]);
  });

  it('takes 0 for a number and not for a blank', () => {
    expect(check({ ...row, marks2: 0, marks3: 0, marks4: 0, marks5: 36 }).problems).toEqual([]);
  });
});
