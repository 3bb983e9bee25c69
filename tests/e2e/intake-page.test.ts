// The dialog «Загрузка результатов» in a real browser, its server played by the test: reading, questions, refusals, the keyboard.
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { markStatisticsSheet, type SchoolCounts } from '../../build/samples/layouts/group-reports';
import { plain } from '../../build/samples/layouts/style';
import { xlsxOf } from '../../build/samples/xlsx';
import { formattedBook } from '../../local/bench/formatted-sheet';
import { book } from '../intake/container/book';
import { failFromNowOn, openIntakePage, sentCalls } from './sidebar-page';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await chromium.connect(inject('browserEndpoint'));
});
beforeEach(async () => {
  page = await openIntakePage(browser);
  await page.getByText('Последняя загрузка: 22.11.2026 14:38').waitFor();
});
afterEach(() => page.context().close());
afterAll(() => browser.close());

const button = (name: string | RegExp) => page.getByRole('button', { name });
const primary = () => page.getByRole('contentinfo').getByRole('button').last();
const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
const callsTo = async (name: string) => (await sentCalls(page)).filter(([call]) => call === name);

const schoolOf = (place: number): SchoolCounts => ({
  digits: String(101 + place).padStart(6, '0'),
  name: `Школа № ${place + 1}`,
  marks: [1, 2, 3, 4],
  movements: [1, 8, 1],
  withoutJournal: 0,
});

/** Ф3 of so many schools; the first two are those of the played workbook. */
async function statistics(name: string, schools: number) {
  const all = Array.from({ length: schools }, (_, place) => schoolOf(place));
  const district = { name: 'Верхнеключевской район(reg22_m019)', schools: all };
  const report = { year: 2026, subject: 'Русский язык', abbreviation: 'РУ', grade: 4, region: 'Край' };
  const buffer = await xlsxOf([markStatisticsSheet({ ...report, municipalities: [district] }, plain)]);
  return { name, mimeType: '', buffer };
}

const chooseFiles = (...files: { name: string; mimeType: string; buffer: Buffer }[]) =>
  page.locator('input[type=file]').setInputFiles(files);

/** Pastes a table that nobody knows. */
async function pasteTable(): Promise<void> {
  await page.getByLabel('Скопированная таблица').focus();
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'Код\tШкола\tПисали\n000101\tЗаречная\t23\n000102\tОзёрная\t20');
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  });
  await page.getByRole('heading', { name: '1 файл: 1 ждёт ответа' }).waitFor();
}

describe('reading', () => {
  it('shows how far it is, can be stopped, and keeps what was read', async () => {
    await page.evaluate(() => {
      const real = Blob.prototype.arrayBuffer;
      let asked = 0;
      // The files are read when the test says so.
      Blob.prototype.arrayBuffer = function gated(this: Blob) {
        asked += 1;
        return new Promise((resolve) =>
          Object.assign(window, { asked, release: () => resolve(real.call(this)) }),
        );
      };
    });
    const asked = (times: number) =>
      page.waitForFunction((n) => (window as unknown as { asked?: number }).asked === n, times);
    const release = () => page.evaluate(() => (window as unknown as { release(): void }).release());
    const names = ['а.xlsx', 'б.xlsx', 'в.xlsx'];
    await chooseFiles(...(await Promise.all(names.map((name) => statistics(name, 2)))));
    await page.getByText('Читаем файлы: 0 из\u00a03').waitFor();
    await expect.poll(() => primary().getAttribute('aria-disabled')).toBe('true');
    await asked(1);
    await release();
    await asked(2);
    await button('Остановить').click();
    await release();
    await page.getByText('Чтение остановлено. Не прочитано: 2\u00a0файла.').waitFor();
    await page.getByRole('heading', { name: '1 файл: 1 готов' }).waitFor();
  });

  it('is stopped in the middle of a file', async () => {
    const buffer = Buffer.from(formattedBook([['Код ОО', 'Участников']]));
    const files = Array.from({ length: 10 }, (_, at) => ({ name: `${at}.xlsx`, mimeType: '', buffer }));
    await chooseFiles(...files);
    await button('Остановить').click();
    await page.getByText(/Чтение остановлено. Не прочитано: \d+\u00a0файл/).waitFor();
  });

  it('reads a hidden sheet when it is asked to', async () => {
    const rows = [
      ['Код ОО', 'Школа', 'Писали'],
      ['000101', 'Заречная', 23],
    ];
    const tabs = [
      { name: 'Свод', rows: [['Пояснения']] },
      { name: 'Черновик', state: 'hidden', rows },
    ];
    await chooseFiles({ name: 'книга.xlsx', mimeType: '', buffer: Buffer.from(book(tabs)) });
    await page.getByText('Пропущенные листы: 2, из\u00a0них скрытые в\u00a0файле: 1').waitFor();
    await button('Взять: книга.xlsx, лист «Черновик»').click();
    await page.getByRole('heading', { name: '1 файл: 1 ждёт ответа' }).waitFor();
  });

  it('takes files dropped anywhere on the dialog', async () => {
    const dropped = await page.evaluateHandle(() => {
      const data = new DataTransfer();
      data.items.add(new File(['не таблица'], 'письмо.docx'));
      return data;
    });
    await page.dispatchEvent('header', 'dragover', { dataTransfer: dropped });
    await page.getByText('Отпустите: файлы будут прочитаны').waitFor();
    await page.dispatchEvent('header', 'drop', { dataTransfer: dropped });
    await button(/письмо\.docx.*не взят/).click();
    await page.getByRole('heading', { name: '1 файл: 1 не взят' }).waitFor();
    await button('Убрать из списка').click();
    await page.getByText('Перетащите сюда файлы').waitFor();
  });
});

describe('what will change', () => {
  beforeEach(async () => chooseFiles(await statistics('Ф3.xlsx', 2)));

  it('is asked for without a press and names every value with the way to its cell', async () => {
    const line = page.getByRole('row', { name: /^Заречная СОШ, ВПР, русский язык.* «2» 9 8 / });
    await line.getByRole('button', { name: '«Результаты», G7' }).click();
    await line.getByText('Выделена на листе за этим окном').waitFor();
    await expect
      .poll(async () => (await sentCalls(page)).at(-1))
      .toEqual(['selectCell', { sheet: 'Результаты', cell: 'G7' }]);
    await expect.poll(() => callsTo('addIntake')).toEqual([]);
  });

  it('is added at one press; then the check is the next step, in the sidebar, and the dialog goes', async () => {
    await button('Добавить 2 и\u00a0изменить 1').click();
    await page.getByRole('heading', { name: 'Загружено: новых строк — 2. 14:40.' }).waitFor();
    const [[, added] = []] = await callsTo('addIntake');
    const [[, previewed] = []] = (await callsTo('previewIntake')).slice(-1);
    expect(added).toMatchObject(previewed as object);
    await primary().and(button('Проверить данные')).click();
    await expect
      .poll(async () => (await sentCalls(page)).slice(-2))
      .toEqual([
        ['openCheck', {}],
        ['close', null],
      ]);
  });

  it('leaves in the list the files that wait for an answer', async () => {
    await button('Убрать все').click();
    await pasteTable();
    await chooseFiles(await statistics('Ф3.xlsx', 2));
    await button(/^Добавить 2/).click();
    await page.getByText('Ждут ответа и ещё не\u00a0загружены: 1\u00a0файл.').waitFor();
    await button('К этим файлам').click();
    await page.getByRole('heading', { name: '1 файл: 1 ждёт ответа' }).waitFor();
    await primary().and(button('Ответить на вопросы')).click();
    await expect.poll(focused).toContain('Вставленная таблица');
  });

  it('keeps the list when the workbook cannot tell, and asks again', async () => {
    await primary()
      .and(button(/^Добавить 2/))
      .waitFor();
    await failFromNowOn(page, ['previewIntake']);
    await button('Обновить').click();
    await page.getByText('Таблица занята.').waitFor();
    await page.getByRole('heading', { name: '1 файл: 1 готов' }).waitFor();
    await expect.poll(() => button(/^Добавить/).count()).toBe(0);
    await failFromNowOn(page, []);
    await button('Повторить').click();
    await button(/^Добавить 2/).waitFor();
  });

  it('keeps the list when adding fails', async () => {
    await failFromNowOn(page, ['addIntake']);
    await button(/^Добавить 2/).click();
    await page.getByText('Таблица занята.').waitFor();
    await failFromNowOn(page, []);
    await button(/^Добавить 2/).click();
    await page.getByRole('heading', { name: /^Загружено/ }).waitFor();
  });

  it('does not make the page longer than the window', async () => {
    await page.getByText('Какие значения изменятся: 1').waitFor();
    await page
      .getByRole('heading', { name: 'Что изменится' })
      .evaluate((element) => element.scrollIntoView());
    const [height, top] = await page.evaluate(() => [document.documentElement.scrollHeight, window.scrollY]);
    expect([height, top]).toEqual([600, 0]);
  });
});

describe('questions about schools', () => {
  it('are answered all at once for schools that nobody knows, and one by one after that', async () => {
    await chooseFiles(await statistics('Ф3.xlsx', 42));
    await page.getByRole('heading', { name: 'Школы: 40 вопросов' }).waitFor();
    await page.getByText('Для всех 40:').waitFor();
    await button('не загружать').click();
    await page.getByRole('heading', { name: 'Школы: на все вопросы есть ответ' }).waitFor();
    await page
      .getByLabel('Школа № 7', { exact: false })
      .first()
      .selectOption({ label: 'добавить в «Школы»' });
    await expect
      .poll(async () => {
        const [, request] = (await callsTo('previewIntake')).at(-1) ?? [];
        const { tables } = request as { tables: { sheet: string; rows: unknown[] }[] };
        return tables.map(({ sheet, rows }) => [sheet, rows.length]);
      })
      .toContainEqual(['Школы', 1]);
  });

  it('may be answered with any school of the list', async () => {
    await chooseFiles(await statistics('Ф3.xlsx', 3));
    await page.getByLabel(/Школа № 3/).selectOption({ label: 'другая школа из списка…' });
    await page.getByLabel(/Школа списка для/).selectOption('school:edu000777');
    await page.getByRole('heading', { name: 'Школы: на все вопросы есть ответ' }).waitFor();
  });
});

describe('an unknown table', () => {
  it('is mapped on a screen of its own, which Esc leaves with the keyboard on the table', async () => {
    await pasteTable();
    await primary().click();
    await expect.poll(focused).toContain('Вставленная таблица');
    await button('Указать столбцы').click();
    await page.getByLabel(/^Код ОО/).selectOption('0');
    await page.getByRole('columnheader', { name: 'Код ОО' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: 'Проверьте и добавьте', level: 1 }).waitFor();
    await expect.poll(focused).toContain('Вставленная таблица');
    await button('Указать столбцы').click();
    // What was chosen is still chosen.
    await expect.poll(() => page.getByLabel(/^Код ОО/).inputValue()).toBe('0');
    await expect.poll(() => primary().getAttribute('aria-disabled')).toBe('true');
    await page.getByText(/Осталось указать: .*Учебный год/).waitFor();
  });

  it('becomes rows when every column that is needed has a source', async () => {
    await pasteTable();
    await button(/Незнакомая таблица/).click();
    await button('Указать столбцы').click();
    await page.getByLabel(/^Код ОО/).selectOption('0');
    await page.getByLabel(/^Участников/).selectOption('2');
    for (const [column, words] of [
      ['Учебный год', '2025/2026'],
      ['Класс', '9'],
      ['Предмет', 'Математика'],
    ] as const) {
      await page
        .getByLabel(new RegExp(`^${column}`))
        .first()
        .selectOption('same');
      await page.getByLabel(`«${column}» для всех строк`).fill(words);
    }
    await page
      .getByLabel(/^Процедура/)
      .first()
      .selectOption('same');
    await page.getByLabel('«Процедура» для всех строк').selectOption('ОГЭ');
    await button('Готово').click();
    await page.getByRole('heading', { name: '1 файл: 1 готов' }).waitFor();
    await button(/^Добавить 2/).click();
    await expect
      .poll(() => callsTo('addIntake'))
      .toMatchObject([['addIntake', { remember: [{ kind: 'columns' }] }]]);
  });
});

describe('a report that cannot be read', () => {
  /** Ф3 with a column that it never has. */
  async function foreignFile() {
    const report = { year: 2026, subject: 'Русский язык', abbreviation: 'РУ', grade: 4, region: 'Край' };
    const municipalities = [{ name: 'Верхнеключевской район(reg22_m019)', schools: [schoolOf(0)] }];
    const { name, rows } = markStatisticsSheet({ ...report, municipalities }, plain);
    const buffer = await xlsxOf([{ name, rows: rows.map((row, r) => (r === 7 ? [...row, '6'] : row)) }]);
    return { name: 'Ф3.xlsx', mimeType: '', buffer };
  }

  it('offers to name its columns, and is refused again when the screen is left', async () => {
    await chooseFiles(await foreignFile());
    await page.getByRole('heading', { name: '1 файл: 1 не взят' }).waitFor();
    await button(/Ф3\.xlsx/).click();
    await button('Назвать столбцы').click();
    await page.getByRole('heading', { name: 'Первые строки станут такими' }).waitFor();
    await button('Контекстные данные').click();
    await page.getByLabel(/^Обучающихся/).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: '1 файл: 1 не взят' }).waitFor();
  });
});

describe('scores that the tasks do not make', () => {
  it('are one question a file, with the score chosen at first', async () => {
    const headings = ['Код участника', 'Вариант', '1 (2б)', '2 (2б)', 'Порядковый номер класса'];
    const rows = [
      [...headings, 'Отметка за предыдущую четверть', 'Итого баллов'],
      [40001, 1, 2, 2, 1, 5, 4],
      [40002, 1, 2, 1, 1, 4, 1],
    ];
    const buffer = await xlsxOf([{ name: 'Протокол', rows }]);
    await chooseFiles({ name: 'Протокол.xlsx', mimeType: '', buffer });
    await button(/Протокол\.xlsx|Форма сбора/)
      .first()
      .click();
    await page.getByText(/В 1\sстроке сумма баллов за задания больше итога/).waitFor();
    await expect.poll(() => page.getByLabel('Итог не равен сумме заданий').inputValue()).toBe('take');
  });
});

describe('the last intake', () => {
  it('is undone after one more question, and what was undone is said', async () => {
    await button('Отменить последнюю загрузку…').click();
    const dialog = page.getByRole('dialog', { name: 'Отменить загрузку' });
    await dialog.getByRole('button', { name: 'Вернуть' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('main').getByText('Загрузка отменена: убрано строк — 2. 14:41.').waitFor();
    await expect.poll(() => callsTo('undoIntake')).toEqual([['undoIntake', {}]]);
  });
});

describe('the window', () => {
  it.each([
    ['as Google shows it', { width: 1000, height: 600 }],
    ['on a screen of 1024', { width: 992, height: 600 }],
    ['at 150 % on a screen of 1280 × 720', { width: 820, height: 400 }],
    ['at 200 %', { width: 600, height: 300 }],
  ])('never scrolls sideways and keeps its buttons in sight %s', async (_what, viewport) => {
    await page.context().close();
    page = await openIntakePage(browser, {}, viewport);
    const isWhole = async () => {
      const box = await primary().boundingBox();
      expect(box && box.y + box.height).toBeLessThanOrEqual(viewport.height);
      const widths = await page.evaluate(() =>
        ['html', 'main', '.pane', '.pane + .pane'].flatMap((name) => {
          const element = document.querySelector(name);
          return element === null ? [] : [element.scrollWidth - element.clientWidth];
        }),
      );
      expect(widths.filter((beyond) => beyond > 0)).toEqual([]);
    };
    await isWhole();
    await pasteTable();
    await chooseFiles(await statistics('Ф3.xlsx', 42));
    await page.getByText('Какие значения изменятся: 1').waitFor();
    await isWhole();
    await button(/Незнакомая таблица/).click();
    await button('Указать столбцы').click();
    await page.getByRole('heading', { name: 'Первые строки станут такими' }).waitFor();
    await isWhole();
  });
});
