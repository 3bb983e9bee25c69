// «Создать форму»: what is asked, what is kept, and how far a fault leaves it.
import { describe, expect, it } from 'vitest';
import { createForm } from '../../../src/commands/forms/create-form';
import { pullResponses } from '../../../src/commands/forms/pull-responses';
import type { NewForm } from '../../../src/commands/ports';
import { contextSheet } from '../../../src/workbook/sheets/context';
import { formsSheet } from '../../../src/workbook/sheets/forms';
import { journalSheet } from '../../../src/workbook/sheets/journal';
import { schoolsSheet } from '../../../src/workbook/sheets/schools';
import { refusalOf } from '../district';
import type { FakePorts } from '../fake-book';
import { pullingWorkbook } from './pulling/workbook';

const URL_OF_FORM = 'https://forms.example/1/viewform';
const request = { table: 'Контекстные данные', year: '2025/2026', deadline: '1.12.2026' };

/** A workbook whose Google makes forms: each new one brings a response sheet with its questions. */
function workbook(changes: Partial<FakePorts> = {}): { ports: FakePorts; made: NewForm[] } {
  const made: NewForm[] = [];
  const ports = pullingWorkbook([], {
    forms: {
      responseSheets: () => [],
      create: (form) => {
        made.push(form);
        ports.book.sheets.set('Ответы на форму (1)', [
          ['Отметка времени', ...form.questions.map(({ title }) => title)],
        ]);
        return { url: URL_OF_FORM, sheetId: ports.book.idOf('Ответы на форму (1)') };
      },
    },
    ...changes,
  });
  return { ports, made };
}

const plain = (cell: unknown): unknown =>
  typeof cell === 'object' && cell !== null && 'text' in cell ? cell.text : cell;

describe('createForm', () => {
  it('links the form that it has made and says so', () => {
    const { ports } = workbook();
    const { summary, url } = createForm(ports, request);
    expect(summary).toBe(
      'Форма «Контекстные данные, 2025/2026 учебный год» создана и подключена. 14:38. Откройте ссылку в окне инкогнито: если Google просит войти или форма закрыта, опубликуйте её и откройте всем, у кого есть ссылка.',
    );
    expect(url).toBe(URL_OF_FORM);
    const [row = {}] = ports.book.rows(formsSheet);
    expect(Object.fromEntries(Object.entries(row).map(([id, cell]) => [id, plain(cell)]))).toMatchObject({
      table: 'Контекстные данные',
      year: '2025/2026',
      deadline: '01.12.2026',
      responses: 'Ответы на форму (1)',
      sheetId: ports.book.idOf('Ответы на форму (1)'),
      url: URL_OF_FORM,
      linkedAt: '22.11.2026 14:38',
    });
    expect(ports.book.rows(journalSheet)).toMatchObject([
      {
        operation: 'Создание формы',
        outcome: 'Форма «Контекстные данные, 2025/2026 учебный год» создана и подключена. 14:38.',
      },
    ]);
  });

  it('asks the school from the list, then every column that is asked', () => {
    const { ports, made } = workbook();
    createForm(ports, request);
    expect(made).toHaveLength(1);
    expect(made[0]?.questions).toHaveLength(14);
    expect(made[0]?.questions[0]).toEqual({
      title: 'Школа',
      help: 'Выберите свою школу из списка.',
      required: true,
      kind: 'list',
      choices: ['0001 — СОШ № 1', '0002 — СОШ № 2', '0003 — СОШ № 3'],
      refusal: '',
    });
  });

  it.each([
    [
      'Обучающихся',
      { required: true, kind: 'count', choices: [], refusal: 'Введите целое число, 0 или больше.' },
    ],
    [
      'Состоят на учёте в ПДН (ОДН), КДН и ЗП',
      { required: false, kind: 'count', refusal: 'Введите целое число, 0 или больше.' },
    ],
    ['Отдалённость', { required: false, kind: 'choice', choices: ['да', 'нет'], refusal: '' }],
    ['Чего не хватает', { required: false, kind: 'text', choices: [], refusal: '' }],
  ])('asks «%s» as its column needs', (title, question) => {
    const { ports, made } = workbook();
    createForm(ports, request);
    expect(made[0]?.questions.find((asked) => asked.title === title)).toMatchObject(question);
  });

  it('says that a blank means no data where a blank may be left, and nowhere else', () => {
    const { ports, made } = workbook();
    createForm(ports, request);
    for (const { help, required } of made[0]?.questions ?? []) {
      expect(help.endsWith('Пусто — нет данных.')).toBe(!required);
      expect(help).toBe(help.trim());
    }
  });

  it('asks for addresses with a check of their own', () => {
    const { ports, made } = workbook();
    createForm(ports, { ...request, table: 'Поддержка' });
    expect(made[0]?.questions.at(-1)).toMatchObject({
      title: 'Ссылка: отчёт',
      kind: 'link',
      refusal: 'Введите адрес, который начинается с https:// или http://',
    });
  });

  it('names the deadline in the description when there is one', () => {
    const { ports, made } = workbook();
    createForm(ports, request);
    createForm(ports, { ...request, deadline: '' });
    expect(made[0]?.description).toMatch(/«нет ни одного»\. Ответьте до 01\.12\.2026\.$/);
    expect(made[1]?.description).toMatch(/«нет ни одного»\.$/);
  });

  it('makes a form whose answers come with the next pulling', () => {
    const { ports } = workbook();
    createForm(ports, request);
    const answer = [new Date('2026-11-20T06:00:00Z'), '0002 — СОШ № 2', 400, 20];
    ports.book.sheets.get('Ответы на форму (1)')?.push(answer);
    pullResponses(ports);
    const [row = {}] = ports.book.rows(contextSheet);
    expect([plain(row.code), row.pupils, row.registered]).toEqual(['0002', 400, 20]);
  });
});

describe('createForm refuses', () => {
  it.each([
    ['a table that forms do not fill', { table: 'Школы' }, { code: 'NO_SUCH_TABLE', table: 'Школы' }],
    ['no year', { year: '' }, { code: 'LINK_NO_YEAR' }],
    ['a year that cannot be read', { year: '26' }, { code: 'NOT_A_YEAR', value: '26' }],
    ['a deadline that cannot be read', { deadline: 'скоро' }, { code: 'NOT_A_DATE', value: 'скоро' }],
  ])('%s and makes no form', (_, changes, refusal) => {
    const { ports, made } = workbook();
    expect(refusalOf(() => createForm(ports, { ...request, ...changes }))).toEqual(refusal);
    expect(made).toEqual([]);
  });

  it('a workbook without schools: there is nothing to choose from', () => {
    const { ports, made } = workbook();
    ports.book.sheets.get(schoolsSheet.title)?.splice(1);
    expect(refusalOf(() => createForm(ports, request))).toEqual({ code: 'NO_SCHOOLS' });
    expect(made).toEqual([]);
  });

  it.each([schoolsSheet.title, formsSheet.title, journalSheet.title])(
    'a workbook without «%s» before a form is made',
    (sheet) => {
      const { ports, made } = workbook();
      ports.book.sheets.delete(sheet);
      expect(refusalOf(() => createForm(ports, request))).toEqual({ code: 'NOT_PREPARED', sheet });
      expect(made).toEqual([]);
    },
  );

  it('while another run holds the workbook', () => {
    const { ports, made } = workbook({ withLock: () => undefined });
    expect(refusalOf(() => createForm(ports, request))).toEqual({ code: 'LOCKED' });
    expect(made).toEqual([]);
  });

  it('with the cause when Google makes no form, and leaves the workbook as it was', () => {
    const forms = {
      responseSheets: () => [],
      create: () => {
        throw new Error('Service error: Forms');
      },
    };
    const { ports } = workbook({ forms });
    const before = ports.book.snapshot();
    expect(refusalOf(() => createForm(ports, request))).toEqual({
      code: 'FORM_NOT_MADE',
      cause: 'Service error: Forms',
    });
    expect(ports.book.snapshot()).toEqual(before);
  });

  it.each([undefined, 404])(
    'with the address of a form whose answers do not come here (sheet %s)',
    (sheetId) => {
      const forms = { responseSheets: () => [], create: () => ({ url: URL_OF_FORM, sheetId }) };
      const { ports } = workbook({ forms });
      const before = ports.book.snapshot();
      expect(refusalOf(() => createForm(ports, request))).toMatchObject({
        code: 'FORM_NOT_LINKED',
        url: URL_OF_FORM,
      });
      expect(ports.book.snapshot()).toEqual(before);
    },
  );
});
