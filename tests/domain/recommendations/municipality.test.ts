// Recommendations over several schools: how schools are counted, and by what.
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../src/domain/recommendations/facts';
import { flag, number, recommended, school, share, template, text, vpr, word } from './facts-of';

/** Texts «k из n: names» of what is made, each school given by its facts. */
function counted(condition: string, ...schools: readonly (readonly Fact[])[]) {
  const written = template({ condition, text: '{k} из {n}[[: {перечень}]]' });
  const all = schools.map((facts, at) => school(facts, `${at + 1}`, `Ш${at + 1}`));
  const { made, missing, problems } = recommended(all, written);
  expect([missing, problems]).toEqual([[], []]);
  return made.map((one) => one.text);
}

const low = vpr('Математика', 5, 10, 20);
const good = vpr('Математика', 5, 1, 20);

describe('schools are counted', () => {
  it('as many as asked', () => {
    const schools = [[low], [good], [low]];
    expect(counted('школ(VPR_FAIL_SHARE(*; *) >= порог) >= 2', ...schools)).toEqual(['2 из 3: Ш1; Ш3']);
    expect(counted('школ(VPR_FAIL_SHARE(*; *) >= порог) >= 3', ...schools)).toEqual([]);
    expect(counted('школ(VPR_FAIL_SHARE(*; *) >= порог) < 3', ...schools)).toEqual(['2 из 3: Ш1; Ш3']);
    expect(counted('школ(VPR_FAIL_SHARE(*; *) > 90) = 0', ...schools)).toEqual(['0 из 3']);
  });

  it('by subject and grade, a named one too', () => {
    const physics = vpr('Физика', 7, 10, 20);
    const schools = [[low, physics], [low, vpr('Физика', 8, 10, 20)], [vpr('Физика', 7, 2, 20)]];
    expect(counted('школ(VPR_FAIL_SHARE(*; *) >= порог) >= 1', ...schools)).toEqual([
      '2 из 2: Ш1; Ш2',
      '1 из 2: Ш1',
      '1 из 1: Ш2',
    ]);
    expect(counted('школ(VPR_FAIL_SHARE(Физика; 7) >= порог) >= 1', ...schools)).toEqual(['1 из 2: Ш1']);
    expect(counted('школ(VPR_FAIL_SHARE(Физика; *) >= порог) >= 1', ...schools)).toEqual([
      '1 из 2: Ш1',
      '1 из 1: Ш2',
    ]);
  });

  it('only those that can be judged: with the fact, enough participants, an answer', () => {
    const small = vpr('Математика', 5, 9, 9);
    const asked = 'школ(VPR_FAIL_SHARE(Математика; 5) >= порог [участников >= 10]) >= 1';
    expect(counted(asked, [low], [good], [small], [])).toEqual(['1 из 2: Ш1']);
    const flags = [true, false, undefined].map((value) => [flag('Отдалённость', value)]);
    expect(counted('школ(«Отдалённость» = нет) >= 1', ...flags, [])).toEqual(['1 из 2: Ш2']);
    expect(counted('школ(«Отдалённость» = пусто) >= 1', ...flags, [])).toEqual(['2 из 4: Ш3; Ш4']);
    const statuses = ['ШНОР', 'не в перечне', ''].map((status) => [word('статус ШНОР', status)]);
    expect(counted('школ(статус ШНОР = ШНОР) >= 1', ...statuses, [])).toEqual(['1 из 2: Ш1']);
    const numbers = [number('низких процедур', 3), number('низких процедур', 0)].map((fact) => [fact]);
    expect(counted('школ(низких процедур >= 3) >= 1', ...numbers, [])).toEqual(['1 из 2: Ш1']);
  });

  it('with «и» and «или» inside, those that pass by the other side too', () => {
    const remote = flag('Отдалённость', true);
    const asked = 'школ(VPR_FAIL_SHARE(Математика; 5) >= порог или «Отдалённость» = да) >= 1';
    expect(counted(asked, [low], [good], [remote], [])).toEqual(['2 из 3: Ш1; Ш3']);
    expect(counted(asked.replace('или', 'и'), [low, remote], [good, remote], [low])).toEqual(['1 из 3: Ш1']);
  });

  it('by every count of the condition, for the same subject and grade', () => {
    const rdr = share('RDR_FAIL_SHARE', 'Математика', 5, 5, 10, { threshold: 30 });
    const physics = vpr('Физика', 7, 10, 20);
    const both = 'школ(VPR_FAIL_SHARE(*; *) >= порог) >= 1 и школ(RDR_FAIL_SHARE(*; *) >= порог) >= 1';
    expect(counted(both, [low, physics], [rdr])).toEqual(['1 из 1: Ш1']);
    const listed = 'школ(VPR_FAIL_SHARE(*; *) >= порог) >= 1 и школ(статус ШНОР = ШНОР) >= 2';
    const status = word('статус ШНОР', 'ШНОР');
    expect(counted(listed, [low, physics, status], [status])).toEqual(['1 из 1: Ш1', '1 из 1: Ш1']);
    expect(counted(listed, [low, physics, status], [])).toEqual([]);
  });
});

describe('a recommendation for the municipality', () => {
  it('has no school and no value, and names indicator, subject, grade, threshold and the cells', () => {
    const written = template({
      condition: 'школ(VPR_FAIL_SHARE(*; *) >= порог) >= 2',
      text: '{школа}, {год}: {по_предмету}, {класс} кл., порог {порог}, в целом {мун}',
    });
    const fact = share('VPR_FAIL_SHARE', 'Химия', 8, 9, 10, { threshold: 30, overall: [20, 50] });
    const { made } = recommended([school([fact], '1'), school([fact], '2')], written);
    expect(made).toMatchObject([
      {
        key: '|проба|vpr_fail_share|химия|8|администрация оо',
        schoolKey: '',
        indicator: 'VPR_FAIL_SHARE',
        subject: 'Химия',
        grade: 8,
        value: undefined,
        threshold: 30,
        excess: 0,
        text: 'Горный район, 2025/2026: по химии, 8 кл., порог 30\u00a0%, в целом 40,0\u00a0%',
        places: [...fact.countAt, ...fact.wholeAt, ...fact.countAt, ...fact.wholeAt],
      },
    ]);
  });

  it('gives way to one that names the subject and grade', () => {
    const any = template({ id: 'ЛЮБОЙ', condition: 'школ(VPR_FAIL_SHARE(*; *) >= порог) >= 1' });
    const named = template({ id: 'ИМЯ', condition: 'школ(VPR_FAIL_SHARE(математика; 5) >= порог) >= 1' });
    const { made } = recommended([school([low, vpr('Химия', 8, 9, 10)])], any, named);
    expect(made.map((one) => [one.template, one.subject])).toEqual([
      ['ИМЯ', 'Математика'],
      ['ЛЮБОЙ', 'Химия'],
    ]);
  });

  it('is never in reserve and stands behind those of the schools', () => {
    const facts = Array.from({ length: 9 }, (_, at) => vpr('Физика', at + 1, 9, 10));
    const { made } = recommended(
      [school(facts)],
      template({ id: 'РАЙОН', condition: 'школ(VPR_FAIL_SHARE(*; *) >= порог) >= 1', text: 'Да' }),
      template(),
    );
    expect(made.map(({ schoolKey, reserve }) => [schoolKey, reserve])).toEqual([
      ...Array(7).fill(['12', false]),
      ...Array(2).fill(['12', true]),
      ...Array(9).fill(['', false]),
    ]);
  });

  it('names thirty schools and says how many more there are', () => {
    const schools = Array.from({ length: 32 }, () => [flag('Отдалённость', true)]);
    const [told = ''] = counted('школ(«Отдалённость» = да) >= 3', ...schools);
    expect(told).toMatch(/^32 из 32: Ш1; Ш2; .*; Ш30 и ещё 2\u00a0школы$/);
    expect(told).not.toContain('Ш31');
  });

  it('without names to list is told as missing itself', () => {
    const written = template({ condition: 'школ(«Отдалённость» = да) = 0', text: '{перечень}' });
    const { made, missing } = recommended(
      [school([flag('Отдалённость', false), text('Связь', '')])],
      written,
    );
    expect(made).toEqual([]);
    expect(missing).toEqual([{ schoolKey: '', template: 'ПРОБА', placeholder: 'list' }]);
  });
});
