// Real results as files of ФИС ОКО: through the page's own reading and the built add-on to the lists.
import { beforeAll, describe, expect, it } from 'vitest';
import { headRows } from '../../build/samples/layouts/style';
import type { Host } from '../../local/host';
import { openFile } from '../../src/intake/open-file';
import type { FileToRead, Intake, IntakeContext, OpenedFile, ReadyItem } from '../../src/intake/types';
import { workOut } from '../../src/intake/work-out';
import { hostOf, preparedWorkbook, runWell } from '../bundle/built-host';
import { appendRows } from '../bundle/district';
import { type ExpectedSchool, expectedSchools, type Row, realDataAreHere, realRows } from './altai';
import { exportFiles, fileOf, loginOf, resultsOf } from './altai-exports';
import { type SheetRow, sheetRows } from './workbook-rows';

if (!realDataAreHere) console.log('Пропущено: реальных данных рядом с проектом нет.');

const ROWS = 3706;

/** A prepared workbook with «Школы» filled in. */
function hostWith(schools: readonly ExpectedSchool[]): Host {
  const host = hostOf(preparedWorkbook());
  const rows = schools.map(({ code, name, municipality }) => ({
    'Код ОО': code,
    Наименование: name,
    Муниципалитет: municipality,
    'Логин ФИС ОКО': loginOf(code),
  }));
  appendRows(host.workbook, 'Школы', rows);
  return host;
}

/** The results typed into the tables, the way without files. */
function fillTables(host: Host, rows: readonly Row[]): void {
  const results = rows.map((row) => ({
    'Код ОО': row.school_id ?? '',
    'Учебный год': row.year ?? '',
    Процедура: 'ВПР',
    Класс: Number(row.grade),
    Предмет: row.subject ?? '',
    Участников: Number(row.participants),
    '«2»': Number(row.n2),
    '«3»': Number(row.n3),
    '«4»': Number(row.n4),
    '«5»': Number(row.n5),
  }));
  appendRows(host.workbook, 'Результаты', results);
}

function loadedFrom(files: readonly OpenedFile[], context: IntakeContext): Intake {
  const listed = files.map((opened) => ({ id: opened.file, opened }));
  return workOut(listed, new Map(), new Map(), context);
}

/** The lists of the latest year, of the year before, and the movement between them. */
function formedLists(host: Host) {
  runWell(host, 'identifyLists', { settings: [] });
  const now = sheetRows(host, 'ШНОР');
  const movements = sheetRows(host, 'Динамика').filter((row) => row.Список === 'ШНОР');
  runWell(host, 'identifyLists', { settings: [{ key: 'Год результатов', value: '2019/2020' }] });
  const before = sheetRows(host, 'ШНОР').filter((row) => row['Учебный год'] === '2019/2020');
  return { now, before, movements };
}

type Lists = ReturnType<typeof formedLists>;

/** What is judged of a school, as the published file says it. */
function judged({ now, before, movements }: Lists): Record<string, readonly string[]> {
  const of = (rows: readonly SheetRow[], heading: string) =>
    new Map(rows.map((row) => [String(row['Код ОО']), String(row[heading])]));
  const statuses = of(now, 'Статус');
  const low = of(now, 'Процедур с низкими результатами');
  const lowBefore = of(before, 'Процедур с низкими результатами');
  const moved = of(movements, 'Движение');
  return Object.fromEntries(
    [...statuses].map(([code, status]) => [
      code,
      [status, low.get(code) ?? '', lowBefore.get(code) ?? '', moved.get(code) ?? ''],
    ]),
  );
}

describe.skipIf(!realDataAreHere)('the results of 361 real schools as files of ФИС ОКО', () => {
  let schools: ExpectedSchool[] = [];
  let rows: Row[] = [];
  let host: Host;
  let opened: OpenedFile[] = [];
  let intake: Intake;
  let lists: Lists;

  beforeAll(async () => {
    schools = expectedSchools();
    rows = resultsOf(schools);
    const files = await exportFiles(rows);
    opened = [];
    for (const file of files) opened.push(await openFile(file));
    host = hostWith(schools);
    intake = loadedFrom(opened, runWell(host, 'readIntake', {}));
    const { tables, remember } = intake;
    const { plan } = runWell(host, 'addIntake', { tables: [...tables], remember: [...remember] });
    expect(plan.problemsTotal).toBe(0);
    lists = formedLists(host);
  });

  it('are recognised in all 24 files without a question, no row lost and none invented', () => {
    expect(rows).toHaveLength(ROWS);
    expect(opened).toHaveLength(24);
    expect(intake.items.map(({ kind }) => kind)).toEqual(opened.map(() => 'ready'));
    expect(intake.questions).toEqual([]);
    expect(intake.leftSchools).toBe(0);
    const read = (intake.items as readonly ReadyItem[]).flatMap((item) => item.schools);
    expect(read).toHaveLength(2 * ROWS);
    expect((intake.items as readonly ReadyItem[]).flatMap((item) => item.refusedRows)).toEqual([]);
    console.log(`Файлов: ${opened.length}, строк школ прочитано: ${read.length} из ${2 * ROWS}`);
  });

  it('have in «Результаты» every count of the data', () => {
    const expected = rows.map((row) =>
      [
        row.school_id,
        yearText(row),
        row.grade,
        row.subject,
        row.participants,
        row.n2,
        row.n3,
        row.n4,
        row.n5,
      ].join(' '),
    );
    const headings = ['Код ОО', 'Учебный год', 'Класс', 'Предмет', 'Участников', '«2»', '«3»', '«4»', '«5»'];
    const found = sheetRows(host, 'Результаты').map((row) =>
      headings.map((heading) => row[heading]).join(' '),
    );
    expect(found.sort()).toEqual(expected.sort());
    console.log(`«Результаты»: ${found.length} из ${expected.length} строк, по пять чисел в каждой`);
  });

  it('have in «Сопоставление» every count of the data, over pupils with both marks', () => {
    const expected = rows.map((row) =>
      [
        row.school_id,
        yearText(row),
        row.grade,
        row.subject,
        row.journal_n,
        row.lowered,
        row.confirmed,
        row.raised,
      ].join(' '),
    );
    const headings = [
      ...['Код ОО', 'Учебный год', 'Класс', 'Предмет'],
      ...['Обе отметки', 'Понизили', 'Подтвердили', 'Повысили'],
    ];
    const found = sheetRows(host, 'Сопоставление').map((row) =>
      headings.map((heading) => row[heading]).join(' '),
    );
    expect(found.sort()).toEqual(expected.sort());
    console.log(`«Сопоставление»: ${found.length} из ${expected.length} строк, по четыре числа в каждой`);
  });

  it('give the 361 answers of the published file: status, low procedures of both years, movement', () => {
    const answers = judged(lists);
    const equal = schools.filter(
      ({ code, status, low, movement }) =>
        answers[code]?.join() === [status, low.now, low.previous, movement].join(),
    );
    console.log(`Ответы из файлов как в опубликованной таблице: ${equal.length} из ${schools.length} школ`);
    expect(schools.filter((school) => !equal.includes(school))).toEqual([]);
    expect(schools).toHaveLength(361);
  });

  it('give the same 361 answers as the tables typed in', () => {
    const typed = hostWith(schools);
    fillTables(typed, rows);
    const direct = judged(formedLists(typed));
    const loaded = judged(lists);
    const equal = Object.keys(direct).filter((code) => loaded[code]?.join() === direct[code]?.join());
    console.log(`Ответы из файлов как из таблиц: ${equal.length} из ${Object.keys(direct).length} школ`);
    expect(loaded).toEqual(direct);
  });

  it('change nothing when the same files are loaded again', () => {
    const again = loadedFrom(opened, runWell(host, 'readIntake', {}));
    const { sheets, changesTotal } = runWell(host, 'previewIntake', { tables: [...again.tables] });
    expect(changesTotal).toBe(0);
    const same = sheets.reduce((sum, sheet) => sum + sheet.same, 0);
    expect(sheets.filter(({ added, changed, refused }) => added + changed + refused > 0)).toEqual([]);
    console.log(`Второй раз: без изменений ${same} строк`);
  });
});

/** «2020» of the data is the school year that ends in it. */
function yearText({ year }: Row): string {
  return `${Number(year) - 1}/${year}`;
}

/** What a file of one sheet brings when it is loaded alone, its only school being known. */
async function itemOf(file: FileToRead, school: { code: string; name: string }): Promise<ReadyItem> {
  const context: IntakeContext = {
    schools: [{ ...school, municipality: '', login: '', risCode: '' }],
    municipality: '',
    today: '22.11.2026',
    remembered: [],
  };
  const [item] = loadedFrom([await openFile(file)], context).items;
  if (item?.kind !== 'ready') throw new Error(JSON.stringify(item));
  return item;
}

describe.skipIf(!realDataAreHere)('traps of real files', () => {
  it('takes 12.36, 52.81, 26.97 and 7.87 % of 89 pupils, which sum to 100.01, for 11, 47, 24 and 7', async () => {
    const head = headRows('Статистика по отметкам', 'ВПР 2026 Русский язык 4 класс', {
      subject: 'Русский язык',
    });
    const sheet = { name: 'РУ 4 Статистика по отметкам', rows: [...head, ...realFigures()] };
    const school = { code: 'edu203389', name: 'МБОУ «СОШ №1 г.Урус-Мартан»' };
    const item = await itemOf(await fileOf('Ф3.xlsx', sheet), school);
    const figures = item.schools.find(({ participants }) => participants === 89);
    expect(figures?.cells.results).toEqual({
      participants: 89,
      marks2: 11,
      marks3: 47,
      marks4: 24,
      marks5: 7,
    });
    expect(item.region).toEqual([{ participants: 30216 }]);
  });

  it('takes the sum of the three groups where the printed total is 3 more', async () => {
    const rows = resultsOf(expectedSchools()).filter(
      (row) => Number(row.participants) - Number(row.journal_n) === 3,
    );
    expect(rows).toHaveLength(7);
    for (const row of rows) {
      const [, comparison] = await exportFiles([row]);
      if (comparison === undefined) throw new Error('no comparison');
      const code = loginOf(row.school_id ?? '');
      const item = await itemOf(comparison, { code, name: row.school ?? '' });
      expect(item.schools.map(({ cells }) => cells.comparison)).toMatchObject([
        {
          both: Number(row.journal_n),
          lowered: Number(row.lowered),
          confirmed: Number(row.confirmed),
          raised: Number(row.raised),
        },
      ]);
      expect(Number(row.lowered) + Number(row.confirmed) + Number(row.raised)).toBe(Number(row.journal_n));
    }
  });
});

const HEADINGS = ['Группы участников', 'Кол-во ОО', 'Кол-во участников', '2', '3', '4', '5'];

/** The published figures as rows of cells: headings, then the groups; a blank cell is null. */
function realFigures(): unknown[][] {
  const cells = realRows('fisoko_2026_rus4_mark_statistics.csv').map((row) =>
    HEADINGS.map((heading) => (row[heading] === '' ? null : asCell(row[heading] ?? ''))),
  );
  return [HEADINGS, ...cells];
}

function asCell(text: string): string | number {
  return /^[\d.]+$/.test(text) ? Number(text) : text;
}
