// Linking a response sheet: suggested columns, what is missing, what contradicts itself, what is sent.
import { describe, expect, it } from 'vitest';
import {
  canBeLinked,
  isDoubled,
  linkingForm,
  linkingProblems,
  linkingRequest,
  withColumn,
  withJoined,
} from '../../../sidebar/forms/linking-form';
import type { Linking } from '../../../src/contract/responses';

const question = (text: string, column: string, personal = false) => ({ question: text, column, personal });
const linking: Linking = {
  sheetId: 7,
  sheet: 'Ответы на форму (1)',
  table: 'Кадры',
  columns: [
    { id: 'code', heading: 'Код ОО' },
    { id: 'year', heading: 'Учебный год' },
    { id: 'teachers', heading: 'Педагогов' },
  ],
  questions: [question('Школа', 'code'), question('Педагогов', 'teachers'), question('Телефон', '', true)],
  problem: '',
  year: '2026/2027',
  deadline: '15.12.2026',
};
const years = ['2026/2027'];
const form = linkingForm(linking, years);

describe('linkingForm', () => {
  it('begins with what is suggested and can be linked at once', () => {
    expect(form.columns).toEqual(['code', 'teachers', '']);
    expect(form.terms).toMatchObject({ table: 'Кадры', year: '2026/2027', deadline: '15.12.2026' });
    expect(canBeLinked(form)).toBe(true);
  });

  it('never takes a personal question, whatever is suggested', () => {
    const questions = [question('Школа', 'code'), question('ФИО', 'teachers', true)];
    expect(linkingForm({ ...linking, questions }, years).columns).toEqual(['code', '']);
  });

  it('gives no year when a question asks it', () => {
    const questions = [question('Школа', 'code'), question('Учебный год', 'year')];
    const asking = linkingForm({ ...linking, questions }, years);
    expect(asking.terms.year).toBe('');
    expect(canBeLinked(asking)).toBe(true);
  });
});

describe('two questions of one column', () => {
  const doubled = withColumn(form, 1, 'code');
  it('are a mistake until a person says that they are one', () => {
    expect(isDoubled(doubled, 0)).toBe(true);
    const joined = withJoined(doubled, 'code', true);
    expect([isDoubled(joined, 0), isDoubled(joined, 1)]).toEqual([false, false]);
    expect(linkingRequest(joined, linking).joined).toEqual(['code']);
    expect(isDoubled(withJoined(joined, 'code', false), 0)).toBe(true);
  });

  it('of a link that was kept are one already', () => {
    const questions = linking.questions.map((one) => (one.personal ? one : { ...one, column: 'code' }));
    expect([...linkingForm({ ...linking, questions }, []).joined]).toEqual(['code']);
  });
});

describe('linkingProblems', () => {
  it('wants a question that names the school', () => {
    expect(linkingProblems(withColumn(form, 0, '')).noSchool).toBe(true);
    expect(canBeLinked(withColumn(form, 0, ''))).toBe(false);
  });

  it('wants the year once: given or asked', () => {
    const asked = { ...form, terms: { ...form.terms, year: '' } };
    expect(linkingProblems(asked)).toEqual({ noSchool: false, noYear: true, twoYears: false });
    expect(linkingProblems(withColumn(form, 1, 'year'))).toEqual({
      noSchool: false,
      noYear: false,
      twoYears: true,
    });
    expect(canBeLinked(asked)).toBe(false);
    expect(canBeLinked(withColumn(form, 1, 'year'))).toBe(false);
    expect(canBeLinked(withColumn(asked, 1, 'year'))).toBe(true);
  });
});

describe('isDoubled', () => {
  it('marks both questions that fill one column, never those that fill none', () => {
    const blank = withColumn(form, 1, '');
    expect([0, 1, 2].map((place) => isDoubled(blank, place))).toEqual([false, false, false]);
    const doubled = withColumn(form, 1, 'code');
    expect([0, 1, 2].map((place) => isDoubled(doubled, place))).toEqual([true, true, false]);
    expect(canBeLinked(doubled)).toBe(false);
  });
});

describe('canBeLinked', () => {
  it('refuses a deadline that is no date', () => {
    expect(canBeLinked({ ...form, terms: { ...form.terms, deadline: '30.02.2027' } })).toBe(false);
  });
});

describe('linkingRequest', () => {
  it('sends every question with its column, blank for those that are not taken', () => {
    expect(linkingRequest(withColumn(form, 1, ''), linking)).toEqual({
      sheetId: 7,
      table: 'Кадры',
      year: '2026/2027',
      deadline: '15.12.2026',
      questions: [
        { question: 'Школа', column: 'code' },
        { question: 'Педагогов', column: '' },
        { question: 'Телефон', column: '' },
      ],
      joined: [],
    });
  });
});
