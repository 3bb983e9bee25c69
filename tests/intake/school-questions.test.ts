// Schools of the files against «Школы»: who is matched, who is asked, and what an answer does.
import { describe, expect, it } from 'vitest';
import { canBeAdded } from '../../src/intake/new-schools';
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
    // Nothing names our own: the first file is of one municipality, and files added later take nothing back.
    expect(answers('')).toEqual(['add', undefined]);
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

/** A list of РИС ГИА: codes of its own, names, participants; its columns are told. */
function risList(schools: readonly (readonly [code: string, name: string])[], file = 'ОГЭ МА 9.xlsx') {
  return fileOfRows(file, [
    ['Код', 'Школа', 'Предмет', 'Участников'],
    ...schools.map(([code, name], i) => [code, name, 'Физика', 10 + i]),
  ]);
}
const told = (place: string) => ({ [place]: { mapping: bySubject } });

describe('files of one load are matched with each other', () => {
  const ours = report(['МБОУ «СОШ № 1 г. Ясноозёрска»(edu000101)', 'МКОУ Белокрыловская ООШ(edu000102)'], {
    municipality: 'Ясноозёрск (reg22_m019)',
  });

  it('a list of РИС ГИА finds the schools that the load adds, and teaches their codes', () => {
    const ris = risList([
      ['0101', 'СОШ № 1 г. Ясноозёрска'],
      ['0102', 'Белокрыловская ООШ'],
    ]);
    const intake = workedOut([ours, ris], { given: told('1/0') });
    expect(intake.questions.map(({ key, answer }) => [key, answer])).toEqual([
      ['000101', 'add'],
      ['000102', 'add'],
    ]);
    expect(rowsFor(intake, 'Школы')).toEqual([
      {
        code: 'edu000101',
        name: 'МБОУ «СОШ № 1 г. Ясноозёрска»',
        municipality: 'Ясноозёрск',
        risCode: '0101',
      },
      { code: 'edu000102', name: 'МКОУ Белокрыловская ООШ', municipality: 'Ясноозёрск', risCode: '0102' },
    ]);
    expect(codes(intake)).toEqual(['edu000101', 'edu000102', 'edu000101', 'edu000102']);
  });

  it.each([
    ['before', 0],
    ['after', 1],
  ])('whatever the order: the list stands %s the report', (_, at) => {
    const files = [ours];
    files.splice(at, 0, risList([['0101', 'СОШ № 1 г. Ясноозёрска']]));
    const intake = workedOut(files, { given: told(`${at}/0`) });
    expect(intake.questions.every(({ answer }) => answer === 'add')).toBe(true);
    expect(new Set(codes(intake))).toEqual(new Set(['edu000101', 'edu000102']));
  });

  it('a file added later, before and after its columns are told, takes no answer back', () => {
    const answersOf = (intake: ReturnType<typeof workedOut>) =>
      new Map(intake.questions.map(({ key, answer }) => [key, answer]));
    const alone = answersOf(workedOut([ours], { context: { municipality: '' } }));
    const ris = risList([
      ['0101', 'СОШ № 1 г. Ясноозёрска'],
      ['0777', 'Лицей г. Дальний'],
    ]);
    for (const given of [{}, told('1/0')]) {
      const now = answersOf(workedOut([ours, ris], { given, context: { municipality: '' } }));
      for (const [key, answer] of alone) expect(now.get(key)).toBe(answer);
    }
  });

  it('a school that only this load adds can be chosen for one that is like it', () => {
    const ris = risList([['0102', 'Белокрыловская ООШ им. Героя']]);
    const intake = workedOut([ours, ris], { given: told('1/0') });
    expect(intake.questions.at(-1)).toMatchObject({
      key: '0102',
      why: 'near',
      candidates: [{ code: 'edu000102' }],
      answer: undefined,
    });
    expect(intake.schools.map(({ code }) => code)).toEqual(['edu000101', 'edu000102']);
    const answered = workedOut([ours, ris], {
      given: told('1/0'),
      answers: { '0102': { code: 'edu000102' } },
    });
    expect(codes(answered)).toEqual(['edu000101', 'edu000102', 'edu000102']);
    expect(answered.remember).toEqual([
      ...remembered('0102', 'edu000102'),
      expect.objectContaining({ kind: 'columns' }),
    ]);
  });

  it('two schools of one file never become one of those that the load adds', () => {
    const ris = risList([
      ['0101', 'СОШ № 1 г. Ясноозёрска'],
      ['0109', 'МБОУ СОШ №1 г. Ясноозёрска'],
    ]);
    const intake = workedOut([ours, ris], { given: told('1/0') });
    expect(intake.questions.map(({ key, why, answer }) => [key, why, answer])).toEqual([
      ['000101', 'unknown', 'add'],
      ['000102', 'unknown', 'add'],
      ['0101', 'two-for-one', undefined],
      ['0109', 'two-for-one', undefined],
    ]);
    expect(codes(intake)).toEqual(['edu000101', 'edu000102']);
  });

  it('«не загружать» of the one lets the other be asked about', () => {
    const ris = risList([['0101', 'СОШ № 1 г. Ясноозёрска']]);
    const intake = workedOut([ours, ris], { given: told('1/0'), answers: { '000101': 'leave' } });
    expect(codes(intake)).not.toContain('edu000101');
    expect(intake.questions.map(({ key, answer }) => [key, answer])).toEqual([
      ['000101', 'leave'],
      ['000102', 'add'],
      ['0101', undefined],
    ]);
  });

  it('with no report of ФИС ОКО the list adds its own schools', () => {
    const intake = workedOut([risList([['0101', 'СОШ № 1']])], { given: told('0/0') });
    expect(rowsFor(intake, 'Школы')).toEqual([
      { code: '0101', name: 'СОШ № 1', municipality: 'Ключевский район' },
    ]);
  });
});

describe('codes that files teach', () => {
  const school = (code: string, name: string, risCode = '', login = '') => ({
    ...knownSchool(code, name),
    risCode,
    login,
  });
  const load = (schools: ReturnType<typeof school>[], rows: (readonly [string, string])[]) =>
    workedOut([risList(rows)], { given: told('0/0'), context: { schools } });

  it('are written beside their school, with nothing else changed', () => {
    const intake = load(
      [school('edu000101', 'СОШ № 1'), school('edu000102', 'СОШ № 2')],
      [['0101', 'СОШ №1']],
    );
    expect(intake.questions).toEqual([]);
    expect(codes(intake)).toEqual(['edu000101']);
    expect(rowsFor(intake, 'Школы')).toEqual([
      { code: 'edu000101', name: 'СОШ № 1', municipality: 'Ключевский район', risCode: '0101' },
    ]);
  });

  it('a login is learned by a school that has none', () => {
    const intake = load([school('0012', 'СОШ № 1')], [['edu000101', 'СОШ №1']]);
    expect(rowsFor(intake, 'Школы')).toMatchObject([{ code: '0012', login: 'edu000101' }]);
  });

  it('after a person’s answer too', () => {
    const files = [risList([['0101', 'Лицей']])];
    const said = { given: told('0/0'), context: { schools: [school('7', 'Гимназия')] } };
    const intake = workedOut(files, { ...said, answers: { '0101': { code: '7' } } });
    expect(rowsFor(intake, 'Школы')).toMatchObject([{ code: '7', risCode: '0101' }]);
  });

  it.each([
    ['the number of a row', [school('7', 'СОШ № 1')], [['1', 'СОШ № 1']]],
    ['a number of another register', [school('7', 'СОШ № 1')], [['2201001122', 'СОШ № 1']]],
    ['what stands there already', [school('7', 'СОШ № 1', '0101')], [['0101', 'СОШ № 1']]],
    ['the same without its zeros', [school('7', 'СОШ № 1', '01010')], [['1010', 'СОШ № 1']]],
    [
      'two codes of one school',
      [school('7', 'СОШ № 1')],
      [
        ['0101', 'СОШ № 1'],
        ['0102', 'МБОУ СОШ № 1'],
      ],
    ],
  ] as const)('%s is no lesson', (_, schools, rows) => {
    const intake = load([...schools], [...rows]);
    expect(rowsFor(intake, 'Школы')).toEqual([]);
  });

  it('another code of РИС ГИА is asked of, and one word is enough for all such schools', () => {
    const schools = [school('1', 'СОШ № 1', '0001'), school('2', 'СОШ № 2', '0002')];
    const intake = load(schools, [
      ['0101', 'СОШ № 1'],
      ['0102', 'СОШ № 2'],
    ]);
    expect(intake.questions.map(({ why }) => why)).toEqual(['same-name', 'same-name']);
    expect(codes(intake)).toEqual([]);
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
    expect(intake.questions).toMatchObject([{ why: 'same-name', candidates: schools }]);
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
