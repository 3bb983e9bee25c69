// Schools of the files against «Школы»: who is matched, who is asked, and what an answer does.
import { describe, expect, it } from 'vitest';
import { canBeAdded } from '../../src/intake/school-questions';
import type { Mapping, SchoolQuestion } from '../../src/intake/types';
import { headRows } from '../domain/intake/fixtures/style';
import { fileOfRows, itemOf, knownSchool, rowsFor, workedOut } from './list';

const STATISTICS = ['Группы участников', 'Кол-во ОО', 'Кол-во участников', '2', '3', '4', '5'];

const STATISTICS_HEAD = [...headRows('Статистика по отметкам', 'ВПР 2026 Физика 4 класс'), STATISTICS];

/** Ф3 whose schools have 10, 11, 12… participants, all with «5». */
function report(schools: readonly string[], { grade = 4, municipality = '' } = {}) {
  return fileOfRows(`Ф3 ${grade}.xlsx`, [
    ...headRows('Статистика по отметкам', `ВПР 2026 Физика ${grade} класс`),
    STATISTICS,
    ...(municipality === ''
      ? []
      : [
          ['Край', 9, 99, 0, 0, 0, 100],
          [municipality, 9, 99, 0, 0, 0, 100],
        ]),
    ...schools.map((name, i) => [name, null, 10 + i, 0, 0, 0, 100]),
  ]);
}

/** A table with one code beside two names, each with its subject. */
function twoSubjects(code: string, names: readonly string[]) {
  const subjects = ['Физика', 'Химия'];
  return fileOfRows('Таблица.xlsx', [
    ['Код', 'Школа', 'Предмет', 'Участников'],
    ...names.map((name, i) => [code, name, subjects[i], 10]),
  ]);
}
const bySubject: Mapping = {
  target: 'results',
  headingRow: 0,
  columns: {
    code: { column: 0 },
    schoolName: { column: 1 },
    subject: { column: 2 },
    participants: { column: 3 },
    year: { value: '2025/2026' },
    procedure: { value: 'ЕГЭ' },
    grade: { value: '11' },
  },
};

const codes = (intake: ReturnType<typeof workedOut>) => rowsFor(intake, 'Результаты').map(({ code }) => code);
const remembered = (key: string, value: string) => [{ kind: 'school' as const, key, value }];
const lyceum = knownSchool('101', 'МБОУ «Лицей № 7»');

describe('with «Школы» still empty', () => {
  it('every school is added under the code of the file in lower case, with its municipality', () => {
    const intake = workedOut(
      [report(['МБОУ СОШ № 1(EDU203389)'], { municipality: 'Ключевский район(reg22_m019)' })],
      {
        context: { municipality: 'Другой район' },
      },
    );
    expect(intake.questions).toMatchObject([
      { why: 'unknown', answer: 'add', municipality: 'Ключевский район' },
    ]);
    expect(rowsFor(intake, 'Школы')).toEqual([
      { code: 'edu203389', name: 'МБОУ СОШ № 1', municipality: 'Ключевский район' },
    ]);
    expect(codes(intake)).toEqual(['edu203389']);
    expect(intake.remember).toEqual([]);
  });

  it('of a report on a whole region only the schools of the municipality of «Настройки» are added unasked', () => {
    const files = [
      report(['СОШ № 1(edu000101)'], { municipality: 'Ключевский район(reg22_m019)' }),
      report(['СОШ № 2(edu000102)'], { grade: 5, municipality: 'Другой район(reg22_m020)' }),
    ];
    const answers = (municipality: string) =>
      workedOut(files, { context: { municipality } }).questions.map(({ answer }) => answer);
    expect(answers('Ключевский район')).toEqual(['add', undefined]);
    expect(answers('')).toEqual([undefined, undefined]);
  });

  it('a school with codes of two years is added once, and all its rows go under one code', () => {
    const files = [report(['МБОУ СОШ № 1(edu203389)']), report(['МБОУ СОШ № 1(sch203389)'], { grade: 5 })];
    const intake = workedOut(files);
    expect(rowsFor(intake, 'Школы')).toHaveLength(1);
    expect(codes(intake)).toEqual(['edu203389', 'edu203389']);
  });

  it('a report without municipalities takes that of «Настройки»; without one nobody can be added, and it says so', () => {
    const files = [report(['МБОУ СОШ № 1(edu203389)'])];
    expect(rowsFor(workedOut(files), 'Школы')[0]?.municipality).toBe('Ключевский район');
    const intake = workedOut(files, { answers: { '203389': 'add' }, context: { municipality: '' } });
    expect(intake.questions).toMatchObject([{ municipality: '', answer: undefined }]);
    expect(intake).toMatchObject({ tables: [], leftSchools: 1 });
    expect(
      itemOf(intake, 'ready')
        .notes.map(({ text }) => text)
        .join(),
    ).toContain('муниципалитет');
  });

  it('schools of one name in different files are asked: they may be one school under two codes', () => {
    const name = 'МБОУ СОШ № 1';
    const apart = [
      report([`${name}(edu203389)`, 'СОШ № 2(edu203390)']),
      report([`${name}(edu150001)`], { grade: 5 }),
    ];
    const intake = workedOut(apart);
    expect(intake.questions.map(({ key, answer }) => [key, answer])).toEqual([
      ['203389', undefined],
      ['203390', 'add'],
      ['150001', undefined],
    ]);
    expect(codes(workedOut(apart, { answers: { '150001': 'add' } }))).toEqual(['edu203390', 'edu150001']);
    const together = workedOut([report([`${name}(edu203389)`, `${name}(edu150001)`])]);
    expect(codes(together)).toEqual(['edu203389', 'edu150001']);
  });

  it('«не загружать» leaves the school out', () => {
    const intake = workedOut([report(['МБОУ СОШ № 1(edu203389)'])], { answers: { '203389': 'leave' } });
    expect(intake).toMatchObject({ tables: [], leftSchools: 1, remember: remembered('203389', '') });
  });
});

describe('with schools of ours', () => {
  const context = { schools: [lyceum] };
  const unknown = report(['МБОУ СОШ № 1(edu203389)']);

  it('an unknown one waits for an answer, and its rows for it', () => {
    const intake = workedOut([unknown], { context });
    expect(intake).toMatchObject({ tables: [], leftSchools: 1, remember: [] });
    expect(intake.questions).toMatchObject([
      {
        key: '203389',
        code: 'edu203389',
        name: 'МБОУ СОШ № 1',
        why: 'unknown',
        candidates: [],
        answer: undefined,
      },
    ]);
    expect(codes(workedOut([unknown], { context, answers: { '203389': 'add' } }))).toEqual(['edu203389']);
  });

  it('one answer settles all files, stays in sight and is remembered', () => {
    const files = [report(['МБОУ СОШ № 1(edu203389)']), report(['МБОУ СОШ № 1(sch203389)'], { grade: 5 })];
    const intake = workedOut(files, { context, answers: { '203389': { code: '101' } } });
    expect(intake.questions).toMatchObject([{ items: 2, answer: { code: '101' } }]);
    expect(codes(intake)).toEqual(['101', '101']);
    expect(intake.remember).toEqual(remembered('203389', '101'));
    const next = workedOut(files, { context: { ...context, remembered: intake.remember } });
    expect(codes(next)).toEqual(['101', '101']);
    expect(next.remember).toEqual([]);
  });

  it('a remembered «не загружать» holds until the school is known by its code', () => {
    const kept = remembered('203389', '');
    expect(workedOut([unknown], { context: { ...context, remembered: kept } })).toMatchObject({
      tables: [],
      questions: [{ answer: 'leave' }],
    });
    const schools = [lyceum, knownSchool('203389', 'СОШ № 1')];
    expect(codes(workedOut([unknown], { context: { schools, remembered: kept } }))).toEqual(['203389']);
  });

  it('nor does a remembered school come before the one that has the code now', () => {
    const schools = [lyceum, knownSchool('203389', 'СОШ № 1')];
    const kept = remembered('203389', '101');
    expect(codes(workedOut([unknown], { context: { schools, remembered: kept } }))).toEqual(['203389']);
  });

  it('a remembered school that is gone from «Школы» is asked again', () => {
    const intake = workedOut([unknown], {
      context: { ...context, remembered: remembered('203389', '999') },
    });
    expect(intake.questions[0]?.answer).toBeUndefined();
    expect(intake.leftSchools).toBe(1);
  });

  it('an answer about what looks like a person’s name is not kept', () => {
    const rows = [...STATISTICS_HEAD, ['Иванова Мария Петровна(edu203389)', null, 5, 0, 0, 0, 100]];
    const intake = workedOut([fileOfRows('Ф3.xlsx', rows)], { context, answers: { '203389': 'leave' } });
    expect(intake.questions).toHaveLength(1);
    expect(intake.remember).toEqual([]);
  });

  it('an answer of now comes before one of old', () => {
    const kept = remembered('203389', '101');
    const intake = workedOut([unknown], {
      context: { ...context, remembered: kept },
      answers: { '203389': 'leave' },
    });
    expect(intake.leftSchools).toBe(1);
    expect(intake.remember).toEqual(remembered('203389', ''));
  });

  it('a name that is only like ours is asked, with ours to choose from', () => {
    const schools = [knownSchool('101', 'МБОУ «СОШ № 1» с. Ключи')];
    const intake = workedOut([report(['МБОУ СОШ № 1(edu203389)'])], { context: { schools } });
    expect(intake.questions).toMatchObject([{ why: 'near', candidates: schools }]);
    expect(codes(intake)).toEqual([]);
  });

  it.each([
    ['above', ['СОШ № 2', 'СОШ № 1']],
    ['below', ['СОШ № 1', 'СОШ № 2']],
  ])(
    'a mistyped code is asked of when the name of another school stands beside it, %s the right one',
    (_, names) => {
      const schools = [knownSchool('1', 'СОШ № 1'), knownSchool('2', 'СОШ № 2')];
      const intake = workedOut([twoSubjects('1', names)], {
        context: { schools },
        given: { '0/0': { mapping: bySubject } },
      });
      expect(intake.questions).toMatchObject([
        { key: '1', why: 'code-and-name-differ', candidates: schools },
      ]);
      expect(intake).toMatchObject({ tables: [], leftSchools: 1 });
    },
  );

  it('so is one code beside the names of two schools that are found by name', () => {
    const schools = [knownSchool('1', 'СОШ № 1'), knownSchool('2', 'СОШ № 2')];
    for (const names of [
      ['СОШ № 1', 'СОШ № 2'],
      ['СОШ № 1', 'СОШ № 77'],
      ['СОШ № 77', 'СОШ № 1'],
    ]) {
      const said = { context: { schools }, given: { '0/0': { mapping: bySubject } } };
      const intake = workedOut([twoSubjects('9', names)], said);
      expect(intake.questions).toMatchObject([{ key: '9', why: 'code-and-name-differ' }]);
      expect(intake.tables).toEqual([]);
    }
  });

  it('an answer that gives two schools of a file one of ours makes the matched one a question', () => {
    const files = [report(['МБОУ «Лицей № 7»(edu000101)', 'МБОУ СОШ № 1(edu203389)'])];
    const schools = [knownSchool('000101', 'МБОУ «Лицей № 7»')];
    expect(codes(workedOut(files, { context: { schools } }))).toEqual(['000101']);
    const intake = workedOut(files, { context: { schools }, answers: { '203389': { code: '000101' } } });
    expect(intake.questions.map(({ key, why }) => [key, why])).toEqual([
      ['000101', 'two-for-one'],
      ['203389', 'unknown'],
    ]);
    expect(rowsFor(intake, 'Результаты')).toMatchObject([{ code: '000101', participants: 11 }]);
    expect(intake.leftSchools).toBe(1);
  });
});

describe('canBeAdded', () => {
  const question: SchoolQuestion = {
    key: '1',
    code: 'edu1',
    name: 'СОШ',
    municipality: 'Район',
    why: 'unknown',
    candidates: [],
    items: 1,
    answer: undefined,
  };
  it('needs a code that no school of ours has', () => {
    const candidates = [{ ...lyceum, login: 'sch1' }];
    expect(canBeAdded({ ...question, why: 'code-and-name-differ', candidates })).toBe(false);
    expect(canBeAdded({ ...question, why: 'near', candidates: [lyceum] })).toBe(true);
  });

  it.each(['code', 'name', 'municipality'] as const)('needs the %s', (field) => {
    expect(canBeAdded(question)).toBe(true);
    expect(canBeAdded({ ...question, [field]: '' })).toBe(false);
  });
});
