// Schools of a file against our schools: by code, by name, or a question.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type KnownSchool, matchSchools } from '../../../src/domain/intake/match-schools';

function known(code: string, name: string, more: Partial<KnownSchool> = {}): KnownSchool {
  return { code, name, municipality: '', login: '', risCode: '', ...more };
}

const first = known('1', 'МБОУ «СОШ № 1 г. Урус-Мартан»', { login: 'edu203389' });
const second = known('2', 'МБОУ «СОШ № 2 г. Урус-Мартан»');
const lyceum = known('3', 'МАОУ «Лицей им. М. Ю. Лермонтова»', { risCode: '200777' });
const village = known('4', 'МКОУ ООШ с. Зелёное');
const schools = [first, second, lyceum, village];

function match(name: string, code = '', answers: ReadonlyMap<string, string> = new Map()) {
  return matchSchools([{ name, code }], schools, answers)[0];
}

describe('by code', () => {
  it.each(['edu203389', 'sch203389', '203389'])('%s is the school with these digits', (code) => {
    expect(match('как угодно', code)).toEqual({ kind: 'matched', by: 'code', school: first });
  });

  it('knows the code of РИС ГИА', () => {
    expect(match('', '200777')).toEqual({ kind: 'matched', by: 'code', school: lyceum });
  });

  it('asks when the code is of one school and the name of another', () => {
    expect(match('МБОУ СОШ №2 г.Урус-Мартан', 'edu203389')).toEqual({
      kind: 'question',
      why: 'code-and-name-differ',
      candidates: [first, second],
    });
  });

  it('asks when a login has by chance the digits of another school’s code of РИС ГИА', () => {
    const both = known('5', 'МБОУ «СОШ № 9»', { login: 'edu111111', risCode: '220206' });
    const found = (name: string, code: string) => matchSchools([{ name, code }], [both], new Map())[0];
    const question = { kind: 'question', why: 'code-and-name-differ', candidates: [both] };
    expect(found('МБОУ «Лицей № 3»', 'edu220206')).toEqual(question);
    expect(found('', 'sch220206')).toEqual(question);
    const matched = { kind: 'matched', by: 'code', school: both };
    expect(found('МБОУ «Лицей № 3»', '220206')).toEqual(matched);
    expect(found('МБОУ СОШ № 9', 'edu220206')).toEqual(matched);
  });

  it.each([
    ['12', '0012'],
    ['0012', '12'],
    ['000101', '101'],
  ])('%s is %s: a table that takes codes for numbers loses their first zeros', (code, ours) => {
    const school = known(ours, 'СОШ № 12');
    const byRis = known('edu1', 'СОШ № 12', { risCode: ours });
    for (const one of [school, byRis]) {
      const [found] = matchSchools([{ code, name: '' }], [one], new Map());
      expect(found).toEqual({ kind: 'matched', by: 'code', school: one });
    }
  });

  it('takes the code with the very zeros first, and asks where two are one number', () => {
    const [with0, without] = [known('012', 'СОШ № 1'), known('12', 'СОШ № 2')];
    const found = (code: string) => matchSchools([{ code, name: '' }], [with0, without], new Map())[0];
    expect(found('12')).toMatchObject({ kind: 'matched', school: without });
    expect(found('0012')).toEqual({ kind: 'question', why: 'several', candidates: [with0, without] });
  });

  it.each([
    ['lost zeros', '12', 'МБОУ СОШ № 7', known('0012', 'СОШ № 5')],
    ['lost zeros', '12', 'Гимназия', known('0012', 'СОШ № 5')],
    ['the digits of a login', '101', 'СОШ № 7', known('5', 'СОШ № 5', { login: 'edu101' })],
    ['the digits of a login that is our code', '101', 'Лицей № 5', known('edu101', 'СОШ № 5')],
  ])('asks when %s meet another number or kind of school in the name', (_, code, name, school) => {
    const [found] = matchSchools([{ code, name }], [school], new Map());
    expect(found).toEqual({ kind: 'question', why: 'code-and-name-differ', candidates: [school] });
  });

  it('a login has its zeros: without them it is another', () => {
    const school = known('5', 'СОШ № 5', { login: 'edu000101' });
    expect(matchSchools([{ code: '101', name: '' }], [school], new Map())).toEqual([{ kind: 'unknown' }]);
    expect(matchSchools([{ code: 'edu101', name: '' }], [school], new Map())).toEqual([{ kind: 'unknown' }]);
  });

  it('asks when two schools have the code', () => {
    const twin = known('203389', 'Вечерняя школа');
    const [found] = matchSchools([{ code: 'edu203389', name: '' }], [first, twin], new Map());
    expect(found).toEqual({ kind: 'question', why: 'several', candidates: [first, twin] });
  });
});

describe('by name', () => {
  it.each([
    ['МБОУ СОШ №2 г.Урус-Мартан', second],
    ['МБОУ  "СОШ N 2" г. Урус–Мартан', second],
    ['мбоу сош № 02 г урус-мартан', second],
    [
      'Муниципальное бюджетное общеобразовательное учреждение «Средняя общеобразовательная школа № 2 города Урус-Мартан»',
      second,
    ],
    // Latin M, A, O and e inside Cyrillic words.
    ['MAOУ «Лицeй имени М.Ю.Лермонтова»', lyceum],
    ['МБОУ «Основная общеобразовательная школа села Зеленое»', village],
  ])('«%s» is found', (name, school) => {
    expect(match(name)).toEqual({ kind: 'matched', by: 'name', school });
  });

  it.each([
    ['another number', 'МБОУ СОШ № 5 г. Урус-Мартан'],
    ['another kind', 'МБОУ ООШ № 2 г. Урус-Мартан'],
    ['another place', 'МКОУ ООШ с. Красный Яр'],
    ['a legal form alone', 'МБОУ'],
    ['nothing', ''],
  ])('a school with %s is unknown', (_, name) => {
    expect(match(name)).toEqual({ kind: 'unknown' });
  });

  it('asks when a name lacks a word, has one more or is misspelt', () => {
    const question = (school: KnownSchool) => ({ kind: 'question', why: 'near', candidates: [school] });
    expect(match('СОШ № 2 Урус-Мартан, новая')).toEqual(question(second));
    expect(match('Школа № 2 г. Урус-Мартан')).toEqual(question(second));
    expect(match('МБОУ «СОШ № 2 г. Урус-Мартан, здание 1»')).toEqual({ kind: 'unknown' });
    expect(match('МАОУ «Лицей им. М. Ю. Лермантова»')).toEqual(question(lyceum));
  });

  it('asks when the founder differs', () => {
    expect(match('ЧОУ «СОШ № 2 г. Урус-Мартан»')).toMatchObject({ kind: 'question', why: 'near' });
  });

  it.each([
    ['СОШ № 2', second],
    ['МБОУ «СОШ № 2 имени А. Шерипова»', second],
    ['МБОУ «СОШ № 2 г. Урус-Мартан имени А. А. Шерипова»', second],
    ['СОШ №02 гор. Урус-Мартан им. Шерипова А.', second],
  ])('«%s» leaves out or adds the settlement or the honour: one answer for all such', (name, school) => {
    expect(match(name)).toEqual({ kind: 'question', why: 'same-name', candidates: [school] });
  });

  it.each([
    ['another settlement', 'СОШ № 2 г. Грозный'],
    ['another honour', 'СОШ № 2 им. Ахмата Кадырова', 'СОШ № 2 им. А. Шерипова'],
    ['another founder', 'ЧОУ «СОШ № 2»'],
    ['no number', 'Лицей', 'Лицей им. М. Ю. Лермонтова'],
  ])('%s is never answered with many others', (_, name, ours = 'МБОУ СОШ № 2 г. Урус-Мартан') => {
    const [found] = matchSchools([{ name, code: '' }], [known('1', ours)], new Map());
    expect(found).not.toMatchObject({ why: 'same-name' });
    expect(found).not.toMatchObject({ kind: 'matched' });
  });

  it('takes a code that is no login for one more code of the school with the name', () => {
    expect(match('МБОУ СОШ №1 г.Урус-Мартан', '0101')).toEqual({
      kind: 'matched',
      by: 'name',
      school: first,
    });
    expect(match('МБОУ СОШ №2 г.Урус-Мартан', 'ОО-17')).toMatchObject({ kind: 'matched', school: second });
  });

  it('asks, for all such schools at once, when our code of РИС ГИА is another', () => {
    const name = 'МАОУ «Лицей им. М. Ю. Лермонтова»';
    expect(match(name, '200778')).toEqual({ kind: 'question', why: 'same-name', candidates: [lyceum] });
  });

  it('asks when the name is right and our login is another', () => {
    expect(match('МБОУ СОШ №1 г.Урус-Мартан', 'edu209999')).toEqual({
      kind: 'question',
      why: 'other-login',
      candidates: [first],
    });
  });

  it('asks when several schools have the name', () => {
    const [a, b] = [known('7', 'МБОУ СОШ № 1'), known('8', 'МКОУ «СОШ №1»')];
    expect(matchSchools([{ code: '', name: 'СОШ №1' }], [a, b], new Map())).toEqual([
      { kind: 'question', why: 'several', candidates: [a, b] },
    ]);
  });
});

describe('a person’s answer', () => {
  it('is remembered by the digits of the code, or by the name', () => {
    expect(match('Новое имя', 'edu555555', new Map([['555555', '4']]))).toEqual({
      kind: 'matched',
      by: 'answer',
      school: village,
    });
    expect(match('СОШ № 2', '', new Map([['сош № 2', '2']]))).toMatchObject({ by: 'answer', school: second });
  });

  it('is not used once its school has left', () => {
    expect(match('Новое имя', 'edu555555', new Map([['555555', '99']]))).toEqual({ kind: 'unknown' });
  });
});

it('asks about both when two schools of the file would become one of ours', () => {
  const loaded = [
    { code: 'edu203389', name: '' },
    { code: '', name: 'МБОУ СОШ №1 г.Урус-Мартан' },
  ];
  const question = { kind: 'question', why: 'two-for-one', candidates: [first] };
  expect(matchSchools(loaded, schools, new Map())).toEqual([question, question]);
});

it('asks about both when one answer for all would give two schools of the file to one of ours', () => {
  const loaded = [
    { code: '', name: 'СОШ № 2' },
    { code: '', name: 'СОШ № 2 им. А. Шерипова' },
  ];
  const question = { kind: 'question', why: 'two-for-one', candidates: [second] };
  expect(matchSchools(loaded, schools, new Map())).toEqual([question, question]);
});

it('never matches a school to one with another number, whatever the form of the name', () => {
  const forms = ['МБОУ «СОШ № #»', 'МКОУ ООШ N#', 'Гимназия № # г. Грозный', 'МАОУ "Лицей #"'];
  const number = fc.integer({ min: 1, max: 99 });
  fc.assert(
    fc.property(fc.constantFrom(...forms), number, number, (form, ours, theirs) => {
      fc.pre(ours !== theirs);
      const our = known('1', form.replace('#', String(ours)));
      const loaded = { code: '', name: form.replace('#', String(theirs)) };
      expect(matchSchools([loaded], [our], new Map())).toEqual([{ kind: 'unknown' }]);
    }),
  );
});
