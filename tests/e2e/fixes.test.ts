// «Проверка» on the learning example in the page of the local host: what it can fix is fixed by one click and taken back.
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

const fix = (name: string | RegExp) => local.sidebar.getByRole('button', { name });

describe('an inspector whose tables hold an old code of a school and Latin letters', () => {
  it('replaces the code in all of its rows by one click', async () => {
    await local.openAddOn('Проверить данные…');
    await fix(/sch000118.*A171|A171.*sch000118/).click();
    await expect.poll(() => local.page.getByLabel('Содержимое ячейки').inputValue()).toBe('sch000118');
    await fix(/Заменить sch000118 на edu000118 в 12\sстроках/).click();
    await local.sidebar
      .getByText(/Исправлено: 12\sячеек/)
      .first()
      .waitFor();
    await expect.poll(() => local.contentsOf('A171')).toBe('edu000118');
    await fix(/Заменить sch000118/).waitFor({ state: 'detached' });
  });

  it('fixes all the rest at once, until nothing is offered', async () => {
    await fix(/^Исправить всё/).click();
    await local.sidebar
      .getByText(/убрано повторных строк — 1/)
      .first()
      .waitFor();
    await fix(/^Исправить всё/).waitFor({ state: 'detached' });
    await expect.poll(() => local.contentsOf('E298')).toBe('Математика');
    // What only a person can put right is still there, with its cell.
    await fix(/C491/).waitFor();
  });

  it('takes the last fix back: the Latin letters are there again, the code stays fixed', async () => {
    await fix('Отменить исправление').click();
    await local.sidebar
      .getByText(/Исправление от .* отменено/)
      .first()
      .waitFor();
    await expect.poll(() => local.contentsOf('E298')).toBe('Mатемaтика');
    await expect.poll(() => local.contentsOf('A171')).toBe('edu000118');
    expect(local.troubles).toEqual([]);
  });
});
