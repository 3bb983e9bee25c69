// «Ответы на доработку» after a run: what stands there, what leaves, and what of a person never leaves.
import { describe, expect, it } from 'vitest';
import { correctionWrites, waitingAnswers } from '../../../src/commands/forms/corrections-sheet';
import type { FormLink } from '../../../src/commands/forms/form-links';
import type { PulledTables } from '../../../src/commands/forms/pull-tables';
import type { FormProblem } from '../../../src/commands/forms/table-answers';
import { answerProblemTexts, problemTexts } from '../../../src/messages/problem-texts';
import type { AnswersPlan } from '../../../src/workbook/forms/plan-answers';
import type { Answer, AnswerProblem } from '../../../src/workbook/forms/read-answers';
import type { Problem } from '../../../src/workbook/problem';
import type { SheetSpec } from '../../../src/workbook/sheet-spec';
import { contextSheet } from '../../../src/workbook/sheets/context';
import { answeredSheets, correctionsSheet } from '../../../src/workbook/sheets/forms';
import { staffSheet } from '../../../src/workbook/sheets/support';
import { cellsOf, type Row } from '../../workbook/cells';
import { applied, gridOf } from '../../workbook/grid';

const ANSWERS = 'Ответы 1';
const HASH = 'af63dc4c8601ec8c';
const names = new Map([['0001', 'СОШ № 1']]);
const texts = { problems: { ...problemTexts, ...answerProblemTexts }, corrected: 'Исправлено.' };

function wrongAt(code: Problem['code'], question: string, column: number): AnswerProblem {
  const problem = { code, sheet: ANSWERS, row: 2, column, heading: question, value: 'много' };
  return { problem, question, column };
}

function answer(problems: readonly AnswerProblem[] = [], changes: Partial<Answer> = {}): Answer {
  return {
    form: '77',
    at: 5,
    hash: HASH,
    nth: 1,
    row: 2,
    target: '0001\t2026\t',
    values: { code: 'sch0001', year: 2026 },
    said: new Set(['pupils']),
    erased: new Set(),
    problems,
    ...changes,
  };
}

interface Ran {
  readonly spec?: SheetSpec;
  readonly wrong?: readonly Answer[];
  readonly untaken?: readonly { readonly answer: Answer; readonly problem: Problem }[];
  readonly removed?: AnswersPlan['removed'];
  readonly problems?: readonly FormProblem[];
  readonly done?: readonly string[];
}

function ran({
  spec = contextSheet,
  wrong = [],
  untaken = [],
  removed = [],
  problems = [],
  done,
}: Ran): PulledTables {
  const plan = { writes: [], added: 0, replaced: [], untaken, wrong, removed };
  return {
    plans: [{ spec, plan, titles: new Map([['77', ANSWERS]]) }],
    problems,
    done: new Set(done ?? answeredSheets.map(({ title }) => title)),
    next: '',
  };
}

function sheet(...rows: readonly Row[]): unknown[][] {
  return cellsOf(correctionsSheet, rows);
}

const plain = (cell: unknown): unknown =>
  typeof cell === 'object' && cell !== null && 'text' in cell ? cell.text : cell;

/** The sheet after a run, texts without what keeps them text. */
function sheetAfter(values: unknown[][], tables: PulledTables): unknown[][] {
  return applied(gridOf(values), correctionWrites(values, tables, names, texts)).values.map((row) =>
    row.map(plain),
  );
}

/** Rows that hold anything, by column id, without the blanks. */
function rowsOf(values: unknown[][]): Record<string, unknown>[] {
  const ids = Object.keys(correctionsSheet.columns);
  return values
    .slice(1)
    .map((row) => Object.fromEntries(ids.flatMap((id, at) => (row[at] === '' ? [] : [[id, row[at]]]))))
    .filter((row) => Object.keys(row).length > 0);
}

const wrong = answer([wrongAt('NOT_A_NUMBER', 'Всего', 3)]);
const told = {
  answer: `77:5:${HASH}:1`,
  table: 'Контекстные данные',
  code: 'sch0001',
  name: 'СОШ № 1',
  year: '2025/2026',
  sheet: ANSWERS,
  cell: 'C2',
  question: 'Всего',
  what: 'В столбце «Всего» стоит «много», а нужно число.',
};

describe('a wrong answer', () => {
  it('stands with its school, its place, what is wrong and what to do', () => {
    const [row, ...others] = rowsOf(sheetAfter(sheet(), ran({ wrong: [wrong] })));
    expect(others).toEqual([]);
    expect(row).toEqual({ ...told, todo: expect.stringMatching(/\S/) });
  });

  it('keeps its code as text', () => {
    const [write] = correctionWrites(sheet(), ran({ wrong: [wrong] }), names, texts);
    expect(write?.values[0]).toContainEqual({ text: 'sch0001' });
  });

  it('has a row a question, and of several problems of one the first', () => {
    const problems = [
      wrongAt('PERSONAL_TEXT', 'Всего', 3),
      wrongAt('UNKNOWN_YES_NO', 'Отдалённая?', 5),
      wrongAt('NOT_A_NUMBER', 'Всего', 3),
    ];
    expect(rowsOf(sheetAfter(sheet(), ran({ wrong: [answer(problems)] }))).map(({ what }) => what)).toEqual([
      'Ответ на вопрос «Всего» похож на персональные данные.',
      expect.stringContaining('«Отдалённая?»'),
    ]);
  });

  it('of nobody known has neither code nor name nor year', () => {
    const [row] = rowsOf(
      sheetAfter(sheet(), ran({ wrong: [answer(wrong.problems, { target: undefined, values: {} })] })),
    );
    expect(Object.keys(row ?? {})).toEqual(['answer', 'table', 'sheet', 'cell', 'question', 'what', 'todo']);
  });

  it('and an equal one have a row each', () => {
    const again = answer(wrong.problems, { nth: 2, row: 3 });
    expect(rowsOf(sheetAfter(sheet(), ran({ wrong: [wrong, again] })))).toHaveLength(2);
  });

  it('that the table does not take stands by the table’s words, in the first cell of its row', () => {
    const problem = { code: 'ROW_TWICE', sheet: contextSheet.title, row: 4, otherRow: 6 } as const;
    expect(rowsOf(sheetAfter(sheet(), ran({ untaken: [{ answer: answer(), problem }] })))).toMatchObject([
      { cell: 'A2', what: 'На листе «Контекстные данные» строка этой школы стоит дважды: строки 4 и 6.' },
    ]);
  });

  it('is counted once however many of its questions are wrong, untaken ones too', () => {
    const two = answer([wrongAt('NOT_A_NUMBER', 'Всего', 3), wrongAt('NOT_A_NUMBER', 'На учёте', 4)]);
    const problem = { code: 'ROW_TWICE', sheet: contextSheet.title, row: 4, otherRow: 6 } as const;
    expect(waitingAnswers(ran({ wrong: [two, wrong], untaken: [{ answer: answer(), problem }] }))).toBe(3);
    expect(waitingAnswers(ran({}))).toBe(0);
  });
});

describe('a problem of a form', () => {
  const link: FormLink = {
    id: '77 Контекстные данные',
    row: 2,
    sheetId: 77,
    sheet: ANSWERS,
    table: contextSheet.title,
    deadline: '',
    url: '',
    form: undefined,
    problem: undefined,
  };
  const problemRow = (problem: Problem) =>
    rowsOf(sheetAfter(sheet(), ran({ problems: [{ link, problem }] })));

  it('of a question names it and its cell', () => {
    const heading = 'Всего';
    expect(
      problemRow({ code: 'QUESTION_DOUBLED', sheet: ANSWERS, row: 1, column: 4, heading }),
    ).toMatchObject([{ answer: link.id, table: link.table, sheet: ANSWERS, cell: 'D1', question: heading }]);
  });

  it('of the link or of its table names no question', () => {
    const [unreadable] = problemRow({
      code: 'LINK_UNREADABLE',
      sheet: 'Формы',
      row: 2,
      column: 7,
      heading: ANSWERS,
    });
    expect(Object.keys(unreadable ?? {})).toEqual(['answer', 'table', 'sheet', 'what', 'todo']);
    const [missing] = problemRow({ code: 'HEADING_MISSING', sheet: link.table, heading: 'Источник' });
    expect(Object.keys(missing ?? {})).toEqual(['answer', 'table', 'sheet', 'what', 'todo']);
    expect(missing?.sheet).toBe('Контекстные данные');
  });

  it('is no answer that waits', () => {
    const problem = { code: 'TIMESTAMP_MISSING', sheet: ANSWERS } as const;
    expect(waitingAnswers(ran({ problems: [{ link, problem }] }))).toBe(0);
  });
});

describe('a row that stands', () => {
  const standing = { ...told, todo: 'Исправьте.' };

  it('and still is wrong stays in its place with its comment', () => {
    const values = sheet(
      { answer: 'старый', table: contextSheet.title },
      { ...standing, comment: 'звонили' },
    );
    const done = sheetAfter(values, ran({ wrong: [wrong] }));
    expect(rowsOf(done)).toMatchObject([{ ...told, comment: 'звонили' }]);
    expect(done[1]?.every((cell) => cell === '')).toBe(true);
  });

  it('that is right now leaves when nobody has commented it', () => {
    expect(rowsOf(sheetAfter(sheet(standing), ran({})))).toEqual([]);
  });

  it('that is right now stays with a comment, and has nothing to be done', () => {
    const { todo: _, ...rest } = standing;
    expect(rowsOf(sheetAfter(sheet({ ...standing, comment: 'звонили' }), ran({})))).toEqual([
      { ...rest, what: 'Исправлено.', comment: 'звонили' },
    ]);
  });

  it('that is wrong again is told anew beside its comment', () => {
    const corrected = { ...standing, what: 'Исправлено.', todo: '', comment: 'звонили' };
    expect(rowsOf(sheetAfter(sheet(corrected), ran({ wrong: [wrong] })))).toMatchObject([
      { ...told, comment: 'звонили' },
    ]);
  });

  it('stays for what a person has written in a column of their own', () => {
    const values = sheet(standing).map((row, at) => [...row, at === 0 ? 'Кто звонит' : 'отдел']);
    expect(sheetAfter(values, ran({}))[1]).toContain('отдел');
    expect(rowsOf(sheetAfter(values, ran({})))).toMatchObject([{ what: 'Исправлено.' }]);
  });

  it('of a table that was not looked at stays as it is', () => {
    const values = sheet(standing);
    expect(rowsOf(sheetAfter(values, ran({ spec: staffSheet, done: [staffSheet.title] })))).toEqual([
      standing,
    ]);
  });

  it('of a table that forms do not fill leaves with every run', () => {
    const values = sheet({ ...standing, table: 'Что-то' });
    expect(rowsOf(sheetAfter(values, ran({ done: [] })))).toEqual([]);
  });

  it('gives its place to a new one when it leaves', () => {
    const values = sheet(standing, { ...standing, answer: 'другой', table: staffSheet.title });
    const fresh = answer([wrongAt('NOT_A_NUMBER', 'На учёте', 4)]);
    const done = rowsOf(sheetAfter(values, ran({ wrong: [fresh], done: [contextSheet.title] })));
    expect(done.map(({ question, table }) => [question, table])).toEqual([
      ['На учёте', 'Контекстные данные'],
      ['Всего', 'Кадры'],
    ]);
  });

  it('is written the same by a second run', () => {
    const values = sheetAfter(sheet({ ...standing, comment: 'звонили' }), ran({ wrong: [wrong] }));
    expect(sheetAfter(values, ran({ wrong: [wrong] }))).toEqual(values);
  });
});
