// A recalculation that takes a while, in a browser: the page says so while it lasts.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { writeWorkbook } from '../../local/files/json';
import { Formula } from '../../local/workbook/cell';
import { Workbook } from '../../local/workbook/workbook';
import { LocalPage, type LocalServer, startServer } from './local-page';

let folder: string;
let server: LocalServer;
let local: LocalPage;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'msoko-recalculation-'));
  const workbook = new Workbook();
  workbook.insertSheet('Результаты').setContents(1, 1, [['Двойки'], [3], [4]]);
  const sum = [new Formula('=SUMIFS(Результаты!A:A;Результаты!A:A;">3")'), new Formula('=A1*2')];
  workbook.insertSheet('Свод').setContents(1, 1, Array(2000).fill(sum));
  const path = join(folder, 'формулы.json');
  await writeWorkbook(path, workbook);
  server = await startServer(['--workbook', path]);
  local = await LocalPage.open(inject('browserEndpoint'), server.address);
});
afterAll(async () => {
  await local?.close();
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
});

it('an edit on a sheet without formulas is announced for those of another', async () => {
  const busy = local.page.getByRole('status').getByText('пересчёт…');
  let answer: () => void = () => {};
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await local.page.route('**/api/edit', async (route) => {
    await answered;
    await route.continue();
  });
  await local.typeInto('A2', '10');
  await busy.waitFor();
  answer();
  await busy.waitFor({ state: 'detached' });
  await local.tab('Свод').click();
  // 10 and 4 are greater than 3.
  await local.cell('14').first().waitFor();
  await expect.poll(() => local.page.locator('.problem').count()).toBe(0);
});
