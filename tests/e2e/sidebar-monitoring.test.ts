// «Мониторинг» in a real browser at 300 px, its server played by the test: forms, reminders, updates, triggers.
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Monitoring } from '../../src/contract/responses';
import { answerToCorrect, contextForm, monitoring, staffForm } from './monitoring-answers';
import { openSidebar, type PlayedServer, sentCalls } from './sidebar-page';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await chromium.connect(inject('browserEndpoint'));
});
afterEach(() => page.context().close());
afterAll(() => browser.close());

/** Opens the section with a workbook that differs from the usual one as said. */
async function open(part: Partial<Monitoring> = {}, server: PlayedServer = {}): Promise<void> {
  const given = { ...server.given, readMonitoring: { ...monitoring, ...part } };
  page = await openSidebar(browser, 'monitoring', { ...server, given });
  await page.getByRole('contentinfo').getByRole('button').first().waitFor();
}

const button = (name: string | RegExp) => page.getByRole('button', { name });
const main = () => page.getByRole('main');
const primary = () => page.getByRole('contentinfo').getByRole('button').last();
const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
const lastCall = async () => (await sentCalls(page)).at(-1);
const callsTo = async (name: string) => (await sentCalls(page)).filter(([call]) => call === name);
const off = { state: 'off', owner: '', since: '' } as const;

describe('forms', () => {
  it('stand on the list of sections with their number', async () => {
    page = await openSidebar(browser, 'home');
    await button(/^Мониторинг.*форм: 2/).press('Enter');
    await page.getByRole('heading', { name: 'Мониторинг', level: 1 }).waitFor();
  });

  it('show how many schools have answered, for the eye and for a screen reader', async () => {
    await open();
    await button(/Контекстные данные.*2026\/2027.*ответили 18 из\s24/).waitFor();
    const bar = page.getByRole('progressbar', { name: 'Контекстные данные: ответили 18 из\u00a024' });
    await expect
      .poll(() => bar.evaluate((node: HTMLProgressElement) => [node.value, node.max]))
      .toEqual([18, 24]);
  });

  it('name the deadline: days left, days over, none, and that all have answered', async () => {
    const all = { ...contextForm, form: '3', answered: 24, waiting: [], reminder: '' };
    const none = { ...staffForm, form: '4', deadline: '', daysLeft: null };
    await open({ forms: [contextForm, staffForm, all, none] });
    await main().getByText('до 15.12.2026, осталось 3\u00a0дня').waitFor();
    await main().getByText('срок прошёл 2\u00a0дня назад: 10.12.2026').waitFor();
    await main().getByText('ответили все', { exact: true }).waitFor();
    await main().getByText('срок не задан').waitFor();
  });

  it('have no bar while there is no school to expect an answer from', async () => {
    await open({ forms: [{ ...contextForm, answered: 0, expected: 0, waiting: [], reminder: '' }] });
    await button(/лист «Школы» пуст/).waitFor();
    await expect.poll(() => page.getByRole('progressbar').count()).toBe(0);
  });

  it('say why answers are not taken and what is only worth knowing', async () => {
    const problems = [{ what: 'Столбца «Школа» нет.', todo: 'Верните вопрос.' }];
    await open({ forms: [{ ...contextForm, problems, notices: ['Вопрос «Пожелания» не переносится.'] }] });
    await main().getByText('Столбца «Школа» нет. Верните вопрос.').waitFor();
    await main().getByText('Вопрос «Пожелания» не переносится.').waitFor();
  });

  it('open to the schools that have not answered, by municipality, and to the response sheet', async () => {
    await open();
    await button(/^Контекстные/).press('Enter');
    await page.getByRole('heading', { name: 'Ещё не ответили: 6' }).waitFor();
    await page.getByText('Город Ключи: 3').click();
    await page.getByText('СОШ № 4', { exact: true }).waitFor();
    await button('Открыть лист ответов').click();
    await expect.poll(() => lastCall()).toEqual(['selectCell', { sheet: 'Ответы на форму (1)', cell: 'A1' }]);
  });

  it('find a school among many that have not answered', async () => {
    const schools = Array.from({ length: 300 }, (_, place) => `Школа ${place + 1}`);
    await open({ forms: [{ ...contextForm, waiting: [{ municipality: 'Край', schools }] }] });
    await button(/^Контекстные/).click();
    await button(/Показать ещё 50/).waitFor();
    await page.getByLabel('Поиск школы').fill('Школа 277');
    await page.getByText('Найдено: 1 из\u00a0300').waitFor();
    await expect.poll(() => page.locator('.names').textContent()).toBe('Школа 277');
  });

  it('lead to a form by a link of the web alone', async () => {
    const foreign = { ...staffForm, url: 'javascript:alert(1)' };
    await open({ forms: [contextForm, foreign] });
    await button(/^Контекстные/).click();
    const link = page.getByRole('link', { name: 'Открыть форму' });
    await expect.poll(() => link.getAttribute('href')).toBe(contextForm.url);
    expect([await link.getAttribute('target'), await link.getAttribute('rel')]).toEqual([
      '_blank',
      'noopener',
    ]);
    await button(/^Кадры/).click();
    await page.getByRole('heading', { name: 'Ещё не ответили: 1' }).waitFor();
    await expect.poll(() => link.count()).toBe(0);
  });

  it('are unlinked after one more question that says what stays', async () => {
    await open();
    await button(/^Контекстные/).click();
    await button('Отключить форму…').click();
    const dialog = page.getByRole('dialog', { name: 'Отключить форму' });
    await dialog.getByText(/Взятые строки, сама форма и её лист ответов останутся/).waitFor();
    await dialog.getByRole('button', { name: 'Отключить' }).click();
    await main().getByText('Лист «Ответы на форму (1)» отключён. 14:43.').waitFor();
    await expect.poll(() => callsTo('unlinkForm')).toEqual([['unlinkForm', { form: contextForm.form }]]);
    await expect.poll(() => callsTo('readMonitoring')).toHaveLength(2);
  });
});

describe('the reminder', () => {
  const copy = () => button('Скопировать напоминание').click();

  it('is copied at one press', async () => {
    await open();
    await page.evaluate(() => {
      const writeText = (text: string) => Promise.resolve(Object.assign(window, { taken: text }));
      Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
    });
    await button(/^Контекстные/).click();
    await copy();
    await page.getByText('Скопировано.').waitFor();
    await expect
      .poll(() => page.evaluate(() => (window as unknown as { taken: string }).taken))
      .toBe(contextForm.reminder);
  });

  it('is left selected where the browser refuses the clipboard', async () => {
    await open();
    await page.evaluate(() => {
      const writeText = () => Promise.reject(new Error('NotAllowedError'));
      Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
      document.execCommand = () => false;
    });
    await button(/^Контекстные/).click();
    await copy();
    await page.getByText(/нажмите Ctrl\+C/).waitFor();
    await expect.poll(() => page.evaluate(() => String(window.getSelection()))).toBe(contextForm.reminder);
  });

  it('is not offered when all have answered', async () => {
    await open({ forms: [{ ...contextForm, answered: 24, waiting: [], reminder: '' }] });
    await button(/^Контекстные/).click();
    await page.getByText('Ответили все школы: напоминать некому.').waitFor();
    await expect.poll(() => button('Скопировать напоминание').count()).toBe(0);
  });
});

describe('cells that differ from the answers', () => {
  const cell = { table: 'Контекстные данные', code: 'edu000101', year: '2026/2027', column: 'pupils' };

  it('are shown beside them, and stay or take the answer by a press', async () => {
    await open();
    await page.getByRole('heading', { name: 'Отличаются от ответов: 1' }).waitFor();
    await page.getByText('в таблице: 395; в ответе: 401').waitFor();
    await button('Оставить моё: Заречная СОШ, Обучающихся').press('Enter');
    await expect
      .poll(() => callsTo('settleAnswers'))
      .toEqual([['settleAnswers', { cells: [cell], take: false }]]);
    await main().getByText('Взяты ответы школ: 1 ячейка. 14:43.').waitFor();
    await button('Взять ответ: Заречная СОШ, Обучающихся').press('Enter');
    await expect
      .poll(async () => (await callsTo('settleAnswers')).at(-1))
      .toEqual(['settleAnswers', { cells: [cell], take: true }]);
  });

  it('cannot take an answer that is there no more', async () => {
    const gone = monitoring.differences.map((one) => ({ ...one, known: false, said: '' }));
    await open({ differences: gone });
    await page.getByText('в таблице: 395; прежнего ответа уже нет').waitFor();
    expect(await button(/^Взять/).count()).toBe(0);
  });
});

describe('answers to be corrected', () => {
  it('take the selection to their cell', async () => {
    await open();
    await page.getByRole('heading', { name: 'Ответы на доработку: 2' }).waitFor();
    await button(/Заречная.*учёте.*не целое число/).press('Enter');
    await expect.poll(() => lastCall()).toEqual(['selectCell', { sheet: 'Ответы на форму (1)', cell: 'F7' }]);
    await button(/^Школа не узнана/).waitFor();
  });

  it('are searched, and it is said when not all of them are shown', async () => {
    await open({ toCorrect: [answerToCorrect], toCorrectTotal: 320 });
    await page.getByText('Показаны первые 1 из\u00a0320: поправьте их и обновите ещё раз.').waitFor();
    await page.getByLabel('Поиск: школа, вопрос').fill('нет такого');
    await page.getByText(/^Ничего не найдено/).waitFor();
  });

  it('are said not to be there', async () => {
    await open({ toCorrect: [], toCorrectTotal: 0 });
    await page.getByText('Ответов на доработку нет.').waitFor();
  });
});

describe('«Обновить сейчас»', () => {
  it('says what is being done while it runs, and for how long', async () => {
    await open({}, { silent: ['pullResponses'] });
    await primary().click();
    await page.getByRole('status').getByText('Собираем ответы…').waitFor();
    await page.getByText('0:01').waitFor();
    await expect.poll(() => primary().getAttribute('aria-disabled')).toBe('true');
  });

  it('ends with a sentence and reads the forms anew', async () => {
    await open();
    await primary().and(button('Обновить сейчас')).click();
    await main().getByText('Ответы взяты: новых строк — 3. 14:45.').waitFor();
    await expect
      .poll(async () => (await sentCalls(page)).map(([name]) => name).filter((name) => name !== 'readStart'))
      .toEqual(['readMonitoring', 'pullResponses', 'readMonitoring']);
  });

  it('is gone on with when the time was over', async () => {
    const pullResponses = { summary: 'Время вышло. 14:45.', finished: false };
    await open({}, { given: { pullResponses } });
    await primary().click();
    await primary().and(button('Продолжить обновление')).waitFor();
  });

  it('says why it failed, once, and can be pressed again', async () => {
    const lastRefusal = { at: '14.12.2026 10:00', reason: 'Таблица занята.' };
    await open({ lastRefusal }, { failing: ['pullResponses'] });
    await page.getByText('Обновление 14.12.2026 10:00 не удалось.').waitFor();
    await page.getByText('Ответы, взятые раньше, остались на листах.').waitFor();
    await primary().click();
    await page.getByRole('contentinfo').getByText('Таблица занята.').waitFor();
    await expect.poll(() => page.getByText('Таблица занята.').count()).toBe(1);
    await expect.poll(() => primary().getAttribute('aria-disabled')).toBeNull();
  });
});

describe('freshness', () => {
  it('warns when the last success is older than a day', async () => {
    await open({ stale: true });
    await page.getByText(/^Последнее успешное обновление — 12\.12\.2026 14:38, больше суток назад/).waitFor();
  });

  it('names the last success when it is recent, and the last updates', async () => {
    await open();
    await page.getByText('Последнее успешное обновление: 12.12.2026 14:38').waitFor();
    await page.getByText('Последние обновления').click();
    await page.getByText('Ответы взяты: новых строк — 5, заменено строк — 1.').waitFor();
  });

  it('says that nothing was collected yet', async () => {
    await open({ lastSuccess: '', runs: [] });
    await page.getByText('Ответы ещё не собирали.').waitFor();
  });
});

describe('automatic updates', () => {
  it('are switched on after it was said what that means; the owner is a post, not a name', async () => {
    await open({ triggers: off });
    await page.getByText(/^Выключено: ответы берутся только кнопкой/).waitFor();
    await button('Включить…').click();
    const dialog = page.getByRole('dialog', { name: 'Автоматическое обновление' });
    await dialog.getByText(/когда школа ответит, и ещё раз в час/).waitFor();
    await dialog.getByLabel('Кто включает: должность или отдел, без фамилии').fill(' методист УО ');
    await dialog.getByRole('button', { name: 'Включить' }).click();
    await main().getByText('Автоматическое обновление включено. 14:46.').waitFor();
    await expect
      .poll(() => callsTo('ensureTriggers'))
      .toEqual([['ensureTriggers', { owner: 'методист УО' }]]);
  });

  it('say in the dialog why they could not be switched on', async () => {
    await open({ triggers: off }, { failing: ['ensureTriggers'] });
    await button('Включить…').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Включить' }).click();
    await page.getByRole('dialog').getByText('Таблица занята.').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await expect.poll(() => page.getByText('Таблица занята.').count()).toBe(0);
    await page.getByRole('heading', { name: 'Мониторинг' }).waitFor();
  });

  it('of this user are switched off', async () => {
    await open();
    await page.getByText('Включено вами, с\u00a001.12.2026 09:00.').waitFor();
    await page.getByText('Коллеги видят: методист отдела оценки качества').waitFor();
    await button('Выключить').click();
    await main().getByText('Ваше автоматическое обновление выключено. 14:47.').waitFor();
    await expect.poll(() => callsTo('removeTriggers')).toHaveLength(1);
  });

  it('of another user can be doubled by this one', async () => {
    await open({ triggers: { state: 'other', owner: 'методист УО', since: '01.12.2026 09:00' } });
    await page.getByText('Включено: методист УО, с\u00a001.12.2026 09:00').waitFor();
    await expect.poll(() => button('Выключить').count()).toBe(0);
    await button('Включить и от себя…').click();
    await page.getByRole('dialog').waitFor();
  });

  it('are left alone where Google does not tell of them', async () => {
    await open({ triggers: { state: 'unknown', owner: '', since: '' } });
    await page.getByText(/^Google не дал доступа к триггерам/).waitFor();
    await expect.poll(() => button(/^(Включить|Выключить)/).count()).toBe(0);
  });
});

describe('reading', () => {
  it('can be tried again after a refusal', async () => {
    page = await openSidebar(browser, 'monitoring', { failing: ['readMonitoring'] });
    await page.getByText('Таблица занята.').waitFor();
    await expect.poll(() => page.getByRole('contentinfo').getByRole('button').count()).toBe(0);
    await button('Повторить').click();
    await expect.poll(() => callsTo('readMonitoring')).toHaveLength(2);
  });

  it('of a workbook without its sheets offers to prepare it', async () => {
    const refusal = { ok: false, code: 'NOT_PREPARED', message: 'Таблица не подготовлена.' } as const;
    page = await openSidebar(browser, 'monitoring', { failing: ['readMonitoring'], refusal });
    await primary().and(button('Подготовить таблицу')).click();
    await expect.poll(() => callsTo('readMonitoring')).toHaveLength(2);
    await expect.poll(() => callsTo('prepareWorkbook')).toHaveLength(1);
  });

  it('goes back to the list of sections with Esc', async () => {
    await open();
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: 'МСОКО' }).waitFor();
    await expect.poll(() => focused()).toBe('МСОКО');
  });
});
