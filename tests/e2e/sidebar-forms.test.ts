// Ways to answers in a real browser at 300 px, the server played by the test: creating a form, linking a sheet, files.
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Monitoring } from '../../src/contract/responses';
import { contextForm, linking, monitoring } from './monitoring-answers';
import { failFromNowOn, openSidebar, type PlayedServer, sentCalls } from './sidebar-page';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await chromium.connect(inject('browserEndpoint'));
});
afterEach(() => page.context().close());
afterAll(() => browser.close());

const noForms: Partial<Monitoring> = {
  forms: [],
  toCorrect: [],
  toCorrectTotal: 0,
  lastSuccess: '',
  runs: [],
  triggers: { state: 'off', owner: '', since: '' },
};

/** Opens the section in a workbook without forms, unless said otherwise. */
async function open(part: Partial<Monitoring> = noForms, server: PlayedServer = {}): Promise<void> {
  const given = { ...server.given, readMonitoring: { ...monitoring, ...part } };
  page = await openSidebar(browser, 'monitoring', { ...server, given });
  await primary().waitFor();
}

const button = (name: string | RegExp) => page.getByRole('button', { name });
const main = () => page.getByRole('main');
const primary = () => page.getByRole('contentinfo').getByRole('button').last();
const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
const callsTo = async (name: string) => (await sentCalls(page)).filter(([call]) => call === name);

describe('a workbook without forms', () => {
  it('says what forms are for and offers three ways', async () => {
    await open();
    await page.getByText(/переносит ответы на листы «Контекстные данные», «Кадры», «Поддержка»/).waitFor();
    for (const way of ['Создать форму Google', 'Подключить лист ответов', 'Форма для школ (.xlsx)']) {
      await page.getByRole('heading', { name: way }).waitFor();
    }
    await expect.poll(() => page.getByRole('heading', { name: 'Автоматическое обновление' }).count()).toBe(0);
  });

  it('opens the form for schools, and the intake of filled ones', async () => {
    await open();
    await button('Скачать форму для школ…').click();
    await expect.poll(() => callsTo('openSchoolForm')).toEqual([['openSchoolForm', {}]]);
    await button('Загрузить заполненные').click();
    await page.getByRole('heading', { name: 'Загрузка', level: 1 }).waitFor();
  });

  it('says why the form for schools could not be opened, until something else is done', async () => {
    await open(noForms, { failing: ['openSchoolForm'] });
    await button('Скачать форму для школ…').click();
    await page.getByText('Таблица занята.').waitFor();
    await page.getByRole('heading', { level: 1 }).click();
    await page.getByText('Таблица занята.').waitFor({ state: 'detached' });
  });

  it('says how a response sheet comes to be when there is none', async () => {
    await open({ ...noForms, unlinked: [] });
    await page.getByText(/нажмите «Связать с Таблицами»/).waitFor();
  });

  it('lets automatic updates of this user be switched off', async () => {
    await open({ ...noForms, triggers: monitoring.triggers });
    await button('Выключить').waitFor();
  });
});

describe('a new form', () => {
  it('is created for a table and a year; its address is there to be copied and opened', async () => {
    await open();
    await primary().and(button('Создать форму')).click();
    await page.getByText(/по вопросу на каждый столбец листа «Контекстные данные»/).waitFor();
    await page.getByLabel('Какой лист заполняют школы').selectOption('Кадры');
    await page.getByLabel('Срок ответа, если он есть').fill('1.2.2027');
    await primary().click();
    await main()
      .getByText(/создана и подключена/)
      .waitFor();
    await expect
      .poll(() => callsTo('createForm'))
      .toEqual([['createForm', { table: 'Кадры', year: '2026/2027', deadline: '01.02.2027' }]]);
    const url = 'https://forms.example/d/e/1FAIpQLSf/viewform';
    await expect.poll(() => page.getByLabel('Ссылка для школ').inputValue()).toBe(url);
    await expect.poll(() => page.getByRole('link', { name: 'Открыть форму' }).getAttribute('href')).toBe(url);
    await page.getByText(/включите автоматическое обновление/).waitFor();
    await primary().and(button('К мониторингу')).click();
    await page.getByRole('heading', { name: 'Мониторинг', level: 1 }).waitFor();
  });

  it('is not asked for with a year or a date that cannot be read; the keyboard goes to the first of them', async () => {
    await open();
    await primary().click();
    await page.getByLabel('Учебный год', { exact: true }).selectOption('другой год…');
    await page.getByLabel('Другой учебный год').fill('2025/2027');
    await page.getByLabel('Срок ответа, если он есть').fill('31.02.2027');
    await primary().click();
    await page.getByText('Впишите учебный год, например 2025/2026').waitFor();
    await page.getByText(/^Впишите дату, например 15\.12\.2026/).waitFor();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('name')))
      .toBe('ownYear');
    await expect.poll(() => callsTo('createForm')).toEqual([]);
  });

  it('that Google refuses leaves the two other ways', async () => {
    const refusal = { ok: false, code: 'NO_FORMS_ACCESS', message: 'Google не дал права.' } as const;
    await open(noForms, { failing: ['createForm'], refusal });
    await primary().click();
    await primary().click();
    await page.getByText('Google не дал права.').waitFor();
    await page.getByRole('heading', { name: 'Можно иначе' }).waitFor();
    await button('Скачать форму для школ…').waitFor();
    await button(/Ответы на форму \(3\)/).click();
    await page.getByRole('heading', { name: 'Подключение' }).waitFor();
  });

  it('is left with Esc; the keyboard goes on from the heading of the section', async () => {
    await open({});
    await page.getByText('Добавить форму').click();
    await button('Создать форму').press('Enter');
    await page.getByRole('heading', { name: 'Новая форма' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: 'Мониторинг', level: 1 }).waitFor();
    await expect.poll(() => focused()).toBe('Мониторинг');
  });
});

describe('linking a response sheet', () => {
  const field = (label: string | RegExp) => page.getByLabel(label);
  const openSheet = async (server: PlayedServer = {}) => {
    await open(noForms, server);
    await button(/Ответы на форму \(3\)/).click();
    await page.getByRole('heading', { name: 'Вопросы формы' }).waitFor();
  };

  it('begins with the columns that the wording suggests and sends what is chosen', async () => {
    await openSheet();
    await expect.poll(() => callsTo('readLinking')).toEqual([['readLinking', { sheetId: 13, table: '' }]]);
    await expect.poll(() => field(/^Полное наименование/).inputValue()).toBe('code');
    await field('Сколько из них направлено на курсы').selectOption('не переносить');
    await field('Учебный год').selectOption('2025/2026');
    await primary().and(button('Подключить')).click();
    await main().getByText('Лист «Ответы на форму (3)» подключён к листу «Кадры». 14:42.').waitFor();
    const columns = ['code', 'teachers', '', '', ''];
    await expect
      .poll(() => callsTo('linkForm'))
      .toEqual([
        [
          'linkForm',
          {
            sheetId: 13,
            table: 'Кадры',
            year: '2025/2026',
            deadline: '',
            questions: linking.questions.map(({ question }, place) => ({ question, column: columns[place] })),
            joined: [],
          },
        ],
      ]);
  });

  it('takes no personal question', async () => {
    await openSheet();
    await page.getByText('сведения о людях не берутся').waitFor();
    await expect.poll(() => field('ФИО ответственного').count()).toBe(0);
  });

  it('names beside the fields what is missing and what is chosen twice', async () => {
    await openSheet();
    await field('Пожелания').selectOption('teachers');
    await expect
      .poll(() => page.getByText('Этот столбец выбран для двух вопросов: оставьте один').count())
      .toBe(2);
    await field(/^Полное наименование/).selectOption('year');
    await primary().click();
    await page.getByText('Год и указан, и спрашивается в форме: оставьте что-то одно').waitFor();
    await page.getByRole('alert').getByText('Выберите вопрос, в котором школа называет себя').waitFor();
    await expect.poll(focused).toContain('2026/2027');
    await field(/^Полное наименование/).selectOption('');
    await field('Учебный год').selectOption('год спрашивает форма');
    await page.getByText(/^Ни один вопрос не спрашивает год/).waitFor();
    await expect.poll(() => callsTo('linkForm')).toEqual([]);
  });

  it('asks anew for another table and keeps the deadline that was typed', async () => {
    await openSheet();
    await field('Срок ответа, если он есть').fill('01.02.2027');
    await field('Какой лист заполняют школы').selectOption('Поддержка');
    await expect
      .poll(() => callsTo('readLinking'))
      .toEqual([
        ['readLinking', { sheetId: 13, table: '' }],
        ['readLinking', { sheetId: 13, table: 'Поддержка' }],
      ]);
    await page.getByRole('heading', { name: 'Вопросы формы' }).waitFor();
    await expect.poll(() => field('Срок ответа, если он есть').inputValue()).toBe('01.02.2027');
  });

  it('keeps every choice when it fails', async () => {
    await openSheet();
    await field('Пожелания').selectOption('year');
    await field('Учебный год').selectOption('год спрашивает форма');
    await failFromNowOn(page, ['linkForm']);
    await primary().click();
    await page.getByRole('contentinfo').getByText('Таблица занята.').waitFor();
    await expect.poll(() => callsTo('readMonitoring')).toHaveLength(2);
    await expect.poll(() => field('Пожелания').inputValue()).toBe('year');
    await expect.poll(() => callsTo('readLinking')).toHaveLength(1);
  });

  it('says why a sheet cannot be linked at all', async () => {
    const problem = 'На листе нет столбца «Отметка времени».';
    await open(noForms, { given: { readLinking: { ...linking, questions: [], problem } } });
    await button(/Ответы на форму \(3\)/).click();
    await page.getByText(problem).waitFor();
    await expect.poll(() => page.getByRole('contentinfo').getByRole('button').count()).toBe(0);
  });

  it('can be read again after a refusal', async () => {
    await open(noForms, { failing: ['readLinking'] });
    await button(/Ответы на форму \(3\)/).click();
    await page.getByText('Таблица занята.').waitFor();
    await failFromNowOn(page, []);
    await button('Повторить').click();
    await page.getByRole('heading', { name: 'Вопросы формы' }).waitFor();
  });

  it('of a linked form is changed for its own table, and Esc goes back to its row', async () => {
    await open({});
    await button(/^Контекстные/).click();
    await button('Изменить подключение').click();
    await page.getByText('Заполняет лист «Контекстные данные».').waitFor();
    await expect
      .poll(() => callsTo('readLinking'))
      .toEqual([['readLinking', { sheetId: contextForm.sheetId, table: 'Контекстные данные' }]]);
    await primary().and(button('Сохранить подключение')).waitFor();
    await expect.poll(() => field('Какой лист заполняют школы').count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: 'Ещё не ответили: 6' }).waitFor();
    await expect.poll(() => focused()).toContain('Контекстные данные');
  });
});
