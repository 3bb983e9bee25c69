// «Мониторинг» on the page: a form is made, linked anew, answered twice; a wrong answer is corrected and disappears.
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { exampleTables } from '../../src/example/example-tables';
import {
  correctionTexts,
  formTexts,
  linkingTexts,
  termsTexts,
  triggerTexts,
} from '../../src/messages/forms/monitoring-section';
import { menuTexts } from '../../src/messages/operations';
import { schoolsSheet } from '../../src/workbook/sheets/schools';
import { staffSheet } from '../../src/workbook/sheets/support';
import { LocalPage, type LocalServer, startServer } from './local-page';

const FORM = 'Кадры, 2026/2027 учебный год';
const RESPONSES = 'Ответы на форму (1)';

const rowsOf = (title: string) => exampleTables().find(({ sheet }) => sheet.title === title)?.rows ?? [];
const SCHOOLS = rowsOf(schoolsSheet.title).length;
/** The row of «Кадры» below those of the demo. */
const FIRST_ANSWER = rowsOf(staffSheet.title).length + 2;

let server: LocalServer;
let local: LocalPage;
beforeAll(async () => {
  server = await startServer();
  local = await LocalPage.open(inject('browserEndpoint'), server.address, { width: 1360, height: 900 });
  await local.openAddOn(menuTexts.monitoring);
});
afterAll(async () => {
  await local?.close();
  await server?.stop();
});
afterEach(() => expect(local.troubles).toEqual([]));

const button = (name: string | RegExp) => local.sidebar.getByRole('button', { name });
const primary = () => local.sidebar.getByRole('contentinfo').getByRole('button').last();
const says = (words: string | RegExp) => local.sidebar.getByText(words).first().waitFor();
const dialog = () => local.page.getByRole('dialog', { name: FORM });

async function formMenu(item: string): Promise<void> {
  await local.page.getByRole('menuitem', { name: 'Формы', exact: true }).click();
  await local.page.locator('[role^="menuitem"]', { hasText: item }).last().click();
}

/** Answers the form as the school of this place in the list does. */
async function answer(school: number, teachers: string, diagnosed: string): Promise<void> {
  await formMenu(`Ответить: ${FORM}`);
  await dialog().getByLabel('Школа').selectOption({ index: school });
  await dialog().getByLabel('Педагогов', { exact: false }).first().fill(teachers);
  await dialog().getByLabel('Прошли диагностику', { exact: false }).first().fill(diagnosed);
  await dialog().getByRole('button', { name: 'Отправить' }).click();
  await dialog()
    .getByText(/Ответ записан/)
    .waitFor();
  await local.page.keyboard.press('Escape');
  await dialog().waitFor({ state: 'detached' });
}

/** Teachers and diagnosed in a row of «Кадры». */
async function staff(row: number): Promise<string[]> {
  await local.tab(staffSheet.title).click();
  return [await local.contentsOf(`C${row}`), await local.contentsOf(`D${row}`)];
}

describe('«Мониторинг» on the page', () => {
  it('makes a form out of the description of a table', async () => {
    await primary().click();
    await local.sidebar.getByLabel(termsTexts.table).selectOption(staffSheet.title);
    await primary().click();
    await says(/создана и подключена/);
    await local.tab(RESPONSES).waitFor();
    await primary().click();
    await says(formTexts.answered(0, SCHOOLS));
  });

  it('is linked anew, its questions matched by their wording', async () => {
    await button(new RegExp(`^${staffSheet.title}`)).click();
    await button(formTexts.unlinkMenu).click();
    await local.sidebar.getByRole('dialog').getByRole('button', { name: formTexts.unlinkConfirm }).click();
    await says(/отключён/);
    // By its whole name: until the section has read anew, the row of the form names this sheet too.
    await local.sidebar.getByRole('button', { name: RESPONSES, exact: true }).click();
    await local.sidebar.getByRole('heading', { name: linkingTexts.title }).waitFor();
    await expect
      .poll(() => local.sidebar.getByLabel('Педагогов', { exact: true }).inputValue())
      .toBe('teachers');
    await primary().click();
    await says(/подключён к листу/);
    await says(formTexts.answered(0, SCHOOLS));
  });

  it('takes an answer by itself once automatic updates are on, and shows who has answered', async () => {
    await button(triggerTexts.switchOn).click();
    await local.sidebar.getByRole('dialog').getByLabel(triggerTexts.owner).fill('отдел мониторинга');
    await local.sidebar.getByRole('dialog').getByRole('button', { name: triggerTexts.confirm }).click();
    await says(/Включено вами/);
    await answer(1, '40', '12');
    await expect.poll(() => staff(FIRST_ANSWER)).toEqual(['40', '12']);
    await button('Обновить').first().click();
    await says(formTexts.answered(1, SCHOOLS));
  });

  it('replaces it with the second answer of the same school', async () => {
    await answer(1, '41', '13');
    await expect.poll(() => staff(FIRST_ANSWER)).toEqual(['41', '13']);
    await expect.poll(() => staff(FIRST_ANSWER + 1)).toEqual(['', '']);
  });

  it('shows a wrong answer among those to be corrected; corrected on its sheet, it disappears and is taken', async () => {
    await answer(2, '30', '50');
    await expect.poll(() => staff(FIRST_ANSWER + 1)).toEqual(['', '']);
    await primary().click();
    await says(correctionTexts.title(1));
    await says(/стоит 50, а всего 30/);
    await local.tab(staffSheet.title).click();
    await local.picture('sidebar-monitoring');
    await local.sidebar.getByRole('button', { name: /а всего 30/ }).click();
    await expect.poll(() => local.page.getByLabel('Адрес ячейки').inputValue()).toBe('D4');
    await local.typeInto('D4', '5');
    await primary().click();
    await says(correctionTexts.none);
    await says(formTexts.answered(2, SCHOOLS));
    await expect.poll(() => staff(FIRST_ANSWER + 1)).toEqual(['30', '5']);
  });

  it('takes an answer that its school has changed', async () => {
    await formMenu(`Изменить ответ: ${FORM}`);
    // The latest answer stands first; the school of the first two has answered twice.
    await dialog().getByRole('button', { name: / — / }).nth(1).click();
    await dialog().getByLabel('Педагогов', { exact: false }).first().fill('44');
    await dialog().getByRole('button', { name: 'Отправить' }).click();
    await dialog()
      .getByText(/Ответ записан/)
      .waitFor();
    await local.page.keyboard.press('Escape');
    await expect.poll(() => staff(FIRST_ANSWER)).toEqual(['44', '13']);
  });
});
