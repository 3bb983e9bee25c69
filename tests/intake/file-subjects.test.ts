// Subjects of files: what is written into the workbook, and what a person is told before it is.
import { describe, expect, it } from 'vitest';
import { fileSubjectNotes, writtenSubject } from '../../src/intake/file-subjects';
import { fileOfRows, itemOf, knownSchool, rowsFor, workedOut } from './list';

const HEADINGS = ['Код ОО', 'Предмет', 'Участников', '2', '3', '4', '5'];
const columns = {
  code: { column: 0 },
  subject: { column: 1 },
  participants: { column: 2 },
  marks2: { column: 3 },
  marks3: { column: 4 },
  marks4: { column: 5 },
  marks5: { column: 6 },
  year: { value: '2024/2025' },
  procedure: { value: 'ВПР' },
  grade: { value: '5' },
};

function intakeOf(...subjects: readonly string[]) {
  const rows = subjects.map((subject) => [301, subject, 20, 5, 5, 5, 5]);
  return workedOut([fileOfRows('свод.xlsx', [HEADINGS, ...rows])], {
    context: { schools: [knownSchool('301', 'СОШ № 301')] },
    given: { '0/0': { mapping: { target: 'results', headingRow: 0, columns } } },
  });
}

describe('a table with a column of subjects', () => {
  it('is written in the names of the dictionary, and each spelling is told with its rows', () => {
    const intake = intakeOf('Матем.', 'Рус. яз.', 'Физика', 'Матем. (углубл.)', 'Алгебра');
    expect(rowsFor(intake, 'Результаты').map(({ subject }) => subject)).toEqual([
      'Математика',
      'Русский язык',
      'Физика',
      'Математика (углублённый уровень)',
      'Алгебра',
    ]);
    expect(
      itemOf(intake, 'ready').notes.map(({ agrees, text }) => [agrees, text.replace(/\s/g, ' ')]),
    ).toEqual([
      [true, 'Предмет «Матем.» прочитан как «Математика»: 1 строка (2).'],
      [true, 'Предмет «Рус. яз.» прочитан как «Русский язык»: 1 строка (3).'],
      [true, 'Предмет «Матем. (углубл.)» прочитан как «Математика (углублённый уровень)»: 1 строка (5).'],
      [true, 'Предмет «Алгебра» прочитан как курс предмета «Математика»: 1 строка (6).'],
    ]);
  });

  it('names a subject that nobody knows before anything is added', () => {
    const intake = intakeOf('Матиматика', 'Ритмика');
    expect(
      itemOf(intake, 'ready').notes.map(({ agrees, text }) => [agrees, text.replace(/\s/g, ' ')]),
    ).toEqual([
      [
        false,
        'Предмет «Матиматика» не узнан: 1 строка (2). В перечни он не попадёт, пока не назван так, как его знают. Похоже на «Математика».',
      ],
      [
        false,
        'Предмет «Ритмика» не узнан: 1 строка (3). В перечни он не попадёт, пока не назван так, как его знают.',
      ],
    ]);
    expect(rowsFor(intake, 'Результаты').map(({ subject }) => subject)).toEqual(['Матиматика', 'Ритмика']);
  });

  it('holds one subject twice when two spellings mean the same', () => {
    const file = [HEADINGS, [301, 'Матем.', 20, 5, 5, 5, 5], [301, 'Математика', 20, 6, 4, 5, 5]];
    const intake = workedOut([fileOfRows('свод.xlsx', file)], {
      context: { schools: [knownSchool('301', 'СОШ № 301')] },
      given: { '0/0': { mapping: { target: 'results', headingRow: 0, columns } } },
    });
    expect(itemOf(intake, 'ready').refusedRows).toMatchObject([{ row: 3 }]);
    expect(rowsFor(intake, 'Результаты')).toEqual([]);
  });

  it('shows no name of a person that stands in place of a subject', () => {
    const told = JSON.stringify(itemOf(intakeOf('Иванов Пётр Ильич'), 'ready').notes);
    expect(told).toContain('не узнан');
    expect(told).not.toContain('Иванов');
  });
});

describe('a subject of a whole file', () => {
  it('is told without rows', () => {
    expect(fileSubjectNotes([{ text: 'Рус. яз.' }])).toEqual([
      { agrees: true, ofSubject: true, text: 'Предмет «Рус. яз.» прочитан как «Русский язык».' },
    ]);
    expect(fileSubjectNotes([{ text: 'Русский язык' }])).toEqual([]);
  });

  it('is written by its own name, an unknown one as it stands', () => {
    expect(['русскому языку', 'Математика, базовый уровень', ' Ритмика '].map(writtenSubject)).toEqual([
      'Русский язык',
      'Математика (база)',
      'Ритмика',
    ]);
  });
});
