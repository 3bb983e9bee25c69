// How a cell should be written so that a formula finds it: by hand, one case a way of writing.
import { describe, expect, it } from 'vitest';
import { otherwiseReaders, schoolCodes } from '../../../src/workbook/checks/written-otherwise';
import { contextSheet } from '../../../src/workbook/sheets/context';
import { resultsSheet } from '../../../src/workbook/sheets/results';
import { schoolsSheet } from '../../../src/workbook/sheets/schools';

const { columns } = schoolsSheet;
const ids = Object.keys(columns) as (keyof typeof columns)[];

function codesOf(...rows: readonly Partial<Record<keyof typeof columns, unknown>>[]) {
  return schoolCodes([
    ids.map((id) => columns[id].heading),
    ...rows.map((row) => ids.map((id) => row[id] ?? '')),
  ]);
}

const codes = codesOf(
  { code: 'edu000118', risCode: '0118' },
  { code: '0012' },
  { code: 'edu000007', login: 'ou7' },
  { code: '21' },
  { code: '021' },
  { code: 'sch500', risCode: '77' },
  { code: 'sch600', risCode: '77' },
);
const results = otherwiseReaders(resultsSheet, codes);
const to = (id: string, cell: unknown): unknown => results.get(id)?.(cell)?.to;

describe('a code', () => {
  it.each([
    ['of the other prefix', 'sch000118', 'edu000118'],
    ['with a space', 'edu000118 ', undefined],
    ['as a bare number of the same digits', '000118', 'edu000118'],
    ['without its zeros, both bare', '12', '0012'],
    ['without its zeros, a number', 12, '0012'],
    ['without its zeros, both with a prefix', 'sch7', 'edu000007'],
    ['of РИС ГИА', '0118', 'edu000118'],
    ['that is a login of ФИС ОКО', 'OU7', 'edu000007'],
  ])('%s', (what, cell, expected) => {
    // A space outside is no other code, but formulas do not find it.
    expect(to('code', cell)).toBe(what === 'with a space' ? 'edu000118' : expected);
  });

  it.each([
    ['as it stands on «Школы»', 'edu000118'],
    ['in other capitals', 'EDU000118'],
    ['of nobody', 'edu999'],
    ['of two schools without their zeros', '0021'],
    ['of РИС ГИА that two schools have', '77'],
    ['bare, where the school has a prefix and zeros', '7'],
    ['blank', ''],
  ])('%s stays', (_, cell) => {
    expect(to('code', cell)).toBeUndefined();
  });

  it('of «Школы» itself loses its spaces alone', () => {
    const read = otherwiseReaders(schoolsSheet, codes).get('code');
    expect(read?.(' edu000118 ')?.to).toBe('edu000118');
    expect(read?.('sch000118')).toBeUndefined();
    expect(read?.(12)).toBeUndefined();
  });
});

describe('a subject', () => {
  it.each([
    ['Mатемaтика', 'Математика'],
    ['Матем.', 'Математика'],
    [' Русский\u00a0 язык', 'Русский язык'],
    ['Рус. яз.', 'Русский язык'],
    ['матем. (база)', 'Математика (база)'],
    ['Мат-ка', 'Математика'],
    // Unknown ones are only tidied.
    ['Ритмика  и  пластика', 'Ритмика и пластика'],
  ])('%s → %s', (cell, expected) => {
    expect(to('subject', cell)).toBe(expected);
  });

  it.each(['Математика', 'математика (профиль)', 'Математика базовая', 'Ритмика', 'Алгебра'])(
    '%s stays',
    (cell) => {
      expect(to('subject', cell)).toBeUndefined();
    },
  );

  it('that looks like a person is not touched', () => {
    expect(to('subject', 'Петрова  Анна Ивановна')).toBeUndefined();
  });
});

describe('other columns', () => {
  it.each([
    ['year', '2025-2026', '2025/2026'],
    ['year', 2026, '2025/2026'],
    ['year', '2025/2026', undefined],
    ['year', 'прошлый', undefined],
    ['procedure', 'BПР', 'ВПР'],
    ['procedure', 'впр', undefined],
    ['procedure', 'Контрольная', undefined],
    ['marks2', '3', 3],
    ['marks2', 3, undefined],
    ['marks2', 'три', undefined],
    ['mean', '26,43', 26.43],
    ['grade', '5', 5],
    ['grade', '5а', undefined],
    ['source', '12', undefined],
  ])('%s: %s → %s', (id, cell, expected) => {
    expect(to(id, cell)).toBe(expected);
  });

  it.each([
    ['+', 'да'],
    [true, 'да'],
    [0, 'нет'],
    ['Да', undefined],
    ['частично', undefined],
  ])('an answer: %s → %s', (cell, expected) => {
    expect(otherwiseReaders(contextSheet, codes).get('remote')?.(cell)?.to).toBe(expected);
  });
});
