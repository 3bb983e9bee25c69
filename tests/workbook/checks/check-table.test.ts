// What is wrong between the cells: unknown schools, doubled rows, counts that do not fit their whole.
import { describe, expect, it } from 'vitest';
import { checkTable } from '../../../src/workbook/checks/check-table';
import { readTable } from '../../../src/workbook/read-table';
import type { SheetSpec } from '../../../src/workbook/sheet-spec';
import { comparisonSheet } from '../../../src/workbook/sheets/comparison';
import { contextSheet } from '../../../src/workbook/sheets/context';
import { resultsSheet } from '../../../src/workbook/sheets/results';
import { schoolsSheet } from '../../../src/workbook/sheets/schools';
import { cellsOf, type Row } from '../cells';

function check(spec: SheetSpec, rows: readonly Row[], schools?: readonly string[]) {
  const { good, problems } = checkTable(
    readTable(spec, cellsOf(spec, rows)),
    schools === undefined ? undefined : new Set(schools),
  );
  return { good: good.map(({ row }) => row), problems };
}

const result = {
  code: 'sch220206',
  year: '2020/2021',
  procedure: 'ВПР',
  grade: 5,
  subject: 'Математика',
  participants: 36,
  marks2: 13,
};

describe('codes of schools', () => {
  it('names a code that is not on «Школы» and does not use its row', () => {
    const { good, problems } = check(resultsSheet, [result, { ...result, code: '999' }], ['220206']);
    expect(good).toEqual([2]);
    expect(problems).toEqual([
      { code: 'UNKNOWN_SCHOOL', sheet: 'Результаты', row: 3, column: 1, heading: 'Код ОО', value: '999' },
    ]);
  });

  it('knows a school by the digits of its code', () => {
    expect(check(resultsSheet, [{ ...result, code: 'edu220206' }], ['220206']).problems).toEqual([]);
  });

  it('never shows a person typed where a code belongs', () => {
    const { problems } = check(resultsSheet, [{ ...result, code: 'Петрова Анна Ивановна' }], ['220206']);
    expect(problems).toMatchObject([{ code: 'UNKNOWN_SCHOOL', value: '…' }]);
  });

  it('leaves codes unchecked when the schools are not known', () => {
    expect(check(resultsSheet, [{ ...result, code: '999' }]).problems).toEqual([]);
  });
});

describe('doubled rows', () => {
  const other = { ...result, marks2: 12 };
  const doubled = (row: number, otherRow: number) => ({
    code: 'DUPLICATE_ROW',
    sheet: 'Результаты',
    row,
    column: 1,
    heading: 'Код ОО',
    otherRow,
  });
  const repeated = (row: number, otherRow: number) => ({
    ...doubled(row, otherRow),
    code: 'ROW_REPEATED',
    n: 1,
  });

  it('uses the first of identical rows and names the second', () => {
    const { good, problems } = check(resultsSheet, [result, result]);
    expect(good).toEqual([2]);
    expect(problems).toEqual([repeated(3, 2)]);
  });

  it('uses none of rows that differ', () => {
    const { good, problems } = check(resultsSheet, [result, other]);
    expect(good).toEqual([]);
    expect(problems).toEqual([doubled(3, 2)]);
  });

  it.each([
    ['the odd one first', [other, result, result]],
    ['the odd one in the middle', [result, other, result]],
    ['the odd one last', [result, result, other]],
  ])('uses none of three when one differs: %s', (_where, rows) => {
    expect(check(resultsSheet, rows).good).toEqual([]);
  });

  it('takes codes and subjects typed in two ways for the same: the numbers decide', () => {
    const same = { ...result, code: 'edu220206', subject: ' математика ' };
    expect(check(resultsSheet, [result, same])).toMatchObject({ good: [2], problems: [repeated(3, 2)] });
  });

  it('keeps rows apart that differ in grade, year, procedure or subject', () => {
    const rows = [
      result,
      { ...result, grade: 8 },
      { ...result, year: 2020 },
      { ...result, procedure: 'РДР' },
      { ...result, subject: 'Русский язык' },
    ];
    expect(check(resultsSheet, rows)).toEqual({ good: [2, 3, 4, 5, 6], problems: [] });
  });

  it('calls a doubled row of «Школы» a doubled school', () => {
    const school = { code: 'sch1', name: 'Школа 1', municipality: 'Район' };
    expect(check(schoolsSheet, [school, { ...school, code: 'edu1' }]).problems).toMatchObject([
      { code: 'DUPLICATE_SCHOOL', row: 3, otherRow: 2 },
    ]);
  });
});

describe('a count and its whole', () => {
  const context = { code: '1', year: 2021, pupils: 400 };

  it('names each count above the whole and does not use the row', () => {
    const { good, problems } = check(contextSheet, [{ ...context, registered: 401, truancy: 1000 }]);
    expect(good).toEqual([]);
    expect(problems).toEqual([
      {
        code: 'COUNT_ABOVE_WHOLE',
        sheet: 'Контекстные данные',
        row: 2,
        column: 4,
        heading: 'Состоят на учёте в ПДН (ОДН), КДН и ЗП',
        value: '401',
        expected: '400',
      },
      {
        code: 'COUNT_ABOVE_WHOLE',
        sheet: 'Контекстные данные',
        row: 2,
        column: 7,
        heading: 'Систематически пропускают без уважительной причины',
        value: '1000',
        expected: '400',
      },
    ]);
  });

  it('allows a count that equals the whole, and any count where the whole is not given', () => {
    const rows = [
      { ...context, registered: 400 },
      { code: '2', year: 2021, registered: 7 },
    ];
    expect(check(contextSheet, rows)).toEqual({ good: [2, 3], problems: [] });
  });
});

describe('parts that together make the whole', () => {
  const row = { code: '1', year: 2021, grade: 5, subject: 'Математика', comparedWith: 'журнал', both: 30 };

  it('accepts понизили + подтвердили + повысили = обе отметки', () => {
    expect(check(comparisonSheet, [{ ...row, lowered: 10, confirmed: 18, raised: 2 }]).problems).toEqual([]);
  });

  it('names another sum and does not use the row', () => {
    const { good, problems } = check(comparisonSheet, [{ ...row, lowered: 10, confirmed: 18, raised: 1 }]);
    expect(good).toEqual([]);
    expect(problems).toEqual([
      {
        code: 'PARTS_NOT_SUM',
        sheet: 'Сопоставление',
        row: 2,
        column: 6,
        heading: 'Обе отметки',
        value: '29',
        expected: '30',
      },
    ]);
  });

  it('compares nothing while a part or the whole is not given', () => {
    const rows = [
      { ...row, lowered: 10, confirmed: 18 },
      { ...row, code: '2', both: '', lowered: 1, confirmed: 1, raised: 1 },
    ];
    expect(check(comparisonSheet, rows).problems).toEqual([]);
  });

  it('does not ask it of counts that may overlap', () => {
    expect(
      check(resultsSheet, [{ ...result, belowMinimum: 13, marks3: 23, marks4: 0, marks5: 0 }]).problems,
    ).toEqual([]);
  });
});
