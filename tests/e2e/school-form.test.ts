// «Форма для школ» on the page of the local host: made in its dialog, filled by a school, taken back in «Загрузка».
import { buffer } from 'node:stream/consumers';
import type { Download } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { filledFile } from '../../build/samples/filled-form';
import { schoolYearText } from '../../src/domain/kernel/school-year';
import { codeOf, years as exampleYears, schools } from '../../src/example/district';
import { exampleTables } from '../../src/example/example-tables';
import { openFile } from '../../src/intake/open-file';
import { changeTexts, fileStates, loadedTexts } from '../../src/messages/intake/dialog';
import { schoolFormAbout, schoolFormSource } from '../../src/messages/intake/school-form';
import { formDialogTexts } from '../../src/messages/intake/school-form-dialog';
import { menuTexts } from '../../src/messages/operations';
import { contextSheet } from '../../src/workbook/sheets/context';
import { bytes, fileOf } from '../intake/xlsx';
import { IntakeDialog } from './intake-dialog';
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

const dialog = () => local.page.frameLocator('.dialog iframe');
const field = (label: string) => dialog().getByLabel(label);
const SCHOOL = `${codeOf(0)} — ${schools[0]?.name}`;
/** The row below those of the example. */
const added = 2 + (exampleTables().find(({ sheet }) => sheet === contextSheet)?.rows.length ?? 0);

const EXAMPLE_YEARS = exampleYears.map(schoolYearText);

let year: string;
let form: Buffer;

async function contentOf(download: Download): Promise<Buffer> {
  return buffer(await download.createReadStream());
}

describe('the dialog', () => {
  it('shows what a school will see, and wants a deadline that is a day', async () => {
    await local.openAddOn(menuTexts.schoolForm);
    await dialog().getByText(formDialogTexts.size(13, schools.length)).waitFor();
    await dialog().getByText('Систематически пропускают без уважительной причины').waitFor();
    await field(formDialogTexts.deadline).fill('31.02.2027');
    await dialog().getByRole('button', { name: formDialogTexts.download }).click();
    await dialog().getByText(formDialogTexts.deadlineProblem).waitFor();
    await field(formDialogTexts.deadline).fill('15.12.2027');
  });

  it('hands the form to the browser: an Excel file with the schools of the table', async () => {
    // A year of which the example has no rows.
    const years = await field(formDialogTexts.year).locator('option').allTextContents();
    year = years.find((offered) => !EXAMPLE_YEARS.includes(offered)) ?? '';
    await field(formDialogTexts.year).selectOption(year);
    const downloading = local.page.waitForEvent('download');
    await dialog().getByRole('button', { name: formDialogTexts.download }).click();
    const download = await downloading;
    const name = formDialogTexts.fileName(contextSheet.title, year);
    expect(download.suggestedFilename()).toBe(name);
    await dialog().getByText(formDialogTexts.downloaded(name)).waitFor();
    form = await contentOf(download);
    const opened = await openFile(fileOf(name, bytes(form)));
    if ('refused' in opened) throw new Error(opened.refused.what);
    const [sheet, list] = opened.sheets;
    expect(JSON.stringify(sheet?.rows)).toContain('до 15.12.2027');
    expect(list?.rows).toHaveLength(1 + schools.length);
    expect(list?.rows[1]).toEqual([SCHOOL]);
    await local.page.locator('.dialog header button').click();
  });
});

describe('the filled file', () => {
  it('dropped into the dialog of «Загрузка» becomes a row of «Контекстные данные»', async () => {
    const filled = await filledFile(new Uint8Array(form), {
      Школа: SCHOOL,
      Обучающихся: 812,
      Отдалённость: 'да',
    });
    const unchosen = await filledFile(new Uint8Array(form), { Обучающихся: 5 });
    const intake = new IntakeDialog(local);
    await intake.open();
    await intake.drop([
      { name: 'школа 1.xlsx', bytes: filled },
      { name: 'школа без названия.xlsx', bytes: unchosen },
    ]);
    await intake.counted(2, fileStates.ready.counted(1), fileStates.refused.counted(1));
    await intake.text(schoolFormAbout(contextSheet.title, year)).waitFor();
    await intake.text('В форме не выбрана школа.').waitFor();
    await intake.primarySays(changeTexts.add(1));
    await intake.primary.click();
    await intake.heading(loadedTexts.title).waitFor();
    await intake.secondary.click();
    await local.tab(contextSheet.title).click();
    await expect.poll(() => local.contentsOf(`A${added}`)).toBe(codeOf(0));
    await expect.poll(() => local.contentsOf(`B${added}`)).toBe(year);
    await expect.poll(() => local.contentsOf(`C${added}`)).toBe('812');
    await expect.poll(() => local.contentsOf(`I${added}`)).toBe('да');
    await expect.poll(() => local.contentsOf(`P${added}`)).toBe(schoolFormSource);
    expect(local.troubles).toEqual([]);
  });
});
