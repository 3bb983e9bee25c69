// The learning example: an invented district, the same everywhere, with plausible numbers.
import { describe, expect, test } from 'vitest';
import { procedureWords } from '../../src/catalogue/words';
import { schoolKey } from '../../src/domain/kernel/school-key';
import { exampleTables } from '../../src/example/example-tables';
import type { ExampleRow } from '../../src/example/row';
import { personalDataProblems } from '../../src/workbook/checks/personal-data';
import { readTable } from '../../src/workbook/read-table';
import { columnsOf } from '../../src/workbook/sheet-spec';

const tables = exampleTables();

function rowsOf(title: string): readonly Readonly<ExampleRow>[] {
  const table = tables.find(({ sheet }) => sheet.title === title);
  if (table === undefined) throw new Error(`no table ${title}`);
  return table.rows;
}

const results = rowsOf('Результаты');
const judgedYear = '2025/2026';

describe('the example as a whole', () => {
  test('is the same at every call', () => {
    expect(exampleTables()).toEqual(tables);
    expect(exampleTables()).not.toBe(tables);
  });

  test('fills the eight sheets that the department and the schools fill', () => {
    expect(tables.map(({ sheet }) => sheet.title)).toEqual([
      'Школы',
      'Результаты',
      'Выпускники',
      'Контекстные данные',
      'Кадры',
      'Поддержка',
      'Сопоставление',
      'Регион',
    ]);
    for (const { rows } of tables) expect(rows.length).toBeGreaterThan(0);
  });

  test('names only columns of its sheets', () => {
    for (const { sheet, rows } of tables) {
      const known = new Set(Object.keys(sheet.columns));
      for (const row of rows) expect(Object.keys(row).filter((id) => !known.has(id))).toEqual([]);
    }
  });

  test('holds every required cell', () => {
    for (const { sheet, rows } of tables) {
      const required = Object.keys(sheet.columns).filter((id) => sheet.columns[id]?.required === true);
      for (const row of rows) for (const id of required) expect(row[id] ?? '', id).not.toBe('');
    }
  });

  test('has nothing that looks like personal data', () => {
    for (const { sheet, rows } of tables) {
      const ids = Object.keys(sheet.columns);
      const cells = [
        columnsOf(sheet).map(({ heading }) => heading),
        ...rows.map((row) => ids.map((id) => row[id] ?? '')),
      ];
      expect(personalDataProblems(sheet, readTable(sheet, cells).columns, cells)).toEqual([]);
    }
  });
});

describe('the schools', () => {
  const schools = rowsOf('Школы');

  test('are 24, with different codes and names', () => {
    expect(schools).toHaveLength(24);
    expect(new Set(schools.map(({ code }) => schoolKey(String(code)))).size).toBe(24);
    expect(new Set(schools.map(({ name }) => name)).size).toBe(24);
  });

  test('have one evening school among them', () => {
    expect(schools.filter(({ kind }) => kind === 'вечерняя')).toHaveLength(1);
  });

  test('each have a context in both years and results in both years', () => {
    const keys = schools.map(({ code }) => schoolKey(String(code)));
    for (const title of ['Контекстные данные', 'Результаты']) {
      for (const year of ['2024/2025', judgedYear]) {
        const seen = new Set(
          rowsOf(title)
            .filter((row) => row.year === year)
            .map(({ code }) => schoolKey(String(code))),
        );
        expect(
          keys.filter((key) => !seen.has(key)),
          `${title} ${year}`,
        ).toEqual([]);
      }
    }
  });
});

describe('the results', () => {
  test('are of ВПР 4, 5, 8, ОГЭ 9, ЕГЭ 11 and РДР', () => {
    const known = Object.values(procedureWords) as unknown[];
    const procedures = new Set(
      results
        .filter(({ procedure }) => known.includes(procedure))
        .map(({ procedure, grade }) => `${procedure} ${grade}`),
    );
    expect([...procedures].sort()).toEqual(['ВПР 4', 'ВПР 5', 'ВПР 8', 'ЕГЭ 11', 'ОГЭ 9', 'РДР 10', 'РДР 6']);
  });

  test('have marks that sum to the participants, but for two rows that are traps', () => {
    const wrong = results.filter(({ participants, marks2, marks3, marks4, marks5 }) => {
      const marks = [marks2, marks3, marks4, marks5];
      return (
        marks.every((mark) => typeof mark === 'number') &&
        marks.reduce<number>((sum, mark) => sum + Number(mark), 0) !== participants
      );
    });
    expect(wrong.map(({ code, year, grade, subject }) => [code, year, grade, subject])).toEqual([
      ['edu000101', '2024/2025', 5, 'Русский язык'],
      ['edu000101', judgedYear, 4, 'Русский язык'],
    ]);
  });

  test('have no negative counts and a plausible number of participants', () => {
    for (const row of results) {
      for (const id of ['marks2', 'marks3', 'marks4', 'marks5', 'belowMinimum']) {
        if (typeof row[id] === 'number') expect(row[id]).toBeGreaterThanOrEqual(0);
      }
      expect(row.participants).toBeGreaterThan(0);
      expect(row.participants).toBeLessThan(120);
    }
  });

  test('are of pupils the school has: seen grades together are not more than the declared pupils, but for the trap', () => {
    const more = rowsOf('Контекстные данные').filter(({ code, year, pupils }) => {
      const grades = new Map<unknown, number>();
      for (const row of results) {
        if (schoolKey(String(row.code)) !== schoolKey(String(code)) || row.year !== year) continue;
        grades.set(row.grade, Math.max(grades.get(row.grade) ?? 0, Number(row.participants)));
      }
      return [...grades.values()].reduce((sum, size) => sum + size, 0) > Number(pupils);
    });
    expect(more.map(({ code, year }) => [code, year])).toEqual([['edu000124', judgedYear]]);
  });
});

describe('the graduates', () => {
  const graduates = rowsOf('Выпускники');

  test('are at least the participants of the compulsory Russian exam, and in some schools more', () => {
    let more = 0;
    for (const { code, year, level, graduates: all } of graduates) {
      const exam = results.find(
        (row) =>
          schoolKey(String(row.code)) === schoolKey(String(code)) &&
          row.year === year &&
          row.grade === level &&
          row.subject === 'Русский язык',
      );
      // One exam stands under the code of another register: that is a trap of its own.
      if (exam === undefined) continue;
      expect(Number(all)).toBeGreaterThanOrEqual(Number(exam.participants));
      if (Number(all) > Number(exam.participants)) more += 1;
    }
    expect(more).toBeGreaterThan(0);
  });

  test('below in any subject lie between the greater of the two and their sum', () => {
    for (const { belowRussian, belowMathematics, belowAny } of graduates) {
      const two = [Number(belowRussian), Number(belowMathematics)];
      expect(Number(belowAny)).toBeGreaterThanOrEqual(Math.max(...two));
      expect(Number(belowAny)).toBeLessThanOrEqual(two.reduce((sum, count) => sum + count));
    }
  });
});
