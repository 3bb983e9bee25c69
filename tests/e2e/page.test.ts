// The page of the local host in a browser: grid, menus, sidebar, files.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { LocalPage, type LocalServer, startServer } from './local-page';

declare global {
  interface Window {
    google: { script: { run: ScriptRun } };
  }
}

/** As much of `google.script.run` as the tests use. */
type ScriptRun = Record<string, ((argument: unknown) => void) | undefined> & {
  withSuccessHandler(handler: (result: unknown, user: unknown) => void): ScriptRun;
  withFailureHandler(handler: (error: Error, user: unknown) => void): ScriptRun;
  withUserObject(user: unknown): ScriptRun;
};

/** The frame of the sidebar, once its page stands in it. */
async function frameOf({ page, sidebar }: LocalPage): Promise<Frame> {
  await sidebar.getByRole('heading', { level: 1 }).waitFor();
  const frame = page.frames().find((candidate) => candidate.url().includes('/frame/'));
  if (frame === undefined) throw new Error('the add-on shows no page');
  return frame;
}

let server: LocalServer;
let local: LocalPage;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());
beforeEach(async () => {
  local = await LocalPage.open(inject('browserEndpoint'), server.address);
});
afterEach(async () => {
  const { troubles } = local;
  const told = await local.page.locator('.problem').allTextContents();
  await local.close();
  expect(told).toEqual([]);
  expect(troubles).toEqual([]);
});

describe('the page of the local host', () => {
  it('opens on the demo: schools in the grid, tabs below, the sidebar at its first section', async () => {
    await expect.poll(() => local.tab('Школы').getAttribute('aria-selected')).toBe('true');
    for (const name of ['Настройки', 'Результаты', 'ШНОР']) expect(await local.tab(name).count()).toBe(1);
    await local.cell('Наименование').waitFor();
    await local.sidebar.getByRole('heading', { name: 'С чего начать' }).waitFor();
  });

  it('computes a custom function that the user types, and keeps it after a reload', async () => {
    await local.typeInto('K2', '3');
    await local.typeInto('L2', '12');
    await local.typeInto('M2', '=HIGH_SCORER_SHARE(K2;L2)');
    // 3 of 12 pupils are 25 percent.
    await local.cell('25').waitFor();
    await local.typeInto('K2', '6');
    await local.cell('50').waitFor();
    await local.page.reload();
    await local.page.getByRole('gridcell').first().waitFor();
    await expect.poll(() => local.contentsOf('M2')).toBe('=HIGH_SCORER_SHARE(K2;L2)');
    await local.cell('50').waitFor();
  });

  it('shows what a custom function says of a wrong argument as the note of the cell', async () => {
    await local.typeInto('M3', '=HIGH_SCORER_SHARE(5;2)');
    const wrong = local.cell('#ERROR!');
    await wrong.waitFor();
    await expect.poll(() => wrong.getAttribute('data-note')).toContain('HIGH_SCORER_SHARE');
  });

  it('takes the last edit back with Ctrl+Z and does it again with Ctrl+Y', async () => {
    await local.typeInto('K5', 'временно');
    await local.cell('временно').waitFor();
    await local.page.keyboard.press('Control+z');
    await local.cell('временно').waitFor({ state: 'detached' });
    await local.page.keyboard.press('Control+y');
    await local.cell('временно').waitFor();
  });

  it('shows text from cells as text, whatever it looks like', async () => {
    await local.typeInto('K6', '<img src=x onerror=alert(1)>');
    await local.cell('<img src=x onerror=alert(1)>').waitFor();
    await expect.poll(() => local.page.locator('revo-grid img').count()).toBe(0);
  });

  it('offers the words of a drop-down list', async () => {
    await local.goTo('D2');
    await local.page.keyboard.press('F2');
    await local.page.getByRole('option', { name: 'вечерняя', exact: true }).click();
    await expect.poll(() => local.contentsOf('D2')).toBe('вечерняя');
  });

  it('sums up the selection in the status bar', async () => {
    await local.typeInto('K8', '10');
    await local.typeInto('K9', '5');
    await local.goTo('K8:K9');
    const status = local.page.locator('.status');
    await status.getByText('Сумма: 15').waitFor();
    await status.getByText('Среднее: 7,5').waitFor();
  });

  it('runs the add-on from its menu', async () => {
    await local.page.getByRole('menuitem', { name: 'Расширения' }).click();
    await local.page.getByRole('menuitem', { name: 'МСОКО' }).hover();
    await local.page.getByRole('menuitem', { name: 'О программе' }).click();
    await local.sidebar.getByRole('heading', { name: 'О программе' }).waitFor();
  });

  it('goes to the cell that the sidebar selects', async () => {
    await local.page.evaluate(() => {
      for (const frame of document.querySelectorAll('iframe')) frame.dataset.seen = 'yes';
    });
    await (await frameOf(local)).evaluate(() =>
      window.google.script.run.selectCell?.({ sheet: 'Результаты', cell: 'B120' }),
    );
    await local.page.locator('[role="tab"][aria-selected="true"]', { hasText: 'Результаты' }).waitFor();
    await expect.poll(() => local.page.getByLabel('Адрес ячейки').inputValue()).toBe('B120');
    // The sidebar stays as it is: its frame was not loaded again.
    await expect.poll(() => local.page.locator('iframe[data-seen="yes"]').count()).toBe(1);
  });

  it('leaves the keys in the sidebar when the sidebar selects a cell', async () => {
    const refresh = local.sidebar.getByRole('button').first();
    await refresh.focus();
    await (await frameOf(local)).evaluate(() =>
      window.google.script.run.selectCell?.({ sheet: 'Результаты', cell: 'B120' }),
    );
    await local.page.locator('[data-rgrow="118"] [data-rgcol="1"]').first().waitFor();
    await expect.poll(() => local.page.getByLabel('Адрес ячейки').inputValue()).toBe('B120');
    await expect.poll(() => local.page.evaluate(() => document.activeElement?.tagName)).toBe('IFRAME');
    await expect.poll(() => refresh.evaluate((button) => button === document.activeElement)).toBe(true);
    // A click into the sheet takes them there.
    await local.page.locator('[data-rgrow="118"] [data-rgcol="2"]').first().click();
    await local.page.keyboard.press('ArrowUp');
    await expect.poll(() => local.page.getByLabel('Адрес ячейки').inputValue()).toBe('C119');
  });

  it('credits the grid and the formulas in «Справка», and the keyboard skips the mark on the grid', async () => {
    await local.page.getByRole('menuitem', { name: 'Справка' }).click();
    await local.page.getByRole('menuitem', { name: 'О локальной таблице' }).click();
    const dialog = local.page.getByRole('dialog');
    await dialog.getByText(/RevoGrid[\s\S]*HyperFormula/).waitFor();
    await dialog.getByRole('button', { name: 'Хорошо' }).click();
    await dialog.waitFor({ state: 'detached' });
    const mark = local.page.locator('revogr-attribution a');
    await expect.poll(() => mark.getAttribute('tabindex')).toBe('-1');
    await expect.poll(() => mark.isVisible()).toBe(true);
  });

  it('refuses a file without the columns that rows need, in the bar, and keeps the sheet', async () => {
    await local.tab('Результаты').click();
    const before = await local.contentsOf('A2');
    await local.importFile('schools.csv', 'Код ОО,Наименование\n5,Школа № 5\n');
    const bar = local.page.locator('.problem');
    await bar.getByText(/нет обязательных столбцов «Учебный год»/).waitFor();
    await bar.getByRole('button').click();
    await bar.waitFor({ state: 'detached' });
    await expect.poll(() => local.contentsOf('A2')).toBe(before);
  });

  it('shows what was imported over the sheet, clear of the sidebar and the status bar', async () => {
    await local.tab('Сопоставление').click();
    await local.importFile(
      'сопоставление.csv',
      'Код ОО,Учебный год,Класс,Предмет,С чем,Цвет\nedu000101,2025/2026,5,математика,ВПР,х\n',
    );
    const toast = local.page.locator('.toast', { hasText: 'Загружено строк: 1' });
    await toast.getByText(/«Цвет»/).waitFor();
    const edges = await toast.evaluate((element) => {
      const box = element.getBoundingClientRect();
      const sidebar = document.querySelector('.sidebar')?.getBoundingClientRect();
      const bottom = document.querySelector('.bottom')?.getBoundingClientRect();
      return [box.right <= (sidebar?.left ?? 0), box.bottom <= (bottom?.top ?? 0)];
    });
    expect(edges).toEqual([true, true]);
    await toast.getByRole('button').click();
    await toast.waitFor({ state: 'detached' });
  });

  it('shows a sheet from its own beginning when it is opened right after a jump on another', async () => {
    const box = local.page.getByLabel('Адрес ячейки');
    // The grid's late answer to the jump falls between other frames each time.
    for (const row of [150, 151, 152, 153]) {
      await local.tab('Результаты').click();
      await box.fill(`L${row}`);
      await box.press('Enter');
      await local.tab('Выпускники').click();
      await expect.poll(() => box.inputValue()).toBe('A1');
      await local.gridAtRest();
      const scrolled = await local.page.evaluate(() => {
        const across = document.querySelector('revogr-viewport-scroll.rgCol');
        return [across?.querySelector('.vertical-inner')?.scrollTop, across?.scrollLeft];
      });
      expect(scrolled).toEqual([0, 0]);
    }
  });

  it('lets the sidebar call what Google lets it call', async () => {
    const heard = await (await frameOf(local)).evaluate(async () => {
      const { run } = window.google.script;
      const call = (name: string, argument: unknown) =>
        new Promise((resolve) => {
          run
            .withSuccessHandler((result, user) => resolve({ result, user }))
            .withFailureHandler((error, user) => resolve({ failure: error.message, user }))
            .withUserObject('свой')
            [name]?.(argument);
        });
      let refusal = '';
      try {
        run.readStart?.({ when: new Date(0) });
      } catch (error) {
        refusal = String(error);
      }
      return {
        hidden: typeof run.hidden_,
        refusal,
        answer: await call('readStart', {}),
        unknown: await call('noSuchFunction', {}),
      };
    });
    expect(heard).toMatchObject({
      hidden: 'undefined',
      refusal: 'TypeError: Failed due to illegal value in property: when',
      answer: { result: { ok: true }, user: 'свой' },
      unknown: { failure: expect.stringContaining('noSuchFunction'), user: 'свой' },
    });
  });

  it('keeps the sidebar from the network and from the page around it', async () => {
    const reached = await (await frameOf(local)).evaluate(async () => {
      const fetched = await fetch('/api/state', { method: 'POST', body: '{}' }).then(
        () => 'fetched',
        () => 'refused',
      );
      let parent = 'refused';
      try {
        parent = window.parent.document.title;
      } catch {
        // The browser refuses, as it must.
      }
      return { fetched, parent };
    });
    expect(reached).toEqual({ fetched: 'refused', parent: 'refused' });
    // The browser tells of each refusal in its console.
    local.troubles.length = 0;
  });
});

describe('a new blank workbook', () => {
  it('opens with the sidebar at its first section', async () => {
    const own = await startServer();
    const page = await LocalPage.open(inject('browserEndpoint'), own.address);
    try {
      await page.page.getByRole('menuitem', { name: 'Файл' }).click();
      await page.page.getByRole('menuitem', { name: 'Новая пустая таблица' }).click();
      await page.page.getByRole('button', { name: 'Продолжить' }).click();
      await page.tab('Лист1').waitFor();
      await page.tab('Школы').waitFor({ state: 'detached' });
      await page.sidebar.getByRole('heading', { name: 'С чего начать' }).waitFor();
      await page.sidebar.getByRole('button', { name: 'Подготовить таблицу' }).last().waitFor();
    } finally {
      await page.close();
      await own.stop();
    }
  });
});

describe('a workbook kept in a file', () => {
  it('is as the user left it when the server is started again', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'msoko-kept-'));
    const args = ['--workbook', join(folder, 'район.json')];
    try {
      for (const step of ['write', 'read'] as const) {
        const own = await startServer(args);
        const page = await LocalPage.open(inject('browserEndpoint'), own.address);
        if (step === 'write') await page.typeInto('B3', 'запомни');
        await page.cell('запомни').waitFor();
        await page.page.getByText('сохраняется в файл район.json').waitFor();
        await page.close();
        await own.stop();
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
