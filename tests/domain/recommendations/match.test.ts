// How a condition holds for a school: what the recommendation is about, and what `*` stands for.
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../src/domain/recommendations/facts';
import { flag, number, recommended, school, share, template, text, vpr, word } from './facts-of';

/** Indicator, subject and grade of all that is made by the condition. */
function about(condition: string, ...facts: readonly Fact[]) {
  const { made, problems } = recommended([school(facts)], template({ condition, text: 'Да' }));
  expect(problems).toEqual([]);
  return made
    .map(({ indicator, subject, grade }) =>
      [indicator, subject, grade].filter((part) => part !== '' && part !== 0),
    )
    .map((parts) => parts.join(' '))
    .sort();
}

const m5 = vpr('Математика', 5, 10, 20);
const m6 = vpr('Математика', 6, 10, 20);
const r5 = vpr('Русский язык', 5, 10, 20);
const good5 = vpr('Физика', 5, 1, 20);
const rdr = (subject: string, grade: number) =>
  share('RDR_FAIL_SHARE', subject, grade, 5, 10, { threshold: 30 });
const truancy = share('TRUANCY_SHARE', '', 0, 10, 100, { threshold: 3 });

describe('a share with «*»', () => {
  it('gives one recommendation a fact that holds', () => {
    const all = [
      'VPR_FAIL_SHARE Математика 5',
      'VPR_FAIL_SHARE Математика 6',
      'VPR_FAIL_SHARE Русский язык 5',
    ];
    expect(about('VPR_FAIL_SHARE(*; *) >= порог', m5, m6, r5, good5)).toEqual(all);
    expect(about('VPR_FAIL_SHARE >= порог', m5, m6, r5, good5)).toEqual(all);
    expect(about('VPR_FAIL_SHARE(*; 5) >= порог', m5, m6, r5)).toEqual([all[0], all[2]]);
    expect(about('VPR_FAIL_SHARE(математика; *) >= порог', m5, m6, r5)).toEqual([all[0], all[1]]);
    expect(about('VPR_FAIL_SHARE(Математика; 6) >= порог', m5, m6, r5)).toEqual([all[1]]);
  });

  it('stands for the same subject and grade in the whole condition', () => {
    const both = 'VPR_FAIL_SHARE(*; *) >= порог и RDR_FAIL_SHARE(*; *) >= порог';
    expect(about(both, m5, r5, rdr('Русский язык', 5))).toEqual(['VPR_FAIL_SHARE Русский язык 5']);
    expect(about(both, m5, rdr('Русский язык', 5), rdr('Математика', 6))).toEqual([]);
    expect(
      about('VPR_FAIL_SHARE(*; 5) >= порог и RDR_FAIL_SHARE(*; 6) >= порог', m5, r5, rdr('Математика', 6)),
    ).toEqual(['VPR_FAIL_SHARE Математика 5']);
  });

  it('goes with any share of all pupils, which is one recommendation when it comes first', () => {
    const condition = (parts: string[]) => parts.join(' и ');
    const parts = ['VPR_FAIL_SHARE(*; *) >= порог', 'TRUANCY_SHARE >= порог'];
    expect(about(condition(parts), m5, r5, truancy)).toEqual([
      'VPR_FAIL_SHARE Математика 5',
      'VPR_FAIL_SHARE Русский язык 5',
    ]);
    expect(about(condition(parts.reverse()), m5, r5, truancy)).toEqual(['TRUANCY_SHARE']);
  });

  it('without a fact that holds lets the other side of «или» hold', () => {
    const condition = 'VPR_FAIL_SHARE(*; *) >= порог или «Отдалённость» = да';
    const remote = flag('Отдалённость', true);
    expect(about(condition, good5, remote)).toEqual(['Отдалённость']);
    expect(about(condition, m5, good5, remote)).toEqual(['VPR_FAIL_SHARE Математика 5']);
    expect(about(condition, good5)).toEqual([]);
  });

  it('is about subjects and grades alone once some hold, and not about the other side of «или» too', () => {
    const condition = 'VPR_FAIL_SHARE(*; *) >= порог и RDR_FAIL_SHARE(*; *) >= порог или «Отдалённость» = да';
    const facts = [m5, r5, rdr('Русский язык', 5), flag('Отдалённость', true)];
    expect(about(condition, ...facts)).toEqual(['VPR_FAIL_SHARE Русский язык 5']);
  });

  it('does not take the share of all subjects for that of a subject which has its own', () => {
    const graduates = (subject: string, count: number) => share('BELOW_MINIMUM_SHARE', subject, 9, count, 10);
    const condition = 'VPR_FAIL_SHARE(*; *) >= порог и BELOW_MINIMUM_SHARE(*; 9) > 0';
    const lowPhysics = vpr('Физика', 5, 10, 20);
    expect(about(condition, m5, lowPhysics, graduates('', 1), graduates('Математика', 0))).toEqual([
      'VPR_FAIL_SHARE Физика 5',
    ]);
  });

  it('takes shares of graduates that have a grade and no subject one by one', () => {
    const scorers = (grade: number) => share('BELOW_MINIMUM_SHARE', '', grade, 1, 10);
    expect(about('BELOW_MINIMUM_SHARE > 0', scorers(9), scorers(11))).toEqual([
      'BELOW_MINIMUM_SHARE 11',
      'BELOW_MINIMUM_SHARE 9',
    ]);
  });
});

describe('what a recommendation is about', () => {
  it('is the first share in reading order that holds', () => {
    const condition =
      'VPR_FAIL_SHARE(Физика; 5) >= порог или VPR_FAIL_SHARE(Математика; 5) >= порог и критериев >= 1';
    expect(about(condition, good5, m5, number('критериев', 2))).toEqual(['VPR_FAIL_SHARE Математика 5']);
  });

  it('is no share of a part of the condition that does not hold', () => {
    const condition =
      '(VPR_FAIL_SHARE(Математика; 5) >= порог и статус ШНОР = ШНОР) или TRUANCY_SHARE >= порог';
    expect(about(condition, m5, truancy, word('статус ШНОР', 'группа риска'))).toEqual(['TRUANCY_SHARE']);
  });

  it('without a share is the first number, then the first flag; a status alone is nothing of its own', () => {
    const facts = [word('статус ШНОР', 'ШНОР'), flag('Отдалённость', true), number('критериев', 2)];
    expect(about('статус ШНОР = ШНОР и «Отдалённость» = да и критериев >= 2', ...facts)).toEqual([
      'критериев',
    ]);
    expect(about('статус ШНОР = ШНОР и «Отдалённость» = да', ...facts)).toEqual(['Отдалённость']);
    expect(about('статус ШНОР = ШНОР', ...facts)).toEqual(['']);
  });
});

describe('flags, words and numbers', () => {
  it.each([
    ['да', [true]],
    ['нет', [false]],
    ['пусто', [undefined, 'no row']],
    ['не пусто', [true, false]],
  ])('«= %s» holds for %j', (state, holding) => {
    const holds = [true, false, undefined, 'no row'].filter((value) => {
      const facts = typeof value === 'string' ? [] : [flag('Отдалённость', value)];
      return about(`«Отдалённость» = ${state}`, ...facts).length > 0;
    });
    expect(holds).toEqual(holding);
  });

  it('a text is blank or not, and neither «да» nor «нет»', () => {
    const holds = (state: string, words: string) =>
      about(`«План» = ${state}`, text('План', words)).length > 0;
    expect(['да', 'нет', 'пусто', 'не пусто'].map((state) => holds(state, 'да'))).toEqual([
      false,
      false,
      false,
      true,
    ]);
    expect(['да', 'нет', 'пусто', 'не пусто'].map((state) => holds(state, ' '))).toEqual([
      false,
      false,
      true,
      false,
    ]);
  });

  it('a word is equal whatever its case; one that is not known is neither equal nor unequal', () => {
    const status = [word('статус ШНОР', 'Группа риска')];
    expect(about('статус ШНОР = «группа  риска»', ...status)).toHaveLength(1);
    expect(about('статус ШНОР <> «группа риска»', ...status)).toHaveLength(0);
    expect(about('статус ШНОР <> ШНОР', ...status)).toHaveLength(1);
    expect(about('статус ШНСУ <> ШНСУ', ...status)).toHaveLength(0);
    expect(about('движение ШНОР <> осталась', word('движение ШНОР', ''))).toHaveLength(0);
  });

  it.each([
    ['>= 2', true],
    ['> 2', false],
    ['<= 2', true],
    ['< 2', false],
    ['= 2', true],
    ['<> 2', false],
    ['> 1', true],
  ])('«критериев %s» of 2 is %s; a number that is not known holds for nothing', (asked, expected) => {
    expect(about(`критериев ${asked}`, number('критериев', 2)).length > 0).toBe(expected);
    expect(about(`критериев ${asked}`)).toEqual([]);
  });
});
