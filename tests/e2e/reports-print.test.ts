// The dialog «Документы» printed: the document alone on A4, nothing cut, nothing over another; long work can be stopped.
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { ReportData } from '../../src/contract/report-data';
import { reportsTexts } from '../../src/messages/reports/reports-dialog';
import { documents } from '../../src/reports/documents';
import { advice, reportData, school } from '../reports/report-data';
import { harmfulData } from '../sidebar/reports/docx/every-document';
import { failFromNowOn, openReportsPage } from './sidebar-page';

/** Pixels of the text on A4 between the margins of 30 and 15 mm. */
const TEXT_WIDTH = 624;

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.connect(inject('browserEndpoint'));
});
afterAll(() => browser?.close());

async function opened(data: ReportData): Promise<Page> {
  const page = await openReportsPage(browser, { given: { readReports: data } });
  await page.locator('.sheet').first().waitFor();
  return page;
}

/** Runs in the page: texts that stick out of their place or over one another. */
function layoutProblems(): string[] {
  const problems: string[] = [];
  const told = (element: Element): string => `${element.tagName} ${(element.textContent ?? '').slice(0, 40)}`;
  for (const element of document.querySelectorAll('.sheet :is(p, h1, h2, td, th, caption, figcaption)')) {
    if (element.scrollWidth > element.clientWidth + 1) problems.push(`cut: ${told(element)}`);
  }
  for (const sheet of document.querySelectorAll('.sheet')) {
    const children = [...sheet.children].map((child) => ({ child, box: child.getBoundingClientRect() }));
    children.forEach(({ child, box }, at) => {
      const above = children[at - 1];
      if (above !== undefined && box.top < above.box.bottom - 1)
        problems.push(`over another: ${told(child)}`);
    });
  }
  for (const svg of document.querySelectorAll('.sheet svg')) {
    const frame = svg.getBoundingClientRect();
    for (const text of svg.querySelectorAll('text')) {
      const box = text.getBoundingClientRect();
      const isOut = box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 1;
      if (isOut && box.width > 0) problems.push(`out of its picture: ${told(text)}`);
    }
  }
  return problems;
}

describe('print', () => {
  it.each([
    ['usual names', reportData({ recommendations: [advice('sch1')] })],
    ['names that nobody would give', harmfulData()],
  ])('has the document alone, whole, at the width of A4: %s', async (_, data) => {
    const page = await opened(data);
    for (const { title } of documents) {
      await page.emulateMedia({ media: 'screen' });
      await page.locator('.document', { hasText: title }).click();
      await page.setViewportSize({ width: TEXT_WIDTH, height: 900 });
      await page.emulateMedia({ media: 'print' });
      await expect.poll(() => page.locator('.no-print:visible').count(), { message: title }).toBe(0);
      await expect.poll(() => page.evaluate(layoutProblems), { message: title }).toEqual([]);
      await page.setViewportSize({ width: 920, height: 600 });
    }
    await page.context().close();
  });

  it('is A4 whatever the printer would choose', async () => {
    const page = await opened(reportData());
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    // 210 × 297 mm in points of a 72nd of an inch.
    expect(pdf).toMatch(/\/MediaBox \[0 0 (594|595)[.\d]* (841|842)[.\d]*\]/);
    await page.context().close();
  });

  it('of many documents waits until all of them stand on the page', async () => {
    const codes = Array.from({ length: 40 }, (_, n) => n + 1);
    const page = await opened(
      reportData({
        schools: codes.map((n) => school(n)),
        recommendations: codes.map((n) => advice(`sch${n}`)),
      }),
    );
    await page.evaluate(() => {
      window.print = () =>
        document.body.setAttribute('data-printed', String(document.querySelectorAll('.sheet').length));
    });
    await page.locator('.document', { hasText: 'Адресные рекомендации' }).click();
    await page.getByRole('button', { name: reportsTexts.change }).click();
    await page.locator('.school-row', { hasText: reportsTexts.allSchools }).click();
    await expect.poll(() => page.locator('.sheet').count()).toBe(3);
    await page.getByRole('button', { name: reportsTexts.print }).click();
    await page.locator('body[data-printed="40"]').waitFor();
    await page.context().close();
  });
});

describe('long work', () => {
  it('tells how far it is and stops at once, leaving nothing behind', async () => {
    const codes = Array.from({ length: 300 }, (_, n) => n + 1);
    const page = await opened(
      reportData({
        schools: codes.map((n) => school(n)),
        recommendations: codes.map((n) => advice(`sch${n}`)),
      }),
    );
    let downloads = 0;
    page.on('download', () => {
      downloads += 1;
    });
    await page.locator('.document', { hasText: 'Адресные рекомендации' }).click();
    await page.getByRole('button', { name: reportsTexts.change }).click();
    await page.locator('.school-row', { hasText: reportsTexts.allSchools }).click();
    await page.getByRole('button', { name: reportsTexts.downloadAll }).click();
    await page.getByText(/Готовим файлы: [1-9]\d* из 300/).waitFor();
    await page.getByRole('button', { name: 'Остановить' }).click();
    await page.getByText(reportsTexts.stopped).waitFor();
    await page.getByRole('button', { name: reportsTexts.downloadAll, disabled: false }).waitFor();
    expect(downloads).toBe(0);
    await page.context().close();
  });
});

describe('the dialog', () => {
  it('is used with the keyboard alone', async () => {
    const page = await opened(reportData());
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('.sheet').getByText('КАРТОЧКА ШКОЛЫ').waitFor();
    await page.getByRole('button', { name: reportsTexts.change }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('СОШ № 3');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('.sheet').getByText('СОШ № 3').first().waitFor();
    // The list is gone, and the keyboard goes on from the button that had opened it.
    await expect.poll(() => page.locator('.school-panel').count()).toBe(0);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe(reportsTexts.change);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await page.locator('.school-panel').waitFor({ state: 'detached' });
    await page.context().close();
  });

  it('tells why there is nothing to report, and reads again when asked', async () => {
    const page = await openReportsPage(browser, { failing: ['readReports'] });
    await page.getByText('Таблица занята.').waitFor();
    await failFromNowOn(page, []);
    await page.getByRole('button', { name: 'Повторить' }).click();
    await page.locator('.sheet').first().waitFor();
    await page.context().close();
  });
});
