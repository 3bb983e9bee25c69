// The calls of the page over an open workbook: typing, undo, the add-on, sheets and the selection.
import { beforeEach, describe, expect, it } from 'vitest';
import type { Api, AreaView, CallName, CellView } from '../../../local/page/api/types';
import { calls } from '../../../local/server/calls';
import type { OpenWorkbook } from '../../../local/server/open-workbook';
import { openFixture } from './fixture-add-on';

let open: OpenWorkbook;
beforeEach(() => {
  open = openFixture();
});

const call = async <N extends CallName>(name: N, request: Api[N]['request']): Promise<Api[N]['answer']> =>
  calls[name](open, request);

const SHEET = 'Лист1';
const at = (row: number, column: number, rows = 1, columns = 1): AreaView => ({ row, column, rows, columns });
const on = (area: AreaView) => ({ sheet: SHEET, ...area });
const type = (row: number, column: number, text: string) =>
  call('edit', { sheet: SHEET, cells: [{ row, column, text }] });

async function cell(row: number, column: number): Promise<CellView | null> {
  const { cells } = await call('cells', { sheet: SHEET, area: at(row, column) });
  return cells[0]?.[0] ?? null;
}

async function textsOf(area: AreaView): Promise<string[][]> {
  const { cells } = await call('cells', { sheet: SHEET, area });
  return cells.map((line) => line.map((shown) => shown?.text ?? ''));
}

describe('typing', () => {
  it('shows numbers, percents and dates as a ru_RU sheet does', async () => {
    await type(1, 1, '12,5');
    await type(1, 2, '7%');
    await type(1, 3, '12.06.2021');
    expect(await textsOf(at(1, 1, 1, 3))).toEqual([['12,5', '7%', '12.06.2021']]);
    expect((await cell(1, 1))?.kind).toBe('number');
    expect((await cell(1, 3))?.kind).toBe('date');
  });

  it('computes a custom function of the add-on and keeps the formula for the editor', async () => {
    await type(1, 1, '21');
    await type(1, 2, '=DOUBLE(A1)');
    expect(await cell(1, 2)).toMatchObject({ kind: 'number', text: '42', typed: '=DOUBLE(A1)' });
  });

  it('tells a blank cell from a zero', async () => {
    await type(1, 1, '0');
    expect((await cell(1, 1))?.text).toBe('0');
    expect(await cell(1, 2)).toBeNull();
  });

  it('pastes a block as if it were typed, and grows the sheet for it', async () => {
    const { state } = await call('paste', {
      sheet: SHEET,
      row: 1000,
      column: 26,
      texts: [
        ['1', 'да'],
        ['2,5', ''],
      ],
    });
    expect(state.sheets[0]).toMatchObject({ rows: 1001, columns: 27 });
    expect(await textsOf(at(1000, 26, 2, 2))).toEqual([
      ['1', 'да'],
      ['2,5', ''],
    ]);
  });

  it('moves the references of a copied formula, but not fixed ones', async () => {
    await type(1, 1, '1');
    await type(2, 1, '2');
    await type(1, 2, '=A1+$A$1');
    await call('pasteCopied', { from: on(at(1, 2)), to: on(at(2, 2)) });
    expect(await cell(2, 2)).toMatchObject({ text: '3', typed: '=A2+$A$1' });
  });

  it('fills a selection with a copied cell, and gives #REF! where a reference would leave the sheet', async () => {
    await type(2, 2, '=A1');
    await call('pasteCopied', { from: on(at(2, 2)), to: on(at(1, 2, 3, 1)) });
    expect((await cell(1, 2))?.typed).toBe('=#REF!');
    expect((await cell(3, 2))?.typed).toBe('=A2');
  });
});

describe('undo and redo', () => {
  it('takes back typing with the number format that it brought', async () => {
    await type(1, 1, '5%');
    await call('undo', {});
    expect(await cell(1, 1)).toBeNull();
    await type(1, 1, '5');
    expect((await cell(1, 1))?.text).toBe('5');
  });

  it('takes back a change of rows, and does it again', async () => {
    await type(2, 1, 'вторая');
    await call('structure', { sheet: SHEET, action: { kind: 'insertRows', at: 2, count: 1 } });
    expect(await textsOf(at(2, 1, 2, 1))).toEqual([[''], ['вторая']]);
    await call('undo', {});
    expect(await textsOf(at(2, 1, 2, 1))).toEqual([['вторая'], ['']]);
    await call('redo', {});
    expect(await textsOf(at(2, 1, 2, 1))).toEqual([[''], ['вторая']]);
  });

  it('takes back a command of the add-on as one step', async () => {
    await type(1, 1, 'моё');
    await call('run', { entry: 'writeTwo' });
    const { state } = await call('undo', {});
    expect(state.canUndo).toBe(true);
    expect(await textsOf(at(1, 1, 2, 2))).toEqual([
      ['моё', ''],
      ['', ''],
    ]);
  });

  it('does not count a command that only read', async () => {
    const { state } = await call('script', { entry: 'readOnly', args: [] });
    expect(state.canUndo).toBe(false);
    expect(state.revision).toBe((await call('state', {})).revision);
  });

  it('says that there is nothing to undo', async () => {
    expect((await call('undo', {})).refusal).toBe('Отменять нечего.');
  });
});

describe('commands of the add-on', () => {
  it('are offered in its menu', async () => {
    const { menus } = await call('state', {});
    expect(menus).toEqual([
      {
        caption: 'МСОКО',
        lines: [{ kind: 'command', caption: 'Открыть панель', entry: 'openStart' }, { kind: 'separator' }],
      },
    ]);
  });

  it('tell what they did and take the user to the cell that they activated', async () => {
    const outcome = await call('run', { entry: 'writeTwo' });
    expect(outcome.toasts).toEqual([{ text: 'Готово: 2', stays: false }]);
    expect(outcome.goTo).toEqual(on(at(7, 4)));
    expect(outcome.refusal).toBeNull();
  });

  it('do not move a user who is elsewhere when they move nothing', async () => {
    await call('select', on(at(5, 5)));
    expect((await call('script', { entry: 'double', args: [3] })).goTo).toBeNull();
  });

  it('give their result to the page that called them', async () => {
    expect((await call('script', { entry: 'double', args: [3] })).result).toBe(6);
  });

  it('give the page null when the result is not JSON-like, as Google does', async () => {
    expect(await call('script', { entry: 'today', args: [] })).toMatchObject({ result: null, refusal: null });
  });

  it('say why they failed, show what they had written and can be undone', async () => {
    const outcome = await call('run', { entry: 'failHalfway' });
    expect(outcome.refusal).toContain('Дальше не получилось');
    expect((await cell(1, 1))?.text).toBe('наполовину');
    await call('undo', {});
    expect(await cell(1, 1)).toBeNull();
  });
});

describe('sheets', () => {
  it('sorts rows by a column without the frozen heading', async () => {
    const sheet = open.workbook.sheet(SHEET);
    if (sheet) sheet.frozenRows = 1;
    await call('paste', { sheet: SHEET, row: 1, column: 1, texts: [['Заголовок'], ['3'], ['1'], ['2']] });
    await call('structure', { sheet: SHEET, action: { kind: 'sort', column: 1, ascending: true } });
    expect(await textsOf(at(1, 1, 4, 1))).toEqual([['Заголовок'], ['1'], ['2'], ['3']]);
  });

  it('moves a column', async () => {
    await call('paste', { sheet: SHEET, row: 1, column: 1, texts: [['а', 'б', 'в']] });
    await call('structure', { sheet: SHEET, action: { kind: 'moveColumn', from: 1, before: 3 } });
    expect(await textsOf(at(1, 1, 1, 3))).toEqual([['б', 'а', 'в']]);
  });

  it('adds, renames and deletes; the selection follows', async () => {
    expect((await call('sheet', { kind: 'add', name: 'Второй' })).goTo?.sheet).toBe('Второй');
    const renamed = await call('sheet', { kind: 'rename', sheet: 'Второй', name: 'Третий' });
    expect(renamed.state.sheets.map(({ name }) => name)).toEqual([SHEET, 'Третий']);
    expect(renamed.state.selection.sheet).toBe('Третий');
    expect((await call('sheet', { kind: 'delete', sheet: 'Третий' })).state.selection.sheet).toBe(SHEET);
  });

  it.each([
    ['the only visible sheet', { kind: 'delete', sheet: SHEET } as const, 'единственный видимый лист'],
    ['a name that is taken', { kind: 'add', name: SHEET } as const, 'уже есть'],
  ])('refuses %s and changes nothing', async (_what, action, words) => {
    const { refusal, state } = await call('sheet', action);
    expect(refusal).toContain(words);
    expect(state.sheets.map(({ name }) => name)).toEqual([SHEET]);
    expect(state.canUndo).toBe(false);
  });

  it('refuses to delete every row', async () => {
    const { refusal, state } = await call('structure', {
      sheet: SHEET,
      action: { kind: 'deleteRows', at: 1, count: 1000 },
    });
    expect(refusal).toContain('Нельзя удалить все строки');
    expect(state.sheets[0]?.rows).toBe(1000);
  });
});

describe('the selection', () => {
  it('is summed up: blanks and texts are not numbers', async () => {
    await call('paste', { sheet: SHEET, row: 1, column: 1, texts: [['1'], ['2,5'], ['слово'], ['']] });
    // Two numbers: 1 + 2,5 = 3,5, their mean 1,75; three filled cells.
    expect(await call('summary', on(at(1, 1, 4, 1)))).toEqual({
      filled: 3,
      numbers: 2,
      sum: '3,5',
      mean: '1,75',
    });
  });

  it('of blank cells has no sum', async () => {
    expect(await call('summary', on(at(1, 1, 1000, 26)))).toEqual({
      filled: 0,
      numbers: 0,
      sum: '',
      mean: '',
    });
  });

  it('is copied as it is shown, with quotes where a text has a line break', async () => {
    await call('paste', { sheet: SHEET, row: 1, column: 1, texts: [['12,50', 'две\nстроки']] });
    expect((await call('copy', on(at(1, 1, 1, 2)))).text).toBe('12,5\t"две\nстроки"');
  });
});
