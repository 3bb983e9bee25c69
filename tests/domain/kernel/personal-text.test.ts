// What looks like a person's data, and what only resembles it.
import { expect, it } from 'vitest';
import { isPersonalHeading, isPersonalText } from '../../../src/domain/kernel/personal-text';

it.each(['ФИО', 'Ф. И. О. участника', 'Фамилия', 'СНИЛС', 'Телефон', 'Дата рождения', 'E-mail', 'Имя'])(
  'the heading «%s» promises a person',
  (heading) => {
    expect(isPersonalHeading(heading)).toBe(true);
  },
);

it.each(['ФИОКО', 'Адресная помощь', 'Социальный паспорт школы', 'Код участника'])(
  'the heading «%s» promises none',
  (heading) => {
    expect(isPersonalHeading(heading)).toBe(false);
  },
);

it.each([
  ...['Иванова Мария Петровна', 'ИВАНОВА МАРИЯ ПЕТРОВНА', ' Петров И. И. ', 'Петров И.И', 'ПЕТРОВ И.И.'],
  ...['112-233-445 95', '+7 (928) 123-45-67', 'a.b@mail.ru'],
])('«%s» looks like a person’s data', (text) => {
  expect(isPersonalText(text)).toBe(true);
});

it.each([
  'МБОУ СОШ № 1 им. Иванова И. И.',
  'Урус-Мартановский муниципальный район',
  'МБОУ СОШ КИРПИЧНОГО ЗАВОДА',
  'Лицей ИТ',
  '80701000001',
  'отсутствовал',
])('«%s» does not', (text) => {
  expect(isPersonalText(text)).toBe(false);
});
