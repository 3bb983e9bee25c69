// «Самопроверка» on the page of the local host, and its page alone where Google does not do as expected.
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { points } from '../../sidebar/self-check/self-check';
import { copyTexts } from '../../src/messages/forms/monitoring-section';
import { menuTexts } from '../../src/messages/operations';
import { pointNames, selfCheckTexts, verdictTexts } from '../../src/messages/self-check';
import { LocalPage, type LocalServer, startServer } from './local-page';
import { openSelfCheckPage } from './sidebar-page';

describe('in the local table', () => {
  let server: LocalServer;
  let local: LocalPage;
  beforeAll(async () => {
    server = await startServer();
    local = await LocalPage.open(inject('browserEndpoint'), server.address, { width: 1280, height: 720 });
  });
  afterAll(async () => {
    await local?.close();
    await server?.stop();
  });
  const dialog = () => local.page.frameLocator('.dialog iframe');

  it('finds every point as expected, leaves no sheet, and gives a text to copy', async () => {
    const tabs = await local.page.getByRole('tab').allTextContents();
    await local.openAddOn(menuTexts.selfCheck);
    await dialog().getByText(selfCheckTexts.lead).waitFor();
    await dialog().getByRole('button', { name: selfCheckTexts.begin }).click();
    await dialog()
      .getByText(selfCheckTexts.counts(points.length, 0, 0), { exact: true })
      .waitFor();
    expect(local.troubles).toEqual([]);
    const report = dialog().getByLabel(selfCheckTexts.report);
    const text = await report.inputValue();
    for (const point of points) expect(text).toContain(`${pointNames[point.id]} — ${verdictTexts.expected}`);
    await dialog().getByRole('button', { name: selfCheckTexts.copy }).click();
    await dialog().getByText(copyTexts.copied).waitFor();
    await dialog().getByRole('button', { name: selfCheckTexts.repeat }).waitFor();
    await expect.poll(() => local.page.getByRole('tab').allTextContents()).toEqual(tabs);
  });
});

describe('where Google differs', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.connect(inject('browserEndpoint'));
  });
  afterAll(() => browser?.close());

  it('says what was expected and seen, or why nothing was', async () => {
    const refusal = {
      ok: false,
      code: 'SERVICE',
      message: 'Таблица не ответила.',
      details: 'Нет листа.',
    } as const;
    const page = await openSelfCheckPage(browser, { failing: ['tryService'], refusal });
    await page.getByRole('button', { name: selfCheckTexts.begin }).click();
    const line = (name: string) => page.getByRole('listitem').filter({ hasText: name });
    const apart = line(pointNames.apostropheText);
    await apart.getByText(verdictTexts.otherwise, { exact: true }).waitFor();
    await apart.getByText(`${selfCheckTexts.seen}: «=1+1»`).waitFor();
    await apart.getByText(`${selfCheckTexts.expected}: «=1+1», «+7 классов»`).waitFor();
    await line(pointNames.lock).getByText('Нет листа.').waitFor();
    const report = await page.getByLabel(selfCheckTexts.report).inputValue();
    expect(report).toContain(`${pointNames.lock} — ${verdictTexts.unseen}\n`);
    expect(report).toContain(`${verdictTexts.unseen}: Нет листа.`);
    await page.context().close();
  });
});
