// Rows of files into the sheets: what is added, what changes, what stays, what is refused, and what is kept.
import { beforeEach, describe, expect, it } from 'vitest';
import { addIntake } from '../../../src/commands/intake/add-intake';
import { readIntake } from '../../../src/commands/intake/read-intake';
import { readStart } from '../../../src/commands/start/read-start';
import type { LoadedTable, Remembered } from '../../../src/contract/requests';
import { responses } from '../../../src/contract/responses';
import { journalSheet } from '../../../src/workbook/sheets/journal';
import { resultsSheet } from '../../../src/workbook/sheets/results';
import { refusalOf } from '../district';
import type { FakePorts } from '../fake-book';
import { markTable, school, tableOf, withTwoSchools } from './intake-tables';

let ports: FakePorts;

beforeEach(() => {
  ports = withTwoSchools();
  ports.book.calls.length = 0;
});

const add = (tables: LoadedTable[], remember: Remembered[] = []) => addIntake(ports, { tables, remember });

describe('addIntake', () => {
  it('adds new rows below the last one and tells how many', () => {
    const answer = add([markTable('рус4.xlsx', { edu1: [1, 2, 3, 4], '0012': [0, 5, 6, 7] })]);
    expect(answer.summary).toBe('Загружено: новых строк — 2. 14:38.');
    expect(ports.book.rows(resultsSheet)).toMatchObject([
      {
        code: 'edu1',
        year: '2025/2026',
        procedure: 'ВПР',
        grade: 4,
        subject: 'Русский язык',
        participants: 10,
        marks2: 1,
        marks3: 2,
        marks4: 3,
        marks5: 4,
        belowMinimum: '',
        mean: '',
        source: 'ФИС ОКО, Ф3 (рус4.xlsx)',
        asOf: '12.06.2026',
      },
      { code: { text: '0012' }, participants: 18, marks2: 0 },
    ]);
    expect(answer.plan).toEqual({
      sheets: [{ sheet: 'Результаты', added: 2, changed: 0, same: 0, refused: 0 }],
      tables: [{ added: 2, changed: 0, same: 0, refused: 0 }],
      changes: [],
      changesTotal: 0,
      problems: [],
      problemsTotal: 0,
    });
    expect(answer.last).toEqual({ at: '22.11.2026 14:38', summary: answer.summary, undoable: true });
    expect(responses.addIntake.safeParse(answer).success).toBe(true);
  });

  it('reads and writes each sheet once, the memory first and the journal last', () => {
    add([markTable('a.xlsx', { sch1: [1, 2, 3, 4] })]);
    expect(ports.book.calls).toEqual([
      'read Память загрузки',
      'read Журнал операций',
      'read Школы',
      'read Результаты',
      'write Память загрузки',
      'write Результаты',
      'write Журнал операций',
      'flush',
    ]);
  });

  it('reads the formulas of a sheet once more when rows change', () => {
    add([markTable('a.xlsx', { sch1: [1, 2, 3, 4] })]);
    ports.book.calls.length = 0;
    add([markTable('b.xlsx', { sch1: [2, 2, 3, 4], '0012': [1, 1, 1, 1] })]);
    expect(ports.book.calls.filter((call) => call.endsWith('Результаты'))).toEqual([
      'read Результаты',
      'readFormulas Результаты',
      'write Результаты',
    ]);
  });

  it('says what each changed value was and is', () => {
    add([markTable('a.xlsx', { sch1: [1, 2, 3, 4] })]);
    const { summary, plan } = add([markTable('b.xlsx', { edu1: [1, 2, 3, 12_000] })]);
    expect(summary).toBe('Загружено: изменённых строк — 1. 14:38.');
    const row = 'СОШ № 1, ВПР, Русский язык, 4 класс, 2025/2026';
    expect(plan.changes).toEqual([
      { sheet: 'Результаты', cell: 'F2', row, heading: 'Участников', before: '10', after: '12\u00a0006' },
      { sheet: 'Результаты', cell: 'J2', row, heading: '«5»', before: '4', after: '12\u00a0000' },
    ]);
    expect(ports.book.rows(resultsSheet)).toMatchObject([
      { code: 'sch1', participants: 12_006, marks2: 1, marks5: 12_000, source: 'ФИС ОКО, Ф3 (b.xlsx)' },
    ]);
  });

  it('changes nothing the second time, and then writes nothing at all', () => {
    const table = markTable('a.xlsx', { sch1: [1, 2, 3, 4] });
    const first = add([table]);
    const before = ports.book.snapshot();
    ports.book.calls.length = 0;
    const second = add([{ ...table, common: { ...table.common, source: 'иной', asOf: '' } }]);
    expect(second.summary).toBe('Ничего не изменилось: совпали с таблицей — 1. 14:38.');
    expect(second.last).toEqual(first.last);
    expect(ports.book.snapshot()).toEqual(before);
    expect(ports.book.calls.filter((call) => call.startsWith('write'))).toEqual([]);
  });

  it('takes a school that is added by the same request, and no other', () => {
    const { plan } = add([
      markTable('a.xlsx', { sch7: [1, 2, 3, 4], sch8: [1, 1, 1, 1] }),
      tableOf('Школы', 'a.xlsx', school('sch7', 'СОШ № 7')),
    ]);
    expect(plan.sheets).toEqual([
      { sheet: 'Школы', added: 1, changed: 0, same: 0, refused: 0 },
      { sheet: 'Результаты', added: 1, changed: 0, same: 0, refused: 1 },
    ]);
    expect(plan.tables).toEqual([
      { added: 1, changed: 0, same: 0, refused: 1 },
      { added: 1, changed: 0, same: 0, refused: 0 },
    ]);
    expect(plan.problems).toEqual([
      {
        code: 'UNKNOWN_SCHOOL',
        from: 'a.xlsx',
        row: 'sch8, ВПР, Русский язык, 4 класс, 2025/2026',
        what: 'Школы с кодом «sch8» нет на листе «Школы». Строка не учитывается.',
        todo: 'Исправьте код или добавьте школу на лист «Школы».',
      },
    ]);
  });

  it('keeps the answers of the page beside the facts of the intake', () => {
    const answer = (key: string, value: string): Remembered => ({ kind: 'school', key, value });
    add([markTable('a.xlsx', { sch1: [1, 2, 3, 4] })], [answer('а', '1'), answer('б', '2')]);
    add(
      [markTable('a.xlsx', { sch1: [1, 2, 3, 4] })],
      [answer('б', '3'), { kind: 'columns', key: 'б', value: '4' }],
    );
    const { remembered, last } = readIntake(ports);
    expect(remembered).toEqual([
      { kind: 'school', key: 'а', value: '1' },
      { kind: 'school', key: 'б', value: '3' },
      { kind: 'columns', key: 'б', value: '4' },
    ]);
    expect(last?.undoable).toBe(true);
  });

  it('writes one line into the journal, without anything of the file', () => {
    const lines = ports.book.rows(journalSheet).length;
    const { summary } = add([markTable('a.xlsx', { sch1: [1, 2, 3, 4] })]);
    expect(ports.book.rows(journalSheet).slice(lines)).toMatchObject([
      { time: '22.11.2026 14:38', operation: 'Загрузка результатов', outcome: summary, sheet: '', what: '' },
    ]);
  });

  it('is told by readStart', () => {
    expect(readStart(ports).loadedAt).toBe('');
    add([markTable('a.xlsx', { sch1: [1, 2, 3, 4] })]);
    expect(readStart(ports).loadedAt).toBe('22.11.2026 14:38');
  });

  it.each<[string, LoadedTable]>([
    ['a sheet that files do not fill', tableOf('Настройки', 'a', { key: 'Муниципалитет', value: 'Район' })],
    ['a computed sheet', tableOf('ШНОР', 'a', { code: 'sch1' })],
    ['a column that is not there', tableOf('Результаты', 'a', { code: 'sch1', __proto__x: '1' })],
    ['a common column that is not there', { ...markTable('a', { sch1: [1, 1, 1, 1] }), common: { нет: 1 } }],
    ['a row of another length', { ...markTable('a', {}), rows: [['sch1']] }],
    ['a column twice', { ...markTable('a', {}), columns: ['code', 'code'] }],
  ])('refuses %s and writes nothing', (_, table) => {
    const before = ports.book.snapshot();
    expect(refusalOf(() => add([table]))).toMatchObject({ code: 'BAD_REQUEST' });
    expect(ports.book.snapshot()).toEqual(before);
  });

  it('refuses when a sheet is missing, and when a column of it is', () => {
    ports.book.type('Результаты', 1, 'СКО', 'Разброс');
    expect(refusalOf(() => add([markTable('a', { sch1: [1, 1, 1, 1] })]))).toMatchObject({
      code: 'HEADING_MISSING',
      sheet: 'Результаты',
    });
    ports.book.sheets.delete('Память загрузки');
    expect(refusalOf(() => add([]))).toEqual({ code: 'NOT_PREPARED', sheet: 'Память загрузки' });
  });

  it('refuses while another run holds the workbook', () => {
    const busy = { ...ports, withLock: () => undefined };
    expect(refusalOf(() => addIntake(busy, { tables: [], remember: [] }))).toEqual({ code: 'LOCKED' });
  });
});
