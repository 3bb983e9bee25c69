// What can be undone: from when on, step by step, and where the user is afterwards.
import { describe, expect, it } from 'vitest';
import { projectRoot, readBuiltAddOn } from '../../../local/built-add-on';
import type { Api, CallName } from '../../../local/page/api/types';
import { calls } from '../../../local/server/calls';
import { OpenWorkbook } from '../../../local/server/open-workbook';
import { Workbook } from '../../../local/workbook/workbook';
import { functionEntries } from '../../../src/catalogue/functions';
import { openFixture } from './fixture-add-on';

const addOn = readBuiltAddOn(projectRoot(import.meta.url));
const caller =
  (open: OpenWorkbook) =>
  async <N extends CallName>(name: N, request: Api[N]['request']): Promise<Api[N]['answer']> =>
    calls[name](open, request);

const cell = (sheet: string, row: number, column: number) => ({ sheet, row, column, rows: 1, columns: 1 });
const formula = { name: 'RDR_FAIL_SHARE', arguments: ['3', '12'] };

describe('a new workbook with the learning example', () => {
  it('has nothing to undo, and one command of the sidebar is one step that leaves the example whole', async () => {
    const open = new OpenWorkbook(new Workbook(), { addOn, functions: functionEntries });
    const call = caller(open);
    const { state } = await call('newWorkbook', { example: true });
    const names = state.sheets.map(({ name }) => name);
    expect(state.canUndo).toBe(false);
    expect(names).not.toContain('Лист1');

    const place = cell('Результаты', 2, 20);
    await call('select', place);
    const inserted = await call('script', { entry: 'insertFormula', args: [formula] });
    expect(inserted.result).toMatchObject({ ok: true });
    expect(inserted.state.canUndo).toBe(true);
    const undone = await call('undo', {});
    expect(undone.state.canUndo).toBe(false);
    expect(undone.state.sheets.map(({ name }) => name)).toEqual(names);
    expect(undone.state.selection).toEqual(place);

    await call('script', { entry: 'insertFormula', args: [formula] });
    const { cells } = await call('cells', { sheet: place.sheet, area: place });
    // 3 of 12 pupils are 25 percent.
    expect(cells[0]?.[0]).toMatchObject({ text: '25' });
  });
});

describe('undo of a whole step', () => {
  it('leaves the user on the sheet and the cell on screen', async () => {
    const call = caller(openFixture());
    await call('sheet', { kind: 'add', name: 'Второй' });
    await call('run', { entry: 'writeTwo' });
    await call('select', cell('Второй', 5, 3));
    const { state, goTo } = await call('undo', {});
    expect(state.selection).toEqual(cell('Второй', 5, 3));
    expect(goTo).toBeNull();
  });

  it('takes the user to a sheet that is still there when the one on screen goes', async () => {
    const call = caller(openFixture());
    await call('sheet', { kind: 'add', name: 'Второй' });
    const { state } = await call('undo', {});
    expect(state.selection.sheet).toBe('Лист1');
  });

  it('keeps the selection on the sheet when the sheet becomes smaller', async () => {
    const call = caller(openFixture());
    await call('structure', { sheet: 'Лист1', action: { kind: 'insertRows', at: 1001, count: 5 } });
    await call('select', cell('Лист1', 1005, 1));
    expect((await call('undo', {})).state.selection).toEqual(cell('Лист1', 1000, 1));
  });
});

describe('undo and triggers', () => {
  it('a trigger is nothing to undo, and stays when a cell is taken back', async () => {
    const open = openFixture();
    const call = caller(open);
    await call('run', { entry: 'listen' });
    expect(open.history.canUndo).toBe(false);
    await call('run', { entry: 'writeTwo' });
    await call('undo', {});
    expect(open.workbook.triggers.map(({ handler }) => handler)).toEqual(['double']);
    expect(open.workbook.sheet('Лист1')?.values(2, 2, 1, 1)).toEqual([[null]]);
  });
});
