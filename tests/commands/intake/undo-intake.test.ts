// Taking the last intake back, and what keeps it from being taken back.
import { beforeEach, describe, expect, it } from 'vitest';
import { addIntake } from '../../../src/commands/intake/add-intake';
import { readIntake } from '../../../src/commands/intake/read-intake';
import { undoIntake } from '../../../src/commands/intake/undo-intake';
import { readStart } from '../../../src/commands/start/read-start';
import type { LoadedTable, Remembered } from '../../../src/contract/requests';
import { journalSheet } from '../../../src/workbook/sheets/journal';
import { resultsSheet } from '../../../src/workbook/sheets/results';
import { schoolsSheet } from '../../../src/workbook/sheets/schools';
import { prepared, refusalOf } from '../district';
import type { FakePorts } from '../fake-book';
import { dataOf, markTable, tableOf } from './intake-tables';

let ports: FakePorts;

beforeEach(() => {
  ports = prepared();
  ports.book.add(schoolsSheet, { code: 'sch1', name: 'СОШ № 1', municipality: 'Район' });
});

const add = (tables: LoadedTable[], remember: Remembered[] = []) => addIntake(ports, { tables, remember });
const first = markTable('a.xlsx', { sch1: [1, 2, 3, 4] });
const fixed = markTable('b.xlsx', { sch1: [2, 2, 3, 3] });

describe('undoIntake', () => {
  it('takes back new rows and new schools, and says so', () => {
    const before = dataOf(ports);
    add([first, tableOf('Школы', 'a', { code: '7', name: 'СОШ № 7', municipality: 'Район' })]);
    const { summary } = undoIntake(ports);
    expect(summary).toBe('Загрузка от 22.11.2026 14:38 отменена: убрано строк — 2. 14:38.');
    expect(dataOf(ports)).toEqual(before);
    expect(ports.book.rows(journalSheet).at(-1)).toMatchObject({
      operation: 'Отмена загрузки',
      outcome: summary,
    });
  });

  it('gives changed rows their cells back, dates, formulas and texts alike', () => {
    add([first]);
    ports.book.type('Результаты', 2, 'По состоянию на', new Date(2020, 0, 2));
    ports.book.type('Результаты', 2, '«2»', '1');
    ports.book.type('Результаты', 2, 'СКО', { formula: '=1/3' });
    const before = dataOf(ports);
    add([fixed]);
    expect(ports.book.rows(resultsSheet)[0]).toMatchObject({ marks2: 2, asOf: '12.06.2026' });
    undoIntake(ports);
    expect(dataOf(ports)).toEqual(before);
  });

  it('takes back one intake alone: the one before stays told, but not to be undone', () => {
    const { last } = add([first]);
    const later = { ...ports, clock: () => ({ date: '23.11.2026', time: '09:00' }) };
    addIntake(later, { tables: [fixed], remember: [] });
    expect(readStart(ports).loadedAt).toBe('23.11.2026 09:00');
    undoIntake(ports);
    expect(readIntake(ports).last).toEqual({ ...last, undoable: false });
    expect(refusalOf(() => undoIntake(ports))).toEqual({ code: 'NOTHING_LOADED' });
    expect(ports.book.rows(resultsSheet)[0]).toMatchObject({ marks2: 1 });
  });

  it('leaves nothing told when there was no intake before', () => {
    add([first]);
    undoIntake(ports);
    expect(readIntake(ports).last).toBeNull();
    expect(readStart(ports).loadedAt).toBe('');
  });

  it('is still possible after an intake that changed nothing but an answer', () => {
    const before = dataOf(ports);
    add([first]);
    const answer: Remembered = { kind: 'school', key: 'а', value: '1' };
    add([first], [answer]);
    undoIntake(ports);
    expect(dataOf(ports)).toEqual(before);
    expect(readIntake(ports).remembered).toEqual([answer]);
  });

  it('leaves a row that somebody has edited since, and counts it', () => {
    add([first]);
    add([
      markTable('b.xlsx', { sch1: [2, 2, 3, 3] }),
      markTable('c.xlsx', { sch1: [1, 1, 1, 1] }, { grade: 5 }),
    ]);
    ports.book.type('Результаты', 2, '«2»', 3);
    const { summary } = undoIntake(ports);
    expect(summary).toContain('убрано строк — 1, оставлено изменённых после неё — 1.');
    expect(ports.book.rows(resultsSheet)).toHaveLength(1);
    expect(ports.book.rows(resultsSheet)[0]).toMatchObject({ marks2: 3, source: 'ФИС ОКО, Ф3 (b.xlsx)' });
  });

  it('leaves a new school while one of its rows stays', () => {
    const school = (code: string) => ({ code, name: `СОШ № ${code}`, municipality: 'Район' });
    add([
      tableOf('Школы', 'a', school('7'), school('77')),
      markTable('a', { '7': [1, 2, 3, 4], '77': [1, 1, 1, 1] }),
    ]);
    ports.book.type('Результаты', 2, 'Средний балл', 4);
    expect(undoIntake(ports).summary).toContain('оставлено изменённых после неё — 2');
    const codes = ports.book.rows(schoolsSheet).map(({ code }) => code);
    expect(codes).toEqual(['sch1', '7']);
  });

  it('reads each sheet once with its formulas, writes each once, the journal last', () => {
    add([first]);
    ports.book.calls.length = 0;
    undoIntake(ports);
    expect(ports.book.calls).toEqual([
      'read Память загрузки',
      'read Результаты',
      'readFormulas Результаты',
      'read Журнал операций',
      'write Результаты',
      'write Память загрузки',
      'write Журнал операций',
      'flush',
    ]);
  });

  it('refuses before anything was loaded', () => {
    expect(refusalOf(() => undoIntake(ports))).toEqual({ code: 'NOTHING_LOADED' });
  });

  it.each(['ой', '', '{"key":5}', '{"key":"1","added":true,"before":{},"after":{"mean":null}}', '[]'])(
    'refuses when somebody has put %j in place of a row kept, and writes nothing',
    (text) => {
      add([first]);
      ports.book.type('Память загрузки', 3, 'Значение', text);
      const before = ports.book.snapshot();
      expect(refusalOf(() => undoIntake(ports))).toEqual({ code: 'MEMORY_UNREADABLE' });
      expect(ports.book.snapshot()).toEqual(before);
    },
  );

  it('refuses when a row kept was deleted', () => {
    add([first]);
    ports.book.type('Память загрузки', 3, 'Вид записи', '');
    expect(refusalOf(() => undoIntake(ports))).toEqual({ code: 'MEMORY_UNREADABLE' });
  });

  it('is not offered for a row too long to be kept', () => {
    add([first]);
    ports.book.type('Результаты', 2, 'Источник', 'х'.repeat(49_500));
    expect(add([fixed]).last.undoable).toBe(false);
    expect(refusalOf(() => undoIntake(ports))).toEqual({ code: 'NOTHING_LOADED' });
  });
});
