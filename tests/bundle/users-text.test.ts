// Whatever a department does between runs, each text and each formula of its own stays beside its school.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Host } from '../../local/host';
import { runs } from '../runs';
import { hostOf, run } from './built-host';
import { districtWorkbook, districtYears, headingsOf } from './district';
import { approval } from './fault-cases';
import { LISTS, ListSheetRows, type ListTitle } from './list-sheet-rows';
import { Notebook } from './notebook';
import { addSchool, changeResult, removeSchool, renameSchool, schoolKeys } from './school-edits';

const start = districtWorkbook(4);
const SEED = 20261122;

/** One thing that a person does; `toString` is what a failing sequence prints. */
class Step implements fc.Command<Notebook, Host> {
  constructor(
    readonly label: string,
    readonly act: (notebook: Notebook, host: Host) => void,
  ) {}

  check(): boolean {
    return true;
  }

  run(notebook: Notebook, host: Host): void {
    this.act(notebook, host);
  }

  toString(): string {
    return this.label;
  }
}

const list = fc.constantFrom(...LISTS);
const place = fc.nat(30);
/** How texts begin that a sheet might take for something else. */
const beginning = fc.constantFrom(
  'Выезд',
  '=A1',
  '+7 900',
  '-нет-',
  '@куратор',
  "'в кавычке",
  '😀',
  '{"a":1}',
);

const form = fc
  .constantFrom('', ...districtYears)
  .map((year) => new Step(`form(${year})`, (notebook, host) => formLists(notebook, host, year)));

const steps: readonly fc.Arbitrary<Step>[] = [
  fc
    .tuple(list, place, place, beginning)
    .map(
      ([title, row, column, text]) =>
        new Step(`type(${title}, ${row}, ${column}, ${text})`, (notebook, { workbook }) =>
          notebook.type(workbook, title, row, column, text),
        ),
    ),
  fc.tuple(list, place).map(
    ([title, at]) =>
      new Step(`addColumn(${title}, ${at})`, (notebook, { workbook }) => {
        notebook.addColumn(workbook, title, at);
      }),
  ),
  fc
    .tuple(list, place, fc.nat(3))
    .map(
      ([title, at, beyond]) =>
        new Step(`addFormulas(${title}, ${at}, ${beyond})`, (notebook, { workbook }) =>
          notebook.addFormulas(workbook, title, at, beyond),
        ),
    ),
  fc.tuple(fc.constantFrom(...LISTS, 'Школы', 'Результаты'), place, fc.boolean()).map(
    ([title, at, ascending]) =>
      new Step(`sort(${title}, ${at}, ${ascending})`, (_, { workbook }) => {
        const sheet = workbook.sheet(title);
        sheet?.sortRows(2, 1 + (at % sheet.lastColumn()), ascending);
      }),
  ),
  fc.tuple(fc.constantFrom(...LISTS, 'Школы', 'Результаты'), place, place).map(
    ([title, from, to]) =>
      new Step(`moveColumn(${title}, ${from}, ${to})`, (_, { workbook }) => {
        const sheet = workbook.sheet(title);
        const width = sheet?.lastColumn() ?? 1;
        sheet?.moveColumns(1 + (from % width), 1, 1 + (to % (width + 1)));
      }),
  ),
  fc.tuple(list, place).map(
    ([title, at]) =>
      new Step(`insertRow(${title}, ${at})`, (_, { workbook }) => {
        const sheet = workbook.sheet(title);
        sheet?.insertRowsBefore(2 + (at % sheet.lastRow()), 1);
      }),
  ),
  place.map((at) => new Step(`removeSchool(${at})`, (_, { workbook }) => removeSchool(workbook, at))),
  place.map((at) => new Step(`addSchool(${at})`, (_, { workbook }) => addSchool(workbook, 4 + (at % 6)))),
  fc
    .tuple(place, beginning)
    .map(
      ([at, name]) =>
        new Step(`renameSchool(${at}, ${name})`, (_, { workbook }) => renameSchool(workbook, at, name)),
    ),
  fc
    .tuple(place, fc.nat(12))
    .map(
      ([at, marks]) =>
        new Step(`changeResult(${at}, ${marks})`, (_, { workbook }) => changeResult(workbook, at, marks)),
    ),
  fc.nat(999).map(
    (order) =>
      new Step(`approve(${order})`, (notebook, host) => {
        run(host, 'approveLists', { ...approval, order: String(order) });
        expectKept(notebook, host);
      }),
  ),
  fc.constant(
    new Step('undo', (notebook, host) => {
      run(host, 'undoLists');
      expectKept(notebook, host);
    }),
  ),
];

describe('texts and formulas of the department', () => {
  test('stay beside their school through any sequence of work and runs', () => {
    const sequence = fc.commands([form, form, form, ...steps], { maxCommands: 40, size: 'max' });
    fc.assert(
      fc.property(sequence, (commands) => {
        const host = hostOf(start);
        const notebook = new Notebook();
        formLists(notebook, host, '');
        fc.modelRun(() => ({ model: notebook, real: host }), commands);
        formLists(notebook, host, '');
      }),
      { seed: SEED, numRuns: runs({ quick: 15, deep: 90 }) },
    );
  });
});

describe('texts that a sheet might take for formulas', () => {
  const names = [
    '=1+1',
    '+7 900 1234567',
    '-',
    '@школа',
    "'Школа в кавычке",
    '\t=1',
    ' =СУММ(A1:A9)',
    '0012',
    '01.09.2026',
  ];

  test('stay the same texts as names of schools, on every sheet that names them', () => {
    const host = hostOf(districtWorkbook(names.length));
    const schools = host.workbook.sheet('Школы');
    schools?.setContents(
      2,
      2,
      names.map((name) => [name]),
    );
    const settings = [{ key: 'Порог низкого результата, %', value: '10' }];
    expect(run(host, 'identifyLists', { settings }).answer).toMatchObject({ ok: true });
    expect(run(host, 'approveLists', { ...approval, lists: ['shnor'], order: '=1+1' }).answer).toMatchObject({
      ok: true,
    });
    expect(columnOf(host, 'ШНОР', 'Наименование')).toEqual(names.map((name) => name.trim()));
    expect(columnOf(host, 'ШНСУ', 'Наименование')).toEqual(names.map((name) => name.trim()));
    // With a threshold of 10 % every school of this district has at least two low procedures.
    expect(columnOf(host, 'Утверждённые перечни', 'Наименование')).toEqual(names.map((name) => name.trim()));
    expect(columnOf(host, 'Утверждённые перечни', 'Номер приказа')).toEqual(names.map(() => '=1+1'));
    for (const sheet of host.workbook.sheets) expect(sheet.grid.formulaCount, sheet.name).toBe(0);
  });

  test('stay texts when they come from the sidebar as settings', () => {
    const host = hostOf(start);
    const settings = [{ key: 'Муниципалитет', value: '=1+1' }];
    expect(run(host, 'identifyLists', { settings }).answer).toMatchObject({ ok: true });
    const sheet = host.workbook.sheet('Настройки');
    expect(sheet?.grid.formulaCount).toBe(0);
    expect(sheet?.values(2, 2, 1, 1)).toEqual([['=1+1']]);
  });
});

/** The values under a heading, from the second row on. */
function columnOf({ workbook }: Host, title: string, heading: string): unknown[] {
  const sheet = workbook.sheet(title);
  const column = headingsOf(workbook, title).indexOf(heading) + 1;
  return sheet?.values(2, column, sheet.lastRow() - 1, 1).flat() ?? [];
}

function expectKept(notebook: Notebook, { workbook }: Host): void {
  expect(notebook.missing(workbook)).toEqual([]);
  for (const title of LISTS) expect(new ListSheetRows(workbook, title).formulasInOurs(), title).toBe(0);
}

/** Forms the lists of a year (blank: the latest) and checks what the run did to each sheet. */
function formLists(notebook: Notebook, host: Host, year: string): void {
  for (const setting of ['Год результатов', 'Год контекстных данных']) typeSetting(host, setting, year);
  const judged = year === '' ? districtYears[1] : year;
  const others = otherYears(host, judged);
  const before = writtenBlocks(host);
  const { answer, calls } = run(host, 'identifyLists');
  expect(answer).toMatchObject({ ok: true });
  // «Прежний перечень» and «Журнал операций» have one block each.
  expect(calls['Range.setValues']).toBe(Math.max(before, writtenBlocks(host)) + 2);
  expectKept(notebook, host);
  expect(otherYears(host, judged)).toEqual(others);
  for (const title of ['ШНОР', 'ШНСУ'] as const) expectOneRowEach(host, title, judged);
}

/** Blocks of our columns on the lists; a sheet with nothing under its headings has none to write. */
function writtenBlocks({ workbook }: Host): number {
  const lists = LISTS.map((title) => new ListSheetRows(workbook, title));
  return lists.filter(({ rows }) => rows > 1).reduce((sum, lines) => sum + lines.blocks(), 0);
}

function expectOneRowEach({ workbook }: Host, title: ListTitle, year: string): void {
  const lines = new ListSheetRows(workbook, title);
  const keys = lines.rowNumbers().flatMap((row) => lines.key(row) ?? []);
  expect(new Set(keys).size, `${title}: a school twice`).toBe(keys.length);
  const wanted = schoolKeys(workbook).map((key) => `${year} ${key}`);
  expect(keys, title).toEqual(expect.arrayContaining(wanted));
}

/** Our cells of the rows of other years, by row number: a run leaves them where and as they are. */
function otherYears({ workbook }: Host, judged: string): unknown[] {
  return (['ШНОР', 'ШНСУ'] as const).flatMap((title) => {
    const lines = new ListSheetRows(workbook, title);
    return lines
      .rowNumbers()
      .filter((row) => lines.key(row) !== undefined && lines.text(row, 'Учебный год') !== judged)
      .map((row) => [title, row, lines.ours(row)]);
  });
}

function typeSetting({ workbook }: Host, key: string, value: string): void {
  const sheet = workbook.sheet('Настройки');
  const row = sheet?.values(1, 1, sheet.lastRow(), 1).findIndex(([cell]) => cell === key) ?? -1;
  sheet?.setContents(row + 1, 2, [[value === '' ? null : value]]);
}
