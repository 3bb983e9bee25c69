// What is made of all that could be: one a matter and addressee, seven at a time.
import { describe, expect, it } from 'vitest';
import type { Recommendation } from '../../../src/domain/recommendations/recommend';
import { flag, recommended, school, template, vpr, word } from './facts-of';

const ids = (made: readonly Recommendation[]) => made.map((one) => one.template);
const now = (made: readonly Recommendation[]) => made.filter((one) => !one.reserve);

describe('a recommendation', () => {
  it('carries the numbers, their cells and the words of its template', () => {
    const fact = vpr('Математика', 5, 9, 20);
    const written = template({
      problem: 'ВПР {по_предмету}',
      text: '{k} из {n}',
      confirmation: 'протокол, {предмет}',
    });
    const { made } = recommended([school([fact])], written);
    expect(made).toEqual([
      {
        key: '12|проба|vpr_fail_share|математика|5|администрация оо',
        schoolKey: '12',
        addressee: 'administration',
        template: 'ПРОБА',
        problem: 'ВПР по математике',
        indicator: 'VPR_FAIL_SHARE',
        subject: 'Математика',
        grade: 5,
        value: 45,
        threshold: 30,
        text: '9 из 20',
        term: 'в течение 20\u00a0рабочих дней со дня направления',
        responsible: 'директор',
        confirmation: 'протокол, Математика',
        priority: 3,
        excess: 15,
        reserve: false,
        places: [...fact.countAt, ...fact.wholeAt],
      },
    ]);
  });

  it('has no points over the threshold when it is below it, and no value when it is of no share', () => {
    const below = recommended(
      [school([vpr('Физика', 7, 1, 10)])],
      template({ condition: 'VPR_FAIL_SHARE < порог' }),
    );
    expect(below.made[0]).toMatchObject({ value: 10, threshold: 30, excess: 0 });
    const written = template({ condition: '«Отдалённость» = да', text: 'Да' });
    const { made } = recommended([school([flag('Отдалённость', true)])], written);
    expect(made[0]).toMatchObject({
      indicator: 'Отдалённость',
      value: undefined,
      threshold: undefined,
      excess: 0,
    });
  });

  it('is one for two facts of the same subject and grade, and the same whatever their order', () => {
    const facts = [vpr('Физика', 7, 9, 10), vpr('физика ', 7, 8, 10)];
    const texts = [facts, [...facts].reverse()].map((own) => recommended([school(own)], template()).made);
    expect(texts.map((made) => made.map((one) => one.text))).toEqual([['9 из 10'], ['9 из 10']]);
  });

  it('is written to whom the template says, however it is typed', () => {
    const { made } = recommended(
      [school([vpr('Физика', 7, 9, 10)])],
      template({ addressee: ' Школа-партнер' }),
    );
    expect(made[0]?.addressee).toBe('partner');
  });
});

describe('of several for one matter and addressee', () => {
  const facts = [vpr('Математика', 5, 13, 36)];
  const any = template({ id: 'ЛЮБОЙ' });
  const grade = template({ id: 'КЛАСС', condition: 'VPR_FAIL_SHARE(*; 5) >= порог' });
  const named = template({ id: 'ИМЯ', condition: 'VPR_FAIL_SHARE(Математика; 5) >= порог' });

  it('the most urgent is made', () => {
    const urgent = template({ ...any, priority: 2 });
    expect(ids(recommended([school(facts)], named, urgent).made)).toEqual(['ЛЮБОЙ']);
  });

  it('of equally urgent ones the one with fewer «*», then the first', () => {
    expect(ids(recommended([school(facts)], any, grade, named).made)).toEqual(['ИМЯ']);
    expect(ids(recommended([school(facts)], grade, any).made)).toEqual(['КЛАСС']);
    expect(ids(recommended([school(facts)], any, { ...any, id: 'ВТОРОЙ' }).made)).toEqual(['ЛЮБОЙ']);
  });

  it('one that lacks a value gives way to the next', () => {
    const { made, missing } = recommended([school(facts)], template({ ...named, text: '{прош}' }), any);
    expect(ids(made)).toEqual(['ЛЮБОЙ']);
    expect(missing).toEqual([{ schoolKey: '12', template: 'ИМЯ', placeholder: 'before' }]);
  });

  it('each addressee has its own, and so has each problem of a status', () => {
    const status = (id: string, problem: string) =>
      template({ id, problem, condition: 'статус ШНОР = ШНОР', text: 'Да' });
    const listed = school([...facts, word('статус ШНОР', 'ШНОР')]);
    const templates = [any, template({ ...any, id: 'ИМЦ', addressee: 'ИМЦ' })];
    expect(ids(recommended([listed], ...templates).made).sort()).toEqual(['ИМЦ', 'ЛЮБОЙ']);
    const statuses = [status('А', 'Программа'), status('Б', 'Куратор'), status('В', 'программа ')];
    expect(ids(recommended([listed], ...statuses).made).sort()).toEqual(['А', 'Б']);
  });
});

describe('seven at a time', () => {
  const grades = [4, 5, 6, 7, 8, 10, 11];
  const many = [...grades.map((grade) => vpr('Физика', grade, grade + 10, 30)), vpr('Химия', 8, 30, 30)];
  const centre = template({ id: 'ИМЦ', addressee: 'ИМЦ', priority: 1 });
  const own = template({ id: 'АДМ', priority: 9, condition: '«Отдалённость» = да', text: 'Да' });
  const team = template({
    id: 'ШМО',
    addressee: 'ШМО',
    priority: 8,
    condition: 'VPR_FAIL_SHARE(Химия; 8) >= порог',
  });
  const remote = flag('Отдалённость', true);

  it('the rest is in reserve: by urgency, then by points over the threshold', () => {
    const { made } = recommended([school([...many, remote])], own, centre);
    expect(made.map(({ subject, grade, reserve }) => [subject, grade, reserve])).toEqual([
      ['Химия', 8, false],
      ...[11, 10, 8, 7, 6, 5].map((grade) => ['Физика', grade, false]),
      ['Физика', 4, true],
      ['', 0, true],
    ]);
  });

  it.each(['статус ШНОР', 'статус ШНСУ'] as const)(
    'a school on a list (%s) is sure of one for itself and one for an association',
    (status) => {
      const listed = school([...many, remote, word(status, status.slice(7))]);
      const { made } = recommended([listed], own, team, centre);
      expect(ids(now(made))).toEqual(['ИМЦ', 'ИМЦ', 'ИМЦ', 'ИМЦ', 'ИМЦ', 'ШМО', 'АДМ']);
      expect(made).toHaveLength(10);
      const unlisted = school([...many, remote, word(status, 'группа риска')]);
      expect(ids(now(recommended([unlisted], own, team, centre).made))).toEqual(Array(7).fill('ИМЦ'));
    },
  );

  it('one for an association counts when it names subject and grade', () => {
    const vague = template({
      ...team,
      id: 'РМО',
      addressee: 'РМО',
      condition: '«Отдалённость» = да',
      text: 'Да',
    });
    const listed = school([...many, remote, word('статус ШНОР', 'ШНОР')]);
    expect(ids(now(recommended([listed], vague, centre).made))).toEqual(Array(7).fill('ИМЦ'));
  });
});
