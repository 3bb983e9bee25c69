// Rows that plain formulas do not see, or see twice: each kind named with its number and first cell.
import { describe, expect, it } from 'vitest';
import { schoolCodes } from '../../../src/workbook/checks/written-otherwise';
import { type SeenSheet, sameCodes, unseenRows } from '../../../src/workbook/indicators/unseen-rows';
import type { SheetSpec } from '../../../src/workbook/sheet-spec';
import { contextSheet } from '../../../src/workbook/sheets/context';
import { resultsSheet } from '../../../src/workbook/sheets/results';
import { schoolsSheet } from '../../../src/workbook/sheets/schools';

type Row = Readonly<Record<string, unknown>>;

function valuesOf(spec: SheetSpec, rows: readonly Row[]): unknown[][] {
  const ids = Object.keys(spec.columns);
  return [ids.map((id) => spec.columns[id]?.heading), ...rows.map((row) => ids.map((id) => row[id] ?? ''))];
}

const good = {
  code: 'edu01',
  year: '2020/2021',
  procedure: 'ВПР',
  grade: 5,
  subject: 'Математика',
  participants: 20,
  marks2: 3,
};
const schools = schoolCodes(
  valuesOf(
    schoolsSheet,
    ['edu01', 'edu02', '0012'].map((code) => ({ code })),
  ),
);

function seenResults(...rows: Row[]): SeenSheet {
  return {
    spec: resultsSheet,
    values: valuesOf(resultsSheet, rows),
    years: new Set([2021, 2020]),
    numbers: ['grade', 'participants', 'marks2'],
    answers: [],
    procedures: ['ВПР', 'РДР'],
    subjects: ['Математика', 'Русский язык'],
  };
}

function results(...rows: Row[]) {
  return unseenRows(seenResults(...rows), schools).map(({ kind, n, cell }) => [kind, n, cell]);
}

describe('a year written otherwise', () => {
  const years = (...rows: Row[]) =>
    unseenRows({ ...seenResults(...rows), numbers: [] }, schools).map(({ n, cell, year }) => [n, cell, year]);

  it('is told with the year that the row means, each year apart', () => {
    const [now, before] = ['2020-2021', '2019-2020'].map((year) => ({ ...good, year }));
    expect(years({ ...now }, { ...before }, { ...now, grade: 8 })).toEqual([
      [2, 'B2', 2021],
      [1, 'B3', 2020],
    ]);
  });

  it('that nobody can read is told with the year of the sheet', () => {
    expect(years({ ...good, year: 'прошлый' })).toEqual([[1, 'B2', 2021]]);
  });

  it('has no year to tell on a sheet without one', () => {
    const seen = { ...seenResults({ ...good, year: 'прошлый' }), years: new Set<number>() };
    expect(unseenRows(seen, schools)).toEqual([
      { kind: 'unseenYear', sheet: 'Результаты', n: 1, cell: 'B2' },
    ]);
  });
});

describe('a row of results', () => {
  it('as it should be gives nothing', () => {
    expect(results(good, { ...good, code: 'edu02' }, { ...good, subject: 'Математика (база)' })).toEqual([]);
  });

  it.each([
    ['a code of the other year', { code: 'sch01' }, ['unseenCode', 1, 'A3']],
    ['a code of nobody', { code: 'edu77' }, ['unseenSchool', 1, 'A3']],
    ['a bare year', { year: 2021 }, ['unseenYear', 1, 'B3']],
    ['a year with a hyphen', { year: '2020-2021' }, ['unseenYear', 1, 'B3']],
    ['a year that nobody can read', { year: 'прошлый' }, ['unseenYear', 1, 'B3']],
    ['a Latin letter in the procedure', { procedure: 'BПР' }, ['unseenProcedure', 1, 'C3']],
    ['a Latin letter in the subject', { subject: 'Mатематика' }, ['unseenSubject', 1, 'E3']],
    ['two spaces in the subject', { subject: 'Русский  язык' }, ['unseenSubject', 1, 'E3']],
    ['a count typed as text', { marks2: '3' }, ['unseenNumber', 1, 'G3']],
    ['a count with a fraction', { marks2: 13.1 }, ['unseenCount', 1, 'G3']],
    ['a count below zero', { marks2: -1 }, ['unseenCount', 1, 'G3']],
    ['the same row again', { code: 'edu01' }, ['unseenDouble', 1, 'A3']],
  ])('%s', (_, change, finding) => {
    const found = results(good, { ...good, code: 'edu02', ...change });
    expect(found).toEqual([finding]);
  });

  it.each([
    ['of another year', { year: '2017-2018' }],
    ['of another procedure', { procedure: 'ОГЭ' }],
    ['of another subject', { subject: 'Физика' }],
    ['with other capitals, which a formula does not mind', { subject: 'МАТЕМАТИКА (профиль)' }],
    ['with a number for a code of digits', { code: 12 }],
    ['blank', Object.fromEntries(Object.keys(good).map((id) => [id, '']))],
  ])('%s gives nothing', (_, change) => {
    expect(results(good, { ...good, code: 'edu02', ...change })).toEqual([]);
  });

  it('that is one of several of its kind is counted; the first cell is named', () => {
    expect(results(good, { ...good, code: 'sch01' }, { ...good, code: 'sch02' })).toEqual([
      ['unseenCode', 2, 'A3'],
    ]);
  });
});

it('answers other than «да» and «нет» are named, capitals do not matter', () => {
  const row = {
    code: 'edu01',
    year: '2020/2021',
    remote: '+',
    small: 'Да',
    infrastructure: true,
    staffing: '',
  };
  const found = unseenRows(
    {
      spec: contextSheet,
      values: valuesOf(contextSheet, [row]),
      years: new Set([2021]),
      numbers: [],
      answers: ['remote', 'small', 'infrastructure', 'staffing'],
    },
    schools,
  );
  // «Отдалённость» is column I of «Контекстные данные».
  expect(found).toEqual([{ kind: 'unseenAnswer', sheet: 'Контекстные данные', n: 2, cell: 'I2' }]);
});

describe('codes of schools', () => {
  const codes = (...all: unknown[]) =>
    sameCodes(
      schoolsSheet,
      valuesOf(
        schoolsSheet,
        all.map((code) => ({ code })),
      ),
    );

  it('that are equal as numbers are named', () => {
    expect(codes('0012', '13', '12')).toEqual({ kind: 'sameCodes', sheet: 'Школы', n: 1, cell: 'A4' });
  });

  it('that differ give nothing, however alike their digits', () => {
    expect(codes('edu0012', 'sch0012', '0012', '', '')).toBeUndefined();
  });
});
