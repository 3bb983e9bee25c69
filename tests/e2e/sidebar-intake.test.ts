// «Загрузка» in the sidebar at 300 px, its server played by the test: the way to the dialog and the last intake.
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { answers } from './sidebar-answers';
import { openSidebar, type PlayedServer, sentCalls } from './sidebar-page';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await chromium.connect(inject('browserEndpoint'));
});
afterEach(() => page.context().close());
afterAll(() => browser.close());

async function open(server: PlayedServer = {}): Promise<void> {
  page = await openSidebar(browser, 'intake', server);
}

const button = (name: string | RegExp) => page.getByRole('button', { name });
const primary = () => page.getByRole('contentinfo').getByRole('button').last();
const callsTo = async (name: string) => (await sentCalls(page)).filter(([call]) => call === name);

describe('the way to the section', () => {
  it('is the next step while there are no results, and «Все разделы» says when they were loaded', async () => {
    await open();
    await button('Все разделы').click();
    await button(/^Загрузка загружено 22\.11\.2026 14:38/).waitFor();
    await button(/^С чего начать/).click();
    await primary().and(button('Загрузить результаты')).click();
    await page.getByRole('heading', { name: 'Загрузка', level: 1 }).waitFor();
  });
});

describe('the way to the dialog', () => {
  it('is the one button at the bottom', async () => {
    await open();
    await primary().and(button('Загрузить файлы…')).click();
    await expect.poll(() => callsTo('openIntake')).toEqual([['openIntake', {}]]);
  });

  it('says why the dialog could not be opened, until something else is done', async () => {
    await open({ failing: ['openIntake'] });
    await primary().click();
    await page.getByText('Таблица занята.').waitFor();
    await page.getByRole('heading', { name: 'Загрузка', level: 1 }).click();
    await page.getByText('Таблица занята.').waitFor({ state: 'detached' });
  });

  it('is the preparing of the workbook where that has not been done', async () => {
    await open({
      failing: ['readIntake'],
      refusal: { ok: false, code: 'NOT_PREPARED', message: 'Таблица не подготовлена.' },
    });
    await primary().and(button('Подготовить таблицу')).click();
    await expect.poll(() => callsTo('prepareWorkbook')).toEqual([['prepareWorkbook', {}]]);
  });
});

describe('the last intake', () => {
  it('is read again when the user comes back from the dialog', async () => {
    await open({ given: { readIntake: { ...answers.readIntake, last: null } } });
    await page.getByText('Загрузок ещё не было.').waitFor();
    await page.evaluate((read) => {
      (window as unknown as { answers: Record<string, unknown> }).answers.readIntake = read;
      window.dispatchEvent(new Event('focus'));
    }, answers.readIntake);
    await page.getByText('Последняя загрузка: 22.11.2026 14:38').waitFor();
  });

  it('is undone after one more question, and what was undone is said', async () => {
    await open();
    await button('Отменить последнюю загрузку…').click();
    const dialog = page.getByRole('dialog', { name: 'Отменить загрузку' });
    await dialog.getByRole('button', { name: 'Вернуть' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('main').getByText('Загрузка отменена: убрано строк — 2. 14:41.').waitFor();
    await expect.poll(() => callsTo('undoIntake')).toEqual([['undoIntake', {}]]);
  });
});
