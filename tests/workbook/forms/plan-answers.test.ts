// What answers do to their table: rows added and replaced, answers refused, whatever the order in which they came.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyText } from '../../../src/workbook/forms/answer-key';
import type { FormAnswers } from '../../../src/workbook/forms/latest-answers';
import type { LinkedForm } from '../../../src/workbook/forms/linked-form';
import { type AnswersPlan, planAnswers } from '../../../src/workbook/forms/plan-answers';
import { findQuestions } from '../../../src/workbook/forms/questions';
import { type Answer, readAnswers } from '../../../src/workbook/forms/read-answers';
import { contextSheet } from '../../../src/workbook/sheets/context';
import { headingsOf } from '../cells';
import { applied, gridOf } from '../grid';

/** A form that asks some columns of «Контекстные данные»; the questions are the headings. */
function formOf(sheetId: number, ...ids: readonly (keyof typeof contextSheet.columns)[]): LinkedForm {
  const links = ids.map((id) => ({ question: contextSheet.columns[id].heading, column: id }));
  return { spec: contextSheet, year: 2026, sheetId, links };
}

const first = formOf(1, 'code', 'pupils', 'registered');
const second = formOf(2, 'code', 'pupils', 'truancy');

/** Answers of a form: minute, school, then an answer a question. */
function answered(form: LinkedForm, ...rows: readonly (readonly [number, ...unknown[]])[]): FormAnswers {
  const headings = ['Отметка времени', ...form.links.map(({ question }) => question)];
  const values = [headings, ...rows.map(([minute, ...cells]) => [momentOf(minute), ...cells])];
  const context = {
    schoolOf: (text: string) => (text === '' || text === '?' ? undefined : text),
    dayOf: (at: number) => `${String(at / 60_000 + 1).padStart(2, '0')}.11.2026`,
    momentAt: (shown: number) => shown,
    source: 'Ответ школы',
  };
  return {
    form,
    answers: readAnswers(
      form,
      { title: 'Ответы', values },
      findQuestions('Ответы', headings, form.links),
      context,
    ),
  };
}

function momentOf(minute: number): Date {
  return new Date(minute * 60_000);
}

type Grid = unknown[][];
type Formulas = Record<string, string>;

/** The table under its headings in the shipped order. */
function tableOf(...rows: readonly Readonly<Record<string, unknown>>[]): Grid {
  const ids = Object.keys(contextSheet.columns);
  return [headingsOf(contextSheet), ...rows.map((row) => ids.map((id) => row[id] ?? ''))];
}

/** Formulas by row and column id: «2 pupils». */
function formulasOf(values: Grid, formulas: Formulas): string[][] {
  const ids = Object.keys(contextSheet.columns);
  return values.map((_, line) => ids.map((id) => formulas[`${line + 1} ${id}`] ?? ''));
}

function plan(values: Grid, forms: readonly FormAnswers[], formulas: Formulas = {}): AnswersPlan {
  return planAnswers({ spec: contextSheet, values, formulas: () => formulasOf(values, formulas) }, forms);
}

/** The table after the plan, texts without what keeps them text. */
function pulled(values: Grid, forms: readonly FormAnswers[]): Grid {
  const { writes } = plan(values, forms);
  return applied(gridOf(values), writes).values.map((row) =>
    row.map((cell) => (typeof cell === 'object' && cell !== null && 'text' in cell ? cell.text : cell)),
  );
}

/** Rows by school, without the blanks and the mark. */
function rowsOf(values: Grid): Record<string, Record<string, unknown>> {
  const ids = Object.keys(contextSheet.columns);
  return Object.fromEntries(
    values.slice(1).map((row) => {
      const cells = ids.map((id, at) => [id, row[at] ?? ''] as const);
      const told = cells.filter(([id, cell]) => cell !== '' && id !== 'answer' && id !== 'code');
      return [String(row[0]), Object.fromEntries(told)];
    }),
  );
}

const common = { year: '2025/2026', source: 'Ответ школы' };

function markOf({ answers }: FormAnswers): string {
  return answers.map(keyText).sort().join(' ');
}

/** The marks of a row, without what is known of its cells. */
function keyMarks(row: readonly unknown[] = []): string {
  return String(row.at(-1)).replace(/ \w+=.*$/, '');
}

describe('a new row', () => {
  it('stands below the last one, in the order of the response sheet', () => {
    const values = tableOf({ code: '9', year: '2025/2026', pupils: 1 });
    const forms = [answered(first, [4, '0002', 200, 5], [0, '0001', 100, ''])];
    expect(
      pulled(values, forms)
        .slice(2)
        .map(([code]) => code),
    ).toEqual(['0002', '0001']);
    expect(rowsOf(pulled(values, forms))).toMatchObject({
      '0001': { ...common, pupils: 100, asOf: '01.11.2026' },
      '0002': { ...common, pupils: 200, registered: 5, asOf: '05.11.2026' },
    });
    expect(plan(values, forms)).toMatchObject({ added: 2, replaced: [], untaken: [], wrong: [] });
  });

  it('holds its code and texts as text, never as a number or a formula', () => {
    const words = formOf(1, 'code', 'missing', 'vacancies');
    const [write] = plan(tableOf(), [answered(words, [0, '0001', '0012', '=1+1'])]).writes;
    expect(write?.values[0]).toContainEqual({ text: '0001' });
    expect(write?.values[0]).toContainEqual({ text: '0012' });
    expect(write?.values[0]).toContain('=1+1');
  });

  it('is made of all forms that have been answered for the school', () => {
    const forms = [answered(first, [0, '1', 100, 5]), answered(second, [1, '1', 110, 7])];
    const values = pulled(tableOf(), forms);
    expect(rowsOf(values)).toEqual({
      1: { ...common, pupils: 110, registered: 5, truancy: 7, asOf: '02.11.2026' },
    });
    expect(keyMarks(values[1])).toBe(forms.map(markOf).join(' '));
  });

  it('of another year stands beside the row of this one', () => {
    const values = tableOf({ code: '1', year: '2024/2025', pupils: 90 });
    expect(pulled(values, [answered(first, [0, '1', 100, 5])])).toHaveLength(3);
  });

  it('asks for no formulas', () => {
    const table = { spec: contextSheet, values: tableOf({ code: '9', year: '2025/2026' }) };
    const forbidden = () => {
      throw new Error('formulas were read');
    };
    expect(planAnswers({ ...table, formulas: forbidden }, [answered(first, [0, '1', 100, 5])]).added).toBe(1);
  });
});

describe('no answer', () => {
  it('that is marked already writes anything or reads a formula', () => {
    const forms = [answered(first, [0, '1', 100, 5]), answered(second, [1, '2', 110, 7])];
    const values = pulled(tableOf(), forms);
    const forbidden = () => {
      throw new Error('formulas were read');
    };
    expect(planAnswers({ spec: contextSheet, values, formulas: forbidden }, forms)).toEqual({
      writes: [],
      added: 0,
      replaced: [],
      untaken: [],
      wrong: [],
      removed: [],
    });
  });

  it('whose mark stands on a row of another school comes again', () => {
    const forms = [answered(first, [0, '1', 100, 5])];
    const values = pulled(tableOf(), forms).map((row, at) => (at === 0 ? row : ['2', ...row.slice(1)]));
    expect(plan(values, forms).writes).toEqual([]);
  });

  it('at all plans nothing', () => {
    expect(plan(tableOf(), [])).toEqual({
      writes: [],
      added: 0,
      replaced: [],
      untaken: [],
      wrong: [],
      removed: [],
    });
    expect(plan(tableOf(), [answered(first)]).writes).toEqual([]);
  });
});

describe('a row that stands', () => {
  const standing = {
    code: 'sch1',
    year: '2025-2026',
    pupils: 100,
    registered: 5,
    remote: 'да',
    source: 'файл',
  };

  it('gets what the answer says and keeps the rest, its code as it was typed', () => {
    const values = tableOf(standing);
    const forms = [answered(first, [0, '1', 120, ''])];
    expect(rowsOf(pulled(values, forms))).toEqual({
      sch1: {
        year: '2025-2026',
        pupils: 120,
        registered: 5,
        remote: 'да',
        source: 'Ответ школы',
        asOf: '01.11.2026',
      },
    });
    expect(plan(values, forms)).toMatchObject({
      added: 0,
      replaced: [{ row: 2, headings: ['Обучающихся'] }],
    });
  });

  it('that says the same already is marked, and no column is told to have changed', () => {
    const values = tableOf(standing);
    expect(plan(values, [answered(first, [0, '1', '100', 5])]).replaced).toMatchObject([{ headings: [] }]);
  });

  it('is not touched by a row of another school written beside it', () => {
    const values = tableOf(
      standing,
      { code: '2', year: '2025/2026', pupils: 7 },
      { code: '3', year: '2025/2026' },
    );
    const done = pulled(values, [answered(first, [0, '1', 120, 5], [0, '3', 30, 3])]);
    expect(done[2]).toEqual(values[2]);
  });

  it('that stands twice takes no answer', () => {
    const values = tableOf({ code: '2', year: '2025/2026' }, standing, { ...standing, code: '1' });
    const { writes, untaken } = plan(values, [answered(first, [0, '1', 120, 5])]);
    expect(writes).toEqual([]);
    expect(untaken).toMatchObject([
      {
        answer: { target: '1\t2026\t' },
        problem: { code: 'ROW_TWICE', sheet: 'Контекстные данные', row: 3, otherRow: 4 },
      },
    ]);
  });

  it('that stands twice is no trouble while nothing new comes', () => {
    const forms = [answered(first, [0, '1', 120, 5])];
    const [headings = [], row = []] = pulled(tableOf(), forms);
    expect(plan([headings, row, row], forms)).toMatchObject({ writes: [], untaken: [] });
  });

  it.each(['pupils', 'registered', 'source', 'answer'])(
    'with a formula in «%s», which the answer fills, takes none of it',
    (id) => {
      const values = tableOf(standing);
      const { writes, untaken } = plan(values, [answered(first, [0, '1', 120, 5])], { [`2 ${id}`]: '=A1' });
      expect(writes).toEqual([]);
      const column = Object.keys(contextSheet.columns).indexOf(id) + 1;
      const { heading } = contextSheet.columns[id as 'pupils'];
      expect(untaken).toMatchObject([{ problem: { code: 'FORMULA_IN_CELL', row: 2, column, heading } }]);
    },
  );

  it('keeps a formula in a column that the answer does not fill, and those of rows between', () => {
    const values = tableOf(
      standing,
      { code: '2', year: '2025/2026', pupils: 7 },
      { code: '3', year: '2025/2026' },
    );
    const formulas = { '2 remote': '=B1', '3 pupils': '=C1' };
    const { writes, untaken } = plan(values, [answered(first, [0, '1', 120, 5], [0, '3', 30, 3])], formulas);
    expect(untaken).toEqual([]);
    const done = applied(gridOf(values, formulasOf(values, formulas)), writes).values;
    expect(done[1]).toContainEqual({ formula: '=B1' });
    expect(done[2]).toContainEqual({ formula: '=C1' });
  });
});

describe('an answer that contradicts the row', () => {
  it('is taken all the same: the check of the data names such a row, and the order of arrival decides nothing', () => {
    const values = tableOf({ code: '1', year: '2025/2026', truancy: 60 });
    const { replaced, untaken } = plan(values, [answered(first, [0, '1', 50, 5])]);
    expect(untaken).toEqual([]);
    expect(replaced).toMatchObject([{ row: 2 }]);
  });

  it('of another form makes one row of both', () => {
    const part = formOf(2, 'code', 'truancy');
    const { added, untaken } = plan(tableOf(), [
      answered(first, [0, '1', 50, 5]),
      answered(part, [1, '1', 60]),
    ]);
    expect([added, untaken]).toEqual([1, []]);
  });
});

describe('of two forms that ask one column', () => {
  /** All orders of two answers of each form, told apart by their minutes and numbers. */
  const said = [
    { form: first, cells: [0, '1', 100, 1] },
    { form: second, cells: [1, '1', 110, 2] },
    { form: first, cells: [2, '1', 120, ''] },
    { form: second, cells: [3, '1', 130, 4] },
  ] as const;

  it('the latest answer of all counts, in whatever order the answers came and were pulled', () => {
    const order = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 });
    fc.assert(
      fc.property(order, fc.boolean(), (arrival, isSwapped) => {
        let values = tableOf();
        arrival.forEach((_, upTo) => {
          const come = arrival.slice(0, upTo + 1).map((at) => said[at as 0]);
          const of = (form: LinkedForm): FormAnswers =>
            answered(form, ...come.filter((one) => one.form === form).map(({ cells }) => cells));
          values = pulled(values, isSwapped ? [of(second), of(first)] : [of(first), of(second)]);
        });
        // The third answer leaves «registered» blank: what the first has said stays.
        const row = { pupils: 130, registered: 1, truancy: 4, asOf: '04.11.2026' };
        expect(rowsOf(values)).toEqual({ 1: { ...common, ...row } });
      }),
    );
  });

  it('a later answer of one leaves what the other alone asks', () => {
    const values = pulled(tableOf(), [answered(first, [0, '1', 100, 5])]);
    expect(
      rowsOf(pulled(values, [answered(first, [0, '1', 100, 5]), answered(second, [1, '1', '', 7])])),
    ).toEqual({
      1: { ...common, pupils: 100, registered: 5, truancy: 7, asOf: '02.11.2026' },
    });
  });

  it('an answer that came late but was given earlier fills what it alone asks', () => {
    const values = pulled(tableOf(), [answered(second, [5, '1', 110, 7])]);
    const done = pulled(values, [answered(first, [0, '1', 100, 5]), answered(second, [5, '1', 110, 7])]);
    expect(rowsOf(done)).toEqual({
      1: { ...common, pupils: 110, registered: 5, truancy: 7, asOf: '06.11.2026' },
    });
  });

  it('the form of the greater number counts when both answered in one moment', () => {
    const forms = [answered(second, [0, '1', 110, 7]), answered(first, [0, '1', 100, 5])];
    expect(rowsOf(pulled(tableOf(), forms))[1]).toMatchObject({ pupils: 110 });
    expect(rowsOf(pulled(tableOf(), [...forms].reverse()))[1]).toMatchObject({ pupils: 110 });
  });
});

describe('a new answer', () => {
  const wide = formOf(1, 'code', 'pupils', 'registered', 'infrastructure', 'missing');
  const before = answered(wide, [0, '1', 100, 5, 'да', 'Интернет']);
  const afterwards = (...cells: unknown[]) =>
    rowsOf(
      pulled(pulled(tableOf(), [before]), [
        answered(wide, [0, '1', 100, 5, 'да', 'Интернет'], [1, '1', ...cells]),
      ]),
    )[1];

  it('keeps what it leaves blank', () => {
    expect(afterwards('', 7, '', '')).toMatchObject({ pupils: 100, registered: 7, missing: 'Интернет' });
  });

  it.each(['нет данных', '–'])('erases with «%s» on purpose', (text) => {
    const row = afterwards(text, '', '', text);
    expect(row).toMatchObject({ registered: 5, infrastructure: 'да' });
    expect(row).not.toHaveProperty('pupils');
    expect(row).not.toHaveProperty('missing');
  });

  it('that says «нет» takes away the text that the «да» had', () => {
    expect(afterwards('', '', 'нет', '')).toEqual({
      ...common,
      pupils: 100,
      registered: 5,
      infrastructure: 'нет',
      asOf: '02.11.2026',
    });
    expect(afterwards('', '', 'нет', 'Кабинет есть')).toMatchObject({ missing: 'Кабинет есть' });
  });

  it('takes nothing from what a person has put in place of an answer, and forgets nothing of either', () => {
    const values = pulled(tableOf(), [before]);
    const corrected = values.map((row, at) =>
      at === 0 ? row : row.map((cell) => (cell === 100 ? 95 : cell)),
    );
    const second = answered(wide, [0, '1', 100, 5, 'да', 'Интернет'], [1, '1', 110, 7, '', '']);
    const done = pulled(corrected, [second]);
    expect(rowsOf(done)[1]).toMatchObject({ pupils: 95, registered: 7 });
    expect(plan(done, [second]).writes).toEqual([]);
    // Once the person has put the first number back, the answer that came since is written.
    const back = done.map((row, at) => (at === 0 ? row : row.map((cell) => (cell === 95 ? 100 : cell))));
    expect(rowsOf(pulled(back, [second]))[1]).toMatchObject({ pupils: 100 });
    const third = answered(wide, [0, '1', 100, 5, 'да', 'Интернет'], [1, '1', 110, 7, '', ''], [2, '1', 120]);
    expect(rowsOf(pulled(back, [third]))[1]).toMatchObject({ pupils: 120 });
  });

  it('is no correction where a person has only spelt the answer otherwise: 1 for «да»', () => {
    const values = pulled(tableOf(), [before]);
    const spelt = values.map((row, at) => (at === 0 ? row : row.map((cell) => (cell === 'да' ? 1 : cell))));
    const again = (word: string) =>
      answered(wide, [0, '1', 100, 5, 'да', 'Интернет'], [1, '1', 100, 5, word, '']);
    expect(rowsOf(pulled(spelt, [again('да')]))[1]).toMatchObject({ infrastructure: 'да' });
    expect(rowsOf(pulled(spelt, [again('нет')]))[1]).toMatchObject({ infrastructure: 'нет' });
  });

  it('of all that were given before the row was made the latest words of each column count', () => {
    const forms = [answered(wide, [0, '1', 100, '', 'да', 'Интернет'], [1, '1', '', 7], [2, '1', 120])];
    expect(rowsOf(pulled(tableOf(), forms))[1]).toMatchObject({
      pupils: 120,
      registered: 7,
      missing: 'Интернет',
    });
  });
});

describe('an answer given anew in place of the first', () => {
  const first0 = [0, '1', 100, 5] as const;
  const values = () => pulled(tableOf(), [answered(first, first0)]);
  const edited = [answered(first, [3, '1', '', 6])];

  it('changes what it says; what it leaves blank goes when a person confirms it', () => {
    const done = pulled(values(), edited);
    expect(rowsOf(done)[1]).toMatchObject({ pupils: 100, registered: 6 });
    expect(plan(done, edited)).toMatchObject({
      writes: [],
      removed: [{ row: 2, column: 3, heading: 'Обучающихся', code: '1', year: '2025/2026' }],
    });
    const cleared = done.map((row, at) => (at === 0 ? row : row.map((cell) => (cell === 100 ? '' : cell))));
    expect(plan(cleared, edited)).toMatchObject({ writes: [], removed: [] });
  });

  it('says nothing of a blank beside the first answer, which still stands there', () => {
    const both = [answered(first, first0, [3, '1', '', 6])];
    expect(plan(pulled(values(), both), both).removed).toEqual([]);
  });

  it('may say the number again, and then there is nothing to confirm', () => {
    const done = pulled(pulled(values(), edited), [answered(first, [4, '1', 90, 6])]);
    expect(rowsOf(done)[1]).toMatchObject({ pupils: 90 });
    expect(plan(done, [answered(first, [4, '1', 90, 6])]).removed).toEqual([]);
  });
});

describe('a question changed', () => {
  const ask = (question: string, ...others: string[]): LinkedForm => ({
    ...first,
    links: [
      { question: 'Школа', column: 'code' },
      ...[question, ...others].map((asked) => ({ question: asked, column: 'pupils' })),
      { question: 'На учёте', column: 'registered' },
    ],
  });
  /** The response sheet has both questions; `form` takes what it links. */
  function told(form: LinkedForm, ...rows: readonly (readonly [number, ...unknown[]])[]): FormAnswers {
    const headings = ['Отметка времени', 'Школа', 'Старый', 'На учёте', 'Новый'];
    const values = [headings, ...rows.map(([minute, ...cells]) => [momentOf(minute), ...cells])];
    const found = findQuestions('Ответы', headings, form.links);
    const context = {
      schoolOf: (text: string) => text,
      dayOf: () => '01.11.2026',
      momentAt: (shown: number) => shown,
      source: 'Ответ школы',
    };
    return { form, answers: readAnswers(form, { title: 'Ответы', values }, found, context) };
  }
  const old = [0, '1', 300, 5, ''] as const;
  const values = () => pulled(tableOf(), [told(ask('Старый'), old)]);

  it('keeps the value of an answer that was given before the new question was there', () => {
    const done = pulled(values(), [told(ask('Новый'), old)]);
    expect(rowsOf(done)[1]).toMatchObject({ pupils: 300, registered: 5 });
    expect(plan(done, [told(ask('Новый'), old)])).toMatchObject({ writes: [], removed: [] });
  });

  it('is taken anew in its own column alone, whatever the day of the answer', () => {
    const both = [0, '1', 300, 5, 310] as const;
    const corrected = values().map((row, at) =>
      at === 0 ? row : row.map((cell) => (cell === 5 ? 4 : cell)),
    );
    const done = pulled(corrected, [told(ask('Новый'), both)]);
    expect(rowsOf(done)[1]).toMatchObject({ pupils: 310, registered: 4 });
  });

  it('is taken anew though its answer is older than the one to the old question', () => {
    const rows = [
      [0, '1', '', 5, 310],
      [1, '1', 300, '', ''],
    ] as const;
    const values = pulled(tableOf(), [told(ask('Старый'), ...rows)]);
    expect(rowsOf(values)[1]).toMatchObject({ pupils: 300 });
    expect(rowsOf(pulled(values, [told(ask('Новый'), ...rows)]))[1]).toMatchObject({ pupils: 310 });
  });

  it('may be joined with the old one: each answer counts where it was given', () => {
    const joined = told(ask('Старый', 'Новый'), old, [1, '2', '', 7, 210]);
    expect(rowsOf(pulled(tableOf(), [joined]))).toMatchObject({ 1: { pupils: 300 }, 2: { pupils: 210 } });
    expect(rowsOf(pulled(values(), [joined]))).toMatchObject({ 1: { pupils: 300 }, 2: { pupils: 210 } });
  });

  it('leaves a correction of a person where it is', () => {
    const corrected = values().map((row, at) =>
      at === 0 ? row : row.map((cell) => (cell === 300 ? 299 : cell)),
    );
    expect(rowsOf(pulled(corrected, [told(ask('Новый'), [0, '1', 300, 5, 310])]))[1]).toMatchObject({
      pupils: 299,
    });
  });

  it('of the year makes rows of the new year and leaves those of the old one', () => {
    const done = pulled(values(), [told({ ...ask('Старый'), year: 2027 }, old)]);
    expect(done.slice(1).map(([code, year, pupils]) => [code, year, pupils])).toEqual([
      ['1', '2025/2026', 300],
      ['1', '2026/2027', 300],
    ]);
  });
});

describe('a wrong answer', () => {
  const wrong = (plan: AnswersPlan): number[] => plan.wrong.map(({ at }) => at / 60_000);

  it('waits while no later one has filled the row', () => {
    expect(wrong(plan(tableOf(), [answered(first, [3, '1', 'много', 5])]))).toEqual([3]);
    const values = pulled(tableOf(), [answered(first, [2, '1', 100, 5])]);
    expect(wrong(plan(values, [answered(first, [3, '1', 'много', 5])]))).toEqual([3]);
  });

  it('waits when the right one of its own moment has filled the row', () => {
    const values = pulled(tableOf(), [answered(first, [3, '1', 100, 5])]);
    expect(wrong(plan(values, [answered(first, [3, '1', 'много', 5])]))).toEqual([3]);
  });

  it('waits no more once a later one has filled the row, though that one is deleted', () => {
    const values = pulled(tableOf(), [answered(first, [4, '1', 100, 5])]);
    expect(wrong(plan(values, [answered(first, [3, '1', 'много', 5])]))).toEqual([]);
  });

  it('waits while a part of what it says has been said by nobody since', () => {
    const values = pulled(tableOf(), [answered(first, [4, '1', 100, ''])]);
    const both = [answered(first, [3, '1', 'много', 5], [4, '1', 100, ''])];
    expect(wrong(plan(values, both))).toEqual([3]);
    expect(wrong(plan(values, [answered(first, [3, '1', 'много', 5])]))).toEqual([3]);
  });

  it('waits whatever another form or another school has filled', () => {
    const values = pulled(tableOf(), [answered(second, [9, '1', 100, 5]), answered(first, [9, '2', 100, 5])]);
    expect(wrong(plan(values, [answered(first, [3, '1', 'много', 5], [9, '2', 100, 5])]))).toEqual([3]);
  });

  it('of nobody known waits', () => {
    const values = pulled(tableOf(), [answered(first, [4, '1', 100, 5])]);
    expect(wrong(plan(values, [answered(first, [3, '?', 100, 5])]))).toEqual([3]);
  });
});

describe('writing', () => {
  it('comes to the marks last, wherever their column has been moved', () => {
    const ids = Object.keys(contextSheet.columns);
    fc.assert(
      fc.property(fc.nat(ids.length), fc.nat(ids.length), (to, own) => {
        const headings: string[] = headingsOf(contextSheet);
        const mark = headings.pop() ?? '';
        headings.splice(to, 0, mark);
        // A column of a person parts ours into blocks.
        headings.splice(own, 0, 'Заметка');
        const row = headings.map((heading) => ({ 'Код ОО': '1', 'Учебный год': '2025/2026' })[heading] ?? '');
        const { writes } = plan([headings, row], [answered(first, [0, '1', 100, 5])]);
        const at = headings.indexOf(mark) + 1;
        const holds = writes.map(
          ({ column, values }) => column <= at && at < column + (values[0]?.length ?? 0),
        );
        expect(holds.indexOf(true)).toBe(writes.length - 1);
        expect(holds.filter((one) => one)).toHaveLength(1);
      }),
    );
  });

  it('leads to the same rows whatever the order of the response sheet', () => {
    const cells = fc.tuple(
      fc.nat(4),
      fc.constantFrom('1', '2', '3', '?'),
      fc.constantFrom<unknown>(100, 200, '', 'много'),
      fc.constantFrom<unknown>(5, 150, ''),
    );
    const rows = fc
      .array(cells, { maxLength: 10 })
      .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
    const waiting = ({ wrong }: AnswersPlan): string[] =>
      wrong
        .map(
          ({ at, values, problems }: Answer) =>
            `${at} ${values.code} ${problems.map(({ question }) => question)}`,
        )
        .sort();
    fc.assert(
      fc.property(rows, ([all, again]) => {
        const values = tableOf({ code: '2', year: '2025/2026', pupils: 1 });
        expect(rowsOf(pulled(values, [answered(first, ...again)]))).toEqual(
          rowsOf(pulled(values, [answered(first, ...all)])),
        );
        expect(waiting(plan(values, [answered(first, ...again)]))).toEqual(
          waiting(plan(values, [answered(first, ...all)])),
        );
      }),
    );
  });
});
