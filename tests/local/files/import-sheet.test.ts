// Importing files into a sheet by its headings, and exporting it again.
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { exportSheet } from '../../../local/files/export-sheet';
import { FileRefusal } from '../../../local/files/file-refusal';
import { importFile } from '../../../local/files/import-sheet';
import type { Sheet } from '../../../local/workbook/sheet';
import { Workbook } from '../../../local/workbook/workbook';
import type { SheetSpec } from '../../../src/workbook/sheet-spec';
import { resultsSheet } from '../../../src/workbook/sheets/results';

/** As «Результаты», with the school's code as its only required column. */
const SPEC: SheetSpec = {
  title: 'Результаты',
  filledBy: 'department',
  columns: {
    code: { heading: 'Код ОО', type: 'code', required: true },
    year: { heading: 'Учебный год', type: 'year' },
    grade: { heading: 'Класс', type: 'grade' },
    participants: { heading: 'Участников', type: 'count' },
    mean: { heading: 'Средний балл', type: 'number' },
    diagnostic: { heading: 'Диагностика', type: 'yesno' },
    asOf: { heading: 'По состоянию на', type: 'date' },
  },
};
const HEADINGS = Object.values(SPEC.columns).map((column) => column.heading);

let folder: string;
let sheet: Sheet;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'msoko-files-'));
});

beforeEach(() => {
  sheet = new Workbook().insertSheet('Результаты');
  sheet.look.numberFormats.set(2, 1, 999, 2, '@');
  sheet.setContents(1, 1, [HEADINGS]);
});

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

const rows = (count: number) => sheet.values(2, 1, count, HEADINGS.length);

describe('a CSV file', () => {
  it('fills columns by heading, each by its type', async () => {
    const path = await file(
      'a.csv',
      '\uFEFFсредний  балл,КОД ОО,Учебный год,Класс,Участников,Диагностика,По состоянию на\r\n' +
        '3.75,0012,2021,9,25,да,01.02.2021\r\n"3,5",01.02.2021,2020/2021,9А,много,TRUE,весной\r\n',
    );
    expect(await importFile(sheet, SPEC, path)).toEqual({ rows: 2, warnings: [] });
    expect(rows(3)).toEqual([
      ['0012', '2021', 9, 25, 3.75, 'да', new Date(2021, 1, 1)],
      ['01.02.2021', '2020/2021', '9А', 'много', 3.5, 'TRUE', 'весной'],
      [null, null, null, null, null, null, null],
    ]);
  });

  it('may be separated by semicolons and hold decimal commas without quotes', async () => {
    const path = await file('b.csv', 'Код ОО;Средний балл\n7;4,25\n');
    await importFile(sheet, SPEC, path);
    expect(rows(1)).toEqual([['7', null, null, null, 4.25, null, null]]);
  });

  it('replaces all rows, clears known columns it lacks and leaves the own columns of the user', async () => {
    sheet.setContents(2, 1, [
      ['старая', '2019', 1, 2, 3],
      ['старая 2', '2019', 1, 2, 3],
    ]);
    sheet.setContents(1, 8, [['Моя заметка'], ['важно']]);
    sheet.type(2, 9, '=A2&"!"');
    await importFile(sheet, SPEC, await file('c.csv', 'Код ОО\n5\n'));
    expect(sheet.values(2, 1, 2, 9)).toEqual([
      ['5', null, null, null, null, null, null, 'важно', '5!'],
      [null, null, null, null, null, null, null, null, null],
    ]);
  });

  it('finds columns where the user has moved them and adds a heading that is missing', async () => {
    sheet.moveColumns(1, 1, 4);
    sheet.deleteColumns(4, 1);
    await importFile(sheet, SPEC, await file('d.csv', 'Код ОО,Участников,Учебный год\n5,10,2021\n'));
    expect(sheet.values(1, 1, 2, 7)).toEqual([
      ['Учебный год', 'Класс', 'Код ОО', 'Средний балл', 'Диагностика', 'По состоянию на', 'Участников'],
      ['2021', null, '5', null, null, null, 10],
    ]);
  });

  it('names unknown columns in a warning', async () => {
    const report = await importFile(sheet, SPEC, await file('e.csv', 'Код ОО,Цвет,Запах\n5,x,y\n'));
    expect(report.warnings).toHaveLength(1);
    expect(report.warnings[0]).toContain('«Цвет», «Запах»');
  });

  it('a text that looks like a formula stays a text', async () => {
    await importFile(sheet, SPEC, await file('f.csv', 'Код ОО\n=1+1\n'));
    expect(sheet.values(2, 1, 1, 1)).toEqual([['=1+1']]);
    expect(sheet.formulas(2, 1, 1, 1)).toEqual([['']]);
  });

  it('grows the grid, and the formats of whole columns reach the new rows', async () => {
    const path = await file('g.csv', `Код ОО\n${Array.from({ length: 1500 }, (_, row) => row).join('\n')}\n`);
    expect((await importFile(sheet, SPEC, path)).rows).toBe(1500);
    expect([sheet.maxRows, sheet.lastRow()]).toEqual([1501, 1501]);
    expect(sheet.look.numberFormats.get(1501, 1)).toBe('@');
  });
});

describe('a file that cannot be taken is refused and changes nothing', () => {
  it.each<[string, string, string | Uint8Array, RegExp]>([
    [
      'a word page of Windows',
      'cp1251.csv',
      Buffer.from([0xca, 0xee, 0xe4, 0x3b, 0xce, 0xce, 0x0a]),
      /UTF-8/,
    ],
    ['an empty file', 'empty.csv', '', /пустой/],
    ['a file of blanks', 'blank.csv', ' \n,,\n', /пустой/],
    ['no heading row', 'headless.csv', ',,\n1,2,3\n', /заголовки/],
    ['no known column', 'foreign.csv', 'Цвет,Запах\n1,2\n', /Ожидаются: «Код ОО»/],
    ['no required column', 'other.csv', 'Класс,Учебный год\n9,2021\n', /нет обязательного столбца «Код ОО»/],
    ['a doubled column', 'doubled.csv', 'Код ОО,код оо\n1,2\n', /дважды/],
    ['an unquoted decimal comma', 'shifted.csv', 'Код ОО,Средний балл\n1,3,5\n', /строка 2: полей больше/],
    ['an open quotation mark', 'quote.csv', 'Код ОО\n"1\n', /строка 2: кавычка/],
    ['a book named .csv', 'book.csv', 'PK\u0003\u0004', /\.xlsx/],
    ['a text named .xlsx', 'text.xlsx', 'Код ОО\n1\n', /не читается как книга Excel/],
    ['another ending', 'table.ods', 'x', /только файлы \.csv и \.xlsx/],
  ])('%s', async (_, name, content, message) => {
    sheet.setContents(2, 1, [['прежний']]);
    const path = await file(name, content);
    await expect(importFile(sheet, SPEC, path)).rejects.toThrow(message);
    await expect(importFile(sheet, SPEC, path)).rejects.toBeInstanceOf(FileRefusal);
    expect(sheet.values(2, 1, 1, 1)).toEqual([['прежний']]);
  });

  it('no such file', async () => {
    await expect(importFile(sheet, SPEC, join(folder, 'нет.csv'))).rejects.toThrow(/не найден/);
    await expect(importFile(sheet, SPEC, join(folder, 'нет.xlsx'))).rejects.toThrow(/не найден/);
  });

  it('a column doubled on the sheet itself', async () => {
    sheet.setContents(1, 9, [['Класс']]);
    await expect(importFile(sheet, SPEC, await file('ok.csv', 'Код ОО,Класс\n5,1\n'))).rejects.toThrow(
      /Лист «Результаты»/,
    );
  });
});

describe('a file that lacks what rows need', () => {
  it('is refused with the names of all missing columns: a list of schools is no list of results', async () => {
    const results = new Workbook().insertSheet(resultsSheet.title);
    results.setContents(1, 1, [
      ['Код ОО', 'Процедура'],
      ['5', 'ВПР'],
    ]);
    const path = await file('schools.csv', 'Код ОО,Наименование,Муниципалитет\n5,Школа № 5,Район\n');
    await expect(importFile(results, resultsSheet, path)).rejects.toThrow(
      'нет обязательных столбцов «Учебный год», «Процедура», «Класс», «Предмет», «Участников». ' +
        'Лист «Результаты» не изменён.',
    );
    expect(results.values(1, 1, 2, 2)).toEqual([
      ['Код ОО', 'Процедура'],
      ['5', 'ВПР'],
    ]);
  });
});

describe('a column that looks like personal data', () => {
  beforeEach(() => sheet.setContents(2, 1, [['прежний']]));

  it.each([
    ['by its heading', 'Код ОО,ФИО ученика\n5,Х\n', /столбец B «ФИО ученика»/],
    [
      'by its values',
      'Код ОО,Класс,Примечание\n5,9,Иванов Иван Иванович\n6,9,Петрова Анна Ивановна\n',
      /столбец C «Примечание»/,
    ],
  ])('is refused %s, by its name alone', async (_, content, message) => {
    const problem = await importFile(sheet, SPEC, await file('personal.csv', content)).catch(
      (error) => error,
    );
    expect(problem).toBeInstanceOf(FileRefusal);
    expect(problem.message).toMatch(message);
    expect(problem.message).toContain('152-ФЗ');
    expect(problem.message).not.toMatch(/Иванов|Петров/);
    expect(sheet.values(2, 1, 2, 1)).toEqual([['прежний'], [null]]);
  });

  it('does not stop a column of ours for officials', async () => {
    const spec: SheetSpec = {
      ...SPEC,
      columns: { ...SPEC.columns, order: { heading: 'Кто утвердил', type: 'text', officials: true } },
    };
    const path = await file('officials.csv', 'Код ОО,Кто утвердил\n5,Иванов И. И.\n6,Петрова А. И.\n');
    expect((await importFile(sheet, spec, path)).rows).toBe(2);
  });

  it('shows no name that stands where a heading should', async () => {
    const path = await file('shifted-names.csv', 'Код ОО,Иванов Иван Иванович\n5,1\n');
    const { warnings } = await importFile(sheet, SPEC, path);
    expect(warnings.join()).not.toContain('Иванов');
  });
});

describe('exporting', () => {
  beforeEach(() => {
    sheet.setContents(2, 1, [['0012', '2020/2021', 9, 25, 3.75, true, new Date(2021, 1, 1)]]);
    sheet.type(3, 4, '=1/0');
    sheet.setContents(4, 1, [['а, "б"']]);
  });

  it('writes CSV with comma, decimal point and dates of Russia', async () => {
    const path = join(folder, 'out.csv');
    await exportSheet(sheet, path);
    expect(await readFile(path, 'utf8')).toBe(
      'Код ОО,Учебный год,Класс,Участников,Средний балл,Диагностика,По состоянию на\n' +
        '0012,2020/2021,9,25,3.75,TRUE,01.02.2021\n' +
        ',,,#DIV/0!,,,\n' +
        '"а, ""б""",,,,,,\n',
    );
  });

  it('leaves out the blank end of open formulas', async () => {
    sheet.type(1, 9, '=ARRAYFORMULA(ЕСЛИ(A1:A="";"";1))');
    const path = join(folder, 'open.csv');
    await exportSheet(sheet, path);
    expect((await readFile(path, 'utf8')).trimEnd().split('\n')).toHaveLength(4);
  });

  it.each(['out.csv', 'out.xlsx'])('what is exported to %s comes back by import', async (name) => {
    sheet.clearContents(3, 1, 2, 7);
    const path = join(folder, name);
    await exportSheet(sheet, path);
    const before = rows(2);
    sheet.clearContents(2, 1, 10, 7);
    await importFile(sheet, SPEC, path);
    const expected = name.endsWith('.csv')
      ? before.map((row) => row.map((v) => (v === true ? 'TRUE' : v)))
      : before;
    expect(rows(2)).toEqual(expected);
  });

  it('refuses other endings and folders that do not exist', async () => {
    await expect(exportSheet(sheet, join(folder, 'x.pdf'))).rejects.toThrow(/только файлы/);
    await expect(exportSheet(sheet, join(folder, 'нет', 'x.csv'))).rejects.toThrow(
      /не записан: нет такой папки\.$/,
    );
  });
});

it('a book keeps the types of its cells; codes and years that became numbers are texts again', async () => {
  const source = new Workbook().insertSheet('Результаты');
  source.setContents(1, 1, [
    ['Код ОО', 'Учебный год', 'Участников', 'По состоянию на'],
    [12, 2021, 25, new Date(2021, 1, 1, 10, 30)],
    ['0012', '2020/2021', '25', null],
  ]);
  const path = join(folder, 'types.xlsx');
  await exportSheet(source, path);
  await importFile(sheet, SPEC, path);
  expect(rows(2)).toEqual([
    ['12', '2021', null, 25, null, null, new Date(2021, 1, 1, 10, 30)],
    ['0012', '2020/2021', null, 25, null, null, null],
  ]);
});

it('of a book with several sheets the one named like the sheet is read', async () => {
  const { default: writeExcelFile } = await import('write-excel-file/node');
  const path = join(folder, 'two.xlsx');
  await writeExcelFile([
    { sheet: 'Титул', data: [['Отчёт']] },
    { sheet: 'Результаты', data: [['Код ОО'], ['5']] },
  ]).toFile(path);
  await importFile(sheet, SPEC, path);
  expect(rows(1)[0]?.[0]).toBe('5');
});
