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

describe('«Показатели и справка» on the demo', () => {
  it('builds the live sheets at one press and opens them', async () => {
    await button('Построить показатели').click();
    await button('Открыть лист «Показатели»').click({ timeout: 30_000 });
    await local.page.getByRole('tab', { name: 'Показатели', selected: true }).waitFor();
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
    expect(await local.contentsOf('T2')).toBe('=RDR_FAIL_SHARE(Результаты!G2; Результаты!F2)');
  });

  it('does not write over a cell that holds something', async () => {
    await local.goTo('A2');
    await button('Вставить в ячейку').click();
    await local.sidebar.getByText(/Ячейка A2 занята/).waitFor();
  });
});
