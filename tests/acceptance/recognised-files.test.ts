// Small invented files after cases from public material: what each is taken for, and what comes of it.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openFile } from '../../src/intake/open-file';
import type { Given, Intake, Item } from '../../src/intake/types';
import { workOut } from '../../src/intake/work-out';
import { rowsFor } from '../intake/list';
import { bytes, fileOf } from '../intake/xlsx';

const FILES = fileURLToPath(new URL('../../../shared/data/inputs/files', import.meta.url));
const filesAreHere = existsSync(FILES);

if (!filesAreHere) console.log('Пропущено: файлов для приёмки рядом с проектом нет.');

async function worked(file: string, given: Given = {}): Promise<Intake> {
  const opened = await openFile(fileOf(file, bytes(readFileSync(join(FILES, file)))));
  const context = { schools: [], municipality: 'Ольховский район', today: '01.12.2026', remembered: [] };
  const first = workOut([{ id: '0', opened }], new Map([['0/0', given]]), new Map(), context);
  const answers = new Map(first.questions.map(({ key }) => [key, 'add' as const]));
  return workOut([{ id: '0', opened }], new Map([['0/0', given]]), answers, context);
}

async function unknown(file: string): Promise<Extract<Item, { kind: 'unknown' }>> {
  const item = (await worked(file)).items[0];
  if (item?.kind !== 'unknown') throw new Error(`${file}: ${item?.kind}`);
  return item;
}

/** The columns that are suggested, by number; a share as «3 %». */
async function suggested(file: string): Promise<unknown> {
  return Object.fromEntries(
    Object.entries((await unknown(file)).suggested.columns).flatMap(([id, source]) =>
      'column' in source ? [[id, source.isShare === true ? `${source.column} %` : source.column]] : [],
    ),
  );
}

describe.skipIf(!filesAreHere)('a file is taken for what it is', () => {
  it('a05: «Выполнение заданий» is named, is no Ф3, and its columns may still be named', async () => {
    const [item] = (await worked('a05 Выполнение заданий.xlsx')).items;
    expect(item).toMatchObject({
      kind: 'refused',
      refused: { code: 'REPORT_NOT_TAKEN', what: expect.stringContaining('«Выполнение заданий»') },
      columns: { headingRow: 7 },
    });
  });

  it('a11: in a distribution of scores no score is a mark', async () => {
    expect(await suggested('a11 scores distribution Участников.xlsx')).toEqual({
      year: 0,
      grade: 1,
      subject: 2,
      code: 4,
      schoolName: 5,
      participants: 6,
    });
  });

  it('a21: a school’s own protocol asks what it is of', async () => {
    expect((await worked('a21 school form of 2022 one part.xlsx')).items[0]).toMatchObject({
      kind: 'asks',
      asked: ['procedure', 'year', 'grade', 'subject', 'scale', 'school'],
    });
  });

  it.each(['e19 marks with percent sign.xlsx', 'd18 date text long.xlsx', 'd21 date iso text.xlsx'])(
    '%s is Ф3 of the day that it names',
    async (file) => {
      const { items } = await worked(file);
      expect(items[0]).toMatchObject({ kind: 'ready', asOf: '25.04.2025', participants: 100 });
    },
  );

  it('f01: two reports under each other are two, each with its sum', async () => {
    const intake = await worked('f01 two reports under each other.xlsx');
    expect(intake.items).toMatchObject([
      { facts: { grade: 5 }, participants: 100, notes: [{ agrees: true }, {}] },
      { facts: { grade: 6 }, participants: 50, notes: [{ agrees: true }, {}] },
    ]);
    expect(rowsFor(intake, 'Результаты').map(({ grade, participants }) => [grade, participants])).toEqual([
      [5, 50],
      [5, 30],
      [5, 20],
      [6, 30],
      [6, 20],
    ]);
  });

  it('k01: one question a file, answered by the score at first; no school is lost', async () => {
    const file = 'k01 export 2022 total below the sum of tasks.xlsx';
    expect((await worked(file)).items[0]).toMatchObject({
      kind: 'asks',
      contested: { more: 2, less: 0 },
      given: { totals: 'take' },
    });
    const facts = { procedure: 'vpr', year: 2025, grade: 11, subject: 'Математика', scale: 'none' } as const;
    const taken = await worked(file, { ...facts, totals: 'take' });
    // 7, 4, 2 and 7, 4, 1: the scores as the file gives them.
    expect(rowsFor(taken, 'Результаты').map(({ participants, mean }) => [participants, mean])).toEqual([
      [3, 13 / 3],
      [3, 4],
    ]);
    const left = await worked(file, { ...facts, totals: 'leave' });
    expect(rowsFor(left, 'Результаты').map(({ participants }) => participants)).toEqual([3]);
  });
});

describe.skipIf(!filesAreHere)('the columns of a table that nobody knows are suggested', () => {
  it('a01, a08: bare marks as percents or people, by what they sum to', async () => {
    expect(await suggested('a01 marks percents under 2-5.xlsx')).toMatchObject({
      participants: 6,
      marks2: '7 %',
      marks5: '10 %',
    });
    expect(await suggested('a08 own table Кол-во участников 2 3 4 5 counts.xlsx')).toEqual({
      schoolName: 0,
      participants: 1,
      marks2: 2,
      marks3: 3,
      marks4: 4,
      marks5: 5,
    });
  });

  it('a12: with the upper heading of each', async () => {
    expect((await unknown('a12 ЕГЭ три уровня заголовков.xlsx')).headings.slice(8, 10)).toEqual([
      'Русский язык, Средний балл',
      'Математика (профильная), Приняли участие, чел.',
    ]);
  });

  it('a13: people, where percents stand beside them', async () => {
    expect(await suggested('a13 ОГЭ кол-во и процент под отметкой.xlsx')).toEqual({
      schoolName: 1,
      participants: 2,
      marks5: 3,
      marks4: 5,
      marks3: 7,
      marks2: 9,
      mean: 13,
    });
  });

  it('a16: under texts, not out of a row of figures', async () => {
    expect(await unknown('a16 data row taken for headings.xlsx')).toMatchObject({ headingRow: 0, rows: 3 });
  });

  it('a17: for «Контекстные данные»', async () => {
    const { suggested: mapping } = await unknown('a17 real FIS OKO context form second sheet.xlsx');
    expect(mapping).toMatchObject({
      target: 'context',
      columns: { code: { column: 0 }, schoolName: { column: 4 }, pupils: { column: 12 } },
    });
  });

  it('i02: a share of the participants, which becomes people', async () => {
    const file = 'i02 САО ОГЭ доли.xlsx';
    const { suggested: mapping } = await unknown(file);
    expect(await suggested(file)).toEqual({ schoolName: 1, participants: 2, marks2: '3 %' });
    const facts = { year: { value: '2024/2025' }, subject: { value: 'Математика' } };
    const intake = await worked(file, { mapping: { ...mapping, columns: { ...mapping.columns, ...facts } } });
    expect(intake.items[0]).toMatchObject({
      schools: [{ cells: { results: { marks2: 2 } } }, { cells: { results: { marks2: 1 } } }],
    });
  });

  it('i04: the whole is not its part', async () => {
    expect(await suggested('i04 часть раньше целого.xlsx')).toEqual({
      schoolName: 0,
      belowMinimum: 1,
      participants: 2,
      mean: 3,
    });
  });

  it('i07: a school merged over its subjects holds for each', async () => {
    const file = 'i07 ОО объединена на несколько строк.xlsx';
    const { suggested: mapping } = await unknown(file);
    const facts = { year: { value: '2024/2025' }, procedure: { value: 'ОГЭ' }, grade: { value: '9' } };
    const intake = await worked(file, { mapping: { ...mapping, columns: { ...mapping.columns, ...facts } } });
    const [item] = intake.items;
    expect(item).toMatchObject({ kind: 'ready', refusedRows: [] });
    expect(item?.kind === 'ready' ? item.schools.map(({ name }) => name) : []).toEqual([
      'МБОУ СОШ № 1 с. Ольхово',
      'МБОУ СОШ № 1 с. Ольхово',
      'МБОУ СОШ № 2 с. Ольхово',
      'МБОУ СОШ № 2 с. Ольхово',
    ]);
  });
});
