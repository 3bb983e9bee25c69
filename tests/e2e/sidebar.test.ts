// The built sidebar in a real browser at 300 px, its server played by the test: keyboard, focus, calls, refusals.
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { functionEntries } from '../../src/catalogue/functions';
import type { Response } from '../../src/contract/responses';
import { SECTIONS, type Section } from '../../src/contract/sections';
import { answers, listOf, manySchools } from './sidebar-answers';
import { openSidebar, type PlayedServer, sentCalls } from './sidebar-page';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await chromium.connect(inject('browserEndpoint'));
});
afterEach(() => page.context().close());
afterAll(() => browser.close());

/** Opens the sidebar at a section, its server played as said. */
async function open(section: Section | 'home', server: PlayedServer = {}): Promise<void> {
  page = await openSidebar(browser, section, server);
}

const button = (name: string | RegExp) => page.getByRole('button', { name });
const title = () => page.getByRole('heading', { level: 1 }).textContent();
const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
const lastCall = async () => (await sentCalls(page)).at(-1);

describe('sections', () => {
  it('opens at the list of sections with their states when no section is named', async () => {
    await open('home');
    await button(/Перечни.*готово/).waitFor();
    await expect.poll(() => title()).toBe('МСОКО');
    await page.getByText('2020/2021').waitFor();
  });

  it('moves the focus to the heading of a section and goes back with Esc', async () => {
    await open('home');
    await button(/^О программе/).press('Enter');
    await page.getByRole('heading', { name: 'О программе' }).waitFor();
    await expect.poll(() => focused()).toBe('О программе');
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: 'МСОКО' }).waitFor();
    await expect.poll(() => focused()).toBe('МСОКО');
  });

  it('offers the next step as the one button at the bottom and opens its sheet', async () => {
    await open('start');
    await page.getByRole('contentinfo').getByRole('button', { name: 'Открыть лист «Результаты»' }).click();
    await expect.poll(() => lastCall()).toEqual(['selectCell', { sheet: 'Результаты', cell: 'A2' }]);
  });

  it('never scrolls sideways at 300 px', async () => {
    for (const section of SECTIONS) {
      await open(section);
      await page.waitForFunction(() => document.querySelector('footer button') !== null);
      const width = await page.evaluate(() => document.querySelector('main')?.scrollWidth);
      expect(width, section).toBeLessThanOrEqual(300);
      if (section !== 'about') await page.context().close();
    }
  });
});

describe('«С чего начать»', () => {
  it('gives the focus to the heading when the button that was pressed is gone', async () => {
    const emptied = { ...answers.readStart, empty: true };
    await open('start', { given: { readStart: emptied } });
    await button('Учебный пример').focus();
    await page.evaluate((filled) => {
      (window as unknown as { answers: Record<string, unknown> }).answers.readStart = filled;
    }, answers.readStart);
    await page.keyboard.press('Enter');
    await button('Учебный пример').waitFor({ state: 'detached' });
    await expect.poll(() => focused()).toBe('С чего начать');
  });
});

const fixable: Response<'checkData'> = {
  ...answers.checkData,
  total: 3,
  problems: [
    {
      code: 'CODE_OTHERWISE',
      sheet: 'Результаты',
      cell: 'A171',
      what: 'Код «sch000118» стоит в 12 строках, а на листе «Школы» эта школа записана как «edu000118».',
      todo: 'Замените код.',
      fix: { id: 'a1', label: 'Заменить sch000118 на edu000118 в 12 строках' },
    },
    {
      code: 'WORD_OTHERWISE',
      sheet: 'Результаты',
      cell: 'E298',
      what: 'В столбце «Предмет» стоит «Mатемaтика» вместо «Математика».',
      todo: 'Введите «Математика».',
      fix: { id: 'b2', label: 'Mатемaтика → Математика в 3 ячейках' },
    },
    {
      code: 'SUM',
      sheet: 'Результаты',
      cell: 'G7',
      what: 'Сумма не сходится.',
      todo: 'Сверьте.',
      fix: null,
    },
  ],
  lastFix: { at: '22.11.2026 14:38', summary: 'Исправлено: 12 ячеек. 14:38.' },
};

describe('«Проверка»', () => {
  it('begins the check that the menu asked for and takes the selection to a problem', async () => {
    await open('check');
    await button(/Сумма не сходится/).click();
    await expect.poll(() => lastCall()).toEqual(['selectCell', { sheet: 'Результаты', cell: 'G7' }]);
    await button(/Нет столбца/).click();
    await expect.poll(() => lastCall()).toEqual(['selectCell', { sheet: 'Школы', cell: 'A1' }]);
  });

  it('says «Ошибок нет» with the time', async () => {
    await open('check', { given: { checkData: { ...answers.checkData, total: 0, problems: [] } } });
    await page.getByText('Ошибок нет').waitFor();
    await page.getByText(/14:38/).waitFor();
  });

  it('shows how subjects were read, which is no problem', async () => {
    const note = 'Предмет «Матем.» прочитан как «Математика»: 2 строки (E2, E3).';
    await open('check', {
      given: { checkData: { ...answers.checkData, total: 0, problems: [], notes: [note] } },
    });
    await page.getByText('Ошибок нет').waitFor();
    await page.getByText('Как прочитаны предметы: 1').click();
    await page.getByText(note).waitFor();
  });

  it('fixes what it can by one click each, and all at once', async () => {
    await open('check', { given: { checkData: fixable } });
    await button('Заменить sch000118 на edu000118 в 12 строках').click();
    await page.getByText('Исправлено: 12 ячеек').first().waitFor();
    expect(await sentCalls(page)).toContainEqual(['fixData', { fixes: ['a1'] }]);
    // What is left is looked for anew.
    await expect
      .poll(async () => (await sentCalls(page)).filter(([name]) => name === 'checkData'))
      .toHaveLength(2);
    await button('Исправить всё: 2 замечания').click();
    await expect.poll(async () => await sentCalls(page)).toContainEqual(['fixData', { fixes: ['a1', 'b2'] }]);
    // Problems for people alone stand by sheet, with what to do.
    await button(/Сумма не сходится/).waitFor();
  });

  it('takes the last fix back and says what was left', async () => {
    const summary = 'Исправление отменено: изменены после него и оставлены — «Результаты» E298. 14:40.';
    await open('check', { given: { checkData: fixable, undoFix: { summary } } });
    await button('Отменить исправление').click();
    await page.getByText(summary).first().waitFor();
    await expect.poll(() => sentCalls(page)).toContainEqual(['undoFix', {}]);
  });

  it('says why a fix was refused', async () => {
    await open('check', { given: { checkData: fixable }, failing: ['fixData'] });
    await button('Mатемaтика → Математика в 3 ячейках').click();
    await page.getByText('Таблица занята.').waitFor();
    await expect.poll(() => button('Mатемaтика → Математика в 3 ячейках').isEnabled()).toBe(true);
  });

  it('can stop waiting', async () => {
    await open('check', { silent: ['checkData'] });
    await button('Остановить').click();
    await button('Проверить данные').waitFor();
    await expect.poll(() => button('Проверить данные').isEnabled()).toBe(true);
  });
});

describe('«Перечни»', () => {
  it('opens a school to its reasons and selects its row in the sheet', async () => {
    await open('lists');
    await button(/Заречная/).press('Enter');
    await page.getByText('Причина школы sch1').waitFor();
    await expect.poll(() => focused()).toContain('Заречная');
    await expect.poll(() => lastCall()).toEqual(['selectSchool', { list: 'shnor', code: 'sch1' }]);
  });

  it('narrows the schools by status, search and difference from the region', async () => {
    await open('lists');
    const names = () => page.locator('.schools .row-title').allTextContents();
    await button(/^группа риска 1$/).click();
    await expect.poll(() => names()).toEqual(['МКОУ «Нижнеберёзовская ООШ»']);
    await button(/^группа риска 1$/).click();
    await page.getByText('Пограничные, расхождения').click();
    await page.getByLabel('расхождения с перечнем региона').check();
    await expect.poll(() => names()).toEqual(['МБОУ «Гимназия № 3»']);
    await page.getByRole('searchbox').fill('лицей');
    await button('Сбросить отбор').click();
    await expect.poll(() => names()).toHaveLength(3);
  });

  it('clears the search with Esc before it goes back', async () => {
    await open('lists');
    await page.getByRole('searchbox').fill('лицей');
    await page.keyboard.press('Escape');
    await expect.poll(() => title()).toBe('Перечни');
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: 'МСОКО' }).waitFor();
  });

  it('previews and forms the lists with the numbers typed, sending only what changed', async () => {
    await open('lists');
    await page.getByText('Правила и числа').click();
    await page.getByLabel(/Порог низкого/).fill('25');
    await button('Предварительный подсчёт').click();
    const counts = page.getByRole('region', { name: 'Если сформировать сейчас' });
    await counts.getByRole('row', { name: 'ШНОР 1 2' }).waitFor();
    await counts.getByRole('row', { name: 'группа риска 1 0' }).waitFor();
    await button('Сформировать перечни').click();
    await page.getByText('Перечни сформированы, 14:40.').waitFor();
    const settings = [{ key: 'Порог низкого результата, %', value: '25' }];
    const sent = (await sentCalls(page)).filter(([name]) => /preview|identify/.test(name));
    expect(sent).toEqual([
      ['previewLists', { settings }],
      ['identifyLists', { settings }],
    ]);
  });

  it('does not send what is no number, and says where to look', async () => {
    await open('lists');
    await page.getByText('Правила и числа').click();
    await page.getByLabel(/Порог низкого/).fill('тридцать');
    await page.getByText('Введите число от 0 до 100, например 12,5').waitFor();
    await expect.poll(() => button('Сформировать перечни').isDisabled()).toBe(true);
  });

  it('refuses a threshold above the whole', async () => {
    await open('lists');
    await page.getByText('Правила и числа').click();
    await page.getByLabel(/Порог низкого/).fill('300');
    await page.getByText('от 0 до 100').waitFor();
    await expect.poll(() => button('Сформировать перечни').isDisabled()).toBe(true);
  });

  it('ticks the procedures that count and sends them in their usual order', async () => {
    await open('lists');
    await page.getByText('Правила и числа').click();
    const procedures = page.getByRole('group', { name: 'Учитываемые процедуры' });
    await procedures.getByLabel('ЕГЭ').check();
    await procedures.getByLabel('ВПР').uncheck();
    await button('Сформировать перечни').click();
    await expect
      .poll(async () => (await sentCalls(page)).filter(([name]) => name === 'identifyLists'))
      .toEqual([['identifyLists', { settings: [{ key: 'Учитываемые процедуры', value: 'ОГЭ; ЕГЭ' }] }]]);
  });

  it('says once that the values are recommended, and what a blank means', async () => {
    await open('lists');
    await page.getByText('Правила и числа').click();
    await page.getByText('Пояснение порога.', { exact: true }).waitFor();
    await expect.poll(() => page.getByText(/рекомендуем/i).count()).toBe(1);
    const bounds = page.getByLabel('Границы шкалы по году').locator('option');
    await expect.poll(() => bounds.allTextContents()).toEqual(['тот же год', '2020/2021']);
  });

  it('keeps the focus on the button while the lists are formed and after', async () => {
    await open('lists', { silent: ['identifyLists'] });
    await button('Сформировать перечни').press('Enter');
    await page.getByText('Формируем перечни…').waitFor();
    await expect.poll(() => button('Сформировать перечни').isDisabled()).toBe(true);
    await expect.poll(() => focused()).toBe('Сформировать перечни');
    await page.context().close();

    await open('lists');
    await button('Сформировать перечни').press('Enter');
    await page.getByText('Готово, 14:40', { exact: true }).waitFor();
    await expect.poll(() => focused()).toBe('Сформировать перечни');
  });

  it('folds the rules after the run and shows the counts; the note goes at the next press', async () => {
    await open('lists');
    await page.getByText('Правила и числа').click();
    await button('Предварительный подсчёт').click();
    await page.getByRole('region', { name: 'Если сформировать сейчас' }).waitFor();
    await button('Сформировать перечни').click();
    const note = page.getByText('Готово, 14:40', { exact: true });
    await note.waitFor();
    await expect.poll(() => page.getByLabel(/Порог низкого/).isVisible()).toBe(false);
    const counts = await page.locator('.counts').boundingBox();
    expect((counts?.y ?? 0) + (counts?.height ?? 720)).toBeLessThan(600);
    await expect
      .poll(() => page.getByRole('contentinfo').getByRole('status').textContent())
      .toContain('Перечни сформированы, 14:40.');
    await button(/Заречная/).click();
    await note.waitFor({ state: 'detached' });
  });

  it('names the year of the list, and counts a school that is gone from «Школы»', async () => {
    const [first] = manySchools(1);
    const gone = first && { ...first, status: 'нет в таблице «Школы»' };
    const list = listOf(manySchools(2));
    const withGone = { ...list, rows: [...list.rows, ...(gone ? [{ ...gone, code: 'sch9' }] : [])] };
    await open('lists', { given: { readLists: { ...answers.readLists, lists: [withGone] } } });
    await page.getByRole('heading', { name: 'За 2020/2021 учебный год' }).waitFor();
    await button(/^не в перечне 2$/).waitFor();
    await button(/^нет в таблице «Школы» 1$/).waitFor();
    await page.getByText(/^3\sшколы$/).waitFor();
  });

  it('names accreditation as the ground of a school that it alone puts on the list, and no number', async () => {
    const accredited = manySchools(2).map((school, at) => ({
      ...school,
      status: at ? 'ШНОР' : 'вне отбора',
      byAccreditation: at > 0,
    }));
    await open('lists', { given: { readLists: { ...answers.readLists, lists: [listOf(accredited)] } } });
    await page.getByText(/низких результатов: 0 из\s6/).waitFor();
    const row = await button(/СОШ № 2/).textContent();
    expect(row).toContain('приостановление (лишение) аккредитации');
    expect(row).not.toContain('низких результатов');
  });

  it('leads from the remarks on the data to their check', async () => {
    const warnings = ['«Результаты»: 12 замечаний', '«Выпускники»: 1 замечание'];
    await open('lists', { given: { readLists: { ...answers.readLists, warnings } } });
    await page.getByText(/^Замечания к данным на 2\sлистах$/).click();
    await button('Проверить данные').click();
    await button(/Сумма не сходится/).waitFor();
    await expect.poll(() => title()).toBe('Проверка');
  });

  it('says what happened when a command fails, with the details folded', async () => {
    await open('lists', { failing: ['identifyLists'] });
    await button('Сформировать перечни').click();
    await page.getByText('Таблица занята.').waitFor();
    await expect.poll(() => page.getByText('Замок').isVisible()).toBe(false);
    await page.getByText('Подробнее').click();
    await expect.poll(() => page.getByText('Замок').isVisible()).toBe(true);
  });

  it('shows 5 000 schools a page at a time', async () => {
    const long = { ...answers.readLists, lists: [listOf(manySchools(5000))] };
    await open('lists', { given: { readLists: long } });
    const shown = page.locator('.schools .row');
    await shown.first().waitFor();
    await expect.poll(() => shown.count()).toBe(50);
    await button(/Показать ещё 50 из/).click();
    await expect.poll(() => shown.count()).toBe(100);
    await page.getByRole('searchbox').fill('№ 4999');
    await page.getByText(/Найдено: 1 из/).waitFor();
  });
});

describe('«Утвердить перечень»', () => {
  it('asks for number and date, then sends them and returns the focus', async () => {
    await open('lists');
    await button('Утвердить перечень').press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Утвердить перечень' });
    await dialog.getByRole('button', { name: 'Утвердить' }).click();
    await dialog.getByText('Впишите номер приказа').waitFor();
    await dialog.getByLabel('Номер приказа').fill('№ 214-О');
    await dialog.getByLabel('Дата приказа').fill('1.10.2021');
    await dialog.getByLabel('Дата приказа').press('Enter');
    await page.getByText('Готово, 14:40.').waitFor();
    await dialog.waitFor({ state: 'detached' });
    const approved = (await sentCalls(page)).filter(([name]) => name === 'approveLists');
    const sent = { lists: ['shnor'], order: '214-О', date: '01.10.2021', asFormed: false, undecided: false };
    expect(approved).toEqual([['approveLists', sent]]);
    await page.waitForFunction(() => document.activeElement?.textContent === 'Утвердить перечень');
  });

  it('closes with Esc and stays in the section', async () => {
    await open('lists');
    await button('Утвердить перечень').click();
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await expect.poll(() => title()).toBe('Перечни');
  });

  it('keeps what was typed when the approval fails', async () => {
    await open('lists', { failing: ['approveLists'] });
    await button('Утвердить перечень').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Номер приказа').fill('214-О');
    await dialog.getByLabel('Дата приказа').fill('01.10.2021');
    await dialog.getByRole('button', { name: 'Утвердить' }).click();
    await dialog.getByText('Таблица занята.').waitFor();
    await expect.poll(() => dialog.getByLabel('Номер приказа').inputValue()).toBe('214-О');
  });
});

describe('«Показатели и справка»', () => {
  const search = () => page.getByRole('searchbox');
  const names = () => page.locator('main li code').allTextContents();
  const openFunction = async (name: string) => {
    await open('indicators');
    await button(new RegExp(name)).press('Enter');
    await page.getByRole('button', { name: 'Вставить в ячейку' }).waitFor();
  };

  it('stands among the sections with its state in words', async () => {
    await open('home');
    await button(/^Показатели и справка\s*построены 22\.11\.2026 14:38$/).click();
    await page.getByRole('heading', { name: 'Показатели и справка' }).waitFor();
  });

  it('builds what was never built, then lists what the formulas cannot see', async () => {
    const never = { ...answers.readStart, indicatorsBuiltAt: '' };
    const warnings = ['«Результаты»: 3 строки с годом, который формулы не прочтут'];
    const given = { readStart: never, buildIndicators: { ...answers.buildIndicators, warnings } };
    await open('indicators', { given });
    await button('Построить показатели').waitFor();
    await expect.poll(() => button('Открыть лист «Показатели»').count()).toBe(0);
    await page.evaluate((built) => {
      (window as unknown as { answers: Record<string, unknown> }).answers.readStart = built;
    }, answers.readStart);
    await button('Построить показатели').press('Enter');
    await page.getByText('«Результаты»: 3 строки с годом, который формулы не прочтут').waitFor();
    await button('Обновить показатели').waitFor();
    await button('Открыть лист «Показатели»').click();
    await expect.poll(() => lastCall()).toEqual(['selectCell', { sheet: 'Показатели', cell: '' }]);
  });

  it('finds functions by words of the order and of everyday speech', async () => {
    await open('indicators');
    await page.getByText(new RegExp(`^${functionEntries.length}\\sфункци[йяи]$`)).waitFor();
    await search().fill('ШНРО');
    await expect.poll(() => names()).toContain('LOW_RESULT_COUNT');
    await search().fill('двойки рдр');
    await expect.poll(() => names()).toEqual(['RDR_FAIL_SHARE']);
    await page.getByText(/^Найдено: 1 из/).waitFor();
    await search().fill('щука');
    await page.getByText(/Такой функции нет/).waitFor();
    await button('Очистить поиск').click();
    await expect.poll(() => names()).toHaveLength(functionEntries.length);
  });

  it('asks for the help once, however often functions are opened', async () => {
    await openFunction('RDR_FAIL_SHARE');
    await page.keyboard.press('Escape');
    await button(/PASS_SHARE/).click();
    await expect
      .poll(async () => (await sentCalls(page)).filter(([name]) => name === 'readFunctions'))
      .toHaveLength(1);
  });

  it('goes back with Esc to the row it came from, the search kept, then to all sections', async () => {
    await open('indicators');
    await search().fill('двойки');
    await button(/RDR_FAIL_SHARE/).press('Enter');
    await expect.poll(() => focused()).toBe('Доля отметок «2» по РДР');
    await page.keyboard.press('Escape');
    await search().waitFor();
    await expect.poll(() => search().inputValue()).toBe('двойки');
    await expect.poll(focused).toContain('RDR_FAIL_SHARE');
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: 'МСОКО' }).waitFor();
  });

  it('shows the words of the order, the formula, an example and its result', async () => {
    await openFunction('HIGH_SCORER_SHARE');
    const said = page.getByRole('main');
    await said.getByText('«доля (%) высокобалльников ЕГЭ»').waitFor();
    await said.getByText('=HIGH_SCORER_SHARE(6; 60)').waitFor();
    await said.getByText('Результат: 10', { exact: true }).waitFor();
    const width = await page.evaluate(() => document.querySelector('main')?.scrollWidth);
    expect(width).toBeLessThanOrEqual(300);
  });

  it('fills the arguments by hand and from the sheet, and inserts what it shows', async () => {
    await openFunction('RDR_FAIL_SHARE');
    await page.getByText('=RDR_FAIL_SHARE(число отметок «2»; число участников)').waitFor();
    await page.getByText('Заполните аргументы: число отметок «2»; число участников').waitFor();
    await expect.poll(() => button('Вставить в ячейку').isDisabled()).toBe(true);
    await page.getByRole('textbox', { name: /число участников/i }).fill('c2:c24');
    await button('Взять выделенное: число отметок «2»').click();
    await page.getByText('=RDR_FAIL_SHARE(Результаты!D2:D40; C2:C24)').waitFor();
    await button('Вставить в ячейку').press('Enter');
    await page.getByText('Формула вставлена в ячейку B7 листа «Лист1».').waitFor();
    await expect
      .poll(() => lastCall())
      .toEqual(['insertFormula', { name: 'RDR_FAIL_SHARE', arguments: ['Результаты!D2:D40', 'c2:c24'] }]);
    await expect.poll(() => focused()).toBe('Вставить в ячейку');
  });

  it('says no longer that a formula was inserted when its arguments change', async () => {
    await openFunction('RDR_FAIL_SHARE');
    await page.getByRole('textbox', { name: /число отметок/i }).fill('B2');
    await page.getByRole('textbox', { name: /число участников/i }).fill('C2');
    await button('Вставить в ячейку').press('Enter');
    const inserted = page.getByText('Формула вставлена в ячейку B7 листа «Лист1».');
    await inserted.waitFor();
    await page.getByRole('textbox', { name: /число участников/i }).fill('C3');
    await inserted.waitFor({ state: 'detached' });
  });

  it('does not send an argument that is no range and no value, and says what it may be', async () => {
    await openFunction('RDR_FAIL_SHARE');
    await page.getByRole('textbox', { name: /число отметок/i }).fill('7');
    const field = page.getByRole('textbox', { name: /число участников/i });
    await field.fill('СУММ(C2:C40)');
    await page.getByText(/Нужен диапазон латинскими буквами/).waitFor();
    await expect.poll(() => button('Вставить в ячейку').isDisabled()).toBe(true);
    await field.fill('');
    await page.getByText('Заполните аргумент: число участников').waitFor();
    await field.fill('56');
    await expect.poll(() => button('Вставить в ячейку').isDisabled()).toBe(false);
  });

  it('says why nothing was inserted or taken, and keeps what was typed', async () => {
    await open('indicators', { failing: ['insertFormula', 'readSelection'] });
    await button(/RDR_FAIL_SHARE/).click();
    await page.getByRole('textbox', { name: /число отметок/i }).fill('B2:B24');
    await page.getByRole('textbox', { name: /число участников/i }).fill('C2:C24');
    await button('Вставить в ячейку').click();
    await page.getByText('Таблица занята.').waitFor();
    await button('Взять выделенное: число участников').click();
    await page.getByText('Таблица занята.').waitFor();
    await expect
      .poll(() => page.getByRole('textbox', { name: /число участников/i }).inputValue())
      .toBe('C2:C24');
  });

  it('makes values only after it was explained and confirmed', async () => {
    await open('indicators');
    await button('Сделать значениями…').press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Сделать значениями' });
    await dialog.getByText(/Создать копию/).waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await expect
      .poll(async () => (await sentCalls(page)).some(([name]) => name === 'makeValues'))
      .toBe(false);
    await button('Сделать значениями…').click();
    await dialog.getByRole('button', { name: 'Заменить' }).click();
    await page.getByText('Готово, 14:40.').waitFor();
    await dialog.waitFor({ state: 'detached' });
    await expect
      .poll(async () => (await sentCalls(page)).filter(([name]) => name === 'makeValues'))
      .toEqual([['makeValues', {}]]);
  });
});
