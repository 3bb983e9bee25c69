// Cells that differ from the answers: told one by one, kept as a person has them, or written as the school said.
import { describe, expect, it } from 'vitest';
import { pullResponses } from '../../../src/commands/forms/pull-responses';
import { readMonitoring } from '../../../src/commands/forms/read-monitoring';
import { settleAnswers } from '../../../src/commands/forms/settle-answers';
import { contextSheet } from '../../../src/workbook/sheets/context';
import { correctionsSheet } from '../../../src/workbook/sheets/forms';
import { journalSheet } from '../../../src/workbook/sheets/journal';
import type { FakePorts } from '../fake-book';
import { contextForm, pullingWorkbook } from './pulling/workbook';

const at = (minute: number): Date => new Date(Date.UTC(2026, 10, 20, 6, minute));

/** School 0001 said 400 of whom 20; the department has put 395; then the school said 401 of whom 21. */
function corrected(): FakePorts {
  const ports = pullingWorkbook([contextForm]);
  ports.book.sheets.get('Ответы 1')?.push([at(0), '0001', 400, 20, 'да', '']);
  pullResponses(ports);
  ports.book.type(contextSheet.title, 2, 'Обучающихся', 395);
  ports.book.sheets.get('Ответы 1')?.push([at(5), '0001', 401, 21, '', '']);
  pullResponses(ports);
  return ports;
}

const cell = { table: contextSheet.title, code: '0001', year: '2025/2026', column: 'pupils' };
const pupils = ({ book }: FakePorts): unknown => book.rows(contextSheet)[0]?.pupils;
const told = (ports: FakePorts) =>
  readMonitoring(ports).differences.map(({ heading, mine, said, known }) => [heading, mine, said, known]);

describe('a correction of a person', () => {
  it('is told beside what the school says, with its place', () => {
    const [difference, ...others] = readMonitoring(corrected()).differences;
    expect(others).toEqual([]);
    expect(difference).toEqual({
      ...cell,
      cell: 'C2',
      school: 'СОШ № 1',
      heading: 'Обучающихся',
      mine: '395',
      said: '401',
      known: true,
    });
  });

  it('stays when it is kept, is told no more, and stays after another run', () => {
    const ports = corrected();
    expect(settleAnswers(ports, { cells: [cell], take: false }).summary).toBe(
      'Оставлены ваши значения: 1\u00a0ячейка. 14:38.',
    );
    pullResponses(ports);
    expect([pupils(ports), told(ports)]).toEqual([395, []]);
  });

  it('is told again once the school says another thing', () => {
    const ports = corrected();
    settleAnswers(ports, { cells: [cell], take: false });
    ports.book.sheets.get('Ответы 1')?.push([at(9), '0001', 402, 21, '', '']);
    pullResponses(ports);
    expect([pupils(ports), told(ports)]).toEqual([395, [['Обучающихся', '395', '402', true]]]);
  });

  it('gives way to the answer when a person takes it, and later answers are written again', () => {
    const ports = corrected();
    expect(settleAnswers(ports, { cells: [cell], take: true }).summary).toBe(
      'Взяты ответы школ: 1\u00a0ячейка. 14:38.',
    );
    expect([pupils(ports), told(ports)]).toEqual([401, []]);
    ports.book.sheets.get('Ответы 1')?.push([at(9), '0001', 402, 21, '', '']);
    pullResponses(ports);
    expect(pupils(ports)).toBe(402);
    expect(ports.book.rows(journalSheet).map(({ outcome }) => outcome)).toContain(
      'Взяты ответы школ: 1\u00a0ячейка. 14:38.',
    );
  });

  it('cannot give way to an answer that stands on its sheet no more, and nothing is written', () => {
    const ports = corrected();
    ports.book.sheets.get('Ответы 1')?.splice(1, 2);
    expect(told(ports)).toEqual([['Обучающихся', '395', '', false]]);
    const before = ports.book.snapshot();
    expect(settleAnswers(ports, { cells: [cell], take: true }).summary).toContain('0\u00a0ячеек');
    expect(ports.book.snapshot()).toEqual(before);
  });
});

describe('a value that its school has left blank', () => {
  function removed(): FakePorts {
    const ports = pullingWorkbook([contextForm]);
    ports.book.sheets.get('Ответы 1')?.push([at(0), '0001', 400, 20, 'да', '']);
    pullResponses(ports);
    ports.book.sheets.get('Ответы 1')?.splice(1, 1, [at(5), '0001', '', 20, 'да', ''] as never);
    pullResponses(ports);
    return ports;
  }
  const waiting = ({ book }: FakePorts) =>
    book
      .rows(correctionsSheet)
      .flatMap(({ cell: place, question, todo }) => (todo === '' ? [] : [[place, question]]));

  it('stays, and waits on «Ответы на доработку» and in the section to be confirmed', () => {
    const ports = removed();
    expect(pupils(ports)).toBe(400);
    expect(waiting(ports)).toEqual([['C2', 'Обучающихся']]);
    expect(told(ports)).toEqual([['Обучающихся', '400', '', true]]);
  });

  it.each([
    ['goes', true, ''],
    ['stays', false, 400],
  ] as const)('%s by the word of a person, and waits no more', (_, take, expected) => {
    const ports = removed();
    settleAnswers(ports, { cells: [cell], take });
    pullResponses(ports);
    expect([pupils(ports), told(ports), waiting(ports)]).toEqual([expected, [], []]);
  });
});
