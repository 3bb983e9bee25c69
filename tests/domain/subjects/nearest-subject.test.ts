// Suggestions for subjects that are not in the dictionary, and subjects named inside longer texts.
import { describe, expect, it } from 'vitest';
import { nearestSubject, subjectInText } from '../../../src/domain/subjects/nearest-subject';

describe('the nearest subject', () => {
  it.each([
    ['Матеиатика', 'Математика'],
    ['Матемтаика', 'Математика'],
    ['Руский язык', 'Русский язык'],
    ['Хммия', 'Химия'],
    ['Математика 5 класс', 'Математика'],
    ['Алгебра (7 кл.)', 'Алгебра'],
    ['Ритмика', undefined],
    ['Математика и информатика', undefined],
    ['Гео', undefined],
    ['', undefined],
  ])('to «%s» is %s', (text, nearest) => {
    expect(nearestSubject(text)).toBe(nearest);
  });
});

describe('a subject inside a text', () => {
  it.each([
    ['Протокол по географии, 6 класс', 'География'],
    ['Результаты ВПР по Русскому языку 5 кл.', 'Русский язык'],
    ['6_класс_по_истории', 'История'],
    ['Родной литературе', 'Родная литература'],
    ['Математическая грамотность 8 класс', 'Математическая грамотность'],
    ['ВПР по алгебре', 'Алгебра'],
    ['ВПР по математике и русскому языку', undefined],
    ['Отчёт за год', undefined],
    ['', undefined],
  ])('of «%s» is %s', (text, subject) => {
    expect(subjectInText(text)).toBe(subject);
  });
});
