// docs/samples are what the build makes of the learning example, and load beside it as their page says.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { sampleFiles } from '../../build/samples/files';
import { formFiles } from '../../build/samples/forms';
import { refusedFolder } from '../../build/samples/page';
import { refusedFiles } from '../../build/samples/refused';
import { takenBooks } from '../../build/samples/taken';
import { openFile } from '../../src/intake/open-file';
import type { Intake } from '../../src/intake/types';
import { type ListedFile, workOut } from '../../src/intake/work-out';
import { exampleWorkbook, hostOf, runWell } from '../bundle/built-host';

const FOLDER = fileURLToPath(new URL('../../docs/samples/', import.meta.url));
const STALE = 'docs/samples differ from what the build makes: run `npm run samples`';
const made = await sampleFiles();

/** What must be the same of a file written again. */
async function contentsOf(name: string, bytes: Buffer): Promise<unknown> {
  if (name.endsWith('.md')) return bytes.toString();
  const refused = refusedFiles.find(({ file }) => name === `${refusedFolder}/${file}`);
  if (refused?.comparedBy === 'length') return bytes.length;
  return refused?.comparedBy === 'bytes' ? bytes.toString('hex') : readExcelFile(bytes);
}

describe('docs/samples', () => {
  it('holds the files that the build makes and no others', () => {
    const there = readdirSync(FOLDER, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`.replace(/\/+/g, '/').slice(FOLDER.length));
    expect(there.sort(), STALE).toEqual([...made.keys()].sort());
  });

  it.each([...made])('%s is what the build makes', async (name, bytes) => {
    const there = readFileSync(`${FOLDER}${name}`);
    expect(await contentsOf(name, there), STALE).toEqual(await contentsOf(name, bytes));
  });
});

/** Loads these files into the workbook of the learning example, with nothing said of them. */
async function loaded(...names: readonly string[]): Promise<Intake> {
  const context = runWell(hostOf(exampleWorkbook()), 'readIntake', {});
  const listed: ListedFile[] = [];
  for (const name of names) {
    const bytes = readFileSync(`${FOLDER}${name}`);
    const file = { name, size: bytes.length, arrayBuffer: async () => new Uint8Array(bytes).buffer };
    listed.push({ id: name, opened: await openFile(file) });
  }
  return workOut(listed, new Map(), new Map(), context);
}

describe('the learning files beside the learning example', () => {
  it('are taken, save the protocol and the unknown table, of which something is asked', async () => {
    const { items } = await loaded(...takenBooks.map(({ file }) => file));
    const kinds = items.filter(({ kind }) => kind !== 'passed').map(({ file, kind }) => [file, kind]);
    const asked = { 'Протокол БИ 7.xlsx': 'asks', 'ОГЭ МА 9.xlsx': 'unknown' };
    expect(Object.fromEntries(kinds)).toEqual({
      ...Object.fromEntries(takenBooks.map(({ file }) => [file, 'ready'])),
      ...asked,
    });
    const ready = items.filter((item) => item.kind === 'ready');
    expect(ready.flatMap(({ refusedRows }) => refusedRows)).toEqual([]);
    expect(ready.flatMap(({ notes }) => notes).filter(({ agrees }) => !agrees)).toEqual([]);
  });

  it('ask of one school that is not in «Школы» and of one that is only like ours', async () => {
    const { questions } = await loaded(...takenBooks.map(({ file }) => file));
    expect(questions.map(({ why, name }) => [why, name])).toEqual([
      ['unknown', 'МБОУ «Рассветинская ООШ»'],
      ['near', 'МБОУ «Белокрыловская СОШ имени Первых Поселенцев»'],
    ]);
  });

  it('are taken from a form as one row of its table', async () => {
    const { items, tables, questions } = await loaded(...formFiles.map(({ file }) => file));
    expect(items).toMatchObject([{ kind: 'ready', notes: [], refusedRows: [] }]);
    expect(tables).toMatchObject([{ sheet: 'Контекстные данные', rows: [{ length: 14 }] }]);
    expect(questions).toEqual([]);
  });

  it('differ in the corrected version by one «2» and one «3» of two schools', async () => {
    const cellsOf = async (file: string) =>
      (await loaded(file)).tables.map(({ sheet, columns, rows }) => ({ sheet, columns, rows }));
    const before = await cellsOf('Ф3 МА 8.xlsx');
    const after = await cellsOf('Ф3 МА 8_исправлен.xlsx');
    const differing = before.flatMap(({ sheet, columns, rows }, table) =>
      rows.flatMap((row, at) =>
        row.flatMap((cell, column) => {
          const other = after[table]?.rows[at]?.[column];
          return cell === other ? [] : [[sheet, columns[column], Number(other) - Number(cell)]];
        }),
      ),
    );
    const oneFewer = ['Результаты', 'marks2', -1];
    const oneMore = ['Результаты', 'marks3', 1];
    expect(differing).toEqual([oneFewer, oneMore, oneFewer, oneMore]);
  });

  it.each(refusedFiles)('are refused for the reason of their page: $file, $code', async ({ file, code }) => {
    const { items, tables } = await loaded(`${refusedFolder}/${file}`);
    expect(items.map((item) => (item.kind === 'refused' ? item.refused.code : item.kind))).toEqual([code]);
    expect(tables).toEqual([]);
  });
});
