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

const queue = () => local.sidebar.getByRole('region', { name: /Требует решения/ });
const queued = (school: string) => queue().getByRole('listitem').filter({ hasText: school });

/** A click on the section's own heading: the panel gets the focus, and nothing else happens. */
async function returnToPanel(): Promise<void> {
  await local.sidebar.getByRole('heading', { level: 1 }).click();
}

async function openSheet(title: string): Promise<void> {
  await local.tab(title).click();
  await local.page.getByRole('tab', { name: title, selected: true }).waitFor();
}

describe('schools whose place is in doubt', () => {
  it('wait in a short queue, each with the reason and with what the sum of two years gives', async () => {
    await local.openAddOn('Перечни ШНОР и ШНСУ…');
    await local.sidebar.getByRole('button', { name: 'Сформировать перечни' }).click();
    await queue().getByText('Требует решения: 3').waitFor();
    await queued('Тихопольская СОШ')
      .getByText('в каждой низкой процедуре меньше 25 участников; по сумме за 2 года — группа риска')
      .waitFor();
  });

  it('keep what is half typed while the panel reads again', async () => {
    await queued('Дальнолучская СОШ').getByLabel('Причина решения').fill('второй год');
    await openSheet('ШНОР');
    await local.typeInto('M2', 'Обсудить');
    await returnToPanel();
    await expect
      .poll(() => queued('Дальнолучская СОШ').getByLabel('Причина решения').inputValue())
      .toBe('второй год');
  });

  it('are not decided without a reason', async () => {
    await queued('Тихопольская СОШ').getByRole('button', { name: 'Не включать' }).click();
    await queued('Тихопольская СОШ')
      .getByText(/Впишите причину/)
      .waitFor();
  });

  it('leave the list by a decision, which stands in its column', async () => {
    await queued('Тихопольская СОШ').getByLabel('Причина решения').fill('По сумме за 2 года одна процедура');
    await queued('Тихопольская СОШ').getByRole('button', { name: 'Не включать' }).click();
    await queue().getByText('Требует решения: 2').waitFor();
    await local.sidebar.getByRole('tab', { name: 'ШНОР 4' }).waitFor();
    await local.sidebar.getByRole('button', { name: /^не включена решением/ }).waitFor();
    await queued('Дальнолучская СОШ').getByRole('button', { name: 'Включить' }).click();
    await queue().getByText('Требует решения: 1').waitFor();
    await openSheet('ШНОР');
    await expect.poll(() => local.contentsOf('J10')).toBe('включить: второй год');
    await expect.poll(() => local.contentsOf('J11')).toBe('не включать: По сумме за 2 года одна процедура');
  });
});

describe('data that change after the lists were formed', () => {
  it('are told as soon as the user comes back to the panel, and the lists turn grey', async () => {
    await openSheet('Результаты');
    await local.typeInto('G2', '1');
    await returnToPanel();
    await local.sidebar
      .getByText(
        /Данные изменились после формирования \(\d\d:\d\d\): «Результаты»\. Сформируйте перечни заново\./,
      )
      .waitFor();
    await local.sidebar.locator('[role="tabpanel"].stale').waitFor();
  });

  it('are told on the list of sections', async () => {
    await local.sidebar.getByRole('button', { name: 'Все разделы' }).click();
    await local.sidebar.getByText(/данные изменились после формирования \(\d\d:\d\d\)/).waitFor();
    await local.sidebar.getByRole('button', { name: /^Перечни/ }).click();
    await local.sidebar.getByRole('heading', { name: 'Перечни', level: 1 }).waitFor();
  });

  it('are told in «Документы» and on the papers themselves', async () => {
    await local.openAddOn('Документы…');
    const dialog = local.page.frameLocator('.dialog iframe');
    await dialog
      .getByRole('navigation')
      .getByText(/Данные изменились после формирования/)
      .waitFor();
    await dialog
      .getByRole('article')
      .getByText(/Данные изменились после формирования/)
      .first()
      .waitFor();
    const shade = local.page.getByRole('region', { name: 'Документы' });
    await shade.getByRole('button', { name: 'Закрыть' }).click();
  });

  it('are asked about before the list is approved, and so is the school without a decision', async () => {
    await local.sidebar.getByRole('button', { name: 'Утвердить перечень' }).click();
    const dialog = local.sidebar.getByRole('dialog');
    await dialog.getByLabel('Номер приказа').fill('1');
    await dialog.getByLabel('Дата приказа').fill('01.12.2026');
    await dialog.getByRole('button', { name: 'Утвердить' }).click();
    await dialog.getByText('Отметьте, если уверены').waitFor();
    await dialog.getByLabel('Утвердить по прежним данным').check();
    await dialog.getByRole('button', { name: 'Утвердить' }).click();
    await dialog.getByText('Отметьте, если уверены').waitFor();
    await dialog.getByLabel('Утвердить без решений по школам: 1').check();
    await dialog.getByRole('button', { name: 'Утвердить' }).click();
    await dialog.waitFor({ state: 'detached' });
    await local.sidebar.getByText(/Утверждён приказом № 1 от 01\.12\.2026: 4\sшколы/).waitFor();
    await local.sidebar.getByText(/Совпадает с расчётом от/).waitFor();
    await local.sidebar.getByText('С нынешними данными не сравнивалось').waitFor();
  });
});

describe('an approved list', () => {
  it('of which a cell was changed says so, and names the row', async () => {
    await openSheet('Утверждённые перечни');
    await local.typeInto('C3', 'Другая школа');
    await returnToPanel();
    await local.sidebar
      .getByText('Лист «Утверждённые перечни» изменён после утверждения: строка 3 (Другая школа).')
      .waitFor();
  });

  it('leaves no script error behind', () => {
    expect(local.troubles).toEqual([]);
  });
});
