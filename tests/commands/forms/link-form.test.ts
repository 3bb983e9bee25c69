// «Подключить»: a row of «Формы» for a response sheet, or a refusal that names what is to be corrected.
import { describe, expect, it } from 'vitest';
import { formLinks } from '../../../src/commands/forms/form-links';
import { linkForm } from '../../../src/commands/forms/link-form';
import { pullResponses } from '../../../src/commands/forms/pull-responses';
import type { Request } from '../../../src/contract/requests';
import { contextSheet } from '../../../src/workbook/sheets/context';
import { formsSheet } from '../../../src/workbook/sheets/forms';
import { journalSheet } from '../../../src/workbook/sheets/journal';
import { refusalOf } from '../district';
import type { FakePorts } from '../fake-book';
import { contextForm, pullingWorkbook } from './pulling/workbook';

const SHEET = 'Новые ответы';

/** A workbook with a response sheet that is not linked, and one that is. */
function workbook(changes: Partial<FakePorts> = {}): FakePorts {
  const ports = pullingWorkbook([contextForm], changes);
  ports.book.sheets.set(SHEET, [
    ['Отметка времени', 'Школа', 'Год', 'Педагогов всего', 'ФИО', 'Повтор', 'повтор'],
    [new Date('2026-11-20T06:00:00Z'), '0001', '2025/2026', 40, 'кто-то'],
  ]);
  return ports;
}

function requestOf(ports: FakePorts, changes: Partial<Request<'linkForm'>> = {}): Request<'linkForm'> {
  return {
    sheetId: ports.book.idOf(SHEET),
    table: 'Кадры',
    year: '2025/2026',
    deadline: '15.12.2026',
    questions: [
      { question: 'Школа', column: 'code' },
      { question: 'Педагогов всего', column: 'teachers' },
      { question: 'ФИО', column: '' },
    ],
    ...changes,
  };
}

const plain = (cell: unknown): unknown =>
  typeof cell === 'object' && cell !== null && 'text' in cell ? cell.text : cell;

function rows(ports: FakePorts): Record<string, unknown>[] {
  return ports.book
    .rows(formsSheet)
    .map((row) => Object.fromEntries(Object.entries(row).map(([id, cell]) => [id, plain(cell)])));
}

describe('linkForm', () => {
  it('puts a row below the others and says so on the journal', () => {
    const ports = workbook();
    const { summary } = linkForm(ports, requestOf(ports));
    expect(summary).toBe(
      'Лист «Новые ответы» подключён к листу «Кадры». Ответы будут взяты при первом обновлении. 14:38.',
    );
    expect(rows(ports)[1]).toEqual({
      table: 'Кадры',
      year: '2025/2026',
      deadline: '15.12.2026',
      responses: SHEET,
      sheetId: ports.book.idOf(SHEET),
      url: '',
      questions: 'Школа → Код ОО\nПедагогов всего → Педагогов\nФИО → не переносить',
      linkedAt: '22.11.2026 14:38',
      comment: '',
    });
    expect(ports.book.rows(journalSheet)).toMatchObject([
      { operation: 'Подключение формы', outcome: summary },
    ]);
  });

  it('makes its answers come with the next pulling', () => {
    const ports = workbook();
    linkForm(ports, requestOf(ports));
    expect(pullResponses(ports).summary).toBe('Ответы взяты: новых строк — 1. 14:38.');
  });

  it('takes a form that asks the year, without a deadline', () => {
    const ports = workbook();
    const questions = [...requestOf(ports).questions, { question: 'Год', column: 'year' }];
    linkForm(ports, requestOf(ports, { year: ' ', deadline: '', questions }));
    expect(rows(ports)[1]).toMatchObject({ year: '', deadline: '' });
  });

  it('changes the link of the same sheet and table in its own row, and keeps the comment and the address', () => {
    const ports = workbook();
    linkForm(ports, requestOf(ports));
    ports.book.type(formsSheet.title, 3, 'Комментарий', 'до совещания');
    ports.book.type(formsSheet.title, 3, 'Ссылка на форму', 'https://forms.example/1');
    linkForm(ports, requestOf(ports, { year: '2026/2027', deadline: '' }));
    expect(rows(ports)).toHaveLength(2);
    expect(rows(ports)[1]).toMatchObject({
      year: '2026/2027',
      deadline: '',
      url: 'https://forms.example/1',
      comment: 'до совещания',
    });
  });

  it('of the same sheet to another table is another link', () => {
    const ports = workbook();
    linkForm(ports, requestOf(ports));
    linkForm(
      ports,
      requestOf(ports, { table: 'Поддержка', questions: [{ question: 'Школа', column: 'code' }] }),
    );
    expect(rows(ports).map(({ table }) => table)).toEqual(['Контекстные данные', 'Кадры', 'Поддержка']);
  });

  it('asks Google for the address of the form', () => {
    const ports = workbook({
      forms: {
        responseSheets: () => [
          { id: 99, title: 'Чужой', url: 'https://forms.example/чужая' },
          { id: ports.book.idOf(SHEET), title: SHEET, url: 'https://forms.example/наша' },
        ],
        create: () => ({ url: '', sheetId: undefined }),
      },
    });
    linkForm(ports, requestOf(ports));
    expect(rows(ports)[1]).toMatchObject({ url: 'https://forms.example/наша' });
  });

  it('writes nothing of another row', () => {
    const ports = workbook();
    const [before] = rows(ports);
    linkForm(ports, requestOf(ports));
    expect(rows(ports)[0]).toEqual(before);
  });
});

describe('linkForm refuses', () => {
  const school = { question: 'Школа', column: 'code' };

  it.each<[string, Partial<Request<'linkForm'>>, object]>([
    ['a table that forms do not fill', { table: 'Школы' }, { code: 'NO_SUCH_TABLE', table: 'Школы' }],
    ['a sheet that is gone', { sheetId: 404 }, { code: 'NO_RESPONSES', sheetId: '404' }],
    ['a year that cannot be read', { year: 'этот' }, { code: 'NOT_A_YEAR', value: 'этот' }],
    ['a deadline that cannot be read', { deadline: 'скоро' }, { code: 'NOT_A_DATE', value: 'скоро' }],
    [
      'a column that the table has not',
      { questions: [{ question: 'Школа', column: 'pupils' }] },
      { code: 'BAD_REQUEST', cause: 'questions: pupils' },
    ],
    [
      'the column of the marks',
      { questions: [{ question: 'Школа', column: 'answer' }] },
      { code: 'BAD_REQUEST', cause: 'questions: answer' },
    ],
    [
      'a column for two questions',
      {
        questions: [
          school,
          { question: 'Педагогов всего', column: 'teachers' },
          { question: 'Год', column: 'teachers' },
        ],
      },
      { code: 'LINK_DOUBLED', heading: 'Педагогов' },
    ],
    [
      'a question about a person',
      { questions: [school, { question: 'ФИО', column: 'measures' }] },
      { code: 'LINK_PERSONAL', question: 'ФИО' },
    ],
    [
      'a form that does not ask the school',
      { questions: [{ question: 'Педагогов всего', column: 'teachers' }] },
      { code: 'LINK_NO_SCHOOL' },
    ],
    ['no questions', { questions: [] }, { code: 'LINK_NO_SCHOOL' }],
    [
      'a year both told and asked',
      { questions: [school, { question: 'Год', column: 'year' }] },
      { code: 'LINK_TWO_YEARS' },
    ],
    ['no year', { year: '' }, { code: 'LINK_NO_YEAR' }],
    [
      'a question that is not there',
      { questions: [school, { question: 'Педагоги', column: 'teachers' }] },
      { code: 'LINK_CHANGED', question: 'Педагоги' },
    ],
    [
      'a question that stands twice',
      { questions: [school, { question: 'Повтор', column: 'teachers' }] },
      { code: 'LINK_CHANGED', question: 'Повтор' },
    ],
    [
      'the moment as a question',
      { questions: [school, { question: 'Отметка времени', column: 'asOf' }] },
      { code: 'LINK_CHANGED', question: 'Отметка времени' },
    ],
  ])('%s and changes nothing', (_, changes, refusal) => {
    const ports = workbook();
    const before = ports.book.snapshot();
    expect(refusalOf(() => linkForm(ports, requestOf(ports, changes)))).toEqual(refusal);
    expect(ports.book.snapshot()).toEqual(before);
  });

  it('no question that is gone or doubled when it is not taken', () => {
    const ports = workbook();
    const questions = [
      ...requestOf(ports).questions,
      { question: 'Ушёл', column: '' },
      { question: 'Повтор', column: '' },
    ];
    expect(() => linkForm(ports, requestOf(ports, { questions }))).not.toThrow();
  });

  it('two questions that are one, once a person has said so: of other words, or standing there twice', () => {
    const [school] = requestOf(workbook()).questions;
    if (school === undefined) throw new Error('no question');
    const column = 'teachers';
    const twice = [school, { question: 'Повтор', column }, { question: 'Повтор', column }];
    const other = [school, { question: 'Педагогов всего', column }, { question: 'Год', column }];
    for (const questions of [twice, other]) {
      const ports = workbook();
      linkForm(ports, requestOf(ports, { questions, joined: [column] }));
      const links = formLinks(ports.book.read(formsSheet.title) ?? [], ports.book.tabs());
      const link = links.find(({ table }) => table === 'Кадры');
      expect(link?.form?.links).toEqual(questions);
    }
  });

  it('while another run holds the workbook', () => {
    const ports = workbook({ withLock: () => undefined });
    expect(refusalOf(() => linkForm(ports, requestOf(ports)))).toEqual({ code: 'LOCKED' });
  });

  it.each([formsSheet, journalSheet])('a workbook without «$title»', ({ title }) => {
    const ports = workbook();
    ports.book.sheets.delete(title);
    expect(refusalOf(() => linkForm(ports, requestOf(ports)))).toEqual({
      code: 'NOT_PREPARED',
      sheet: title,
    });
  });

  it.each([formsSheet.title, journalSheet.title])('half a link when writing «%s» fails', (title) => {
    const ports = workbook();
    const before = ports.book.snapshot();
    let isFirst = true;
    ports.book.failing = (call) => {
      const fails = call === `write ${title}` && isFirst;
      if (fails) isFirst = false;
      return fails;
    };
    expect(refusalOf(() => linkForm(ports, requestOf(ports)))).toMatchObject({ code: 'WRITE_UNDONE' });
    expect(ports.book.snapshot()).toEqual(before);
  });

  it('nothing of the table itself: it may be prepared later', () => {
    const ports = workbook();
    ports.book.sheets.delete(contextSheet.title);
    expect(() => linkForm(ports, requestOf(ports))).not.toThrow();
  });
});
