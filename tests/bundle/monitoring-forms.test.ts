// The forms that the add-on makes: what they ask, what they refuse and where their answers go.
import { describe, expect, test } from 'vitest';
import { publishedUrl } from '../../local/workbook/forms';
import { addOn, hostOf, run, runWell } from './built-host';
import {
  answer,
  CONTEXT,
  formsWorkbook,
  makeForm,
  offered,
  responsesOf,
  rowsOf,
  STAFF,
  SUPPORT,
  schoolsWorkbook,
  YEAR,
} from './collecting';

const COUNT = { rule: { kind: 'pattern', pattern: '\\d{1,6}' } };
const LINK = { rule: { kind: 'url' } };
const yesNo = (title: string) => ({ title, kind: 'choice', required: false, choices: ['да', 'нет'] });
const count = (title: string, required = false) => ({ title, kind: 'text', required, validation: COUNT });
const words = (title: string) => ({ title, kind: 'paragraph', required: false, validation: null });
const link = (title: string) => ({ title, kind: 'text', required: false, validation: LINK });
const school = { title: 'Школа', kind: 'list', required: true, choices: [0, 1, 2].map(offered) };

const questions: readonly [string, object[]][] = [
  [
    CONTEXT,
    [
      school,
      count('Обучающихся', true),
      count('Состоят на учёте в ПДН (ОДН), КДН и ЗП'),
      count('Из семей мигрантов и (или) слабо владеют русским языком'),
      count('Не прошли промежуточную аттестацию'),
      count('Систематически пропускают без уважительной причины'),
      count('С ЗПР, УО (по заключению ПМПК)'),
      yesNo('Отдалённость'),
      yesNo('Малокомплектная'),
      yesNo('Дефицит инфраструктуры'),
      words('Чего не хватает'),
      yesNo('Неукомплектованность кадрами'),
      words('Вакансии и недостающие специалисты'),
      yesNo('Приостановление или лишение аккредитации'),
    ],
  ],
  [
    STAFF,
    [
      school,
      count('Педагогов', true),
      count('Прошли диагностику профессиональных дефицитов'),
      count('Направлены на КПК по запросам'),
      count('Завершили КПК по запросам'),
      count('Завершили КПК по работе с детьми с риском неуспешности'),
      words('Меры поддержки'),
    ],
  ],
  [
    SUPPORT,
    [
      school,
      yesNo('Диагностика обучающихся проведена'),
      yesNo('Рекомендации выданы'),
      yesNo('Программа школы утверждена'),
      yesNo('Сетевое взаимодействие'),
      words('Школа-партнёр'),
      words('Работа с родителями'),
      link('Ссылка: акт'),
      link('Ссылка: план'),
      link('Ссылка: отчёт'),
    ],
  ],
];

describe.each(questions)('the form for «%s»', (table, asked) => {
  const host = hostOf(schoolsWorkbook(3));
  const form = makeForm(host, table);

  test('asks the school and every column of the table, each in its own way', () => {
    expect(form.questions).toMatchObject(asked);
  });

  test('collects no e-mail, may be answered anew and names the table, the year and the deadline', () => {
    expect(form).toMatchObject({ collectEmail: false, allowResponseEdits: true, acceptingResponses: true });
    expect(form.title).toBe(`${table}, ${YEAR} учебный год`);
    expect(form.description).toContain('15.12.2026');
  });

  test('sends its answers into this workbook and stands on «Формы» with its link', () => {
    const responses = responsesOf(host, form);
    expect(rowsOf(host, 'Формы')).toMatchObject([
      {
        Таблица: table,
        'Учебный год': YEAR,
        Срок: '15.12.2026',
        'Лист ответов': responses.name,
        'Номер листа': responses.id,
        'Ссылка на форму': publishedUrl(form),
      },
    ]);
    expect(runWell(host, 'readMonitoring', {}).forms).toMatchObject([{ table, problems: [], notices: [] }]);
  });
});

test.each(['-5', '3,5', '0.5', 'много', '1234567'])('a form of ours refuses «%s» as a count', (text) => {
  const host = hostOf(formsWorkbook(1, [STAFF]));
  expect(() => answer(host, STAFF, 0, { Педагогов: text })).toThrow('Введите целое число, 0 или больше.');
});

test('a deadline that is no date makes no form', () => {
  const host = hostOf(schoolsWorkbook(1));
  const { answer: said } = run(host, 'createForm', { table: STAFF, year: YEAR, deadline: '31.02.2026' });
  expect(said).toMatchObject({ ok: false, code: 'NOT_A_DATE' });
  expect(host.workbook.forms).toEqual([]);
});

describe('«Создать форму» on Google as it is', () => {
  const create = { table: STAFF, year: YEAR, deadline: '' };

  test('beside a chart on a sheet of its own and a dead link: linked, published and open to schools', () => {
    const host = hostOf(schoolsWorkbook(3), { circumstances: { responseSheetDelay: 4000 } });
    host.workbook.insertSheet('Диаграмма', 0).kind = 'OBJECT';
    host.workbook.insertSheet('Старые ответы').hasDeadFormLink = true;
    const form = makeForm(host, STAFF);
    expect(form).toMatchObject({ published: true, signIn: false });
    answer(host, STAFF, 0, { Педагогов: '20' });
    expect(runWell(host, 'pullResponses', {}).summary).toContain('1');
    expect(rowsOf(host, STAFF)).toMatchObject([{ Педагогов: 20 }]);
    expect(runWell(host, 'readMonitoring', {}).forms).toMatchObject([{ table: STAFF, problems: [] }]);
  });

  test('in an account outside any organisation works as well', () => {
    const host = hostOf(schoolsWorkbook(3), { circumstances: { consumerAccount: true } });
    makeForm(host, STAFF);
    expect(() => answer(host, STAFF, 0, { Педагогов: '20' })).not.toThrow();
  });

  test('whose sheet does not come in time is told how to be linked by hand', () => {
    const host = hostOf(schoolsWorkbook(3), { circumstances: { responseSheetDelay: 60_000 } });
    expect(run(host, 'createForm', create).answer).toMatchObject({ code: 'FORM_NOT_LINKED' });
    expect(runWell(host, 'readMonitoring', {}).unlinked).toHaveLength(1);
  });

  test('where the manifest is without forms says what to do, and offers no page where nothing can be granted', () => {
    const scopes = addOn.scopes?.filter((scope) => !scope.endsWith('/forms')) ?? [];
    const host = hostOf(schoolsWorkbook(3), { scopes });
    expect(run(host, 'createForm', create).answer).toMatchObject({ code: 'NO_FORMS_ACCESS', link: '' });
  });
});
