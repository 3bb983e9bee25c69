// Files in and out through the calls of the page: workbooks, imports and exports of sheets.
import { beforeEach, describe, expect, it } from 'vitest';
import { projectRoot, readBuiltAddOn } from '../../../local/built-add-on';
import type { Api, CallName } from '../../../local/page/api/types';
import { calls } from '../../../local/server/calls';
import { OpenWorkbook } from '../../../local/server/open-workbook';
import { Workbook } from '../../../local/workbook/workbook';
import { functionEntries } from '../../../src/catalogue/functions';
import { openFixture } from './fixture-add-on';

const SHEET = 'Лист1';
const builtAddOn = readBuiltAddOn(projectRoot(import.meta.url));
let open: OpenWorkbook;
beforeEach(() => {
  open = openFixture();
});

const call = async <N extends CallName>(name: N, request: Api[N]['request']): Promise<Api[N]['answer']> =>
  calls[name](open, request);

const type = (row: number, column: number, text: string) =>
  call('edit', { sheet: SHEET, cells: [{ row, column, text }] });

async function textsOf(rows: number, columns: number): Promise<string[][]> {
  const { cells } = await call('cells', { sheet: SHEET, area: { row: 1, column: 1, rows, columns } });
  return cells.map((line) => line.map((shown) => shown?.text ?? ''));
}

async function textAt(row: number, column: number): Promise<string> {
  const { cells } = await call('cells', { sheet: SHEET, area: { row, column, rows: 1, columns: 1 } });
  return cells[0]?.[0]?.text ?? '';
}

describe('files', () => {
  const base64 = (text: string): string => Buffer.from(text).toString('base64');

  it('gives the workbook and takes it back', async () => {
    await type(3, 3, 'сохрани меня');
    const file = await call('saveWorkbook', {});
    expect(file.name).toMatch(/\.json$/);
    await type(3, 3, 'испорчено');
    await call('openWorkbook', file);
    expect(await textAt(3, 3)).toBe('сохрани меня');
  });

  it('refuses a file that is no workbook, names it without its folder and keeps the open one', async () => {
    await type(1, 1, 'цело');
    await expect(call('openWorkbook', { name: 'чужой.json', base64: base64('{"a":1}') })).rejects.toThrow(
      /^Файл «чужой\.json»/,
    );
    expect(await textAt(1, 1)).toBe('цело');
  });

  it('imports a table into a sheet of the user’s own, and exports it', async () => {
    const file = { name: 'таблица.csv', base64: base64('Имя;Число\nА;1,5\n') };
    const outcome = await call('importSheet', { sheet: SHEET, file });
    expect(outcome.toasts[0]?.text).toContain('Загружено строк: 1');
    expect(await textsOf(2, 2)).toEqual([
      ['Имя', 'Число'],
      ['А', '1,5'],
    ]);
    const exported = await call('exportSheet', { sheet: SHEET, format: 'csv' });
    expect(exported.name).toBe('Лист1.csv');
    expect(Buffer.from(exported.base64, 'base64').toString('utf8')).toBe('Имя,Число\nА,1.5\n');
  });

  it('says in one message what was imported and which columns were dropped', async () => {
    await call('sheet', { kind: 'rename', sheet: SHEET, name: 'Школы' });
    const file = {
      name: 'ш.csv',
      base64: base64('Код ОО,Наименование,Муниципалитет,Цвет\n5,Школа № 5,Район,х\n'),
    };
    const { toasts } = await call('importSheet', { sheet: 'Школы', file });
    expect(toasts).toEqual([{ text: expect.stringMatching(/строк: 1[\s\S]*«Цвет»/), stays: true }]);
  });

  it.each([
    ['without required columns', 'Код ОО\n5\n', 'нет обязательных столбцов «Наименование», «Муниципалитет»'],
    ['with personal data', 'Код ОО,Наименование,Муниципалитет,Телефон\n5,Ш,Р,1\n', 'D «Телефон»'],
  ])('refuses a file %s and leaves nothing to undo', async (_what, text, words) => {
    await call('sheet', { kind: 'rename', sheet: SHEET, name: 'Школы' });
    const before = await call('state', {});
    const file = { name: 'ш.csv', base64: base64(text) };
    const { refusal, state } = await call('importSheet', { sheet: 'Школы', file });
    expect(refusal).toContain(words);
    expect(state.revision).toBe(before.revision);
  });

  it.each([true, false])('shows the sidebar beside a new workbook, with the example: %s', async (example) => {
    open = new OpenWorkbook(new Workbook(), { addOn: builtAddOn, functions: functionEntries });
    await call('closeFrame', { place: 'sidebar' });
    const { state, refusal } = await call('newWorkbook', { example });
    expect(refusal).toBeNull();
    expect(state.sidebar?.title).not.toBe('');
    expect(open.frames.sidebar?.html).toContain('<script');
  });

  it('opens a new blank workbook with one sheet', async () => {
    await type(1, 1, 'старое');
    const { state } = await call('newWorkbook', { example: false });
    expect(state.sheets.map(({ name }) => name)).toEqual(['Лист1']);
    expect(state.canUndo).toBe(false);
    expect(await textAt(1, 1)).toBe('');
  });
});
