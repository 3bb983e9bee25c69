// Two reports about one result: one row where they agree, none where they do not.
import { describe, expect, it } from 'vitest';
import { sameValue, unite } from '../../../src/workbook/merge/merge-unite';
import { resultsSheet } from '../../../src/workbook/sheets/results';
import { incomingOf, marks, type SentRow, sentTable, vpr } from '../sent';

/** Each row in a file of its own: «1.xlsx», «2.xlsx». */
function united(...rows: readonly SentRow[]) {
  const tables = rows.map((row, at) => sentTable(`${at + 1}.xlsx`, [row], vpr));
  return unite(resultsSheet, incomingOf(resultsSheet, tables).rows);
}

describe('unite', () => {
  it('puts the cells of both together; the first says where they come from', () => {
    const f3 = { ...marks('sch1', 1, 2, 3, 4), source: 'Ф3', asOf: '' };
    const f1 = { code: 'edu1', participants: 10, mean: 3.5, source: 'Ф1', asOf: '12.06.2026' };
    const { rows, refused } = united(f3, f1);
    expect(refused).toEqual([]);
    expect(rows).toMatchObject([
      { values: { code: 'sch1', marks2: 1, participants: 10, mean: 3.5, source: 'Ф3', asOf: '12.06.2026' } },
    ]);
    expect(rows[0]?.parts.map(({ from }) => from)).toEqual(['1.xlsx', '2.xlsx']);
  });

  it('takes neither where a value differs, and names both files and the heading', () => {
    const { rows, refused } = united(
      { ...marks('1', 1, 2, 3, 4), mean: 3 },
      { ...marks('1', 1, 2, 3, 4), mean: 3.5 },
    );
    expect(rows).toEqual([]);
    const problem = { code: 'FILES_DIFFER', sheet: 'Результаты', heading: 'Средний балл' };
    expect(refused).toMatchObject([
      { from: '1.xlsx', problem: { ...problem, value: '3', expected: '3,5', otherFile: '2.xlsx' } },
      { from: '2.xlsx', problem: { ...problem, value: '3,5', expected: '3', otherFile: '1.xlsx' } },
    ]);
  });

  it('refuses a third row with the two that differ', () => {
    const { rows, refused } = united(marks('1', 1, 2, 3, 4), marks('1', 1, 2, 3, 4), marks('1', 2, 2, 3, 3));
    expect(rows).toEqual([]);
    expect(refused.map(({ from, problem }) => [from, problem.otherFile])).toEqual([
      ['1.xlsx', '3.xlsx'],
      ['2.xlsx', '3.xlsx'],
      ['3.xlsx', '1.xlsx'],
    ]);
  });

  it('keeps rows of different keys apart, in their order', () => {
    const { rows } = united(
      marks('2', 1, 2, 3, 4),
      { ...marks('1', 1, 2, 3, 4), subject: 'РУССКИЙ  язык' },
      { ...marks('1', 2, 2, 3, 4), subject: 'Математика' },
      { ...marks('1', 1, 2, 3, 4), subject: 'Pусский язык' },
    );
    expect(rows.map(({ key, parts }) => [key.split('\t')[0], parts.length])).toEqual([
      ['2', 1],
      ['1', 2],
      ['1', 1],
    ]);
  });
});

describe('sameValue', () => {
  it.each([
    [1, 1, true],
    [0.1 + 0.2, 0.3, true],
    [52.81, 52.810001, false],
    [0, 0, true],
    [0, 1e-9, false],
    ['а', 'а', true],
    ['1', 1, false],
    [undefined, 0, false],
    [undefined, '', false],
  ])('%j and %j: %j', (a, b, same) => {
    expect(sameValue(a, b)).toBe(same);
  });
});
