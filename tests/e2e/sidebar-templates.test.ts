// «Шаблоны» of the section «Рекомендации» in a real browser at 300 px: found, written, tried on a school, saved.
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Response } from '../../src/contract/responses';
import { template, templatePreview, templates } from './recommendation-answers';
import { openSidebar, type PlayedServer, sentCalls } from './sidebar-page';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await chromium.connect(inject('browserEndpoint'));
});
afterEach(() => page.context().close());
afterAll(() => browser.close());

async function open(server: PlayedServer = {}): Promise<void> {
  page = await openSidebar(browser, 'recommendations', server);
  await button('Шаблоны').press('Enter');
  await page.getByRole('heading', { name: 'Шаблоны', level: 1 }).waitFor();
}

/** Opens the editor of the template on mathematics. */
async function edit(server: PlayedServer = {}): Promise<void> {
  await open(server);
  await button(/^ВПР, математика, 5 класс/).press('Enter');
  await page.getByRole('heading', { name: 'Шаблон «vpr-math-5»' }).waitFor();
}

const button = (name: string | RegExp) => page.getByRole('button', { name });
const main = () => page.getByRole('main');
const field = (label: string) => main().getByLabel(label, { exact: true });
const primary = () => page.getByRole('contentinfo').getByRole('button').last();
const preview = () => page.getByRole('region', { name: 'Как это прочтёт школа' });
const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
const callsTo = async (name: string) =>
  (await sentCalls(page)).filter(([call]) => call === name).map(([, request]) => request);
const played = (part: Partial<Response<'previewTemplate'>>): PlayedServer => ({
  given: { previewTemplate: { ...templatePreview, ...part } },
});

describe('the list', () => {
  it('marks templates that cannot be read and those that are switched off', async () => {
    await open();
    await button(/^Пропуски занятий.*Не читается: Условие/).waitFor();
    await button(/^Сетевое партнёрство.*Выключен/).waitFor();
    await page.getByLabel(/^только с ошибками/).check();
    await page.getByText('Найдено: 1 из\u00a04').waitFor();
  });

  it('is searched by name, problem and addressee', async () => {
    await open();
    await page.getByLabel('Поиск: имя, проблема, адресат').fill('администрация');
    await page.getByText('Найдено: 2 из\u00a04').waitFor();
    await page.getByLabel('Поиск: имя, проблема, адресат').fill('нет такого');
    await page.getByText(/^Ничего не найдено/).waitFor();
  });

  it('says when there are none, and what to do', async () => {
    await open({ given: { readTemplates: { ...templates, templates: [], problems: [] } } });
    await main().getByText('Шаблонов пока нет.').waitFor();
    await primary().and(button('Новый шаблон')).waitFor();
  });

  it('goes back to the recommendations with Esc, and the keyboard to where it was', async () => {
    await open();
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: 'Рекомендации', level: 1 }).waitFor();
    await expect.poll(focused).toBe('Шаблоны');
  });

  it('can be read again after a refusal', async () => {
    await open({ failing: ['readTemplates'] });
    await button('Повторить').click();
    await expect.poll(() => callsTo('readTemplates')).toHaveLength(2);
  });
});

describe('a template', () => {
  it('opens with all that its row says', async () => {
    await edit();
    await expect.poll(() => field('Условие').inputValue()).toBe(template.condition);
    await expect.poll(() => field('Текст').inputValue()).toBe(template.text);
    await expect.poll(() => field('Адресат').inputValue()).toBe('ШМО');
    await expect.poll(() => field('Очерёдность').inputValue()).toBe('3');
    await expect.poll(() => field('Источник').inputValue()).toBe(template.source);
  });

  it('keeps a word of its cell that is none of those on offer', async () => {
    const odd = { ...template, addressee: 'завуч', priority: '12' };
    await edit({ given: { readTemplates: { ...templates, templates: [odd] } } });
    expect([await field('Адресат').inputValue(), await field('Очерёдность').inputValue()]).toEqual([
      'завуч',
      '12',
    ]);
  });

  it('is saved under the name that it stood under, and the list is read anew', async () => {
    await edit();
    await field('Шаблон').fill('vpr-m5');
    await field('Очерёдность').selectOption('1');
    await main().getByLabel('Выключен: не применять').check();
    await primary().and(button('Сохранить')).click();
    await page.getByRole('heading', { name: 'Шаблоны', level: 1 }).waitFor();
    await expect
      .poll(() => callsTo('saveTemplate'))
      .toEqual([{ template: { ...template, id: 'vpr-m5', priority: '1', off: true }, was: 'vpr-math-5' }]);
    await expect.poll(() => callsTo('readTemplates')).toHaveLength(2);
    await page.getByRole('contentinfo').getByText('Готово, 14:51').waitFor();
  });

  it('stays as it was written when it could not be saved', async () => {
    await edit({ failing: ['saveTemplate'] });
    await field('Проблема').fill('Математика');
    await primary().click();
    await page.getByRole('contentinfo').getByText('Таблица занята.').waitFor();
    await expect.poll(() => field('Проблема').inputValue()).toBe('Математика');
  });

  it('is not saved while what it cannot be without is blank, or its name is taken', async () => {
    await edit();
    await field('Текст').fill('');
    await field('Шаблон').fill('shnor');
    await primary().click();
    await main().getByText('Шаблон с таким именем уже есть').waitFor();
    await main().getByText('Заполните это поле').waitFor();
    await expect.poll(() => field('Шаблон').evaluate((node) => node === document.activeElement)).toBe(true);
    await expect.poll(() => callsTo('saveTemplate')).toEqual([]);
  });

  it('is not lost by going back unawares', async () => {
    await edit();
    await field('Проблема').fill('Иное');
    await page.keyboard.press('Escape');
    const dialog = page.getByRole('dialog', { name: 'Изменения не сохранены' });
    await dialog.getByRole('button', { name: 'Отмена' }).click();
    await expect.poll(() => field('Проблема').inputValue()).toBe('Иное');
    await button('К шаблонам').click();
    await dialog.getByRole('button', { name: 'Уйти без сохранения' }).click();
    await page.getByRole('heading', { name: 'Шаблоны', level: 1 }).waitFor();
  });

  it('that was not changed is left at once, and the keyboard goes on from its row', async () => {
    await edit();
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: 'Шаблоны', level: 1 }).waitFor();
    await expect.poll(focused).toMatch(/^ВПР, математика, 5 класс/);
  });
});

describe('a new template', () => {
  it('begins blank, without marks', async () => {
    await open();
    await primary().click();
    await page.getByRole('heading', { name: 'Новый шаблон', level: 1 }).waitFor();
    await preview().getByText('Впишите условие и текст: здесь появится рекомендация.').waitFor();
    await expect.poll(() => page.locator('[aria-invalid="true"]').count()).toBe(0);
    await expect.poll(() => callsTo('previewTemplate')).toEqual([]);
  });

  it('is made after another one', async () => {
    await edit();
    await button('Новый по образцу этого').click();
    await page.getByRole('heading', { name: 'По образцу «ВПР, математика, 5 класс»' }).waitFor();
    await field('Шаблон').fill('vpr-math-6');
    await primary().click();
    await expect
      .poll(() => callsTo('saveTemplate'))
      .toEqual([{ template: { ...template, id: 'vpr-math-6' }, was: '' }]);
  });
});

describe('help', () => {
  it('puts a placeholder in at the cursor', async () => {
    await edit();
    await field('Текст').fill('Доля');
    await page.locator('summary', { hasText: 'Подстановки' }).click();
    await button(/^\{знач\}/).press('Enter');
    await expect.poll(() => field('Текст').inputValue()).toBe('Доля{знач}');
    await expect
      .poll(() => field('Текст').evaluate((node: HTMLTextAreaElement) => node.selectionStart))
      .toBe('Доля{знач}'.length);
  });

  it('shows how a condition is written, and puts an example in', async () => {
    await open();
    await primary().click();
    await page.getByText('Как писать условие').click();
    await button(/^статус ШНОР = ШНОР и движение/).click();
    await expect
      .poll(() => field('Условие').inputValue())
      .toBe('статус ШНОР = ШНОР и движение ШНОР = «вошла в перечень»');
  });
});

describe('the preview', () => {
  it('shows the text as the school will read it, and how many schools fit', async () => {
    await edit();
    await preview().getByText('Подходит: 12\u00a0школ.').waitFor();
    await preview()
      .getByText(/получили 13 из 36 участников/)
      .waitFor();
    await preview().getByText('Срок: до конца I четверти').waitFor();
    await expect.poll(() => callsTo('previewTemplate')).toEqual([{ template, school: '' }]);
  });

  it('is asked once after several letters', async () => {
    await edit();
    await preview()
      .getByText(/^Подходит/)
      .waitFor();
    await field('Проблема').pressSequentially('абв', { delay: 20 });
    await preview().getByText('Считаем…').waitFor();
    await preview()
      .getByText(/^Подходит/)
      .waitFor();
    await expect.poll(() => callsTo('previewTemplate')).toHaveLength(2);
  });

  it('is made on a school that is chosen, and says when the template does not fit it', async () => {
    await edit(played({ made: [] }));
    await preview().getByLabel('Проверить на школе').selectOption('edu000101');
    await preview().getByText('Этой школе не подходит. Подходит: 12\u00a0школ.').waitFor();
    await expect
      .poll(async () => (await callsTo('previewTemplate')).at(-1))
      .toEqual({ template, school: 'edu000101' });
  });

  it('says that no school fits', async () => {
    await edit(played({ made: [], schools: 0 }));
    await preview().getByText('Сейчас не подходит ни одной школе.').waitFor();
  });

  it('marks what cannot be read beside its field; the template can be saved all the same', async () => {
    const what = 'скобка «(Математика» не закрыта';
    await edit(played({ made: [], schools: 0, problems: [{ template: '', column: 'Условие', what }] }));
    await preview().getByText('Пока есть ошибки, шаблон не применяется.').waitFor();
    await main().getByText('Скобка «(Математика» не закрыта').waitFor();
    await expect.poll(() => field('Условие').getAttribute('aria-invalid')).toBe('true');
    await primary().click();
    await expect.poll(() => callsTo('saveTemplate')).toHaveLength(1);
  });

  it('says why it could not be made, and can be tried again', async () => {
    await edit({ failing: ['previewTemplate'] });
    await preview().getByText('Таблица занята.').waitFor();
    await preview().getByRole('button', { name: 'Повторить' }).click();
    await expect.poll(() => callsTo('previewTemplate')).toHaveLength(2);
  });
});
