// What pulling does to the tables, answer by answer; expectations are written by hand.
import { describe, expect, it } from 'vitest';
import { PULL_REFUSAL, PULL_SUCCESS, recall } from '../../../src/commands/forms/pull-memory';
import { pullResponses } from '../../../src/commands/forms/pull-responses';
import { contextSheet } from '../../../src/workbook/sheets/context';
import { correctionsSheet, formsSheet } from '../../../src/workbook/sheets/forms';
import { journalSheet } from '../../../src/workbook/sheets/journal';
import { schoolsSheet } from '../../../src/workbook/sheets/schools';
import { staffSheet } from '../../../src/workbook/sheets/support';
import { refusalOf } from '../district';
import { FAKE_NOW, type FakePorts } from '../fake-book';
import { contextForm, pullingWorkbook, secondContextForm, staffForm } from './pulling/workbook';

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

  it('leaves what a person has corrected, though a newer answer says another thing', () => {
    const ports = workbook([at(0), '0001', 400, 20, 'да', '']);
    pullResponses(ports);
    ports.book.type(contextSheet.title, 2, 'Обучающихся', 395);
    pullResponses(ports);
    expect(context(ports)).toMatchObject([{ pupils: 395 }]);
    ports.book.sheets.get('Ответы 1')?.push([at(9), '0001', 401, 21, 'да', '']);
    pullResponses(ports);
    expect(context(ports)).toMatchObject([{ pupils: 395, registered: 21 }]);
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
    expect(ports.book.rows(correctionsSheet)).toMatchObject([{ sheet: 'Ответы 1', cell, question, what }]);
  });

  it('without its moment is told of: nobody knows whether it is new', () => {
    const ports = workbook(['вчера', '0001', 400, 20, 'да', '']);
    pullResponses(ports);
    expect(ports.book.rows(correctionsSheet)).toMatchObject([{ cell: 'A2', question: 'Отметка времени' }]);
  });

  it('is taken when it is corrected, and leaves the list; a comment beside it stays', () => {
    const ports = workbook([at(0), '0001', 'много', 20, 'да', '']);
    pullResponses(ports);
    ports.book.type(correctionsSheet.title, 2, 'Комментарий', 'звонили');
    const row = ports.book.sheets.get('Ответы 1')?.[1];
    row?.splice(2, 1, 400);
    pullResponses(ports);
    expect(context(ports)).toMatchObject([{ code: '0001', pupils: 400 }]);
    expect(ports.book.rows(correctionsSheet)).toMatchObject([
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
    expect(ports.book.rows(correctionsSheet)).toHaveLength(1);
    ports.book.sheets.get('Ответы 1')?.push([at(2), '0001', 400, 30, 'да', '']);
    pullResponses(ports);
    expect(context(ports)).toMatchObject([{ registered: 30 }]);
    expect(ports.book.rows(correctionsSheet)).toEqual([]);
  });
});

describe('a form whose questions have changed', () => {
  it('is not pulled while a question taken is gone, and the question is named', () => {
    const ports = workbook([at(0), '0001', 400, 20, 'да', '']);
    ports.book.type('Ответы 1', 1, 'Сколько на учёте?', 'На учёте');
    expect(pullResponses(ports).summary).toBe('Новых ответов нет. Формы с замечаниями: 1. 14:38.');
    expect(context(ports)).toEqual([]);
    expect(ports.book.rows(correctionsSheet)).toMatchObject([{ question: 'Сколько на учёте?' }]);
    ports.book.type('Ответы 1', 1, 'На учёте', 'Сколько на учёте?');
    pullResponses(ports);
    expect(context(ports)).toHaveLength(1);
    expect(ports.book.rows(correctionsSheet)).toEqual([]);
  });
});

describe('what a person has done', () => {
  it('to a row with a formula stops the answer to that row alone, until the formula is gone', () => {
    const ports = workbook([at(0), '0001', 400, 20, 'да', ''], [at(0), '0002', 300, 10, 'да', '']);
    ports.book.add(contextSheet, {
      code: { text: '0001' },
      year: '2025/2026',
      pupils: { formula: '=SUM(A1)' },
    });
    expect(pullResponses(ports).summary).toBe(
      'Ответы взяты: новых строк — 1. На доработку: 1\u00a0ответ. 14:38.',
    );
    expect(ports.book.rows(contextSheet)[0]?.pupils).toEqual({ formula: '=SUM(A1)' });
    expect(ports.book.rows(correctionsSheet)).toMatchObject([
      { what: 'На листе «Контекстные данные» в ячейке C2 стоит ваша формула: ответ её не заменит.' },
    ]);
    ports.book.type(contextSheet.title, 2, 'Обучающихся', '');
    pullResponses(ports);
    expect(context(ports)).toMatchObject([{ pupils: 400 }, { pupils: 300 }]);
    expect(ports.book.rows(correctionsSheet)).toEqual([]);
  });

  it('in a column of theirs stays beside the row that an answer replaces', () => {
    const ports = workbook([at(0), '0001', 400, 20, 'да', '']);
    ports.book.sheets.get(contextSheet.title)?.[0]?.splice(3, 0, 'Заметка');
    pullResponses(ports);
    ports.book.type(contextSheet.title, 2, 'Заметка', 'проверено');
    ports.book.sheets.get('Ответы 1')?.push([at(1), '0001', 410, 21, 'да', '']);
    pullResponses(ports);
    expect(context(ports)).toMatchObject([{ pupils: 410, registered: 21 }]);
    expect(ports.book.sheets.get(contextSheet.title)?.[1]?.[3]).toBe('проверено');
  });

  it('to «Формы» that makes a row unreadable is told, and nothing is lost', () => {
    const ports = workbook([at(0), '0001', 400, 20, 'да', '']);
    const id = ports.book.idOf('Ответы 1');
    ports.book.type(formsSheet.title, 2, 'Номер листа', 'первый');
    expect(pullResponses(ports).summary).toBe('Новых ответов нет. Формы с замечаниями: 1. 14:38.');
    ports.book.type(formsSheet.title, 2, 'Номер листа', id);
    expect(pullResponses(ports).summary).toBe('Ответы взяты: новых строк — 1. 14:38.');
    expect(ports.book.rows(correctionsSheet)).toEqual([]);
  });

  it('to the response sheet beside the answers is no answer', () => {
    const ports = workbook([at(0), '0001', 400, 20, 'да', ''], ['', '', '', '', '', '', 'Итого: 1']);
    expect(pullResponses(ports).summary).toBe('Ответы взяты: новых строк — 1. 14:38.');
  });
});

describe('two forms of one table', () => {
  it('fill one row, and of what both ask the later answer counts', () => {
    const ports = pullingWorkbook([contextForm, secondContextForm]);
    ports.book.sheets.get('Ответы 1')?.push([at(5), '0001', 400, 20, 'да', '']);
    ports.book.sheets.get('Ответы 2')?.push([at(1), '0001', 300, 7]);
    expect(pullResponses(ports).summary).toBe('Ответы взяты: новых строк — 1. 14:38.');
    expect(context(ports)).toMatchObject([{ pupils: 400, registered: 20, truancy: 7 }]);
  });

  it('that replace one row at once are counted as one row', () => {
    const ports = pullingWorkbook([contextForm, secondContextForm]);
    ports.book.add(contextSheet, { code: { text: '0001' }, year: '2025/2026', pupils: 1 });
    ports.book.sheets.get('Ответы 1')?.push([at(0), '0001', 400, 20, 'да', '']);
    ports.book.sheets.get('Ответы 2')?.push([at(1), '0001', 300, 7]);
    expect(pullResponses(ports).summary).toBe('Ответы взяты: заменено строк — 1. 14:38.');
  });
});

describe('a workbook of another zone', () => {
  const kamchatka = { clock: () => ({ date: '22.11.2026', time: '23:38' }) };

  it('gives a row the day that its own clock has shown', () => {
    const ports = pullingWorkbook([contextForm], kamchatka);
    ports.book.sheets.get('Ответы 1')?.push([new Date('2026-11-20T12:30:00Z'), '0001', 400, 20, 'да', '']);
    expect(pullResponses(ports).summary).toBe('Ответы взяты: новых строк — 1. 23:38.');
    expect(context(ports)).toMatchObject([{ asOf: '21.11.2026' }]);
  });

  it('reads a moment that is a text by its own clock', () => {
    const ports = pullingWorkbook([contextForm], kamchatka);
    ports.book.sheets.get('Ответы 1')?.push(['20.11.2026 23:30:00', '0001', 400, 20, 'да', '']);
    pullResponses(ports);
    expect(context(ports)).toMatchObject([{ asOf: '20.11.2026' }]);
  });
});

describe('a run that has no time for every table', () => {
  /** Two tables with a wrong answer each; every look at the clock takes five minutes. */
  function slow(): FakePorts {
    let now = FAKE_NOW;
    const ports = pullingWorkbook([contextForm, staffForm], { now: () => (now += 5 * 60_000) });
    ports.book.sheets.get('Ответы 1')?.push([at(0), '0001', 'много', 20, 'да', '']);
    ports.book.sheets.get('Ответы 3')?.push([at(0), '0001', 'много', 1], [at(0), '0002', 10, 1]);
    return ports;
  }
  const waiting = ({ book }: FakePorts) => book.rows(correctionsSheet).map(({ table }) => table);

  it('says at which table the next one begins, and that one begins there', () => {
    const ports = slow();
    expect(pullResponses(ports)).toEqual({
      summary: expect.stringMatching(
        /^Новых ответов нет\. На доработку: 1\u00a0ответ\. Время вышло: лист «Кадры» и следующие обновятся при следующем запуске\. /,
      ),
      finished: false,
    });
    expect(recall(ports.memory, PULL_SUCCESS)?.next).toBe('Кадры');
    expect(ports.book.rows(staffSheet)).toEqual([]);
    pullResponses(ports);
    expect(ports.book.rows(staffSheet)).toHaveLength(1);
    expect(recall(ports.memory, PULL_SUCCESS)?.next).toBe('Контекстные данные');
  });

  it('leaves what waits to be corrected of the tables it has not looked at', () => {
    const ports = slow();
    pullResponses(ports);
    expect(waiting(ports)).toEqual(['Контекстные данные']);
    pullResponses(ports);
    expect(waiting(ports)).toEqual(['Контекстные данные', 'Кадры']);
    ports.book.sheets.get('Ответы 3')?.[1]?.splice(2, 1, 20);
    // This run looks at the first table again, the one after it at the second.
    pullResponses(ports);
    expect(waiting(ports)).toEqual(['Контекстные данные', 'Кадры']);
    pullResponses(ports);
    expect(waiting(ports)).toEqual(['Контекстные данные']);
  });

  it.each([
    [4 * 60_000, ''],
    [4 * 60_000 + 1, 'Кадры'],
  ])('has no time once %i ms are over', (spent, next) => {
    let isStarted = false;
    const now = () => {
      const moment = isStarted ? FAKE_NOW + spent : FAKE_NOW;
      isStarted = true;
      return moment;
    };
    const ports = pullingWorkbook([contextForm, staffForm], { now });
    pullResponses(ports);
    expect(recall(ports.memory, PULL_SUCCESS)?.next).toBe(next);
  });
});

describe('the journal', () => {
  it('names fifty replaced rows one by one and counts the rest', () => {
    const codes = Array.from({ length: 52 }, (_, n) => String(5000 + n));
    const ports = workbook(...codes.map((code) => [at(0), code, 400, 20, 'да', '']));
    for (const code of codes)
      ports.book.add(schoolsSheet, { code, name: `Школа ${code}`, municipality: 'Район' });
    pullResponses(ports);
    ports.book.sheets
      .get('Ответы 1')
      ?.push(...(codes.map((code) => [at(1), code, 401, 20, 'да', '']) as never[][]));
    const before = ports.book.rows(journalSheet).length;
    expect(pullResponses(ports).summary).toBe('Ответы взяты: заменено строк — 52. 14:38.');
    const lines = ports.book.rows(journalSheet).slice(before);
    expect(lines).toHaveLength(52);
    expect(lines[0]).toMatchObject({ operation: 'Сбор ответов', sheet: '', cell: '' });
    expect(lines[50]).toMatchObject({ sheet: 'Контекстные данные', cell: 'A51' });
    expect(lines[51]).toMatchObject({ outcome: 'И ещё заменено строк: 2.', sheet: 'Контекстные данные' });
  });

  it('names no row of which nothing but the day has changed', () => {
    const ports = workbook([at(0), '0001', 400, 20, 'да', '']);
    pullResponses(ports);
    ports.book.sheets.get('Ответы 1')?.push([at(1), '0001', 400, 20, 'да', '']);
    pullResponses(ports);
    expect(ports.book.rows(journalSheet)).toHaveLength(2);
  });

  it('is written before the rows: a run that stops half-way has told of itself', () => {
    const ports = workbook([at(0), '0001', 400, 20, 'да', ''], [at(0), '0002', 'много', 20, 'да', '']);
    pullResponses(ports);
    const writes = ports.book.calls.filter((call) => /^(write|flush)/.test(call));
    expect(writes).toEqual([
      'write Журнал операций',
      'write Контекстные данные',
      'write Ответы на доработку',
      'flush',
    ]);
    expect(ports.memory.calls.at(-1)).toBe('writeProperty');
  });
});

describe('a run without a form', () => {
  it('says so and writes no cell', () => {
    const ports = pullingWorkbook([]);
    expect(pullResponses(ports)).toEqual({
      summary: 'Подключённых форм нет: создайте форму или подключите лист ответов.',
      finished: true,
    });
    expect(ports.book.calls.filter((call) => call.startsWith('write'))).toEqual([]);
    expect(recall(ports.memory, PULL_SUCCESS)).toEqual({ at: FAKE_NOW, next: '' });
  });
});

describe('a refusal', () => {
  const kept = ({ memory }: FakePorts) => recall(memory, PULL_REFUSAL);

  it('of writing keeps what is written, is kept to be told, and the next run goes on', () => {
    const ports = workbook([at(0), '0001', 400, 20, 'да', '']);
    ports.book.failing = (call) => call === `write ${contextSheet.title}`;
    const cause = `service: write ${contextSheet.title}`;
    expect(refusalOf(() => pullResponses(ports))).toEqual({ code: 'PULL_STOPPED', cause });
    expect(kept(ports)).toEqual({
      at: FAKE_NOW,
      reason:
        'Обновление прервалось. Взятые ответы остались на местах, ничего не потеряно и не удвоено: остальное возьмёт следующее обновление.',
    });
    expect(recall(ports.memory, PULL_SUCCESS)).toBeUndefined();
    ports.book.failing = () => false;
    expect(pullResponses(ports).summary).toBe('Ответы взяты: новых строк — 1. 14:38.');
    expect(context(ports)).toHaveLength(1);
  });

  it('of reading is kept as a service that has not answered', () => {
    const ports = workbook();
    ports.book.failing = (call) => call === 'read Ответы 1';
    expect(() => pullResponses(ports)).toThrow('service: read Ответы 1');
    expect(kept(ports)?.reason).toBe('Таблица не ответила. Ничего не изменено. Повторите через минуту.');
  });

  it.each([formsSheet, schoolsSheet, correctionsSheet])(
    'of a workbook without «$title» names the sheet',
    ({ title }) => {
      const ports = workbook();
      ports.book.sheets.delete(title);
      expect(refusalOf(() => pullResponses(ports))).toEqual({ code: 'NOT_PREPARED', sheet: title });
      expect(kept(ports)?.reason).toContain(title);
    },
  );

  it('of a lost heading of «Ответы на доработку» writes nothing at all', () => {
    const ports = workbook([at(0), '0001', 400, 20, 'да', '']);
    ports.book.type(correctionsSheet.title, 1, 'Что не так', 'Почему');
    const before = ports.book.snapshot();
    expect(refusalOf(() => pullResponses(ports))).toEqual({
      code: 'HEADING_MISSING',
      sheet: 'Ответы на доработку',
      heading: 'Что не так',
    });
    expect(ports.book.snapshot()).toEqual(before);
  });

  it('is none when another run is at work: nothing is kept of it', () => {
    const ports = pullingWorkbook([contextForm], { withLock: () => undefined });
    expect(refusalOf(() => pullResponses(ports))).toEqual({ code: 'LOCKED' });
    expect(kept(ports)).toBeUndefined();
  });

  it('that cannot be kept is still the one that is thrown', () => {
    const ports = workbook();
    ports.book.failing = (call) => call === 'read Ответы 1';
    ports.memory.failing = () => true;
    expect(() => pullResponses(ports)).toThrow('service: read Ответы 1');
  });
});
