import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { LocalPage, type LocalServer, startServer } from '../e2e/local-page';
import { type ExpectedSchool, expectedSchools, realDataAreHere, resultsFile, schoolsFile } from './altai';
import { door, exported } from './headless-door';

if (!realDataAreHere) console.log('Пропущено: реальных данных рядом с проектом нет.');

const folder = mkdtempSync(join(tmpdir(), 'msoko-acceptance-'));
const file = (name: string): string => join(folder, name);

describe.skipIf(!realDataAreHere)('the lists of 361 real schools through the headless door', () => {
  let schools: ExpectedSchool[] = [];
  let lists: Record<string, string>[] = [];
  let movements: Record<string, string>[] = [];
  let previous: Record<string, string>[] = [];

  beforeAll(() => {
    schools = expectedSchools();
    writeFileSync(file('schools.csv'), schoolsFile(schools));
    writeFileSync(file('results.csv'), resultsFile(schools));
    const imports = [
      '--import',
      `Школы=${file('schools.csv')}`,
      '--import',
      `Результаты=${file('results.csv')}`,
    ];
    door(
      ...imports,
      ...['--command', 'identifyLists', '--export', `ШНОР=${file('now.csv')}`],
      ...['--export', `Динамика=${file('movement.csv')}`],
      ...['--set', 'Год результатов=2019/2020', '--command', 'identifyLists'],
      ...['--export', `ШНОР=${file('both.csv')}`],
    );
    lists = exported(file('now.csv'));
    movements = exported(file('movement.csv'));
    previous = exported(file('both.csv')).filter((row) => row['Учебный год'] === '2019/2020');
  });

  it('judges every school of the file, once', () => {
    expect(schools).toHaveLength(361);
    expect(lists.map((row) => row['Код ОО'])).toEqual(schools.map(({ code }) => code));
  });

  it('counts the low procedures of both years as the file does, 361 of 361', () => {
    const now = new Map(lists.map((row) => [row['Код ОО'], row['Процедур с низкими результатами']]));
    const before = new Map(previous.map((row) => [row['Код ОО'], row['Процедур с низкими результатами']]));
    const equal = schools.filter(
      ({ code, low }) => now.get(code) === low.now && before.get(code) === low.previous,
    );
    console.log(`Низкие процедуры за оба года: ${equal.length} из ${schools.length} школ`);
    expect(schools.filter((school) => !equal.includes(school))).toEqual([]);
  });

  it('gives every school the status of the file, 361 of 361', () => {
    const statuses = new Map(lists.map((row) => [row['Код ОО'], row.Статус]));
    const equal = schools.filter(({ code, status }) => statuses.get(code) === status);
    console.log(`Статус: ${equal.length} из ${schools.length} школ`);
    expect(schools.filter((school) => !equal.includes(school))).toEqual([]);
  });

  it('gives every school the movement of the file, 361 of 361', () => {
    const found = new Map(
      movements.filter((row) => row.Список === 'ШНОР').map((row) => [row['Код ОО'], row.Движение]),
    );
    const equal = schools.filter(({ code, movement }) => (found.get(code) ?? '') === movement);
    console.log(`Движение: ${equal.length} из ${schools.length} школ`);
    expect(schools.filter((school) => !equal.includes(school))).toEqual([]);
  });

  it('gives every school a reason', () => {
    expect(lists.filter((row) => (row.Причины ?? '') === '')).toEqual([]);
  });
});

describe.skipIf(!realDataAreHere)('the lists of one real municipality through the page', () => {
  let server: LocalServer;
  let page: LocalPage;
  let schools: ExpectedSchool[] = [];

  beforeAll(async () => {
    schools = expectedSchools().filter(({ municipality }) => municipality === 'г. Бийск');
    writeFileSync(file('city-schools.csv'), schoolsFile(schools));
    writeFileSync(file('city-results.csv'), resultsFile(schools));
    door(
      ...[
        '--import',
        `Школы=${file('city-schools.csv')}`,
        '--import',
        `Результаты=${file('city-results.csv')}`,
      ],
      ...['--save', file('city.json')],
    );
    server = await startServer(['--workbook', file('city.json')]);
    page = await LocalPage.open(inject('browserEndpoint'), server.address);
  });
  afterAll(async () => {
    await page?.close();
    await server?.stop();
  });

  it('forms the lists at one press and shows the status of every school as in the file', async () => {
    await page.openAddOn('Перечни ШНОР и ШНСУ…');
    await page.sidebar.getByRole('button', { name: 'Сформировать перечни' }).click();
    await page.sidebar
      .getByText(/За 2020\/2021 сформировано/)
      .first()
      .waitFor();
    await page.tab('ШНОР').click();
    expect(schools).toHaveLength(27);
    door('--workbook', file('city.json'), '--export', `ШНОР=${file('city.csv')}`);
    const statuses = new Map(exported(file('city.csv')).map((row) => [row['Код ОО'], row.Статус]));
    const equal = schools.filter(({ code, status }) => statuses.get(code) === status);
    console.log(`Через страницу: ${equal.length} из ${schools.length} школ`);
    expect(equal).toHaveLength(schools.length);
    for (const { name, status } of schools.filter((school) => school.status === 'ШНОР')) {
      const row = page.sidebar.getByRole('listitem').filter({ hasText: name }).first();
      await row.scrollIntoViewIfNeeded();
      expect(await row.textContent()).toContain(status);
    }
    expect(page.troubles).toEqual([]);
  });
});
