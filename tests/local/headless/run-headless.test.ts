// The headless door from its command line to its exit code.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBuiltAddOn } from '../../../local/built-add-on';
import { runHeadless } from '../../../local/headless/run-headless';
import { functionEntries } from '../../../src/catalogue/functions';

const code = `
  function sheetOf(name) { return SpreadsheetApp.getActive().getSheetByName(name); }
  function prepareWorkbook() {
    const book = SpreadsheetApp.getActive();
    const add = (name, rows) => book.insertSheet(name).getRange(1, 1, rows.length, rows[0].length).setValues(rows);
    add('Настройки', [['Ключ', 'Значение'], ['Порог низкого результата, %', 30], ['Муниципалитет', '']]);
    add('Школы', [['Код ОО', 'Наименование', 'Муниципалитет', 'Своя заметка']]);
    return { ok: true, data: { summary: 'Таблица подготовлена' } };
  }
  function countSchools() {
    const count = sheetOf('Школы').getLastRow() - 1;
    SpreadsheetApp.getActive().toast('Готово');
    return { ok: true, data: { summary: 'Школ: ' + count, warnings: ['Одна строка\\nпропущена'] } };
  }
  function threshold() {
    return { ok: true, data: { summary: String(sheetOf('Настройки').getRange('B2').getValue()) } };
  }
  function refuse() { return { ok: false, code: 'LOCKED', message: 'Занято: повторите через минуту.' }; }
  function crash() { throw new Error('первая строка\\nвторая строка'); }
  function crashInEnglish() { throw new Error('undefined is not a school'); }
  function odd() { return 42; }
  function echo(x) { return { ok: true, data: { summary: JSON.stringify(x) } }; }
  function about() {}
  function tellTwice() {
    SpreadsheetApp.getActive().toast('Ошибок нет', 'МСОКО');
    return { ok: true, data: { summary: 'Ошибок нет' } };
  }
  function onOpen() {}
  function HIGH_SCORER_SHARE() { return 1; }
`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'headless-'));
  writeFileSync(
    join(folder, 'schools.csv'),
    'Код ОО,Наименование,Муниципалитет,Лишнее\n0012,Школа № 1,Район,x\n0013,Школа № 2,Район,y\n',
  );
  writeFileSync(join(folder, 'results.csv'), 'Код ОО,Учебный год\n0012,2025/2026\n');
  writeFileSync(join(folder, 'pupils.csv'), 'Код ОО,Наименование,Муниципалитет,ФИО\n0012,Школа,Район,Х\n');
  writeFileSync(join(folder, 'broken.json'), '{"format":');
});
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string): string => join(folder, name);

async function run(...argv: string[]) {
  const out: string[] = [];
  const errors: string[] = [];
  const exitCode = await runHeadless(argv, {
    addOn: () => ({ code, html: {} }),
    functions: functionEntries,
    print: (line) => out.push(line),
    printError: (line) => errors.push(line),
  });
  return { exitCode, out, errors };
}

describe('steps', () => {
  it('are done in the order given', async () => {
    const load = `Школы=${file('schools.csv')}`;
    const { out } = await run('--command', 'countSchools', '--import', load, '--command', 'countSchools');
    expect(out.filter((line) => line.startsWith('Школ:'))).toEqual(['Школ: 0', 'Школ: 2']);
  });

  it('start from an empty, silently prepared workbook', async () => {
    expect(await run('--command', 'threshold')).toEqual({ exitCode: 0, out: ['30'], errors: [] });
  });

  it('an import names the columns that the sheet does not know', async () => {
    const { out } = await run('--import', `Школы=${file('schools.csv')}`);
    expect(out).toHaveLength(1);
    expect(out[0]).toContain('«Лишнее»');
  });

  it('codes stay text on the way in and out', async () => {
    await run('--import', `Школы=${file('schools.csv')}`, '--export', `Школы=${file('out.csv')}`);
    expect(readFileSync(file('out.csv'), 'utf8')).toContain('0012,Школа № 1,Район');
  });

  it.each([
    ['45', '45'],
    ['30,5', '30.5'],
    ['30.5', '30.5'],
  ])('a setting %s is read back as the number %s', async (typed, read) => {
    const { out } = await run('--set', `Порог низкого результата, %=${typed}`, '--command', 'threshold');
    expect(out).toEqual([read]);
  });

  it('a saved workbook can be taken up again, settings and all', async () => {
    await run('--set', 'Порог низкого результата, %=45', '--save', file('saved.json'));
    const { out } = await run('--command', 'threshold', '--workbook', file('saved.json'));
    expect(out).toEqual(['45']);
  });

  it('a command gets its JSON argument', async () => {
    expect((await run('--command', 'echo={"год":2021}')).out).toEqual(['{"год":2021}']);
  });

  it('a command that answers nothing is fine', async () => {
    expect(await run('--command', 'about')).toEqual({ exitCode: 0, out: [], errors: [] });
  });
});

describe('output', () => {
  it('without --stats: messages, summary and warnings as plain lines', async () => {
    expect((await run('--command', 'countSchools')).out).toEqual([
      'Готово',
      'Школ: 0',
      'Одна строка пропущена',
    ]);
  });

  it('a summary that a toast has already shown is not printed twice', async () => {
    expect((await run('--command', 'tellTwice')).out).toEqual(['МСОКО: Ошибок нет']);
  });

  it('with --stats: one JSON line a command and nothing else, warnings on stderr', async () => {
    const { out, errors } = await run('--stats', '--command', 'countSchools', '--command', 'threshold');
    const lines = out.map((line) => JSON.parse(line) as { command: string; ms: number; calls: object });
    expect(lines.map((line) => Object.keys(line))).toEqual([
      ['command', 'ms', 'calls'],
      ['command', 'ms', 'calls'],
    ]);
    expect(lines.map((line) => line.command)).toEqual(['countSchools', 'threshold']);
    expect(lines[0]?.calls).toEqual({
      'SpreadsheetApp.getActive': 2,
      'Spreadsheet.getSheetByName': 1,
      'Sheet.getLastRow': 1,
      'Spreadsheet.toast': 1,
    });
    expect(typeof lines[0]?.ms).toBe('number');
    expect(errors).toEqual(['Одна строка пропущена']);
  });

  it('--help prints the usage and needs no add-on', async () => {
    const out: string[] = [];
    const exitCode = await runHeadless(['--help'], {
      addOn: () => {
        throw new Error('not built');
      },
      functions: [],
      print: (line) => out.push(line),
      printError: () => {},
    });
    expect(exitCode).toBe(0);
    expect(out.join('\n')).toContain('--import');
  });
});

describe('a failure is one clear line and exit code 1', () => {
  const failures: readonly (readonly [string, () => string[], string])[] = [
    ['unknown option', () => ['--wrong'], 'Неизвестный параметр «--wrong»'],
    [
      'unknown command',
      () => ['--command', 'countSchool'],
      'Команды «countSchool» нет в дополнении. Возможно: «countSchools»',
    ],
    ['a trigger is no command', () => ['--command', 'onOpen'], 'Команды «onOpen» нет'],
    [
      'a custom function is no command',
      () => ['--command', 'HIGH_SCORER_SHARE'],
      'Команды «HIGH_SCORER_SHARE» нет',
    ],
    ['unknown sheet', () => ['--import', 'Школа=x.csv'], 'Листа «Школа» нет в книге. Возможно: «Школы»'],
    ['unknown sheet to export', () => ['--export', 'Нет=x.csv'], 'Листа «Нет» нет в книге.'],
    ['a sheet that is not described', () => ['--import', 'Лист1=x.csv'], 'Лист «Лист1» не из описанных'],
    [
      'unknown setting',
      () => ['--set', 'Порог низкого результата=1'],
      'На листе «Настройки» нет ключа «Порог низкого результата». Возможно: «Порог низкого результата, %».',
    ],
    [
      'a file without required columns',
      () => ['--import', `Школы=${file('results.csv')}`],
      'нет обязательных столбцов «Наименование», «Муниципалитет». Лист «Школы» не изменён.',
    ],
    [
      'a file with personal data',
      () => ['--import', `Школы=${file('pupils.csv')}`],
      'на персональные данные похож столбец D «ФИО»',
    ],
    ['nothing to do', () => ['--stats'], 'Не указано, что сделать'],
    [
      'a folder that is not there',
      () => ['--save', file('нет/книга.json')],
      'книга.json» не записан: нет такой папки.',
    ],
    ['a folder in place of a file', () => ['--workbook', folder], 'папка, а не файл'],
    ['missing file', () => ['--import', `Школы=${file('absent.csv')}`], 'absent.csv'],
    ['missing workbook', () => ['--workbook', file('absent.json')], 'absent.json'],
    ['broken workbook', () => ['--workbook', file('broken.json')], 'broken.json'],
    ['refused command', () => ['--command', 'refuse'], 'Занято: повторите через минуту.'],
    ['crashed command', () => ['--command', 'crash'], 'первая строка вторая строка'],
    ['answer of another shape', () => ['--command', 'odd'], 'Команда «odd» ответила не по договору.'],
  ];

  it.each(failures)('%s', async (_what, argv, message) => {
    const { exitCode, out, errors } = await run(...argv());
    expect(exitCode).toBe(1);
    expect(out).toEqual([]);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain(message);
    expect(errors[0]).not.toContain('\n');
    expect(errors[0]).not.toMatch(/\bE[A-Z]{4,}\b|no such file|permission denied/);
  });

  it('a command line without anything is answered with the usage and one line', async () => {
    const { exitCode, out, errors } = await run();
    expect(exitCode).toBe(1);
    expect(out.join('\n')).toContain('--import');
    expect(errors).toEqual([expect.stringContaining('Не указано, что сделать')]);
  });

  it('an error that is not told in Russian is introduced in it', async () => {
    const { errors } = await run('--command', 'crashInEnglish');
    expect(errors).toEqual(['Непредвиденная ошибка: undefined is not a school']);
  });

  it('an add-on that was not built', async () => {
    const errors: string[] = [];
    const exitCode = await runHeadless(['--command', 'threshold'], {
      addOn: () => readBuiltAddOn(folder),
      functions: [],
      print: () => {},
      printError: (line) => errors.push(line),
    });
    expect([exitCode, errors]).toEqual([1, ['Нет собранного дополнения. Выполните: npm run build']]);
  });

  it('what was done before the failure stays done', async () => {
    await run('--save', file('before.json'), '--command', 'refuse', '--save', file('after.json'));
    expect(() => readFileSync(file('before.json'))).not.toThrow();
    expect(() => readFileSync(file('after.json'))).toThrow();
  });
});
