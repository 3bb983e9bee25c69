// From tables to the records of the lists: good rows only, every problem kept.
import { describe, expect, it } from 'vitest';
import { listData } from '../../../src/workbook/lists/list-data';
import { readTable } from '../../../src/workbook/read-table';
import { contextSheet } from '../../../src/workbook/sheets/context';
import { graduatesSheet, resultsSheet } from '../../../src/workbook/sheets/results';
import { schoolsSheet } from '../../../src/workbook/sheets/schools';
import { cellsOf, type Row } from '../cells';

interface Sheets {
  readonly schools: readonly Row[];
  readonly results?: readonly Row[];
  readonly graduates?: readonly Row[];
  readonly contexts?: readonly Row[];
}

function dataOf({ schools, results = [], graduates = [], contexts = [] }: Sheets) {
  const { data, problems } = listData({
    schools: readTable(schoolsSheet, cellsOf(schoolsSheet, schools)),
    results: readTable(resultsSheet, cellsOf(resultsSheet, results)),
    graduates: readTable(graduatesSheet, cellsOf(graduatesSheet, graduates)),
    contexts: readTable(contextSheet, cellsOf(contextSheet, contexts)),
  });
  return { data, problems: problems.map(({ code, sheet, row }) => `${sheet} ${row}: ${code}`) };
}

const school = { code: 'sch1', name: 'Школа 1', municipality: 'Район' };
const result = {
  code: '1',
  year: '2020/2021',
  procedure: 'ВПР',
  grade: 5,
  subject: 'Математика',
  participants: 36,
  marks2: 13,
  marks3: 15,
  marks4: 6,
  marks5: 2,
  source: 'ФИС ОКО, Ф3',
  asOf: new Date(2021, 5, 12),
};

describe('listData', () => {
  it('makes schools with the key of their code; a blank kind is обычная', () => {
    const rows = [school, { ...school, code: 'Лицей', kind: 'вечерняя' }];
    const { data } = dataOf({ schools: rows });
    expect(data.schools).toMatchObject([
      { key: '1', code: 'sch1', name: 'Школа 1', municipality: 'Район', kind: 'ordinary' },
      { key: 'лицей', code: 'Лицей', kind: 'evening' },
    ]);
  });

  it('keeps the first row of a doubled school and tells of the second', () => {
    const again = { ...school, code: 'edu1', name: 'Другое имя' };
    const { data, problems } = dataOf({ schools: [school, again], results: [result] });
    expect(data.schools).toMatchObject([{ key: '1', name: 'Школа 1' }]);
    expect(data.results).toHaveLength(1);
    expect(problems).toEqual(['Школы 3: DUPLICATE_SCHOOL']);
  });

  it('makes results with their provenance', () => {
    const { data, problems } = dataOf({ schools: [school], results: [result] });
    expect(problems).toEqual([]);
    expect(data.results).toEqual([
      {
        schoolKey: '1',
        row: 2,
        year: 2021,
        procedure: 'vpr',
        grade: 5,
        subject: 'Математика',
        participants: 36,
        marks2: 13,
        belowMinimum: undefined,
        source: 'ФИС ОКО, Ф3',
        asOf: '12.06.2021',
      },
    ]);
  });

  it('leaves out results of unknown schools, with contradictory counts and doubled with other numbers', () => {
    const { data, problems } = dataOf({
      schools: [school],
      results: [
        { ...result, code: '2' },
        { ...result, grade: 6, marks5: 20 },
        { ...result, grade: 7 },
        { ...result, grade: 7, marks2: 12, marks3: 16 },
        result,
      ],
    });
    expect(data.results.map(({ grade }) => grade)).toEqual([5]);
    expect(problems).toEqual([
      'Результаты 2: UNKNOWN_SCHOOL',
      'Результаты 5: DUPLICATE_ROW',
      'Результаты 3: MARKS_NOT_SUM',
    ]);
  });

  it('keeps a result without its count as «нет данных», never as 0', () => {
    const bare = { ...result, marks2: 'много', marks3: '', marks4: '', marks5: '' };
    const { data, problems } = dataOf({ schools: [school], results: [bare] });
    expect(data.results).toMatchObject([{ marks2: undefined, participants: 36 }]);
    expect(problems).toEqual(['Результаты 2: NOT_A_NUMBER', 'Результаты 2: COUNTS_MISSING']);
  });

  it('makes graduates of levels 9 and 11 and names any other level', () => {
    const row = { code: '1', year: 2021, level: 9, graduates: 48, belowRussian: 2 };
    const { data, problems } = dataOf({
      schools: [school],
      graduates: [row, { ...row, level: 11, belowMathematics: '0' }, { ...row, level: 10 }],
    });
    expect(data.graduates).toMatchObject([
      { schoolKey: '1', year: 2021, level: 9, graduates: 48, belowRussian: 2, belowMathematics: undefined },
      { level: 11, belowMathematics: 0 },
    ]);
    expect(problems).toEqual(['Выпускники 4: LEVEL_UNKNOWN']);
  });

  it('makes contexts with groups and flags, blanks being «нет данных»', () => {
    const row = { code: '1', year: 2021, pupils: 400, registered: 20, truancy: 0, remote: 'да', small: '-' };
    const { data, problems } = dataOf({ schools: [school], contexts: [row] });
    expect(problems).toEqual([]);
    expect(data.contexts).toMatchObject([
      {
        schoolKey: '1',
        year: 2021,
        pupils: 400,
        groups: {
          registered: 20,
          migrantLanguage: undefined,
          notAttested: undefined,
          truancy: 0,
          specialNeeds: undefined,
        },
        flags: { remote: true, small: false, infrastructure: undefined, staffing: undefined },
        accreditationSuspended: undefined,
        source: '',
        asOf: '',
      },
    ]);
  });
});
