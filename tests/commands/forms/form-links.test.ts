// «Формы» read, whatever a person has made of it: every row is a link, and each says why it cannot be used.
import { describe, expect, it } from 'vitest';
import { type FormLink, formLinks, linkId } from '../../../src/commands/forms/form-links';
import { contextSheet } from '../../../src/workbook/sheets/context';
import { formsSheet } from '../../../src/workbook/sheets/forms';
import { cellsOf, type Row } from '../../workbook/cells';

const TABS = [
  { id: 0, title: 'Ответы 0' },
  { id: 77, title: 'Ответы (переименован)' },
];
const good = {
  table: 'Контекстные данные',
  year: '2025/2026',
  deadline: '15.12.2026',
  responses: 'Ответы',
  sheetId: 77,
  url: 'https://forms.example/viewform',
  questions: 'Школа → Код ОО\nВсего → Обучающихся',
};

function links(...rows: readonly Row[]): FormLink[] {
  return formLinks(cellsOf(formsSheet, rows), TABS);
}

function one(changes: Row): FormLink {
  const [link, ...others] = links({ ...good, ...changes });
  expect(others).toEqual([]);
  if (link === undefined) throw new Error('no link');
  return link;
}

/** Of «Формы» the questions stand in column G. */
function unreadable(row: number, heading: string) {
  return { code: 'LINK_UNREADABLE', sheet: 'Формы', row, column: 7, heading };
}

describe('formLinks', () => {
  it('reads a link with the title that the response sheet has now', () => {
    expect(links(good)).toEqual([
      {
        id: '77 Контекстные данные',
        row: 2,
        sheetId: 77,
        sheet: 'Ответы (переименован)',
        table: 'Контекстные данные',
        deadline: '15.12.2026',
        url: 'https://forms.example/viewform',
        form: {
          spec: contextSheet,
          year: 2026,
          sheetId: 77,
          links: [
            { question: 'Школа', column: 'code' },
            { question: 'Всего', column: 'pupils' },
          ],
        },
        problem: undefined,
      },
    ]);
    expect(linkId(77, 'Контекстные данные')).toBe('77 Контекстные данные');
  });

  it('knows the first sheet of a workbook, whose number is nought', () => {
    expect(one({ sheetId: 0 })).toMatchObject({ sheet: 'Ответы 0', problem: undefined });
  });

  it('takes a form that asks the year itself', () => {
    const { form, problem } = one({ year: '', questions: 'Школа → Код ОО\nГод → Учебный год' });
    expect([form?.year, problem]).toEqual([undefined, undefined]);
  });

  it('tells of a response sheet that is gone by its last title', () => {
    expect(one({ sheetId: 5 })).toMatchObject({
      sheet: '',
      form: undefined,
      problem: { code: 'RESPONSES_GONE', sheet: 'Формы', row: 2, column: 7, heading: 'Ответы' },
    });
  });

  it.each<[string, Row]>([
    ['a table that forms do not fill', { table: 'Школы' }],
    ['a line of questions that cannot be read', { questions: 'Школа → Код ОО\nкакой-то текст' }],
    ['no questions', { questions: '' }],
    ['no question about the school', { questions: 'Всего → Обучающихся' }],
    ['neither a year nor a question about it', { year: '' }],
    ['a year that cannot be read', { year: 'этот' }],
    ['both a year and a question about it', { questions: 'Школа → Код ОО\nГод → Учебный год' }],
  ])('does not use a row with %s', (_, changes) => {
    expect(one(changes)).toMatchObject({ form: undefined, problem: unreadable(2, 'Ответы (переименован)') });
  });

  it('takes two questions of one column for one that was deleted and added again', () => {
    const joined = one({ questions: 'Школа → Код ОО\nВсего → Обучающихся\nВсего → Обучающихся' });
    expect(joined.problem).toBeUndefined();
    expect(joined.form?.links).toHaveLength(3);
  });

  it('does not mind several questions that are not taken', () => {
    expect(
      one({ questions: 'Школа → Код ОО\nА → не переносить\nБ → не переносить' }).problem,
    ).toBeUndefined();
  });

  it('uses the first of two rows of one link alone', () => {
    const both = links(good, { ...good, year: '2024/2025' });
    expect(both.map(({ form }) => form?.year)).toEqual([2026, undefined]);
    expect(both[1]?.problem).toEqual(unreadable(3, 'Ответы (переименован)'));
  });

  it('uses both rows of one sheet that fills two tables', () => {
    const staff = { ...good, table: 'Кадры', questions: 'Школа → Код ОО\nВсего → Педагогов' };
    expect(links(good, staff).map(({ problem }) => problem)).toEqual([undefined, undefined]);
  });

  it.each<[string, Row, object]>([
    ['no table', { table: '' }, { table: '' }],
    ['no number of the sheet', { sheetId: '' }, { table: 'Контекстные данные' }],
    ['a word for that number', { sheetId: 'третий' }, { table: 'Контекстные данные' }],
  ])('tells of a row with %s rather than forget it', (_, changes, told) => {
    const problem = unreadable(3, 'Ответы');
    expect(links(good, { ...good, ...changes }, { ...good, sheetId: 0 })).toMatchObject([
      { problem: undefined },
      { id: 'строка 3', row: 3, sheetId: -1, form: undefined, problem, ...told },
      { problem: undefined },
    ]);
  });

  it('tells of a row of which nothing is left but the questions', () => {
    expect(links({ questions: 'Школа → Код ОО' })).toMatchObject([{ problem: unreadable(2, '…') }]);
  });

  it('sees no link in a blank row and in a comment left beside one', () => {
    expect(links({}, { comment: 'старая форма' })).toEqual([]);
  });

  it('is none on a sheet without its required headings', () => {
    const [headings = [], row = []] = cellsOf(formsSheet, [good]);
    expect(formLinks([headings.slice(1), row.slice(1)], TABS)).toEqual([]);
    expect(formLinks([], TABS)).toEqual([]);
  });
});
