// Rows of the page's grid that are as high as their texts, and columns that stay in view, in a browser.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { writeWorkbook } from '../../local/files/json';
import { Workbook } from '../../local/workbook/workbook';
import { LocalPage, type LocalServer, startServer } from './local-page';

describe('a sheet with long texts and frozen columns', () => {
  const REASONS = ['первая причина', 'вторая причина', 'третья причина'];
  let folder: string;
  let own: LocalServer;
  let local: LocalPage;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'msoko-tall-'));
    const workbook = new Workbook();
    const sheet = workbook.insertSheet('Причины');
    workbook.insertSheet('Другой');
    sheet.frozenRows = 1;
    sheet.frozenColumns = 2;
    sheet.look.setColumnWidths(1, 8, 260);
    sheet.look.wraps.set(2, 8, 999, 1, true);
    sheet.look.verticalAlignments.set(2, 1, 999, 8, 'top');
    const rows = Array.from({ length: 60 }, (_, at) => {
      return [`код ${at + 2}`, 'школа', '', '', '', '', '', at % 2 === 0 ? REASONS.join('\n') : 'нет'];
    });
    sheet.setContents(1, 1, [['Код', 'Школа', '', '', '', '', '', 'Причины'], ...rows]);
    const path = join(folder, 'причины.json');
    await writeWorkbook(path, workbook);
    own = await startServer(['--workbook', path]);
  });
  beforeEach(async () => {
    local = await LocalPage.open(inject('browserEndpoint'), own.address, { width: 1024, height: 700 });
  });
  afterEach(async () => {
    const { troubles } = local;
    await local.close();
    expect(troubles).toEqual([]);
  });
  afterAll(async () => {
    await own?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const boxOf = (selector: string) =>
    local.page.locator(selector).evaluate((element) => {
      const { top, bottom, left, right } = element.getBoundingClientRect();
      return { top, bottom, left, right };
    });
  const SELECTED = 'revo-grid [role="gridcell"]:focus';

  it('makes each row as high as its lines', async () => {
    await local.goTo('H2');
    const { top, bottom } = await boxOf(`${SELECTED} .cell-text`);
    const row = await boxOf(SELECTED);
    // Three lines of 17 pixels, all inside the row.
    expect(bottom - top).toBe(51);
    expect(row.bottom - row.top).toBeGreaterThan(51);
    expect(top - row.top).toBeLessThan(6);
    await local.goTo('H3');
    const short = await boxOf(SELECTED);
    expect(short.bottom - short.top).toBeLessThan(30);
  });

  it.each(['A2', 'H40', 'H2', 'A61', 'H31'])('shows the whole row of %s after a jump', async (address) => {
    await local.goTo('C20');
    await local.goTo(address);
    await expect.poll(() => local.page.getByLabel('Адрес ячейки').inputValue()).toBe(address);
    const cell = await boxOf(SELECTED);
    const heading = await boxOf('revogr-data[type="rowPinStart"][col-type="rgCol"]');
    const bottom = await boxOf('.bottom');
    expect(cell.top).toBeGreaterThanOrEqual(heading.bottom - 1);
    expect(cell.bottom).toBeLessThanOrEqual(bottom.top);
  });

  it('goes on showing the whole row when the arrow keys move on', async () => {
    await local.goTo('H2');
    for (let step = 0; step < 20; step += 1) await local.page.keyboard.press('ArrowDown');
    await expect.poll(() => local.page.getByLabel('Адрес ячейки').inputValue()).toBe('H22');
    await expect.poll(() => local.page.locator(SELECTED).textContent()).toContain('первая причина');
    await expect
      .poll(async () => (await boxOf(SELECTED)).bottom)
      .toBeLessThanOrEqual((await boxOf('.bottom')).top);
  });

  it('keeps the frozen columns in view beside a far one', async () => {
    await local.goTo('H30');
    const far = await boxOf(SELECTED);
    const school = await boxOf(
      'revogr-data[type="rgRow"][col-type="colPinStart"] [data-rgrow="28"] [data-rgcol="1"]',
    );
    expect(school.right).toBeLessThanOrEqual(far.left + 1);
    expect(school.top).toBe(far.top);
    await expect.poll(() => local.contentsOf('B30')).toBe('школа');
  });

  it('keeps the line breaks of a text that is edited', async () => {
    await local.goTo('H4');
    await local.page.keyboard.press('F2');
    const editor = local.page.locator('revogr-edit textarea');
    await editor.press('Alt+Enter');
    await editor.pressSequentially('4');
    await editor.press('Enter');
    await editor.waitFor({ state: 'detached' });
    await expect.poll(() => local.contentsOf('H4')).toBe([...REASONS, '4'].join('\n'));
  });

  it('shows another sheet from its own beginning after a far cell of this one', async () => {
    await local.goTo('H20');
    await local.tab('Другой').click();
    await local.page.getByRole('tab', { name: 'Другой', selected: true }).waitFor();
    const first = local.page.locator('revo-grid [role="gridcell"]:focus');
    // The first cell has the keys and stands at the left edge, right of the row numbers.
    await expect.poll(async () => (await first.boundingBox())?.x ?? 999).toBeLessThan(60);
    await local.typeInto('A1', 'начало');
    await local.cell('начало').waitFor();
  });
});
