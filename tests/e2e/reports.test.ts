// «Документы» on the page of the local host: every document seen and downloaded from the demo.
import { buffer } from 'node:stream/consumers';
import { unzipSync } from 'fflate';
import type { Download } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { menuTexts } from '../../src/messages/operations';
import { recommendationTexts } from '../../src/messages/recommendations/recommendations-section';
import { reportsTexts } from '../../src/messages/reports/reports-dialog';
import { listTexts } from '../../src/messages/sidebar';
import { documents } from '../../src/reports/documents';
import { OpenedDocx } from '../sidebar/reports/docx/opened-docx';
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
const button = (name: string) => dialog().getByRole('button', { name, exact: true });
const sheet = () => dialog().locator('.sheet').first();

/** Chooses a document by its title. */
async function choose(title: string): Promise<void> {
  await dialog().locator('.document', { hasText: title }).click();
  await dialog().locator('.document[aria-current]', { hasText: title }).waitFor();
}

async function download(name: string): Promise<{ name: string; bytes: Uint8Array }> {
  const downloading = local.page.waitForEvent('download');
  await button(name).click();
  const file: Download = await downloading;
  return {
    name: file.suggestedFilename(),
    bytes: new Uint8Array(await buffer(await file.createReadStream())),
  };
}

describe('the documents of the demo', () => {
  it('are refused in words until the lists are formed', async () => {
    await local.openAddOn(menuTexts.reports);
    await dialog().getByText('Перечни ещё не сформированы, документам не о чем рассказать.').waitFor();
    await local.page.locator('.dialog header button').click();
  });

  it('open once they are, with the note first', async () => {
    await local.openAddOn(menuTexts.identifyLists);
    await local.sidebar.getByRole('button', { name: listTexts.form }).click();
    await local.sidebar
      .getByText(/ШНОР — 5, группа риска — 4/)
      .first()
      .waitFor();
    await local.openAddOn(menuTexts.recommendations);
    await local.sidebar.getByRole('button', { name: recommendationTexts.build }).click();
    await local.sidebar.getByText(/^Готово,/).waitFor();
    await local.openAddOn(menuTexts.reports);
    await sheet().getByText('АНАЛИТИЧЕСКАЯ СПРАВКА').waitFor();
    await sheet().getByText('21,7 % (5 из 23)').first().waitFor();
    // Each with words for those who cannot see it.
    const pictures = sheet().getByRole('img');
    await expect.poll(() => pictures.count()).toBe(3);
    for (const picture of await pictures.all()) {
      await expect.poll(() => picture.getAttribute('aria-label')).toMatch(/\d/);
      await expect.poll(() => picture.locator('svg').count()).toBe(1);
    }
    await pictures.first().scrollIntoViewIfNeeded();
    await local.picture('reports');
  });

  it.each(documents)('is seen and downloaded: $title', async ({ title }) => {
    await choose(title);
    const { name, bytes } = await download(reportsTexts.download);
    expect(name).toMatch(/\.docx$/);
    await dialog().getByText(reportsTexts.downloaded(name)).waitFor();
    const file = new OpenedDocx(bytes);
    const heading = await sheet().locator('.paper-title span').first().textContent();
    expect(file.paragraphs).toContain(heading);
    await expect.poll(() => dialog().getByText(reportsTexts.picturesLost).count()).toBe(0);
  });

  it('draws the pictures of the note into its file', async () => {
    await choose('Аналитическая справка');
    const { bytes } = await download(reportsTexts.download);
    const pictures = [...new OpenedDocx(bytes).parts].filter(([part]) => part.endsWith('.png'));
    expect(pictures).toHaveLength(3);
    // A drawn picture is far from blank: a blank one of this size takes a few kilobytes.
    for (const [, png] of pictures) expect(png.length).toBeGreaterThan(8000);
  });

  it('makes a card of the school that is searched for', async () => {
    await choose('Карточка школы');
    await button(reportsTexts.change).click();
    await dialog().getByLabel(reportsTexts.search).fill('дальнолучская');
    await dialog().locator('.school-row').first().click();
    await sheet().getByText('Дальнолучская СОШ').first().waitFor();
    await sheet().getByText('40,0 % (6 из 15 участников)').first().waitFor();
    await dialog()
      .getByRole('img', { name: /школа 40,0.*по 22 школам из 23/ })
      .waitFor();
  });

  it('puts the recommendations of all schools into one archive, a .docx for each', async () => {
    await choose('Адресные рекомендации');
    await button(reportsTexts.change).click();
    await dialog().locator('.school-row', { hasText: reportsTexts.allSchools }).click();
    await dialog()
      .getByText(/^Показаны первые 3 из/)
      .waitFor();
    const { name, bytes } = await download(reportsTexts.downloadAll);
    expect(name).toBe('Адресные рекомендации.zip');
    const files = Object.entries(unzipSync(bytes));
    expect(files.length).toBeGreaterThan(5);
    for (const [file, docx] of files) {
      expect(file).toMatch(/^Рекомендации .+\.docx$/);
      expect(new OpenedDocx(docx).paragraphs.join('\n')).toContain('Адресат: администрация ОО');
    }
  });

  it('leaves no script error behind', () => {
    expect(local.troubles).toEqual([]);
  });
});
