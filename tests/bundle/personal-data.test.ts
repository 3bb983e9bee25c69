// A person's data that got into the workbook stay where they are: no answer, message, log or sheet of ours repeats them.
import { describe, expect, test } from 'vitest';
import type { Host, RunOutcome } from '../../local/host';
import type { CallName } from '../../src/contract/requests';
import { sheets } from '../../src/workbook/sheets';
import { hostOf, run, runWell } from './built-host';
import { districtWorkbook, headingsOf } from './district';
import { approval } from './fault-cases';
import { intake, resultTable } from './intake-requests';

const PEOPLE = ['Синичкина Ульяна Прохоровна', 'Журавлёв Мирон Лукич'];
const SECRETS = {
  ФИО: PEOPLE,
  'Фамилия учащегося': ['Синичкина', 'Журавлёв'],
  СНИЛС: ['112-233-445 95', '087-654-303 00'],
  'Номер телефона': ['+7 (912) 345-67-89', '8 912 345-67-80'],
  'E-mail': ['ulyana@primer.example', 'miron@primer.example'],
  'Дата рождения': ['03.04.2011', '05.06.2012'],
  Паспорт: ['8011 445566', '8012 665544'],
} as const;
/** The ones that are recognised by themselves, whatever the heading. */
const RECOGNISED = [SECRETS.ФИО, SECRETS.СНИЛС, SECRETS['Номер телефона'], SECRETS['E-mail']];
const ALL = Object.values(SECRETS).flat();

const inputs = sheets.filter(({ filledBy, title }) => filledBy !== 'addon' && title !== 'Настройки');
const ours = new Set(sheets.filter(({ filledBy }) => filledBy === 'addon').map(({ title }) => title));
const start = districtWorkbook(12);

/** Runs all that a department would run, and gives everything that came out of it. */
function everythingShown(host: Host): string {
  const shown: RunOutcome[] = [];
  const call = (name: CallName, request?: object): void => {
    shown.push(run(host, name, request));
  };
  call('checkData');
  call('checkData', {});
  call('identifyLists');
  call('previewLists', { settings: [] });
  call('readLists', {});
  call('readStart', {});
  call('undoLists', {});
  call('identifyLists', { settings: [] });
  call('approveLists', approval);
  const tables = [...intake.tables, ...personalTables()];
  call('readIntake', {});
  call('previewIntake', { tables });
  call('addIntake', { tables, remember: [] });
  call('undoIntake', {});
  call('addIntake', { tables, remember: [] });
  const written = host.workbook.toJson().sheets.filter(({ name }) => ours.has(name));
  return JSON.stringify([shown, written.map(({ rows }) => rows)]);
}

/** Files with persons where a school, a subject or a source should be. */
function personalTables() {
  return RECOGNISED.flat().flatMap((value) =>
    ['code', 'subject', 'source', 'grade', 'year'].map((id) => {
      const table = resultTable(1, 4, [1, 1, 1, 1]);
      const { columns, rows, common } = table;
      if (id in common) return { ...table, common: { ...common, [id]: value } };
      return {
        ...table,
        rows: rows.map((row) => row.map((cell, at) => (columns[at] === id ? value : cell))),
      };
    }),
  );
}

function repeated(text: string): string[] {
  return ALL.filter((secret) => text.includes(JSON.stringify(secret).slice(1, -1)));
}

describe.each(inputs.map(({ title }) => title))('«%s»', (title) => {
  test('with columns of persons: each is named by its heading, no value is repeated', () => {
    const host = hostOf(start);
    for (const [heading, values] of Object.entries(SECRETS)) addColumn(host, title, heading, values);
    const { problems } = runWell(host, 'checkData');
    const personal = problems.filter(({ code, sheet }) => code === 'PERSONAL_DATA' && sheet === title);
    for (const heading of Object.keys(SECRETS)) {
      expect(
        personal.some(({ what }) => what.includes(`«${heading}»`)),
        heading,
      ).toBe(true);
    }
    expect(repeated(everythingShown(host))).toEqual([]);
  });

  test('with values of persons under innocent headings: the columns are named, no value is repeated', () => {
    const host = hostOf(start);
    RECOGNISED.forEach((values, at) => {
      addColumn(host, title, `Примечание ${at}`, values);
    });
    const { problems } = runWell(host, 'checkData');
    const personal = problems.filter(({ code, sheet }) => code === 'PERSONAL_DATA' && sheet === title);
    expect(personal).toHaveLength(RECOGNISED.length);
    expect(repeated(everythingShown(host))).toEqual([]);
  });

  test('with values of persons typed into our own columns: no message repeats them', () => {
    const host = hostOf(start);
    const headings = headingsOf(host.workbook, title);
    const spec = inputs.find((sheet) => sheet.title === title);
    for (const { heading, type } of Object.values(spec?.columns ?? {})) {
      // A text column may hold any text; a code is quoted where no school has it.
      if (type === 'text' || (type === 'code' && title === 'Школы')) continue;
      const cells = RECOGNISED.flat().map((value) => [value]);
      host.workbook.sheet(title)?.setContents(2, headings.indexOf(heading) + 1, cells);
    }
    expect(runWell(host, 'checkData').total).toBeGreaterThan(RECOGNISED.length);
    expect(repeated(everythingShown(host))).toEqual([]);
  });
});

function addColumn(host: Host, title: string, heading: string, values: readonly string[]): void {
  const sheet = host.workbook.sheet(title);
  const column = (sheet?.lastColumn() ?? 0) + 1;
  sheet?.setContents(1, column, [[heading], ...values.map((value) => [value])]);
}
