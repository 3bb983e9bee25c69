// The first hour: all learning files together into an empty workbook, the ОГЭ of РИС ГИА among them.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openFile } from '../../src/intake/open-file';
import type { Given } from '../../src/intake/types';
import { type ListedFile, workOut } from '../../src/intake/work-out';

const SAMPLES = 'docs/samples';
const OGE = 'ОГЭ МА 9.xlsx/0';

async function samples(): Promise<ListedFile[]> {
  const names = readdirSync(SAMPLES).filter((name) => name.endsWith('.xlsx'));
  return Promise.all(
    names.map(async (name) => {
      const bytes = new Uint8Array(readFileSync(`${SAMPLES}/${name}`));
      const file = { name, size: bytes.length, arrayBuffer: async () => bytes.buffer };
      return { id: name, opened: await openFile(file) };
    }),
  );
}

const context = { schools: [], municipality: '', today: '01.12.2026', remembered: [] };
const load = (files: readonly ListedFile[], given: ReadonlyMap<string, Given>) =>
  workOut(files, given, new Map(), context);

describe('all learning files in an empty workbook', () => {
  it('ask of one school, whose name is another in the list of РИС ГИА, and take no answer back', async () => {
    const files = await samples();
    const before = load(files, new Map());
    const unknown = before.items.find(({ id }) => id === OGE);
    if (unknown?.kind !== 'unknown') throw new Error(JSON.stringify(unknown));
    const { suggested } = unknown;
    const mapping = { ...suggested, columns: { ...suggested.columns, year: { value: '2025/2026' } } };
    const after = load(files, new Map([[OGE, { mapping }]]));
    const open = after.questions.filter(({ answer }) => answer === undefined);
    expect(open.map(({ name, why, candidates }) => [name, why, candidates.map(({ code }) => code)])).toEqual([
      ['МБОУ «Белокрыловская СОШ имени Первых Поселенцев»', 'near', ['edu000122']],
    ]);
    const answers = new Map(after.questions.map(({ key, answer }) => [key, answer]));
    for (const { key, answer } of before.questions) expect(answers.get(key)).toEqual(answer);
  });

  it('every school of both systems stands on «Школы» once, with both codes', async () => {
    const files = (await samples()).filter(({ id }) => !id.startsWith('Форма'));
    const [unknown] = load(files, new Map()).items.filter(({ id }) => id === OGE);
    if (unknown?.kind !== 'unknown') throw new Error(JSON.stringify(unknown));
    const { suggested } = unknown;
    const mapping = { ...suggested, columns: { ...suggested.columns, year: { value: '2025/2026' } } };
    const intake = load(files, new Map([[OGE, { mapping }]]));
    const oge = intake.items.find(({ id }) => id === OGE);
    const codes =
      oge?.kind === 'ready' ? oge.schools.map(({ code }) => code).filter((code) => code !== '') : [];
    const [schools] = intake.tables;
    const rows = schools?.rows ?? [];
    expect(new Set(rows.map(([, name]) => name)).size).toBe(rows.length);
    const own = rows.flatMap(([code, , , ris]) => [code, ris]);
    expect(own).toEqual(expect.arrayContaining(codes));
    // The learning district numbers its schools alike in both systems: edu000101 is 0101.
    const both = rows.filter(([code, , , ris]) => String(code).startsWith('edu') && ris !== '');
    expect(both.length).toBeGreaterThan(20);
    for (const [code, , , ris] of both) expect(`edu00${ris}`).toBe(code);
  });
});
