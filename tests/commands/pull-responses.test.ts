// What pulling does to the tables, answer by answer; expectations are written by hand.
import { describe, expect, it } from 'vitest';
import { pullResponses } from '../../src/commands/pull-responses';
import { contextSheet } from '../../src/workbook/sheets/context';
import { mendingSheet } from '../../src/workbook/sheets/forms';
import { journalSheet } from '../../src/workbook/sheets/journal';
import type { FakePorts } from './fake-book';
import { contextForm, pullingWorkbook } from './pulling/workbook';

const at = (minute: number): Date => new Date(Date.UTC(2026, 10, 20, 6, minute));

function workbook(...answers: readonly (readonly unknown[])[]): FakePorts {
  const ports = pullingWorkbook([contextForm]);
  ports.book.sheets.get('Ответы 1')?.push(...(answers as never[][]));
  return ports;
}

const plain = (cell: unknown): unknown =>
  typeof cell === 'object' && cell !== null && 'text' in cell ? cell.text : cell;

function context({ book }: FakePorts): Record<string, unknown>[] {
  return book.rows(contextSheet).map((row) => {
    const cells = Object.entries(row).flatMap(([id, cell]) =>
      id === 'answer' || cell === '' ? [] : [[id, plain(cell)]],
    );
    return Object.fromEntries(cells) as Record<string, unknown>;
  });
}

describe('an answer', () => {
  it('becomes a row of its table with its school, year, source and day', () => {
    const ports = workbook([at(0), '0001 — СОШ № 1', 400, 20, 'да', 'Интернет']);
    expect(pullResponses(ports).summary).toBe('Ответы взяты: новых строк — 1. 14:38.');
    expect(context(ports)).toEqual([
      {
        code: '0001',
        year: '2025/2026',
        pupils: 400,
        registered: 20,
        remote: 'да',
        missing: 'Интернет',
        source: 'Ответ школы на форму',
        asOf: '20.11.2026',
      },
    ]);
  });

  it('is taken once: a second run writes no cell', () => {
    const ports = workbook([at(0), '0001', 400, 20, 'да', '']);
    pullResponses(ports);
    const calls = ports.book.calls.length;
    const before = ports.book.snapshot();
    expect(pullResponses(ports).summary).toBe('Новых ответов нет. 14:38.');
    expect(ports.book.calls.slice(calls).filter((call) => call.startsWith('write'))).toEqual([]);
    expect(ports.book.snapshot()).toEqual(before);
  });

  it('replaces the earlier one of its school, and the journal names the columns without their values', () => {
    const ports = workbook([at(0), '0001', 400, 20, 'да', '']);
    pullResponses(ports);
    ports.book.sheets.get('Ответы 1')?.push([at(5), 'СОШ № 1', 410, 20, 'нет', '']);
    expect(pullResponses(ports).summary).toBe('Ответы взяты: заменено строк — 1. 14:38.');
    expect(context(ports)[0]).toMatchObject({ pupils: 410, remote: 'нет' });
    const line = ports.book.rows(journalSheet).find(({ cell }) => cell === 'A2');
    expect(line?.outcome).toBe('СОШ № 1: новый ответ изменил «Обучающихся», «Отдалённость».');
  });

  it('that came late but was given earlier changes nothing', () => {
    const ports = workbook([at(5), '0001', 410, 20, 'да', '']);
    pullResponses(ports);
    ports.book.sheets.get('Ответы 1')?.push([at(0), '0001', 400, 20, 'да', '']);
    pullResponses(ports);
    expect(context(ports)).toMatchObject([{ pupils: 410 }]);
  });

  it('leaves what a person has corrected until a newer answer comes', () => {
    const ports = workbook([at(0), '0001', 400, 20, 'да', '']);
    pullResponses(ports);
    ports.book.type(contextSheet.title, 2, 'Обучающихся', 395);
    pullResponses(ports);
    expect(context(ports)).toMatchObject([{ pupils: 395 }]);
    ports.book.sheets.get('Ответы 1')?.push([at(9), '0001', 401, 20, 'да', '']);
    pullResponses(ports);
    expect(context(ports)).toMatchObject([{ pupils: 401 }]);
  });

  it('that is deleted from the response sheet retracts nothing', () => {
    const ports = workbook([at(0), '0001', 400, 20, 'да', ''], [at(5), '0001', 410, 20, 'да', '']);
    pullResponses(ports);
    ports.book.sheets.get('Ответы 1')?.splice(2, 1);
    pullResponses(ports);
    expect(context(ports)).toMatchObject([{ pupils: 410 }]);
  });

  it('whose row has got another code from a person stays there and does not come again', () => {
    const ports = workbook([at(0), '0001', 400, 20, 'да', '']);
    pullResponses(ports);
    ports.book.type(contextSheet.title, 2, 'Код ОО', { text: '0002' });
    pullResponses(ports);
    expect(context(ports)).toMatchObject([{ code: '0002', pupils: 400 }]);
  });
});

describe('a wrong answer', () => {
  it.each([
    [
      'a school that nobody knows',
      ['СОШ № 77', 400, 20, 'да', ''],
      'B2',
      'Школа',
      'Школа «СОШ № 77» не узнана: на листе «Школы» её нет или таких названий несколько.',
    ],
    [
      'a word for a number',
      ['0001', 'много', 20, 'да', ''],
      'C2',
      'Сколько обучающихся?',
      'В столбце «Сколько обучающихся?» стоит «много», а нужно число.',
    ],
    [
      'a part above its whole',
      ['0001', 400, 500, 'да', ''],
      'D2',
      'Сколько на учёте?',
      'В ответе на вопрос «Сколько на учёте?» стоит 500, а всего 400.',
    ],
    [
      'a person in a text',
      ['0001', 400, 20, 'да', 'Иванова Мария Петровна'],
      'F2',
      'Чего не хватает?',
      'Ответ на вопрос «Чего не хватает?» похож на персональные данные.',
    ],
    ['no school', ['', 400, 20, 'да', ''], 'B2', 'Школа', 'Нет ответа на вопрос «Школа».'],
  ])('with %s is not taken and is told of', (_, cells, cell, question, what) => {
    const ports = workbook([at(0), ...cells]);
    expect(pullResponses(ports).summary).toBe('Новых ответов нет. На доработку: 1\u00a0ответ. 14:38.');
    expect(context(ports)).toEqual([]);
    expect(ports.book.rows(mendingSheet)).toMatchObject([{ sheet: 'Ответы 1', cell, question, what }]);
  });

  it('without its moment is told of: nobody knows whether it is new', () => {
    const ports = workbook(['вчера', '0001', 400, 20, 'да', '']);
    pullResponses(ports);
    expect(ports.book.rows(mendingSheet)).toMatchObject([{ cell: 'A2', question: 'Отметка времени' }]);
  });

  it('is taken when it is mended, and leaves the list; a comment beside it stays', () => {
    const ports = workbook([at(0), '0001', 'много', 20, 'да', '']);
    pullResponses(ports);
    ports.book.type(mendingSheet.title, 2, 'Комментарий', 'звонили');
    const row = ports.book.sheets.get('Ответы 1')?.[1];
    row?.splice(2, 1, 400);
    pullResponses(ports);
    expect(context(ports)).toMatchObject([{ code: '0001', pupils: 400 }]);
    expect(ports.book.rows(mendingSheet)).toMatchObject([
      { what: 'Исправлено или заменено новым ответом.', todo: '', comment: 'звонили' },
    ]);
    const before = ports.book.snapshot();
    pullResponses(ports);
    expect(ports.book.snapshot()).toEqual(before);
  });

  it('leaves the earlier right one in force and is gone when a right one comes', () => {
    const ports = workbook([at(0), '0001', 400, 20, 'да', ''], [at(1), '0001', 400, 999, 'да', '']);
    pullResponses(ports);
    expect(context(ports)).toMatchObject([{ pupils: 400, registered: 20 }]);
    expect(ports.book.rows(mendingSheet)).toHaveLength(1);
    ports.book.sheets.get('Ответы 1')?.push([at(2), '0001', 400, 30, 'да', '']);
    pullResponses(ports);
    expect(context(ports)).toMatchObject([{ registered: 30 }]);
    expect(ports.book.rows(mendingSheet)).toEqual([]);
  });
});

describe('a form whose questions have changed', () => {
  it('is not pulled while a question taken is gone, and the question is named', () => {
    const ports = workbook([at(0), '0001', 400, 20, 'да', '']);
    ports.book.type('Ответы 1', 1, 'Сколько на учёте?', 'На учёте');
    expect(pullResponses(ports).summary).toBe('Новых ответов нет. Формы с замечаниями: 1. 14:38.');
    expect(context(ports)).toEqual([]);
    expect(ports.book.rows(mendingSheet)).toMatchObject([{ question: 'Сколько на учёте?' }]);
    ports.book.type('Ответы 1', 1, 'На учёте', 'Сколько на учёте?');
    pullResponses(ports);
    expect(context(ports)).toHaveLength(1);
    expect(ports.book.rows(mendingSheet)).toEqual([]);
  });
});
