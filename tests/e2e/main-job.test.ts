import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { LocalPage, type LocalServer, startServer } from './local-page';

let server: LocalServer;
let local: LocalPage;
beforeAll(async () => {
  server = await startServer();
  local = await LocalPage.open(inject('browserEndpoint'), server.address, { width: 1360, height: 900 });
});
afterAll(async () => {
  await local?.close();
  await server?.stop();
});

/** One user's way from the opened demo to an approved list; each step begins where the one before it ended. */
describe('the main job on the demo, as a newcomer does it', () => {
  it('checks the data and goes to a cell that needs a look', async () => {
    await local.openAddOn('Проверить данные…');
    const problem = local.sidebar.getByRole('button', { name: /C491/ });
    await problem.click();
    await local.page.getByRole('tab', { name: 'Результаты', selected: true }).waitFor();
    await expect.poll(() => local.page.getByLabel('Адрес ячейки').inputValue()).toBe('C491');
    await expect.poll(() => local.page.getByLabel('Содержимое ячейки').inputValue()).toBe('Контрольная');
  });

  it('forms the lists at one press and says how many schools are on them', async () => {
    await local.openAddOn('Перечни ШНОР и ШНСУ…');
    await local.sidebar.getByRole('button', { name: 'Сформировать перечни' }).click();
    await local.sidebar
      .getByText(/ШНОР — 5, группа риска — 4, ШНСУ — 4; всего\s23\sшколы/)
      .first()
      .waitFor();
  });

  it('says why a school is on the list, and takes the selection to its row', async () => {
    const school = local.sidebar.getByRole('button', { name: /Дальнолучская СОШ/ });
    await school.click();
    await local.sidebar
      .getByText(/ВПР 2025\/2026, 5\sкл\., математика: 40,0\s% «2» \(6 из 15\), порог 30\s%/)
      .waitFor();
    await local.page.getByRole('tab', { name: 'ШНОР', selected: true }).waitFor();
    await expect.poll(() => local.page.getByLabel('Содержимое ячейки').inputValue()).toBe('edu000109');
    // The picture shows every reason of the school.
    await school.evaluate((element) => element.scrollIntoView({ block: 'start' }));
    await local.picture('sidebar-lists');
  });

  it('keeps the comment that the department types beside its school when the lists are formed again', async () => {
    await local.page.getByRole('tab', { name: 'ШНОР', exact: true }).click();
    await local.typeInto('M10', 'На контроле у методиста');
    await local.sidebar.getByRole('button', { name: 'Сформировать перечни' }).click();
    await local.sidebar
      .getByText(/сформировано: ШНОР — 5/)
      .first()
      .waitFor();
    await expect.poll(() => local.contentsOf('M10')).toBe('На контроле у методиста');
    await expect.poll(() => local.contentsOf('A10')).toBe('edu000109');
  });

  it('approves the list by an order and keeps it on its own sheet', async () => {
    await local.sidebar.getByRole('button', { name: 'Утвердить перечень' }).click();
    const dialog = local.sidebar.getByRole('dialog');
    await dialog.getByLabel('Утвердить без решений по школам: 3').check();
    await dialog.getByLabel('Номер приказа').fill('214-О');
    await dialog.getByLabel('Дата приказа').fill('01.10.2026');
    await dialog.getByRole('button', { name: 'Утвердить' }).click();
    await dialog.waitFor({ state: 'detached' });
    await local.tab('Утверждённые перечни').click();
    await local.page.getByRole('tab', { name: 'Утверждённые перечни', selected: true }).waitFor();
    await expect.poll(() => local.contentsOf('A6')).toBe('ШНОР');
    await expect.poll(() => local.contentsOf('H6')).toBe('214-О');
    await expect.poll(() => local.contentsOf('A7')).toBe('');
  });

  it('leaves no script error behind', () => {
    expect(local.troubles).toEqual([]);
  });
});
