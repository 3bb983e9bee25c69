// Columns that look like a person's data are refused, and nothing of them is shown.
import { describe, expect, it } from 'vitest';
import { personalDataProblems, shownValue } from '../../../src/workbook/checks/personal-data';
import { findColumns } from '../../../src/workbook/heading';
import { sheets } from '../../../src/workbook/sheets';
import { regionSheet } from '../../../src/workbook/sheets/comparison';
import { schoolsSheet } from '../../../src/workbook/sheets/schools';
import { cellsOf, headingsOf, type Row } from '../cells';

/** Problems of «Школы» with one more column. */
function foreign(heading: string, ...values: unknown[]) {
  const rows: unknown[][] = [[...headingsOf(schoolsSheet), heading]];
  for (const value of values) rows.push([...headingsOf(schoolsSheet).map(() => ''), value]);
  return personalDataProblems(schoolsSheet, findColumns(schoolsSheet, rows[0] ?? []), rows);
}

function own(rows: readonly Row[]) {
  const cells = cellsOf(schoolsSheet, rows);
  return personalDataProblems(schoolsSheet, findColumns(schoolsSheet, cells[0] ?? []), cells);
}

describe('a heading', () => {
  it.each([
    'ФИО',
    'Ф.И.О. ученика',
    'Фамилия',
    'фамилия, имя, отчество',
    'Имя',
    'Имя обучающегося',
    'СНИЛС',
    'Паспорт',
    'Серия и номер паспорта',
    'Дата рождения',
    'Год рождения',
    'Телефон родителя',
    'Тел. моб.',
    'Адрес',
    'Адрес проживания',
    'Домашний адрес',
    'E-mail',
    'Электронная почта',
    'Фaмилия',
  ])('«%s» is refused', (heading) => {
    expect(foreign(heading)).toEqual([{ code: 'PERSONAL_DATA', sheet: 'Школы', row: 1, column: 9, heading }]);
  });

  it.each([
    'Адресат',
    'Адресная помощь',
    'Адрес сайта',
    'Имя файла',
    'Логин ФИОКО',
    'Социальный паспорт',
    'Паспорт школы',
    'Показатель',
    'Примечание',
    'Наименование по уставу',
    'Семейное образование',
  ])('«%s» is not', (heading) => {
    expect(foreign(heading)).toEqual([]);
  });
});

describe('values under a heading that says nothing', () => {
  it.each([
    ['СНИЛС', '112-233-445 95', '112-233-446\u00a096'],
    ['telephones', '+7 (913) 123-45-67', '89131234567'],
    ['e-mails', 'school.1@mail.ru', 'a_b@edu22.info'],
    ['full names', 'Иванов Иван Иванович', 'Мамедова-Гасанова Лейла Рашидовна'],
    ['names with initials', 'Иванов И.И.', 'Петрова-Водкина А. Б.'],
  ])('two %s are refused', (_what, one, two) => {
    expect(foreign('Столбец', one, '', two)).toMatchObject([
      { code: 'PERSONAL_DATA', row: 1, column: 9, heading: 'Столбец' },
    ]);
  });

  it('one look-alike alone may be chance', () => {
    expect(foreign('Столбец', 'Иванов Иван Иванович', 'СОШ № 2')).toEqual([]);
  });

  it.each([
    ['codes of eleven digits', '80631101001', '80631101002'],
    ['codes of schools', 'sch220206', '220207'],
    ['dates', new Date(2021, 5, 12), new Date(2021, 5, 13)],
    ['numbers', 89_131, 36.1],
    [
      'schools named after people',
      'СОШ им. Ивана Ивановича Петрова',
      'Лицей имени Гагарина Юрия Алексеевича',
    ],
  ])('%s are not', (_what, one, two) => {
    expect(foreign('Столбец', one, two)).toEqual([]);
  });
});

describe('our own columns', () => {
  const school = { code: '1', municipality: 'Район' };

  it('hold no people where texts belong', () => {
    const rows = [
      { ...school, name: 'Иванов Иван Иванович' },
      { ...school, name: 'Петрова Анна Ильинична' },
    ];
    expect(own(rows)).toEqual([
      { code: 'PERSONAL_DATA', sheet: 'Школы', row: 1, column: 2, heading: 'Наименование' },
    ]);
  });

  it('may hold names of officials in «Куратор»', () => {
    expect(own([1, 2, 3].map(() => ({ ...school, curator: 'Иванова Мария Петровна' })))).toEqual([]);
  });

  it('are exempt by their headings, all of them', () => {
    for (const spec of sheets) {
      const cells = [headingsOf(spec)];
      expect(personalDataProblems(spec, findColumns(spec, headingsOf(spec)), cells)).toEqual([]);
    }
  });
});

describe('what is told of a refused column', () => {
  it('is its heading and place, never a value', () => {
    const rows = [
      [...headingsOf(regionSheet), 'Контакт'],
      ['', '', '', '', '', '', '', 'ivanov@mail.ru'],
      ['', '', '', '', '', '', '', 'petrov@mail.ru'],
    ];
    const problems = personalDataProblems(regionSheet, findColumns(regionSheet, rows[0] ?? []), rows);
    expect(problems).toHaveLength(1);
    expect(JSON.stringify(problems)).not.toContain('mail');
  });

  it('is a heading shortened when it is a text by itself', () => {
    const [problem] = foreign(`Фамилия ${'ы'.repeat(50_000)}`);
    expect(problem?.heading).toHaveLength(41);
  });
});

describe('shownValue', () => {
  it.each([
    ['текст', 'текст'],
    [36.1, '36,1'],
    [new Date(2021, 5, 12), 'дата'],
    [true, 'ИСТИНА'],
    [false, 'ЛОЖЬ'],
    [' Иванов Иван Иванович ', '…'],
    ['8 (913) 123-45-67', '…'],
  ])('shows %j as %s', (cell, text) => {
    expect(shownValue(cell)).toBe(text);
  });
});
