// Subjects of rows: which are unknown, and which became another word.
import { describe, expect, it } from 'vitest';
import { readSubject } from '../../../src/domain/subjects/read-subject';
import { becameAnother, rowSubjects, unknownSubjects } from '../../../src/workbook/checks/row-subjects';
import { readTable } from '../../../src/workbook/read-table';
import { columnsOf } from '../../../src/workbook/sheet-spec';
import { resultsSheet } from '../../../src/workbook/sheets/results';
import { schoolsSheet } from '../../../src/workbook/sheets/schools';

function results(...subjects: readonly string[]) {
  const headings = columnsOf(resultsSheet).map(({ heading }) => heading);
  const rows = subjects.map((subject, i) => [`10${i}`, '2024/2025', 'ВПР', 5, subject, 20]);
  return readTable(resultsSheet, [headings, ...rows]);
}

describe('the subjects of rows', () => {
  it('are told once a spelling, with their rows', () => {
    const found = rowSubjects(results('Матем.', 'Физика', ' Матем.', 'Математика'));
    expect(found.map(({ reading, rows }) => [reading.typed, reading.subject, rows])).toEqual([
      ['Матем.', 'Математика', [2, 4]],
      ['Физика', 'Физика', [3]],
      ['Математика', 'Математика', [5]],
    ]);
  });

  it('are not looked for on a sheet without them', () => {
    expect(
      rowSubjects(
        readTable(schoolsSheet, [
          ['Код ОО', 'Наименование', 'Муниципалитет'],
          ['1', 'А', 'Б'],
        ]),
      ),
    ).toEqual([]);
  });
});

describe('an unknown subject', () => {
  it('is one problem at its first cell, with its rows counted and the nearest name', () => {
    expect(unknownSubjects(results('Матиматика', 'Физика', 'Матиматика', 'Ритмика'), new Set())).toEqual([
      {
        code: 'UNKNOWN_SUBJECT',
        sheet: 'Результаты',
        row: 2,
        column: 5,
        heading: 'Предмет',
        value: 'Матиматика',
        n: 2,
        expected: 'Математика',
      },
      {
        code: 'UNKNOWN_SUBJECT',
        sheet: 'Результаты',
        row: 5,
        column: 5,
        heading: 'Предмет',
        value: 'Ритмика',
        n: 1,
      },
    ]);
  });

  it('is none where the settings name it', () => {
    expect(unknownSubjects(results('Ритмика'), new Set(['ритмика']))).toEqual([]);
  });

  it('shows no name of a person', () => {
    expect(unknownSubjects(results('Иванов Пётр Ильич'), new Set())).toMatchObject([{ value: '…' }]);
  });
});

describe('a subject became another word', () => {
  it.each(['Матем.', 'Рус. яз.', 'Русский', 'по математике', 'Алгебра', 'ОБЖ', 'Матем. (база)'])(
    '«%s»',
    (text) => {
      expect(becameAnother(readSubject(text))).toBe(true);
    },
  );

  it.each([
    'Математика',
    ' МАТЕМАТИКА',
    'Mатематика',
    'Математика (база)',
    'Математика, базовый уровень',
    'Ритмика',
  ])('not «%s»', (text) => {
    expect(becameAnother(readSubject(text))).toBe(false);
  });
});
