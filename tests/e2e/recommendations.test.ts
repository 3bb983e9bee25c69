// «Рекомендации» on the page: built on the demo, read by school, given a status, put on the plan; a template tried.
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { menuTexts } from '../../src/messages/operations';
import {
  recommendationTexts,
  templateTexts,
} from '../../src/messages/recommendations/recommendations-section';
import { listTexts } from '../../src/messages/sidebar';
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
afterEach(() => expect(local.troubles).toEqual([]));

const primary = () => local.sidebar.getByRole('contentinfo').getByRole('button').last();
const button = (name: string | RegExp) => local.sidebar.getByRole('button', { name });
const says = (words: string | RegExp) => local.sidebar.getByText(words).first().waitFor();

/** Ticks the first recommendation on the list. */
async function tickFirst(): Promise<void> {
  await local.sidebar
    .getByRole('checkbox', { name: /^Отметить: / })
    .first()
    .click();
  await says(recommendationTexts.ticked(1));
}

describe('«Рекомендации» on the page', () => {
  it('ask for the lists first, and are then built with the numbers of each school', async () => {
    await local.openAddOn(menuTexts.recommendations);
    await says(recommendationTexts.notReady);
    await local.openAddOn(menuTexts.identifyLists);
    await button(listTexts.form).click();
    await says(/сформировано: ШНОР/);
    await local.openAddOn(menuTexts.recommendations);
    await says(recommendationTexts.neverBuilt);
    await primary().click();
    await says(/Рекомендаций: \d+, для 24/);
    await local.tab(recommendationTexts.sheet).click();
    await local.goTo('H2');
    await local.picture('sidebar-recommendations');
    await expect.poll(() => local.contentsOf('H2')).toMatch(/Рекомендуем/);
  });

  it('are ticked, get a status and go into the plan of measures, each once', async () => {
    await tickFirst();
    await local.sidebar.getByLabel(recommendationTexts.status).last().selectOption('Направлена');
    await button(recommendationTexts.set).click();
    await says(/статус «Направлена»/);
    await tickFirst();
    await button(recommendationTexts.plan).first().click();
    await says('Добавлено в план мер: 1.');
    await local.tab('Меры').click();
    await expect.poll(() => local.contentsOf('A2')).toMatch(/Рекомендуем/);
  });

  it('show how a template reads for a school while it is edited', async () => {
    await button(recommendationTexts.templates).click();
    await says(/160.шаблонов/);
    await local.sidebar.getByLabel(templateTexts.search).fill('ВПР-М5-ШМО');
    await local.sidebar
      .getByRole('button', { name: /ВПР-М5-ШМО/ })
      .first()
      .click();
    await says(templateTexts.preview);
    await says(/Подходит: /);
  });
});
