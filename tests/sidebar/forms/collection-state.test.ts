// How far a form has come: its state, the schools it waits for, and which addresses are opened.
import { describe, expect, it } from 'vitest';
import {
  countWaiting,
  type FormState,
  filterAnswers,
  filterWaiting,
  formState,
  isWebAddress,
} from '../../../sidebar/forms/collection-state';
import { answerToCorrect, contextForm } from '../../e2e/monitoring-answers';

describe('formState', () => {
  it.each<[number, number, number | null, FormState]>([
    [18, 24, 3, 'waiting'],
    [18, 24, 0, 'waiting'],
    [18, 24, -1, 'overdue'],
    [18, 24, null, 'waiting'],
    [24, 24, -5, 'complete'],
    [0, 0, null, 'waiting'],
    [0, 0, -1, 'overdue'],
  ])('of %i answers of %i with %j days left is %s', (answered, expected, daysLeft, state) => {
    expect(formState({ ...contextForm, answered, expected, daysLeft })).toBe(state);
  });
});

const waiting = [
  { municipality: 'Верхнеключевской район', schools: ['Заречная СОШ', 'Озёрная ООШ'] },
  { municipality: 'Город Ключи', schools: ['СОШ № 1'] },
];

describe('filterWaiting', () => {
  it('leaves the schools that are asked for, and no municipality without any', () => {
    expect(filterWaiting(waiting, 'озерная')).toEqual([
      { municipality: 'Верхнеключевской район', schools: ['Озёрная ООШ'] },
    ]);
    expect(filterWaiting(waiting, 'нет такой')).toEqual([]);
  });

  it('finds all the schools of a municipality', () => {
    expect(countWaiting(filterWaiting(waiting, 'верхне'))).toBe(2);
    expect(countWaiting(filterWaiting(waiting, ''))).toBe(3);
  });
});

describe('filterAnswers', () => {
  it('searches the school, the question and what is wrong', () => {
    const other = { ...answerToCorrect, school: 'СОШ № 2', question: 'Вакансии', what: 'Слишком длинно.' };
    const answers = [answerToCorrect, other];
    expect(filterAnswers(answers, 'сош 2 вакансии')).toEqual([other]);
    expect(filterAnswers(answers, 'не целое')).toEqual([answerToCorrect]);
    expect(filterAnswers(answers, '')).toEqual(answers);
  });
});

describe('isWebAddress', () => {
  it.each(['https://forms.example/1', 'HTTP://forms.example'])('opens %s', (address) => {
    expect(isWebAddress(address)).toBe(true);
  });

  it.each(['', 'javascript:alert(1)', 'data:text/html,https://a', ' https://a', 'forms.example/https://'])(
    'does not open %j',
    (address) => {
      expect(isWebAddress(address)).toBe(false);
    },
  );
});
