// Rows of a response sheet read as answers: what is taken, what is wrong, and where it is told to stand.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyText } from '../../../src/workbook/forms/answer-key';
import type { LinkedForm } from '../../../src/workbook/forms/linked-form';
import { findQuestions } from '../../../src/workbook/forms/questions';
import { type Answer, readAnswers } from '../../../src/workbook/forms/read-answers';
import { contextSheet } from '../../../src/workbook/sheets/context';
import { supportSheet } from '../../../src/workbook/sheets/support';

const TITLE = 'Ответы на форму';
const HEADINGS = ['Отметка времени', 'Ваша школа', 'Всего', 'На учёте', 'Отдалённая?', 'Чего нет?'];
const MOMENT = new Date('2026-11-20T06:00:00Z');

const form: LinkedForm = {
  spec: contextSheet,
  year: 2026,
  sheetId: 77,
  links: [
    { question: 'Ваша школа', column: 'code' },
    { question: 'Всего', column: 'pupils' },
    { question: 'На учёте', column: 'registered' },
    { question: 'Отдалённая?', column: 'remote' },
    { question: 'Чего нет?', column: 'missing' },
  ],
};

const context = {
  schoolOf: (text: string) => (/^0*1$/.test(text.trim()) ? '0001' : undefined),
  dayOf: () => '20.11.2026',
  // A clock three hours ahead of Greenwich.
  momentAt: (shown: number) => shown - 3 * 3_600_000,
  source: 'Ответ школы',
};

function read(rows: readonly (readonly unknown[])[], of: LinkedForm = form, headings = HEADINGS): Answer[] {
  return readAnswers(
    of,
    { title: TITLE, values: [headings, ...rows] },
    findQuestions(TITLE, headings, of.links),
    context,
  );
}

function one(row: readonly unknown[], of: LinkedForm = form, headings = HEADINGS): Answer {
  const [answer, ...others] = read([row], of, headings);
  expect(others).toEqual([]);
  if (answer === undefined) throw new Error('no answer');
  return answer;
}

describe('an answer', () => {
  it('is read by the rules of its table', () => {
    expect(one([MOMENT, '0001', '400', 20, 'да', ' Интернет '])).toEqual({
      form: '77',
      at: MOMENT.getTime(),
      hash: expect.stringMatching(/^[0-9a-f]{16}$/),
      nth: 1,
      row: 2,
      target: '0001\t2026\t',
      values: {
        code: '0001',
        year: 2026,
        pupils: 400,
        registered: 20,
        remote: true,
        missing: 'Интернет',
        source: 'Ответ школы',
        asOf: '20.11.2026',
      },
      said: new Set(['pupils', 'registered', 'remote', 'missing']),
      erased: new Set(),
      problems: [],
    });
  });

  it('may leave questions blank', () => {
    const { values, problems } = one([MOMENT, '1', '', '', '', '']);
    expect(problems).toEqual([]);
    expect(Object.keys(values)).toEqual(['code', 'year', 'source', 'asOf']);
  });

  it.each(['нет данных', 'Нет  данных', '–', '—', '-', ' - '])('of «%s» says a blank on purpose', (text) => {
    const { values, said, erased, problems } = one([MOMENT, '1', text, 20, text, text]);
    expect(problems).toEqual([]);
    expect(values).not.toHaveProperty('pupils');
    expect([...said]).toEqual(['pupils', 'registered', 'remote', 'missing']);
    expect([...erased]).toEqual(['pupils', 'remote', 'missing']);
  });

  it('of a zero is not that of a blank', () => {
    expect(one([MOMENT, '1', 0, 0, false, 0]).values).toMatchObject({
      pupils: 0,
      registered: 0,
      remote: false,
      missing: '0',
    });
  });

  it('keeps a number typed into a text question as its text', () => {
    expect(one([MOMENT, 1, 400, 20, 'да', 12]).values).toMatchObject({ code: '0001', missing: '12' });
  });

  it('keeps 50 000 characters', () => {
    const long = 'нет '.repeat(12_500).trimEnd();
    const { values, problems } = one([MOMENT, '1', 400, 20, 'да', long]);
    expect(problems).toEqual([]);
    expect(values.missing).toBe(long);
  });

  it('may tell the source and the day itself', () => {
    const asking: LinkedForm = {
      ...form,
      links: [
        { question: 'Ваша школа', column: 'code' },
        { question: 'Откуда числа?', column: 'source' },
        { question: 'На какой день?', column: 'asOf' },
      ],
    };
    const headings = ['Отметка времени', 'Ваша школа', 'Откуда числа?', 'На какой день?'];
    expect(one([MOMENT, '1', 'ОО-1', '01.09.2026'], asking, headings).values).toMatchObject({
      source: 'ОО-1',
      asOf: '01.09.2026',
    });
  });

  it('leaves out the source and the day of a table that has no such columns', () => {
    const support: LinkedForm = {
      ...form,
      spec: supportSheet,
      links: [{ question: 'Ваша школа', column: 'code' }],
    };
    expect(one([MOMENT, '1'], support, ['Отметка времени', 'Ваша школа'])).toMatchObject({
      values: { code: '0001', year: 2026 },
      problems: [],
    });
  });
});

describe('the school year', () => {
  const asking: LinkedForm = {
    ...form,
    year: undefined,
    links: [
      { question: 'Ваша школа', column: 'code' },
      { question: 'Какой год?', column: 'year' },
      { question: 'Всего', column: 'pupils' },
    ],
  };
  const headings = ['Отметка времени', 'Ваша школа', 'Какой год?', 'Всего'];

  it.each([
    ['2024/2025', 2025],
    ['2024-25', 2025],
    [2025, 2025],
  ])('asked by the form is read from %j', (cell, year) => {
    expect(one([MOMENT, '1', cell, 5], asking, headings)).toMatchObject({
      target: `0001\t${year}\t`,
      values: { year },
      problems: [],
    });
  });

  it.each([
    ['', 'REQUIRED_BLANK'],
    ['прошлый', 'UNREADABLE_YEAR'],
    ['2024/2026', 'UNREADABLE_YEAR'],
    [MOMENT, 'UNREADABLE_YEAR'],
  ])('that is %j leaves nobody to whom the answer belongs', (cell, code) => {
    expect(one([MOMENT, '1', cell, 5], asking, headings)).toMatchObject({
      target: undefined,
      problems: [{ question: 'Какой год?', column: 3, problem: { code, row: 2, column: 3 } }],
    });
  });
});

describe('the moment', () => {
  const momentOf = (cell: unknown): number => one([cell, '1', 400, 20, 'да', '']).at;

  it('of a text is that of the clock of the workbook', () => {
    expect(momentOf('20.11.2026 09:00:00')).toBe(MOMENT.getTime());
    expect(momentOf('20.11.2026 9:00')).toBe(MOMENT.getTime());
  });

  it.each([
    ['a word', 'вчера'],
    ['a blank', ''],
    ['a day without a time', '20.11.2026'],
    ['a day that is not in the calendar', '31.11.2026 09:00'],
    ['a number', 46_346.375],
    ['a date that is none', new Date(Number.NaN)],
  ])('that is %s is told of, and the answer is still its school’s', (_, cell) => {
    expect(one([cell, '1', 400, 20, 'да', ''])).toMatchObject({
      at: 0,
      target: '0001\t2026\t',
      problems: [
        {
          question: 'Отметка времени',
          column: 1,
          problem: {
            code: 'TIMESTAMP_UNREADABLE',
            sheet: TITLE,
            row: 2,
            column: 1,
            heading: 'Отметка времени',
          },
        },
      ],
    });
  });

  it('that is wrong is told of before all else', () => {
    const { problems } = one(['вчера', '1', 'много', 20, 'да', '']);
    expect(problems.map(({ problem }) => problem.code)).toEqual(['TIMESTAMP_UNREADABLE', 'NOT_A_NUMBER']);
  });
});

describe('a fault', () => {
  it.each<[string, readonly unknown[], object]>([
    [
      'a school that nobody knows',
      ['СОШ № 77', 400, 20, 'да', ''],
      { code: 'UNKNOWN_SCHOOL', value: 'СОШ № 77', column: 2 },
    ],
    [
      'a number of a school that nobody knows',
      [77, 400, 20, 'да', ''],
      { code: 'UNKNOWN_SCHOOL', value: '77', column: 2 },
    ],
    ['no school', ['  ', 400, 20, 'да', ''], { code: 'REQUIRED_BLANK', column: 2 }],
    [
      'a word for a number',
      ['1', 'много', 20, 'да', ''],
      { code: 'NOT_A_NUMBER', value: 'много', column: 3 },
    ],
    [
      'a date typed into a count',
      ['1', MOMENT, 20, 'да', ''],
      { code: 'DATE_IN_CELL', value: 'дата', column: 3 },
    ],
    ['a number below nought', ['1', -1, '', 'да', ''], { code: 'NEGATIVE_NUMBER', value: '-1', column: 3 }],
    ['half a person', ['1', '10,5', 2, 'да', ''], { code: 'NOT_WHOLE', value: '10,5', column: 3 }],
    [
      'a part above its whole',
      ['1', 400, 401, 'да', ''],
      { code: 'COUNT_ABOVE_WHOLE', value: '401', expected: '400', column: 4 },
    ],
    [
      'neither yes nor no',
      ['1', 400, 20, 'отчасти', ''],
      { code: 'UNKNOWN_YES_NO', value: 'отчасти', column: 5 },
    ],
    ['an error of a formula', ['1', 400, 20, 'да', '#N/A'], { code: 'CELL_ERROR', value: '#N/A', column: 6 }],
    ['a date in a text', ['1', 400, 20, 'да', MOMENT], { code: 'DATE_IN_CELL', column: 6 }],
  ])('of %s stands in the cell of its question', (_, cells, problem) => {
    const { problems } = one([MOMENT, ...cells]);
    const [fault] = problems;
    expect(problems).toHaveLength(1);
    expect(fault?.problem).toMatchObject({ ...problem, sheet: TITLE, row: 2 });
    expect(fault?.column).toBe(fault?.problem.column);
    expect(fault?.question).toBe(HEADINGS[(fault?.column ?? 0) - 1]);
    expect(fault?.problem.heading).toBe(fault?.question);
  });

  it('of a part equal to its whole is none', () => {
    expect(one([MOMENT, '1', 400, 400, 'да', '']).problems).toEqual([]);
  });

  it.each([
    ['a name', 'Иванова Мария Петровна'],
    ['initials', 'Иванова М. П.'],
    ['an address of mail', 'school@example.ru'],
    ['a telephone', '+7 (391) 222-33-44'],
  ])('of %s never shows it', (_, text) => {
    const answer = one([MOMENT, '1', 400, 20, 'да', text]);
    expect(answer.problems).toMatchObject([
      { problem: { code: 'PERSONAL_TEXT', column: 6 }, question: 'Чего нет?' },
    ]);
    expect(JSON.stringify(answer.problems)).not.toContain(text);
  });

  it.each([
    ['the question about the school', ['Иванова М. П.', 400, 20, 'да', '']],
    ['a count', ['1', '8 913 222-33-44', 20, 'да', '']],
  ])('of a person in %s never shows it', (_, cells) => {
    const { problems } = one([MOMENT, ...cells]);
    expect(problems.length).toBeGreaterThan(0);
    expect(JSON.stringify(problems)).not.toMatch(/Иванова|913/);
  });

  it('of a wrong answer leaves what is right in it readable', () => {
    expect(one([MOMENT, '1', 'много', 20, 'да', ''])).toMatchObject({
      target: '0001\t2026\t',
      values: { registered: 20, remote: true },
    });
  });

  it('is told beside each question', () => {
    const { problems } = one([MOMENT, '1', 'много', 'мало', 'да', '']);
    expect(problems.map(({ question }) => question)).toEqual(['Всего', 'На учёте']);
  });
});

describe('rows of the sheet', () => {
  const good = [MOMENT, '1', 400, 20, 'да', ''];

  it('keep their numbers across blank ones', () => {
    expect(read([good, ['', '', '', '', '', ''], [], [' ', '\u00a0'], good]).map(({ row }) => row)).toEqual([
      2, 6,
    ]);
  });

  it('with nothing but a person’s own columns are no answers', () => {
    const headings = [...HEADINGS, 'Проверено'];
    expect(
      read(
        [
          [...good, true],
          ['', '', '', '', '', '', false],
          ['', '', '', '', '', '', 'Итого'],
        ],
        form,
        headings,
      ),
    ).toHaveLength(1);
  });

  it('with a moment alone, or with one answer alone, are answers', () => {
    expect(
      read([
        [MOMENT, '', '', '', '', ''],
        ['', '', '', '', '', 'Мебели'],
      ]).map(({ problems }) => problems.length),
    ).toEqual([1, 2]);
  });

  it('that are equal are counted, and have different keys', () => {
    const keys = read([good, [...good], [...good]]).map(keyText);
    expect(new Set(keys).size).toBe(3);
    expect(keys.map((key) => key.split(':')[3])).toEqual(['1', '2', '3']);
  });

  it('of different moments are each the first', () => {
    const later = new Date(MOMENT.getTime() + 1);
    expect(read([good, [later, ...good.slice(1)]]).map(({ nth }) => nth)).toEqual([1, 1]);
  });

  it('are none under the heading alone and on a blank sheet', () => {
    expect(read([])).toEqual([]);
  });
});

describe('the fingerprint', () => {
  const row = [MOMENT, '1', 400, 20, 'да', 'Мебели'];
  const hash = (cells: readonly unknown[], of = form, headings = HEADINGS): string =>
    one(cells, of, headings).hash;

  it.each([1, 2, 3, 4, 5])('changes with the answer to question %i', (at) => {
    const other = row.map((cell, index) => (index === at ? `${cell}1` : cell));
    expect(hash(other)).not.toBe(hash(row));
  });

  it('changes with the year of the form, and tells a number from its text', () => {
    expect(hash(row, { ...form, year: 2025 })).not.toBe(hash(row));
    expect(hash([MOMENT, '1', '400', 20, 'да', 'Мебели'])).not.toBe(hash(row));
  });

  it('does not change with the moment or with a question that is not taken', () => {
    const other = new Date(MOMENT.getTime() + 60_000);
    expect(hash([other, ...row.slice(1)])).toBe(hash(row));
    expect(hash([...row, 'спасибо'], form, [...HEADINGS, 'Пожелания'])).toBe(hash(row));
  });

  it('stays when the questions are moved and links are listed in another order', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }),
        fc.shuffledSubarray([...form.links], { minLength: form.links.length }),
        (order, links) => {
          const moved = order.map((at) => row[at]);
          const headings = order.map((at) => HEADINGS[at] ?? '');
          expect(hash(moved, { ...form, links }, headings)).toBe(hash(row));
        },
      ),
    );
  });
});
