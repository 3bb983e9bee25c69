// The language of conditions: what is read, and where reading stops.
import { describe, expect, it } from 'vitest';
import type { ShareTest } from '../../../src/domain/recommendations/condition';
import { parseCondition } from '../../../src/domain/recommendations/parse-condition';
import { vocabularyOf } from '../../../src/domain/recommendations/vocabulary';

function share(parts: Partial<ShareTest> = {}): ShareTest {
  return {
    kind: 'share',
    indicator: 'VPR_FAIL_SHARE',
    subject: undefined,
    grade: undefined,
    comparison: '>=',
    limit: 'threshold',
    checks: [],
    ...parts,
  };
}

function testOf(text: string): unknown {
  const { value, problem } = parseCondition(text);
  return value?.kind === 'school' ? value.test : (problem ?? value);
}

describe('a share', () => {
  it.each([
    ['VPR_FAIL_SHARE(Математика; 5) >= порог', share({ subject: 'математика', grade: 5 })],
    ['vpr_fail_share ( «Математика» ; 5 кл. ) ≥ Порог', share({ subject: 'математика', grade: 5 })],
    ['VPR_FAIL_SHARE(Математика (база); 11 класс) >= порог', share({ subject: 'математика', grade: 11 })],
    ['VPR_FAIL_SHARE(*; *) >= порог', share()],
    ['VPR_FAIL_SHARE(;) >= порог', share()],
    ['VPR_FAIL_SHARE() >= порог', share()],
    ['VPR_FAIL_SHARE >= порог', share()],
    ['VPR_FAIL_SHARE(Физика) >= порог', share({ subject: 'физика' })],
    ['VPR_FAIL_SHARE(Рус. яз.) >= порог', share({ subject: 'русский язык' })],
    ['VPR_FAIL_SHARE(ОБЖ) >= порог', share({ subject: 'обзр' })],
    ['VPR_FAIL_SHARE(; 7) >= порог', share({ grade: 7 })],
    ['VPR_FAIL_SHARE < 33,3 %', share({ comparison: '<', limit: 33.3 })],
    ['VPR_FAIL_SHARE ≤ 33.3%', share({ comparison: '<=', limit: 33.3 })],
    ['VPR_FAIL_SHARE ≠ 0', share({ comparison: '<>', limit: 0 })],
    ['VPR_FAIL_SHARE\u00a0>\n100', share({ comparison: '>', limit: 100 })],
    [
      'VPR_FAIL_SHARE = порог [участников >= 10; прошлый год < 20] [прошлый год есть]',
      share({
        comparison: '=',
        checks: [
          { kind: 'participants', comparison: '>=', count: 10 },
          { kind: 'before', comparison: '<', limit: 20 },
          { kind: 'before-known' },
        ],
      }),
    ],
  ])('%s', (text, expected) => {
    expect(testOf(text)).toEqual(expected);
  });
});

describe('flags, words and numbers', () => {
  const flag = { kind: 'flag', heading: 'Сетевое взаимодействие', key: 'сетевоевзаимодействие' };
  it.each([
    ['«Сетевое взаимодействие» = нет', { ...flag, state: 'no' }],
    ['"Сетевое взаимодействие" = ДА', { ...flag, state: 'yes' }],
    ['„Сетевое взаимодействие“ = пусто', { ...flag, state: 'blank' }],
    ['“Сетевое взаимодействие” = не  пусто', { ...flag, state: 'filled' }],
    ['статус ШНОР = ШНОР', { kind: 'word', name: 'shnorStatus', comparison: '=', word: 'шнор' }],
    ['Статус  шнсу <> ШНСУ', { kind: 'word', name: 'shnsuStatus', comparison: '<>', word: 'шнсу' }],
    [
      'движение ШНОР = «вышла из перечня»',
      { kind: 'word', name: 'shnorMovement', comparison: '=', word: 'вышла из перечня' },
    ],
    ['вид ≠ обычная', { kind: 'word', name: 'kind', comparison: '<>', word: 'обычная' }],
    ['низких процедур >= 3', { kind: 'number', name: 'low', comparison: '>=', value: 3 }],
    ['учтено процедур < 2', { kind: 'number', name: 'usable', comparison: '<', value: 2 }],
    ['критериев = 0', { kind: 'number', name: 'criteria', comparison: '=', value: 0 }],
  ])('%s', (text, expected) => {
    expect(testOf(text)).toEqual(expected);
  });
});

describe('«и» and «или»', () => {
  const number = (value: number) => ({ kind: 'number', name: 'criteria', comparison: '=', value });
  it('«и» binds tighter than «или»', () => {
    expect(testOf('критериев = 1 или критериев = 2 и критериев = 3')).toEqual({
      kind: 'or',
      parts: [number(1), { kind: 'and', parts: [number(2), number(3)] }],
    });
  });

  it('brackets bind tighter than both', () => {
    expect(testOf('(критериев = 1 ИЛИ критериев = 2) И критериев = 3')).toEqual({
      kind: 'and',
      parts: [{ kind: 'or', parts: [number(1), number(2)] }, number(3)],
    });
  });

  it('a condition over several schools is one «школ(…)» or more of them joined by «и»', () => {
    expect(
      parseCondition('школ(критериев = 1) >= 3 и Школ (критериев = 2 или критериев = 3) < 5').value,
    ).toEqual({
      kind: 'municipality',
      counts: [
        { test: number(1), comparison: '>=', count: 3 },
        { test: { kind: 'or', parts: [number(2), number(3)] }, comparison: '<', count: 5 },
      ],
    });
  });
});

describe('where reading stops', () => {
  it.each([
    ['', 0, 'blank'],
    [' \n', 0, 'blank'],
    ['VPR_FAIL_SHAER >= 3', 0, 'unknown-indicator'],
    ['критериев = 1 и INFLATED_RESULT = 1', 16, 'unknown-indicator'],
    ['низкие процедуры >= 3', 0, 'unknown-name'],
    ['= 3', 0, 'expected-test'],
    ['критериев = 1 и', 15, 'expected-test'],
    ['критериев = 1 или и', 18, 'unknown-name'],
    ['()', 1, 'expected-test'],
    ['критериев', 9, 'expected-comparison'],
    ['критериев !== 3', 10, 'expected-comparison'],
    ['статус ШНОР > ШНОР', 12, 'expected-comparison'],
    ['«Отдалённость» <> да', 15, 'expected-comparison'],
    ['критериев = два', 12, 'expected-value'],
    ['критериев = 1,5', 12, 'expected-value'],
    ['критериев = -1', 12, 'expected-value'],
    ['VPR_FAIL_SHARE >= 1.2.3', 18, 'expected-value'],
    ['VPR_FAIL_SHARE >= пороги', 18, 'expected-value'],
    ['«Отдалённость» = 1', 17, 'expected-value'],
    ['«Отдалённость» = не да', 17, 'expected-value'],
    ['статус ШНОР = «»', 14, 'expected-value'],
    ['статус ШНОР =', 13, 'expected-value'],
    ['критериев = 1 критериев = 2', 14, 'expected-and-or'],
    ['критериев = 1)', 13, 'expected-and-or'],
    ['(критериев = 1 критериев = 2)', 15, 'expected-and-or'],
    ['«Отдалённость = да', 0, 'unclosed-quote'],
    ['статус ШНОР = "ШНОР', 14, 'unclosed-quote'],
    ['(критериев = 1', 14, 'unclosed-bracket'],
    ['VPR_FAIL_SHARE(Физика; 7 >= 3', 23, 'bad-grade'],
    ['VPR_FAIL_SHARE(Физика >= 3', 26, 'unclosed-bracket'],
    ['VPR_FAIL_SHARE >= 3 [участников >= 10', 37, 'unclosed-bracket'],
    ['VPR_FAIL_SHARE >= 3 []', 21, 'expected-test'],
    ['VPR_FAIL_SHARE >= 3 [прошлый год]', 32, 'expected-comparison'],
    ['VPR_FAIL_SHARE(5) >= 3', 15, 'bad-subject'],
    ['VPR_FAIL_SHARE(Физика; 13) >= 3', 23, 'bad-grade'],
    ['VPR_FAIL_SHARE(Физика; пять) >= 3', 23, 'bad-grade'],
    ['VPR_FAIL_SHARE >= 100,1', 18, 'bad-percent'],
    ['статус ШНОР = группа риска', 14, 'quotes-needed'],
    ['школ(критериев = 1) >= 3 или критериев = 1', 25, 'schools-mixed'],
    ['школ(критериев = 1) >= 3 и критериев = 1', 27, 'schools-mixed'],
    ['критериев = 1 и школ(критериев = 1) >= 3', 16, 'schools-mixed'],
    ['школ(школ(критериев = 1) >= 3) >= 3', 5, 'schools-mixed'],
    [`${'('.repeat(51)}критериев = 1`, 51, 'too-deep'],
    [Array.from({ length: 101 }, () => 'критериев = 1').join(' и '), 1600, 'too-many'],
    ['('.repeat(50_001), 50_000, 'too-long'],
  ])('%s', (text, at, what) => {
    const { problem } = parseCondition(text);
    expect([problem?.at, problem?.what]).toEqual([at, what]);
  });

  it('a misspelt heading or word is a problem once the vocabulary is known', () => {
    const vocabulary = vocabularyOf(['Сетевое взаимодействие'], {
      shnorStatus: ['ШНОР', 'группа риска'],
      shnsuStatus: ['ШНСУ'],
      shnorMovement: ['осталась'],
      shnsuMovement: ['осталась'],
      kind: ['обычная'],
    });
    const right = 'статус ШНОР = «Группа риска» и «сетевое  взаимодействие» = пусто и вид = обычная';
    expect(parseCondition(right, vocabulary).problem).toBeUndefined();
    const problem = (text: string) => parseCondition(text, vocabulary).problem;
    expect(problem('«Сетевые взаимодействия» = пусто')).toEqual({
      what: 'unknown-heading',
      at: 0,
      near: '«Сетевые взаимодействия» = пусто',
    });
    expect(problem('статус ШНСУ = «группа риска»')).toMatchObject({ what: 'unknown-word', at: 14 });
  });
});
