import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { LocalPage, type LocalServer, startServer } from './local-page';

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
  await local.close();
  expect(troubles).toEqual([]);
});

describe('the page of the local host', () => {
  it('opens on the demo: schools in the grid, tabs below, the sidebar at its first section', async () => {
    expect(await local.tab('Школы').getAttribute('aria-selected')).toBe('true');
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
    expect(await local.contentsOf('M2')).toBe('=HIGH_SCORER_SHARE(K2;L2)');
    await local.cell('50').waitFor();
  });

  it('shows what a custom function says of a wrong argument as the note of the cell', async () => {
    await local.typeInto('M3', '=HIGH_SCORER_SHARE(5;2)');
    const wrong = local.cell('#ERROR!');
    await wrong.waitFor();
    expect(await wrong.getAttribute('data-note')).toContain('HIGH_SCORER_SHARE');
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
    expect(await local.page.locator('revo-grid img').count()).toBe(0);
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

  it('keeps the sidebar from the network and from the page around it', async () => {
    const frame = local.page.frames().find((candidate) => candidate.url().includes('/frame/'));
    const reached = await frame?.evaluate(async () => {
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
