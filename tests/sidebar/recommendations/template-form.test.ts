// A template being written: what is blank in it, what cannot be read, and which templates are found.
import { describe, expect, it } from 'vitest';
import {
  BLANK_TEMPLATE,
  canBeTried,
  copyOf,
  findTemplates,
  isSameTemplate,
  readingProblems,
  savingProblems,
  unreadableColumns,
} from '../../../sidebar/recommendations/template-form';
import { templateTexts } from '../../../src/messages/recommendations/recommendations-section';
import { template, templates } from '../../e2e/recommendation-answers';

const { blank, taken } = templateTexts.problems;

describe('a copy', () => {
  it('says all that the template says, but for its name', () => {
    expect(copyOf(template)).toEqual({ ...template, id: '' });
  });

  it('is told from the template that was read by any of its fields', () => {
    expect(isSameTemplate(template, { ...template })).toBe(true);
    expect(isSameTemplate(template, { ...template, source: '' })).toBe(false);
    expect(isSameTemplate(template, { ...template, off: true })).toBe(false);
  });
});

describe('canBeTried', () => {
  it('asks for a condition and a text', () => {
    expect(canBeTried(template)).toBe(true);
    expect(canBeTried({ ...template, condition: ' ' })).toBe(false);
    expect(canBeTried({ ...template, text: '' })).toBe(false);
  });
});

describe('savingProblems', () => {
  it('asks for what a template cannot be without', () => {
    expect(savingProblems(BLANK_TEMPLATE, [])).toEqual({
      id: blank,
      condition: blank,
      addressee: blank,
      text: blank,
    });
    expect(savingProblems(template, ['shnor'])).toEqual({});
  });

  it('refuses the name of another template, in whatever case', () => {
    expect(savingProblems({ ...template, id: ' SHNOR' }, ['shnor'])).toEqual({ id: taken });
  });
});

describe('readingProblems', () => {
  it('stand under the field of their column as sentences, the first of each', () => {
    const problems = [
      { template: '', column: 'Условие', what: 'скобка «(» не закрыта' },
      { template: '', column: 'Условие', what: 'второе' },
      { template: '', column: 'Срок', what: 'срок «завтра» не читается' },
    ];
    expect(readingProblems(template, problems)).toEqual({
      condition: 'Скобка «(» не закрыта',
      term: 'Срок «завтра» не читается',
    });
  });

  it('leave out fields that are still blank, and columns that no field has', () => {
    const problems = [
      { template: '', column: 'Текст', what: 'не заполнено' },
      { template: '', column: 'Выключен', what: 'не читается' },
      { template: '', column: 'Иное', what: 'не читается' },
    ];
    expect(readingProblems({ ...template, text: '' }, problems)).toEqual({});
  });
});

describe('unreadableColumns', () => {
  it('are named by template, each once', () => {
    const problem = { template: 'a', column: 'Условие', what: 'раз' };
    const found = unreadableColumns([problem, { ...problem, what: 'два' }, { ...problem, column: 'Текст' }]);
    expect([...found]).toEqual([['a', ['Условие', 'Текст']]]);
  });
});

describe('findTemplates', () => {
  it.each([
    ['vpr', 'vpr-math-5'],
    ['пропуски', 'truancy'],
    ['школа-партнёр', 'network'],
  ])('«%s» finds %s', (query, id) => {
    expect(findTemplates(templates.templates, query).map((found) => found.id)).toEqual([id]);
  });
});
