// Tables looked at one after another while there is time, each run a table further, problems told by form.
import { describe, expect, it } from 'vitest';
import { formLinks } from '../../../src/commands/forms/form-links';
import { type PulledTables, pullTables } from '../../../src/commands/forms/pull-tables';
import { contextSheet } from '../../../src/workbook/sheets/context';
import { formsSheet } from '../../../src/workbook/sheets/forms';
import { staffSheet, supportSheet } from '../../../src/workbook/sheets/support';
import type { FakeBook } from '../fake-book';
import {
  contextForm,
  pullingWorkbook,
  secondContextForm,
  staffForm,
  type TestForm,
} from './pulling/workbook';

const supportForm: TestForm = {
  sheet: 'Ответы 4',
  spec: supportSheet,
  links: [{ question: 'Школа', column: 'code' }],
};
const ALL = [contextForm, secondContextForm, staffForm, supportForm];

const context = {
  schoolOf: (text: string) => text,
  dayOf: () => '20.11.2026',
  momentAt: (shown: number) => shown,
  source: 'Ответ школы',
};

/** A workbook with an answer on every response sheet. */
function bookOf(forms: readonly TestForm[]): FakeBook {
  const { book } = pullingWorkbook(forms);
  book.sheets.set(supportSheet.title, [Object.values(supportSheet.columns).map(({ heading }) => heading)]);
  for (const { sheet } of forms) book.sheets.get(sheet)?.push([new Date('2026-11-20T06:00:00Z'), '0001']);
  return book;
}

function pull(book: FakeBook, first = '', isOver: () => boolean = () => false): PulledTables {
  return pullTables(book, formLinks(book.read(formsSheet.title) ?? [], book.tabs()), context, first, isOver);
}

/** Titles of the tables planned, and how many rows each would get. */
function planned({ plans }: PulledTables): [string, number][] {
  return plans.map(({ spec, plan }) => [spec.title, plan.added]);
}

/** Codes of the problems by response sheet. */
function unreadable({ problems }: PulledTables): [string, string][] {
  return problems.map(({ link, problem }) => [link.sheet, problem.code]);
}

describe('pullTables', () => {
  it('plans every table with a form in the order of the tabs', () => {
    const pulled = pull(bookOf(ALL));
    expect(planned(pulled)).toEqual([
      ['Контекстные данные', 1],
      ['Кадры', 1],
      ['Поддержка', 1],
    ]);
    expect(pulled).toMatchObject({ problems: [], next: '' });
    expect([...pulled.done]).toEqual(['Контекстные данные', 'Кадры', 'Поддержка']);
  });

  it('looks at tables without a form too, reading nothing of them', () => {
    const book = bookOf([staffForm]);
    const pulled = pull(book);
    expect(planned(pulled)).toEqual([['Кадры', 1]]);
    expect(pulled.done.size).toBe(3);
    expect(book.count('read Контекстные данные')).toBe(0);
  });

  it('reads each table and each response sheet once, and formulas only of rows that change', () => {
    const book = bookOf(ALL);
    book.add(staffSheet, { code: '0001', year: '2025/2026' });
    pull(book);
    for (const { sheet, spec } of ALL) {
      expect([book.count(`read ${sheet}`), book.count(`read ${spec.title}`)]).toEqual([1, 1]);
    }
    expect(book.calls.filter((call) => call.startsWith('readFormulas'))).toEqual(['readFormulas Кадры']);
    expect(book.calls.filter((call) => call.startsWith('write'))).toEqual([]);
  });

  it('knows the title of a response sheet by its number', () => {
    const book = bookOf([contextForm, secondContextForm]);
    expect(pull(book).plans[0]?.titles).toEqual(
      new Map([
        [String(book.idOf('Ответы 1')), 'Ответы 1'],
        [String(book.idOf('Ответы 2')), 'Ответы 2'],
      ]),
    );
  });
});

describe('when the time runs out', () => {
  const over = () => true;

  it('one table is looked at all the same, and the next one is named', () => {
    const pulled = pull(bookOf(ALL), '', over);
    expect(planned(pulled)).toEqual([['Контекстные данные', 1]]);
    expect([...pulled.done]).toEqual(['Контекстные данные']);
    expect(pulled.next).toBe('Кадры');
  });

  it('each run begins where the last one ended, and the circle closes', () => {
    const book = bookOf(ALL);
    const seen: string[] = [];
    let next = '';
    for (let run = 0; run < 4; run += 1) {
      const pulled = pull(book, next, over);
      seen.push(...pulled.plans.map(({ spec }) => spec.title));
      next = pulled.next;
    }
    expect(seen).toEqual(['Контекстные данные', 'Кадры', 'Поддержка', 'Контекстные данные']);
  });

  it('tables without a form are passed on the way to the next one', () => {
    const pulled = pull(bookOf([contextForm, supportForm]), '', over);
    expect([...pulled.done]).toEqual(['Контекстные данные', 'Кадры']);
    expect(pulled.next).toBe('Поддержка');
  });

  it('a table that cannot be read counts as looked at', () => {
    const book = bookOf(ALL);
    book.sheets.delete(contextSheet.title);
    expect(pull(book, '', over).next).toBe('Кадры');
  });

  it('nothing is left when a single table has a form', () => {
    expect(pull(bookOf([staffForm]), '', over)).toMatchObject({ next: '' });
  });

  it('a table from which no run can begin is the first one', () => {
    expect(planned(pull(bookOf(ALL), 'Школы', over))).toEqual([['Контекстные данные', 1]]);
  });

  it('problems of the tables not looked at are not told, those of no table are', () => {
    const book = bookOf(ALL);
    book.sheets.set('Ответы 3', [['Школа']]);
    book.type(formsSheet.title, 5, 'Таблица', 'Что-то');
    expect(unreadable(pull(book, '', over))).toEqual([['Ответы 4', 'LINK_UNREADABLE']]);
  });
});

describe('a form with a problem', () => {
  it('whose response sheet is deleted does not stop the other form of its table', () => {
    const book = bookOf([contextForm, secondContextForm]);
    book.sheets.delete('Ответы 1');
    const pulled = pull(book);
    expect(unreadable(pulled)).toEqual([['', 'RESPONSES_GONE']]);
    expect(planned(pulled)).toEqual([['Контекстные данные', 1]]);
  });

  it('whose response sheet is renamed is none', () => {
    const book = bookOf([contextForm]);
    const id = book.idOf('Ответы 1');
    book.sheets.set('Осень', book.sheets.get('Ответы 1') ?? []);
    book.sheets.delete('Ответы 1');
    book.ids.delete('Ответы 1');
    book.ids.set('Осень', id);
    expect(pull(book)).toMatchObject({ problems: [], plans: [{ plan: { added: 1 } }] });
  });

  it('is told with every question that is wrong, and none of its answers is taken', () => {
    const book = bookOf([contextForm, secondContextForm]);
    book.type('Ответы 1', 1, 'Отдалённая?', 'Школа');
    const pulled = pull(book);
    expect(unreadable(pulled)).toEqual([
      ['Ответы 1', 'QUESTION_DOUBLED'],
      ['Ответы 1', 'QUESTION_GONE'],
    ]);
    expect(pulled.plans[0]?.plan.writes).toHaveLength(1);
    expect(pulled.plans[0]?.plan.added).toBe(1);
  });

  it('without «Отметка времени» is told', () => {
    const book = bookOf([contextForm]);
    book.type('Ответы 1', 1, 'Отметка времени', 'Когда');
    expect(unreadable(pull(book))).toEqual([['Ответы 1', 'TIMESTAMP_MISSING']]);
  });

  it('whose table has lost a heading is told, each form of it', () => {
    const book = bookOf([contextForm, secondContextForm, staffForm]);
    book.type(contextSheet.title, 1, 'Отметка об ответе', 'Моё');
    const pulled = pull(book);
    expect(unreadable(pulled)).toEqual([
      ['Ответы 1', 'HEADING_MISSING'],
      ['Ответы 2', 'HEADING_MISSING'],
    ]);
    expect(planned(pulled)).toEqual([['Кадры', 1]]);
    expect(pulled.done.has(contextSheet.title)).toBe(true);
  });

  it('whose table is deleted is told', () => {
    const book = bookOf([contextForm]);
    book.sheets.delete(contextSheet.title);
    expect(pull(book).problems).toMatchObject([
      { problem: { code: 'SHEET_MISSING', sheet: 'Контекстные данные' } },
    ]);
  });

  it('of no readable link makes its table not read at all', () => {
    const book = bookOf([contextForm]);
    book.type(formsSheet.title, 2, 'Соответствие вопросов', 'как раньше');
    expect(unreadable(pull(book))).toEqual([['Ответы 1', 'LINK_UNREADABLE']]);
    expect(book.count('read Контекстные данные')).toBe(0);
  });
});
