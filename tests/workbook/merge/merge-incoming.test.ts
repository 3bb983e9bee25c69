// Each row of a file is read by the rules of its sheet, and is either taken or named.
import { describe, expect, it } from 'vitest';
import { fits } from '../../../src/workbook/merge/merge-incoming';
import { comparisonSheet, regionSheet } from '../../../src/workbook/sheets/comparison';
import { graduatesSheet, resultsSheet } from '../../../src/workbook/sheets/results';
import { schoolsSheet } from '../../../src/workbook/sheets/schools';
import { incomingOf, marks, type SentRow, sentTable, vpr } from '../sent';

function refusedOf(row: SentRow, common: SentRow = vpr) {
  const { rows, refused } = incomingOf(resultsSheet, [sentTable('a.xlsx', [row], common)], ['1']);
  expect(rows.length + refused.length).toBe(1);
  return refused[0]?.problem;
}

describe('readIncoming', () => {
  it('reads cells by the type of their columns, those that all rows share too', () => {
    const table = sentTable(
      'a.xlsx',
      [{ ...marks('edu0012', 1, 2, 3, 4), mean: '3,75', source: ' Ф1 ' }],
      vpr,
    );
    expect(incomingOf(resultsSheet, [table])).toEqual({
      refused: [],
      rows: [
        {
          table: 0,
          from: 'a.xlsx',
          row: 1,
          key: '0012\t2026\tvpr\t4\tрусский язык\t',
          values: {
            code: 'edu0012',
            year: 2026,
            procedure: 'vpr',
            grade: 4,
            subject: 'Русский язык',
            participants: 10,
            marks2: 1,
            marks3: 2,
            marks4: 3,
            marks5: 4,
            mean: 3.75,
            source: 'Ф1',
          },
        },
      ],
    });
  });

  it('takes a row without marks or without some of them: it is not a contradiction', () => {
    expect(refusedOf({ code: '1', participants: 5, mean: 3 })).toBeUndefined();
    expect(refusedOf({ code: '1', participants: 5, marks2: 1, marks3: 4 })).toBeUndefined();
  });

  it.each<[string, SentRow, object]>([
    ['without participants', { code: '1', mean: 3 }, { code: 'REQUIRED_BLANK', heading: 'Участников' }],
    ['without a school', { participants: 5 }, { code: 'REQUIRED_BLANK', heading: 'Код ОО' }],
    ['of an unknown school', marks('2', 1, 1, 1, 1), { code: 'UNKNOWN_SCHOOL', value: '2' }],
    ['with marks of another sum', { ...marks('1', 1, 1, 1, 1), participants: 5 }, { code: 'MARKS_NOT_SUM' }],
    ['with half a person', { ...marks('1', 1, 1, 1, 1), marks5: 0.5 }, { code: 'NOT_WHOLE', value: '0,5' }],
    [
      'with words for a number',
      { ...marks('1', 1, 1, 1, 1), mean: 'х' },
      { code: 'NOT_A_NUMBER', value: 'х' },
    ],
    ['of a wrong year', { ...marks('1', 1, 1, 1, 1), year: '2026/2028' }, { code: 'UNREADABLE_YEAR' }],
    ['of an unknown procedure', { ...marks('1', 1, 1, 1, 1), procedure: 'тест' }, { code: 'UNKNOWN_WORD' }],
    ['of a wrong grade', { ...marks('1', 1, 1, 1, 1), grade: 13 }, { code: 'GRADE_OUT_OF_RANGE' }],
    ['above 100 %', { code: '1', participants: 2, meanPercent: 101 }, { code: 'PERCENT_OUT_OF_RANGE' }],
    [
      'with more below than all',
      { code: '1', participants: 2, belowMinimum: 3 },
      { code: 'COUNT_ABOVE_WHOLE' },
    ],
    ['with an error of a formula', { ...marks('1', 1, 1, 1, 1), mean: '#N/A' }, { code: 'CELL_ERROR' }],
  ])('refuses a row %s', (_, row, problem) => {
    expect(refusedOf(row)).toMatchObject(problem);
  });

  it('refuses a row that is blank throughout', () => {
    expect(refusedOf({ code: '', participants: '' }, {})).toMatchObject({ code: 'REQUIRED_BLANK' });
  });

  it.each([
    { subject: 'Иванов Пётр Ильич' },
    { source: 'Иванов П. И.' },
    { source: 'ivanov@primer.example' },
    { code: '112-233-445 95' },
    { asOf: '+7 (912) 345-67-89' },
  ])('refuses a person in %j and repeats nothing of it', (person) => {
    const problem = refusedOf({ ...marks('1', 1, 1, 1, 1), ...person });
    expect(problem?.code).toBe('PERSONAL_TEXT');
    expect(JSON.stringify(problem)).not.toContain(Object.values(person)[0]);
  });

  it('tells each refused row by what can be read of it', () => {
    const table = sentTable(
      'a.xlsx',
      [marks('1', 1, 1, 1, 1), { ...marks('1', 1, 1, 1, 1), grade: 'пятый' }],
      vpr,
    );
    const { rows, refused } = incomingOf(resultsSheet, [sentTable('b', []), table]);
    expect(rows).toHaveLength(1);
    expect(refused).toMatchObject([{ table: 1, from: 'a.xlsx', row: 2, problem: { code: 'NOT_A_NUMBER' } }]);
    expect(refused[0]?.values).toMatchObject({
      code: '1',
      year: 2026,
      procedure: 'vpr',
      subject: 'Русский язык',
    });
    expect(refused[0]?.values).not.toHaveProperty('grade');
  });

  it.each([8, 10])('refuses graduates of level %i', (level) => {
    const table = sentTable('a', [{ code: '1', year: '2025/2026', level, graduates: 20 }]);
    expect(incomingOf(graduatesSheet, [table]).refused).toMatchObject([
      { problem: { code: 'LEVEL_UNKNOWN' } },
    ]);
  });

  it('refuses a comparison whose parts do not make the whole', () => {
    const row = {
      code: '1',
      year: '2025/2026',
      grade: 4,
      subject: 'Математика',
      comparedWith: 'Отметка по журналу',
    };
    const table = sentTable('a', [
      { ...row, both: 10, lowered: 2, confirmed: 7, raised: 1 },
      { ...row, both: 11, lowered: 2, confirmed: 7, raised: 1 },
    ]);
    const { rows, refused } = incomingOf(comparisonSheet, [table]);
    expect(rows).toHaveLength(1);
    expect(refused).toMatchObject([
      { row: 2, problem: { code: 'PARTS_NOT_SUM', value: '10', expected: '11' } },
    ]);
  });

  it('reads the region, which has no code, and schools, which are their own', () => {
    const region = {
      year: '2025/2026',
      procedure: 'ВПР',
      grade: 4,
      subject: 'Математика',
      participants: 900,
    };
    expect(incomingOf(regionSheet, [sentTable('a', [region])]).rows).toHaveLength(1);
    const school = { code: '7', name: 'СОШ № 7', municipality: 'Район' };
    expect(incomingOf(schoolsSheet, [sentTable('a', [school])]).rows).toMatchObject([{ key: '7\t' }]);
  });
});

describe('fits', () => {
  const table = sentTable('a', [marks('1', 1, 1, 1, 1)], vpr);

  it('takes a table of our columns', () => {
    expect(fits(resultsSheet, table)).toBe(true);
    expect(fits(resultsSheet, { ...table, rows: [] })).toBe(true);
  });

  it.each([
    ['a strange column', { ...table, columns: ['code', 'pupil'], rows: [] }],
    ['a strange common column', { ...table, common: { toString: 'x' } }],
    ['a column twice', { ...table, columns: ['code', 'code'], rows: [] }],
    ['a short row', { ...table, rows: [['1']] }],
  ])('refuses %s', (_, wrong) => {
    expect(fits(resultsSheet, wrong)).toBe(false);
  });
});
