// Indicators on the demo: built from the sidebar, and a function put into a cell of the user's own.
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { LocalPage, type LocalServer, startServer } from './local-page';

let server: LocalServer;
let local: LocalPage;
beforeAll(async () => {
  server = await startServer();
  local = await LocalPage.open(inject('browserEndpoint'), server.address, { width: 1360, height: 900 });
  await local.openAddOn('Показатели и справка…');
});
afterAll(async () => {
  await local?.close();
  await server?.stop();
});

const button = (name: string | RegExp) => local.sidebar.getByRole('button', { name });

/** Pixels by which the grid is scrolled down and across. */
const scrolledTo = () =>
  local.page.evaluate(() => {
    const across = document.querySelector('revogr-viewport-scroll.rgCol');
    return [across?.querySelector('.vertical-inner')?.scrollTop, across?.scrollLeft];
  });

describe('«Показатели и справка» on the demo', () => {
  it('does not offer to replace formulas again when there is none', async () => {
    await button('Сделать значениями…').click();
    const replace = button('Заменить');
    await replace.click();
    await local.sidebar
      .getByRole('dialog')
      .getByText(/заменять нечего/)
      .waitFor();
    await expect.poll(() => replace.isDisabled()).toBe(true);
    await button('Отмена').click();
    await local.sidebar
      .getByText(/заменять нечего/)
      .first()
      .waitFor({ state: 'detached' });
  });

  it('says what is so when its sheet has gone by an undo, and the refusal goes with the next action', async () => {
    await button('Построить показатели').click();
    await button('Обновить показатели').waitFor();
    await local.page.getByRole('gridcell').first().click();
    await local.page.keyboard.press('Control+z');
    await local.tab('Показатели').waitFor({ state: 'detached' });
    await button('Открыть лист «Показатели»').click();
    const refusal = local.sidebar.locator('.refusal');
    await refusal.waitFor();
    await button('Построить показатели').waitFor();
    await expect.poll(() => refusal.count()).toBe(1);
    await local.sidebar.getByRole('heading', { name: 'Справка по функциям' }).click();
    await refusal.waitFor({ state: 'detached' });
  });

  it('builds the live sheets at one press and opens them', async () => {
    await button('Построить показатели').click();
    await button('Открыть лист «Показатели»').click();
    await local.page.getByRole('tab', { name: 'Показатели', selected: true }).waitFor();
    await local.cell('17,3').waitFor();
    // Without the sidebar, which says when they were built.
    await local.picture('indicators', { width: 1056, height: 760 });
  });

  it('shows in the formula bar what a formula above put into a cell', async () => {
    await expect.poll(() => local.contentsOf('D7')).toMatch(/^=/);
    const shown = local.page.locator('revo-grid [role="gridcell"]:focus');
    await expect.poll(() => local.contentsOf('D9')).toMatch(/^\d+,\d$/);
    await expect.poll(() => local.contentsOf('D9')).toBe(await shown.textContent());
  });

  it('shows each sheet from its own selection, wherever another one was scrolled to', async () => {
    await local.goTo('A60');
    await local.gridAtRest();
    for (const name of ['Свод', 'Школы']) {
      await local.tab(name).click();
      await local.page.getByRole('tab', { name, selected: true }).waitFor();
      await expect.poll(() => scrolledTo()).toEqual([0, 0]);
      await local.goTo('J60');
      await local.gridAtRest();
    }
  });

  it('puts a formula with the selected cells into the cell selected next', async () => {
    await local.sidebar.getByRole('searchbox').fill('двойки РДР');
    await button(/RDR_FAIL_SHARE/).click();
    await local.tab('Результаты').click();
    await local.goTo('G2');
    await button('Взять выделенное: число отметок «2»').click();
    await local.sidebar.getByText(/=RDR_FAIL_SHARE\(Результаты!G2; /).waitFor();
    await local.goTo('F2');
    await button('Взять выделенное: число участников').click();
    await local.sidebar.getByText('=RDR_FAIL_SHARE(Результаты!G2; Результаты!F2)').waitFor();
    await local.goTo('T2');
    await button('Вставить в ячейку').click();
    await local.sidebar.getByText('Формула вставлена в ячейку T2 листа «Результаты».').waitFor();
    await expect.poll(() => local.contentsOf('T2')).toBe('=RDR_FAIL_SHARE(Результаты!G2; Результаты!F2)');
  });

  it('does not write over a cell that holds something', async () => {
    await local.goTo('A2');
    await button('Вставить в ячейку').click();
    await local.sidebar.getByText(/Ячейка A2 занята/).waitFor();
  });
});
