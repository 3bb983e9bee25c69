// Which answers a form takes, and what it says of the others.
import { describe, expect, it } from 'vitest';
import { answerProblem, type CheckedQuestion, type TextRule } from '../../../local/workbook/answer-check';

const question = (part: Partial<CheckedQuestion>): CheckedQuestion => ({
  kind: 'text',
  required: false,
  choices: [],
  validation: null,
  ...part,
});
const text = (rule: TextRule, helpText = ''): CheckedQuestion => question({ validation: { rule, helpText } });

describe('a blank answer', () => {
  it.each(['', '   '])('«%s» is refused by an obligatory question alone', (blank) => {
    expect(answerProblem(question({ required: true }), blank)).toBe('Это обязательный вопрос.');
    expect(answerProblem(text({ kind: 'number' }), blank)).toBeUndefined();
  });
});

describe('a question with answers to choose from', () => {
  it.each(['list', 'choice'] as const)('%s takes one of them and nothing else', (kind) => {
    const chosen = question({ kind, choices: ['ВПР', 'ОГЭ'] });
    expect(answerProblem(chosen, 'ОГЭ')).toBeUndefined();
    expect(answerProblem(chosen, 'огэ')).toBe('Выберите ответ из списка.');
  });
});

describe('a text that must be', () => {
  const cases: readonly [TextRule, string, string | undefined][] = [
    [{ kind: 'number' }, '3,5', undefined],
    [{ kind: 'number' }, '-3.5', undefined],
    [{ kind: 'number' }, '3 шт', 'Введите число.'],
    [{ kind: 'whole' }, '12', undefined],
    [{ kind: 'whole' }, '12,0', 'Введите целое число.'],
    [{ kind: 'atLeast', least: 0 }, '0', undefined],
    [{ kind: 'atLeast', least: 0 }, '-1', 'Введите число не меньше 0.'],
    [{ kind: 'between', from: 0, to: 1.5 }, '1,5', undefined],
    [{ kind: 'between', from: 0, to: 1.5 }, '1,6', 'Введите число от 0 до 1,5.'],
    [{ kind: 'between', from: 0, to: 9 }, 'пять', 'Введите число от 0 до 9.'],
    [{ kind: 'url' }, 'https://sch5.edu22.info/plan.pdf', undefined],
    [{ kind: 'url' }, 'на сайте школы', 'Введите адрес страницы.'],
    [{ kind: 'pattern', pattern: '\\d{2}|нет' }, 'нет', undefined],
    [{ kind: 'pattern', pattern: '\\d{2}|нет' }, '123', 'Ответ записан не в том виде.'],
  ];

  it.each(cases)('%j: «%s» → %s', (rule, answer, problem) => {
    expect(answerProblem(text(rule), answer)).toBe(problem);
  });

  it('is refused in the form’s own words when it has some', () => {
    expect(answerProblem(text({ kind: 'whole' }, 'Число учеников'), 'много')).toBe('Число учеников');
  });
});
