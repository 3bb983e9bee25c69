// The section «Мониторинг»: who has answered, what waits, how the collecting goes, whose triggers pull.
import { describe, expect, it } from 'vitest';
import { keep, PULL_REFUSAL, PULL_SUCCESS, TRIGGER_OWNER } from '../../../src/commands/forms/pull-memory';
import { readMonitoring } from '../../../src/commands/forms/read-monitoring';
import type { MonitoredForm, Monitoring } from '../../../src/contract/responses';
import { responses } from '../../../src/contract/responses';
import { contextSheet } from '../../../src/workbook/sheets/context';
import { correctionsSheet, formsSheet } from '../../../src/workbook/sheets/forms';
import { journalSheet } from '../../../src/workbook/sheets/journal';
import { schoolsSheet } from '../../../src/workbook/sheets/schools';
import { refusalOf } from '../district';
import { FAKE_NOW, type FakePorts, FakeTriggers } from '../fake-book';
import { contextForm, pullingWorkbook, staffForm } from './pulling/workbook';

const DAY = 24 * 60 * 60_000;

function workbook(changes: Partial<FakePorts> = {}): FakePorts {
  return pullingWorkbook([contextForm], changes);
}

/** What the section is sent, which must fit the contract. */
function read(ports: FakePorts): Monitoring {
  const monitoring = readMonitoring(ports);
  expect(responses.readMonitoring.safeParse(monitoring).success).toBe(true);
  return monitoring;
}

function form(ports: FakePorts): MonitoredForm {
  const [first] = read(ports).forms;
  if (first === undefined) throw new Error('no form');
  return first;
}

function type(ports: FakePorts, heading: string, cell: string | number): void {
  ports.book.type(formsSheet.title, 2, heading, cell);
}

describe('a form', () => {
  it('that nobody has answered waits for every school', () => {
    const ports = workbook();
    expect(form(ports)).toEqual({
      form: `${ports.book.idOf('Ответы 1')} Контекстные данные`,
      sheetId: ports.book.idOf('Ответы 1'),
      sheet: 'Ответы 1',
      table: 'Контекстные данные',
      year: '2025/2026',
      deadline: '',
      daysLeft: null,
      url: '',
      answered: 0,
      expected: 3,
      waiting: [{ municipality: 'Район', schools: ['СОШ № 1', 'СОШ № 2', 'СОШ № 3'] }],
      correcting: [],
      reminder:
        'Уважаемые коллеги! Ждём ответ на форму «Контекстные данные» за 2025/2026 учебный год. Пока не ответили: СОШ № 1; СОШ № 2; СОШ № 3.',
      problems: [],
      notices: [],
    });
  });

  it('asks who has answered with a mistake to correct it, and not to answer', () => {
    const ports = workbook();
    const wrong = { table: 'Контекстные данные', sheet: 'Ответы 1', todo: 'Впишите число.' };
    const asked = (question: string) =>
      ports.book.add(correctionsSheet, { ...wrong, answer: '1:5:af:1', code: { text: '0001' }, question });
    asked('Сколько обучающихся?');
    asked('Сколько на учёте?');
    expect(form(ports)).toMatchObject({
      answered: 0,
      waiting: [{ schools: ['СОШ № 2', 'СОШ № 3'] }],
      correcting: ['СОШ № 1'],
      reminder:
        'Уважаемые коллеги! Ждём ответ на форму «Контекстные данные» за 2025/2026 учебный год. Пока не ответили: СОШ № 2; СОШ № 3.\n\nПросим исправить ответ: СОШ № 1 (Сколько обучающихся?; Сколько на учёте?).',
    });
    for (const code of ['0002', '0003']) {
      ports.book.add(contextSheet, { code: { text: code }, year: '2025/2026' });
    }
    expect(form(ports).reminder).toBe(
      'Уважаемые коллеги! Форма «Контекстные данные» за 2025/2026 учебный год. Просим исправить ответ: СОШ № 1 (Сколько обучающихся?; Сколько на учёте?).',
    );
  });

  it('counts the schools that have a row of its year, under whatever code', () => {
    const ports = workbook();
    ports.book.add(
      contextSheet,
      { code: 'sch0001', year: '2025/2026' },
      { code: '0001', year: '2025/2026' },
      { code: '0002', year: '2024/2025' },
      { code: '9999', year: '2025/2026' },
    );
    expect(form(ports)).toMatchObject({
      answered: 1,
      expected: 3,
      waiting: [{ schools: ['СОШ № 2', 'СОШ № 3'] }],
    });
  });

  it('that all have answered needs no reminder', () => {
    const ports = workbook();
    for (const code of ['0001', '0002', '0003']) ports.book.add(contextSheet, { code, year: '2025/2026' });
    expect(form(ports)).toMatchObject({ answered: 3, waiting: [], reminder: '' });
  });

  it('puts waiting schools under their municipalities, one spelt in two ways once', () => {
    const ports = workbook();
    ports.book.type(schoolsSheet.title, 3, 'Муниципалитет', 'Город');
    ports.book.type(schoolsSheet.title, 4, 'Муниципалитет', ' район');
    expect(form(ports).waiting).toEqual([
      { municipality: 'Район', schools: ['СОШ № 1', 'СОШ № 3'] },
      { municipality: 'Город', schools: ['СОШ № 2'] },
    ]);
  });

  it.each([
    ['22.11.2026', 0],
    ['23.11.2026', 1],
    ['21.11.2026', -1],
    ['скоро', null],
  ])('with the deadline %s tells the days left', (deadline, daysLeft) => {
    const ports = workbook();
    type(ports, 'Срок', deadline);
    expect(form(ports)).toMatchObject({ deadline, daysLeft });
  });

  it('is reminded of with its deadline and address', () => {
    const ports = workbook();
    type(ports, 'Срок', '15.12.2026');
    type(ports, 'Ссылка на форму', 'https://forms.example/1');
    expect(form(ports).reminder).toBe(
      'Уважаемые коллеги! Ждём ответ на форму «Контекстные данные» за 2025/2026 учебный год до 15.12.2026. Форма: https://forms.example/1 Пока не ответили: СОШ № 1; СОШ № 2; СОШ № 3.',
    );
  });

  describe('that asks the year', () => {
    function asking(): FakePorts {
      const ports = workbook();
      type(ports, 'Учебный год', '');
      ports.book.sheets.get('Ответы 1')?.[0]?.push('Год');
      type(ports, 'Соответствие вопросов', 'Школа → Код ОО\nГод → Учебный год');
      return ports;
    }

    it('counts the latest year of its table', () => {
      const ports = asking();
      ports.book.add(contextSheet, { code: '0001', year: '2023/2024' }, { code: '0002', year: '2024/2025' });
      expect(form(ports)).toMatchObject({
        year: '',
        answered: 1,
        waiting: [{ schools: ['СОШ № 1', 'СОШ № 3'] }],
      });
      expect(form(ports).reminder).toContain('«Контекстные данные» за 2024/2025 учебный год. Пока');
    });

    it('is reminded of without a year while its table is blank', () => {
      expect(form(asking())).toMatchObject({ year: '', answered: 0 });
      expect(form(asking()).reminder).toMatch(
        /^Уважаемые коллеги! Ждём ответ на форму «Контекстные данные»\. Пока/,
      );
    });
  });

  it('tells of questions that nobody has decided about', () => {
    const ports = workbook();
    ports.book.sheets.get('Ответы 1')?.[0]?.push('Пожелания');
    expect(form(ports).notices).toEqual([
      'Вопрос «Пожелания» не переносится: решите, в какой столбец его брать, или оставьте так.',
    ]);
  });

  it('tells why its answers are not taken', () => {
    const ports = workbook();
    ports.book.type('Ответы 1', 1, 'Отдалённая?', 'Переименован');
    expect(form(ports).problems).toMatchObject([
      {
        what: 'Вопроса «Отдалённая?» на листе ответов больше нет: удалён или переименован. Ответы этой формы не берутся.',
      },
    ]);
  });

  it('tells that its response sheet is gone', () => {
    const ports = workbook();
    ports.book.sheets.delete('Ответы 1');
    expect(form(ports)).toMatchObject({
      sheet: '',
      problems: [{ what: 'Листа ответов «Ответы 1» больше нет. Взятые ответы остались.' }],
    });
  });

  it('of a row made unreadable is shown, so that it can be taken away', () => {
    const ports = workbook();
    type(ports, 'Номер листа', 'третий');
    expect(form(ports)).toMatchObject({
      form: 'строка 2',
      problems: [{ what: expect.stringContaining('Подключение листа «Ответы 1» не читается') }],
    });
  });

  it('of a table that is deleted is shown all the same', () => {
    const ports = workbook();
    ports.book.sheets.delete(contextSheet.title);
    expect(form(ports)).toMatchObject({ answered: 0, expected: 3 });
  });
});

describe('answers to be corrected', () => {
  const row = {
    answer: '7:5:af63dc4c8601ec8c:1',
    table: 'Кадры',
    name: 'СОШ № 1',
    sheet: 'Ответы',
    cell: 'C2',
  };
  const wrong = { ...row, question: 'Всего', what: 'Не число.', todo: 'Исправьте.' };

  it('are shown as the sheet tells of them', () => {
    const ports = workbook();
    ports.book.add(correctionsSheet, wrong);
    expect(read(ports)).toMatchObject({
      toCorrect: [
        {
          form: row.answer,
          table: 'Кадры',
          school: 'СОШ № 1',
          sheet: 'Ответы',
          cell: 'C2',
          question: 'Всего',
          what: 'Не число.',
          todo: 'Исправьте.',
        },
      ],
      toCorrectTotal: 1,
    });
  });

  it('are neither those corrected already nor problems of forms', () => {
    const ports = workbook();
    ports.book.add(
      correctionsSheet,
      { ...wrong, todo: '', comment: 'звонили' },
      { ...wrong, answer: '7 Кадры' },
    );
    expect(read(ports)).toMatchObject({ toCorrect: [], toCorrectTotal: 0 });
  });

  it('are shown up to two hundred, and counted all', () => {
    const ports = workbook();
    for (let n = 1; n <= 201; n += 1) ports.book.add(correctionsSheet, { ...wrong, question: `Вопрос ${n}` });
    const { toCorrect, toCorrectTotal } = read(ports);
    expect([toCorrect.length, toCorrectTotal, toCorrect[199]?.question]).toEqual([200, 201, 'Вопрос 200']);
  });
});

describe('how the collecting goes', () => {
  it('is not known before the first run', () => {
    expect(read(workbook())).toMatchObject({ lastSuccess: '', stale: false, lastRefusal: null, runs: [] });
  });

  it.each([
    [DAY, false],
    [DAY + 1, true],
  ])('is stale when the last success is %i ms old: %s', (age, stale) => {
    const ports = workbook();
    keep(ports.memory, PULL_SUCCESS, { at: FAKE_NOW - age, next: '' });
    expect(read(ports)).toMatchObject({
      lastSuccess: '21.11.2026 14:3'.concat(age === DAY ? '8' : '7'),
      stale,
    });
  });

  it('is never stale without forms', () => {
    const ports = pullingWorkbook([]);
    keep(ports.memory, PULL_SUCCESS, { at: FAKE_NOW - 9 * DAY, next: '' });
    expect(read(ports)).toMatchObject({ forms: [], stale: false });
  });

  it('tells of a refusal later than the last success alone', () => {
    const ports = workbook();
    keep(ports.memory, PULL_REFUSAL, { at: FAKE_NOW, reason: 'Таблица не ответила.' });
    expect(read(ports).lastRefusal).toEqual({ at: '22.11.2026 14:38', reason: 'Таблица не ответила.' });
    keep(ports.memory, PULL_SUCCESS, { at: FAKE_NOW - 1, next: '' });
    expect(read(ports).lastRefusal).not.toBeNull();
    keep(ports.memory, PULL_SUCCESS, { at: FAKE_NOW, next: '' });
    expect(read(ports).lastRefusal).toBeNull();
  });

  it('shows the last five runs, the latest first, without the lines of their rows', () => {
    const ports = workbook();
    const operation = 'Сбор ответов';
    for (let n = 1; n <= 6; n += 1) {
      ports.book.add(
        journalSheet,
        { time: `2${n}.11.2026 09:00`, operation, outcome: `итог ${n}` },
        { time: `2${n}.11.2026 09:00`, operation, outcome: 'строка', sheet: 'Кадры', cell: 'A2' },
        { time: `2${n}.11.2026 09:01`, operation: 'Проверка данных', outcome: 'Замечаний: 0' },
      );
    }
    expect(read(ports).runs.map(({ outcome }) => outcome)).toEqual([
      'итог 6',
      'итог 5',
      'итог 4',
      'итог 3',
      'итог 2',
    ]);
    expect(read(ports).runs[0]?.at).toBe('26.11.2026 09:00');
  });
});

describe('triggers', () => {
  const owner = { at: FAKE_NOW - DAY, owner: 'отдел оценки', ids: ['submit', 'hourly'] };
  const since = '21.11.2026 14:38';

  function state(ids: readonly string[] | undefined, isKept: boolean): Monitoring['triggers'] {
    const triggers = new FakeTriggers();
    triggers.own = () => (ids === undefined ? undefined : [...ids]);
    const ports = workbook({ triggers });
    if (isKept) keep(ports.memory, TRIGGER_OWNER, owner);
    return read(ports).triggers;
  }

  it.each<[string, readonly string[] | undefined, boolean, Monitoring['triggers']]>([
    ['nobody has switched on', [], false, { state: 'off', owner: '', since: '' }],
    ['I have switched on', ['submit', 'hourly'], true, { state: 'mine', owner: 'отдел оценки', since }],
    ['I have, one of them being gone', ['hourly'], true, { state: 'mine', owner: 'отдел оценки', since }],
    ['I have, though a colleague is kept', ['mine'], true, { state: 'mine', owner: '', since: '' }],
    ['I have, though nothing is kept', ['mine'], false, { state: 'mine', owner: '', since: '' }],
    ['a colleague has switched on', [], true, { state: 'other', owner: 'отдел оценки', since }],
    ['Google does not tell of', undefined, false, { state: 'unknown', owner: '', since: '' }],
    [
      'Google does not tell of but somebody is kept',
      undefined,
      true,
      { state: 'other', owner: 'отдел оценки', since },
    ],
  ])('that %s', (_, ids, isKept, view) => {
    expect(state(ids, isKept)).toEqual(view);
  });
});

describe('what may be chosen', () => {
  it('are the tables, the years and the response sheets that are not linked yet', () => {
    const ports = pullingWorkbook([contextForm, staffForm]);
    const [first, second] = [ports.book.idOf('Ответы 1'), ports.book.idOf('Ответы 3')];
    ports.book.type(formsSheet.title, 3, 'Таблица', '');
    ports.book.type(formsSheet.title, 3, 'Номер листа', '');
    const forms = {
      responseSheets: () => [
        { id: first, title: 'Ответы 1', url: '' },
        { id: second, title: 'Ответы 3', url: 'https://forms.example/3' },
      ],
      create: () => ({ url: '', sheetId: undefined }),
    };
    expect(read({ ...ports, forms })).toMatchObject({
      tables: ['Контекстные данные', 'Кадры', 'Поддержка'],
      years: ['2026/2027', '2025/2026', '2024/2025'],
      unlinked: [{ sheetId: second, sheet: 'Ответы 3' }],
    });
  });
});

describe('readMonitoring', () => {
  it('writes nothing', () => {
    const ports = workbook();
    read(ports);
    expect(ports.book.calls.filter((call) => /^(write|flush)/.test(call))).toEqual([]);
    expect(ports.memory.calls).not.toContain('writeProperty');
  });

  it.each([formsSheet, schoolsSheet, correctionsSheet, journalSheet])(
    'refuses a workbook without «$title»',
    ({ title }) => {
      const ports = workbook();
      ports.book.sheets.delete(title);
      expect(refusalOf(() => readMonitoring(ports))).toEqual({ code: 'NOT_PREPARED', sheet: title });
    },
  );
});
