// The file of an open workbook is kept up to date.
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../local/files/json';
import { calls } from '../../../local/server/calls';
import { WorkbookKeeper } from '../../../local/server/workbook-keeper';
import { openFixture } from './fixture-add-on';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'keeper-'));
});
afterEach(() => rm(folder, { recursive: true }));

const edit = (text: string) => ({ sheet: 'Лист1', cells: [{ row: 1, column: 1, text }] });

describe('a workbook kept in a file', () => {
  it('is written after every change, the last one included, and nothing else is left beside it', async () => {
    const keeper = new WorkbookKeeper(join(folder, 'книга.json'));
    const open = openFixture(keeper);
    for (const text of ['раз', 'два', 'три']) await calls.edit(open, edit(text));
    await keeper.settled();
    const kept = await readWorkbook(keeper.path);
    expect(kept.sheet('Лист1')?.displayValues(1, 1, 1, 1)).toEqual([['три']]);
    expect(await readdir(folder)).toEqual(['книга.json']);
  });

  it('says so when it cannot be written, and the change stays on the page', async () => {
    const keeper = new WorkbookKeeper(join(folder, 'нет такой папки', 'книга.json'));
    const open = openFixture(keeper);
    await calls.edit(open, edit('раз'));
    await keeper.settled();
    const outcome = await calls.edit(open, edit('два'));
    expect(outcome.refusal).toContain('книга.json');
    expect(open.workbook.sheet('Лист1')?.displayValues(1, 1, 1, 1)).toEqual([['два']]);
  });

  it('is left alone when another workbook is opened', async () => {
    const keeper = new WorkbookKeeper(join(folder, 'книга.json'));
    const open = openFixture(keeper);
    await calls.edit(open, edit('моё'));
    const { state } = await calls.newWorkbook(open, { example: false });
    await calls.edit(open, edit('чужое'));
    await keeper.settled();
    expect(state.file).toBe('');
    const kept = await readWorkbook(keeper.path);
    expect(kept.sheet('Лист1')?.displayValues(1, 1, 1, 1)).toEqual([['моё']]);
  });
});
