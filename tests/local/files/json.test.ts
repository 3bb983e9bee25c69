// The workbook's own file.
import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { readWorkbook, writeWorkbook } from '../../../local/files/json';
import { Workbook } from '../../../local/workbook/workbook';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'msoko-json-'));
});

it('a workbook comes back whole and leaves no other file behind', async () => {
  const workbook = new Workbook();
  workbook.name = 'Район';
  workbook.insertSheet('Школы').setValues(1, 1, [["'0012", '=A1&"!"', new Date(2021, 1, 1)]]);
  const path = join(folder, 'район.json');
  await writeWorkbook(path, workbook);
  const again = await readWorkbook(path);
  expect(again.toJson()).toEqual(workbook.toJson());
  expect(again.sheet('Школы')?.values(1, 1, 1, 3)).toEqual([['0012', '0012!', new Date(2021, 1, 1)]]);
  expect(await readdir(folder)).toEqual(['район.json']);
});

it.each([
  ['{"format":"msoko-workbook"', /повреждён: это не целый файл JSON/],
  ['[1,2]', /не файл таблицы этой программы/],
  ['null', /не файл таблицы этой программы/],
  ['{"format":"msoko-workbook","version":99,"sheets":[]}', /другой версией/],
  ['{"format":"msoko-workbook","version":1,"sheets":[{"name":"x"}]}', /повреждён: не все/],
])('%s is refused in plain words', async (text, message) => {
  const path = join(folder, 'broken.json');
  await writeFile(path, text);
  await expect(readWorkbook(path)).rejects.toThrow(message);
});

it('a missing file and a folder that does not exist are named', async () => {
  await expect(readWorkbook(join(folder, 'нет.json'))).rejects.toThrow(/не найден/);
  await expect(writeWorkbook(join(folder, 'нет', 'x.json'), new Workbook())).rejects.toThrow(/не записан/);
});
