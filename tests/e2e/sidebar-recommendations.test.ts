// «Рекомендации» in a real browser at 300 px, its server played by the test: building, filters, statuses, measures.
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Recommendations } from '../../src/contract/responses';
import { listed, mathematics, recommendations } from './recommendation-answers';
import { openSidebar, type PlayedServer, sentCalls } from './sidebar-page';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await chromium.connect(inject('browserEndpoint'));
});
afterEach(() => page.context().close());
afterAll(() => browser.close());

/** Opens the section with a workbook that differs from the usual one as said. */
async function open(part: Partial<Recommendations> = {}, server: PlayedServer = {}): Promise<void> {
  const given = { ...server.given, readRecommendations: { ...recommendations, ...part } };
  page = await openSidebar(browser, 'recommendations', { ...server, given });
  await page.getByRole('contentinfo').getByRole('button').first().waitFor();
}

const NONE = { total: 0, counts: [], schools: [], rows: [], matching: 0 } as const;
const ALL = { school: '', addressee: '', status: '' };

const none = (part: Partial<Recommendations>) =>
  open({ ...NONE, counts: [], schools: [], rows: [], ...part });
const button = (name: string | RegExp) => page.getByRole('button', { name });
const main = () => page.getByRole('main');
const primary = () => page.getByRole('contentinfo').getByRole('button').last();
const row = (problem: RegExp) => page.locator('.recommendation .row', { hasText: problem });
const callsTo = async (name: string) =>
  (await sentCalls(page)).filter(([call]) => call === name).map(([, request]) => request);
const lastCall = async () => (await sentCalls(page)).at(-1);

describe('before they are built', () => {
  it('the list of sections says so', async () => {
    page = await openSidebar(browser, 'home');
    await button(/^Рекомендации.*построено: 128/).press('Enter');
    await page.getByRole('heading', { name: 'Рекомендации', level: 1 }).waitFor();
  });

  it('lists must be formed first, and the button leads there', async () => {
    await none({ ready: false, builtAt: '' });
    await main()
      .getByText(/Сначала сформируйте перечни/)
      .waitFor();
    await primary().and(button('Открыть перечни')).click();
    await page.getByRole('heading', { name: 'Перечни', level: 1 }).waitFor();
  });

  it('says what building brings', async () => {
    await none({ builtAt: '' });
    await main()
      .getByText(/^Рекомендации ещё не построены/)
      .waitFor();
    await primary().and(button('Построить рекомендации')).waitFor();
    await button('Шаблоны').waitFor();
  });

  it('says that no template fits when they were built and there are none', async () => {
    await none({});
    await main()
      .getByText(/^Ни один шаблон сейчас не подходит/)
      .waitFor();
  });
});

describe('building', () => {
  it('says what is being done and for how long', async () => {
    await open({}, { silent: ['buildRecommendations'] });
    await primary().click();
    await page.getByRole('status').getByText('Строим рекомендации…').waitFor();
    await page.getByText('0:01').waitFor();
    await expect.poll(() => primary().getAttribute('aria-disabled')).toBe('true');
  });

  it('ends with numbers and with what could not be used, and reads them anew', async () => {
    const warnings = [
      'Шаблон «truancy», «Условие»: «ПРОПУСКИ» незнакомо',
      'И ещё рекомендаций без данных: 7',
    ];
    const summary = 'Рекомендаций: 128, для 24 школ. 14:48.';
    await open({}, { given: { buildRecommendations: { summary, warnings } } });
    await main().getByText('Обновление сохранит ваши тексты, сроки, статусы и комментарии.').waitFor();
    await primary().and(button('Обновить рекомендации')).click();
    await main().getByText(summary).waitFor();
    await main().getByText('Замечания: 2').waitFor();
    await main().getByText('И ещё рекомендаций без данных: 7').waitFor();
    await expect.poll(() => callsTo('readRecommendations')).toHaveLength(2);
  });

  it('says why it failed and can be pressed again', async () => {
    await open({}, { failing: ['buildRecommendations'] });
    await primary().click();
    await page.getByRole('contentinfo').getByText('Таблица занята.').waitFor();
    await expect.poll(() => primary().getAttribute('aria-disabled')).toBeNull();
  });
});

describe('the filter', () => {
  it('asks for a status by its count, and for all at the second press', async () => {
    await open();
    await button(/^В работе 20/).press('Enter');
    await expect.poll(lastCall).toEqual(['readRecommendations', { ...ALL, status: 'В работе' }]);
    await expect.poll(() => button(/^В работе 20/).getAttribute('aria-pressed')).toBe('true');
    await button(/^В работе 20/).press('Enter');
    await expect.poll(lastCall).toEqual(['readRecommendations', ALL]);
  });

  it('asks for a school out of the progress of all, and the keyboard stays there', async () => {
    await open();
    const fold = page.locator('summary', { hasText: 'Ход работы по школам' });
    await fold.press('Enter');
    await button(/Заречная.*завершено 3, в\sработе 4, всего 9/).press('Enter');
    await expect.poll(lastCall).toEqual(['readRecommendations', { ...ALL, school: 'edu000101' }]);
    await expect.poll(() => fold.evaluate((node) => node === document.activeElement)).toBe(true);
    await expect.poll(() => fold.textContent()).toContain('МБОУ «Заречная СОШ»');
    await fold.press('Enter');
    await button('Все школы').click();
    await expect.poll(lastCall).toEqual(['readRecommendations', ALL]);
  });

  it('finds a school among many', async () => {
    const schools = Array.from({ length: 361 }, (_, place) => ({
      code: `c${place}`,
      name: `Школа ${place + 1}`,
      total: 7,
      finished: 1,
      underWay: 2,
    }));
    await open({ schools });
    await page.getByText('Ход работы по школам').click();
    await button(/^Показать ещё 50/).waitFor();
    await page.getByLabel('Поиск школы').fill('Школа 361');
    await page.getByText('Найдено: 1 из\u00a0361').waitFor();
    await button(/^Школа 361/).click();
    await expect.poll(lastCall).toEqual(['readRecommendations', { ...ALL, school: 'c360' }]);
  });

  it('asks for an addressee', async () => {
    await open();
    await page.getByLabel('Кому').selectOption('ИМЦ');
    await expect.poll(lastCall).toEqual(['readRecommendations', { ...ALL, addressee: 'ИМЦ' }]);
  });

  it('is lifted where nothing is left', async () => {
    await open({ rows: [], matching: 0 });
    await button(/^В работе 20/).click();
    await button('Сбросить отбор').click();
    await expect.poll(lastCall).toEqual(['readRecommendations', ALL]);
  });

  it('is asked for when not all of them are shown', async () => {
    await open();
    await page
      .getByText(
        'Показаны первые 4 из\u00a0128. Чтобы увидеть остальные, выберите школу, адресата или статус.',
      )
      .waitFor();
    await page.getByLabel(/^Поиск: проблема/).fill('сетевого');
    await page.getByText('Найдено: 1 из\u00a04').waitFor();
  });
});

describe('a recommendation', () => {
  it('stands with its addressee, its figures and its status', async () => {
    await open();
    const text = await row(/математика/).textContent();
    expect(text).toContain(mathematics.name);
    expect(text).toContain('ШМО · 36,1\u00a0%, порог 30\u00a0%');
    expect(text).toContain('Проект');
  });

  it('opens to its text, its term, whoever answers for it, and the comment', async () => {
    await open();
    await row(/в перечне ШНОР/).press('Enter');
    await main().getByText(listed.text).waitFor();
    await main().getByText(`Срок: ${listed.term}`).waitFor();
    await main().getByText('Ответственный: директор').waitFor();
    await main().getByText(`Комментарий: ${listed.comment}`).waitFor();
  });

  it('takes the selection to its row', async () => {
    await open();
    await row(/математика/).click();
    await button('Открыть строку').click();
    await expect.poll(() => lastCall()).toEqual(['selectCell', { sheet: 'Рекомендации', cell: 'A7' }]);
  });

  it('is given another status, and the section is read anew', async () => {
    await open();
    await row(/математика/).click();
    await expect.poll(() => button('Поставить').getAttribute('aria-disabled')).toBe('true');
    await page.getByLabel('Статус', { exact: true }).selectOption('Направлена');
    await button('Поставить').click();
    await expect.poll(() => callsTo('setRecommendations')).toEqual([{ ids: ['a1'], status: 'Направлена' }]);
    await expect.poll(() => callsTo('readRecommendations')).toHaveLength(2);
  });

  it('goes to the plan of measures', async () => {
    await open();
    await row(/математика/).click();
    await button('В план мер').click();
    await expect.poll(() => callsTo('planMeasures')).toEqual([{ ids: ['a1'] }]);
    await page.getByRole('contentinfo').getByText('Готово, 14:50').waitFor();
  });
});

describe('several recommendations', () => {
  const tick = (problem: RegExp) => page.getByRole('checkbox', { name: problem });
  const bar = (n: number) => page.getByRole('region', { name: `Отмечено: ${n}` });

  it('are given one status together', async () => {
    await open();
    await tick(/Отметить: ВПР, математика/).check();
    await tick(/Отметить: Школа в перечне/).check();
    await bar(2).getByLabel('Статус').selectOption('Направлена');
    await bar(2).getByRole('button', { name: 'Поставить' }).click();
    await expect
      .poll(() => callsTo('setRecommendations'))
      .toEqual([{ ids: ['a1', 'a2'], status: 'Направлена' }]);
    await bar(2).waitFor({ state: 'detached' });
  });

  it('go to the plan of measures together', async () => {
    await open();
    await tick(/^Отметить все: 4/).check();
    await bar(4).getByRole('button', { name: 'В план мер' }).click();
    await expect.poll(() => callsTo('planMeasures')).toEqual([{ ids: ['a4', 'a1', 'a2', 'a3'] }]);
  });

  it('stay ticked when it failed', async () => {
    await open({}, { failing: ['planMeasures'] });
    await tick(/Отметить: ВПР, математика/).check();
    await bar(1).getByRole('button', { name: 'В план мер' }).click();
    await page.getByRole('contentinfo').getByText('Таблица занята.').waitFor();
    await bar(1).getByRole('button', { name: 'Снять' }).click();
    await bar(1).waitFor({ state: 'detached' });
  });

  it('are only those that the search has left', async () => {
    await open();
    await tick(/^Отметить все: 4/).check();
    await page.getByLabel(/^Поиск: проблема/).fill('математика');
    await bar(1).waitFor();
  });
});

describe('the section', () => {
  it('opens the documents in their dialog, or says why it cannot', async () => {
    await open({}, { failing: ['openReports'] });
    await button('Документы…').click();
    await main().getByText('Таблица занята.').waitFor();
    await expect.poll(() => callsTo('openReports')).toEqual([{}]);
  });

  it('can be read again after a refusal', async () => {
    page = await openSidebar(browser, 'recommendations', { failing: ['readRecommendations'] });
    await page.getByText('Таблица занята.').waitFor();
    await button('Повторить').click();
    await expect.poll(() => callsTo('readRecommendations')).toHaveLength(2);
  });

  it('of a workbook without its sheets offers to prepare it', async () => {
    const refusal = { ok: false, code: 'NOT_PREPARED', message: 'Таблица не подготовлена.' } as const;
    page = await openSidebar(browser, 'recommendations', { failing: ['readRecommendations'], refusal });
    await primary().and(button('Подготовить таблицу')).click();
    await expect.poll(() => callsTo('readRecommendations')).toHaveLength(2);
  });

  it('goes back to the list of sections with Esc', async () => {
    await open();
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: 'МСОКО' }).waitFor();
  });
});
