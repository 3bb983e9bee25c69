// Links between questions and columns: kept as text, read back, compared with the sheet, suggested by wording.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tidied } from '../../../src/domain/kernel/text';
import {
  findQuestions,
  linksIn,
  linksText,
  type QuestionLink,
  questionsOf,
  suggestedLinks,
  timestampIndex,
} from '../../../src/workbook/forms/questions';
import { contextSheet } from '../../../src/workbook/sheets/context';
import { staffSheet } from '../../../src/workbook/sheets/support';

const links: readonly QuestionLink[] = [
  { question: 'Школа', column: 'code' },
  { question: 'Сколько → обучающихся?', column: 'pupils' },
  { question: 'ФИО', column: '' },
];

describe('links', () => {
  it('are kept a line a question, by the heading of the column', () => {
    expect(linksText(contextSheet, links)).toBe(
      'Школа → Код ОО\nСколько → обучающихся? → Обучающихся\nФИО → не переносить',
    );
  });

  it('come back from their text whatever the questions are', () => {
    const question = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('a → b', 'Школа → Код ОО', ' → ', '→', 'не переносить', 'Две\nстроки', 'Вопрос\r\n'),
    );
    const column = fc.constantFrom('', ...Object.keys(contextSheet.columns));
    const some = fc
      .array(fc.record({ question, column }), { maxLength: 8 })
      .map((all) => all.map((link) => ({ ...link, question: tidied(link.question) })))
      .filter((all) => all.every((link) => link.question !== ''));
    fc.assert(
      fc.property(some, (all) => {
        // The sheet keeps the text of a cell without the spaces around it.
        expect(linksIn(contextSheet, linksText(contextSheet, all).trim())).toEqual(all);
      }),
      { numRuns: 1000 },
    );
  });

  it('are read however a person has spaced and spelt the heading', () => {
    expect(
      linksIn(contextSheet, '\n Школа →  код  оо \n\nСколько? → ОБУЧАЮЩИХСЯ\r\nКто → Не переносить'),
    ).toEqual([
      { question: 'Школа', column: 'code' },
      { question: 'Сколько?', column: 'pupils' },
      { question: 'Кто', column: '' },
    ]);
  });

  it('are none in a blank text', () => {
    expect(linksIn(contextSheet, '')).toEqual([]);
    expect(linksIn(contextSheet, ' \n ')).toEqual([]);
  });

  it.each([
    ['a column of another table', 'Школа → Педагогов'],
    ['no column', 'Школа → '],
    ['no arrow', 'Школа'],
    ['another arrow', 'Школа -> Код ОО'],
    ['one such line among good ones', 'Школа → Код ОО\nкакой-то текст'],
  ])('with %s are not read at all', (_, text) => {
    expect(linksIn(contextSheet, text)).toBeUndefined();
  });
});

describe('timestampIndex', () => {
  it.each([
    [['Отметка времени', 'Школа'], 0],
    [['Школа', ' отметка  времени '], 1],
    [['Timestamp'], 0],
    [['Школа'], -1],
    [['Отметка времени ответа'], -1],
    [[null, undefined, '', 5], -1],
  ])('of %j is %i', (headings, index) => {
    expect(timestampIndex(headings)).toBe(index);
  });
});

describe('questionsOf', () => {
  it('are the headings in their order, tidied, without the moment and the blanks', () => {
    expect(questionsOf(['Отметка времени', ' Школа ', '', null, 'Сколько\nобучающихся?', 7])).toEqual([
      'Школа',
      'Сколько обучающихся?',
      '7',
    ]);
  });

  it('keep a question that stands twice, and a second «Отметка времени»', () => {
    expect(questionsOf(['Отметка времени', 'Школа', 'Школа', 'Отметка времени'])).toEqual([
      'Школа',
      'Школа',
      'Отметка времени',
    ]);
  });
});

describe('findQuestions', () => {
  const headings = ['Отметка времени', 'ФИО', 'Школа', 'сколько → Обучающихся ?'];

  it('finds each question that is taken, wherever it has been moved', () => {
    expect(findQuestions('Ответы', headings, links)).toEqual({
      index: new Map([
        ['code', [2]],
        ['pupils', [3]],
      ]),
      timestamp: 0,
      problems: [],
      fresh: [],
    });
  });

  it('finds a question that was deleted and added again in both places once a person has joined them', () => {
    const doubled = ['Отметка времени', 'Школа', 'Сколько?', 'Сколько?'];
    const asked = { question: 'Сколько?', column: 'pupils' };
    const school = { question: 'Школа', column: 'code' };
    expect(findQuestions('Ответы', doubled, [school, asked]).problems).toMatchObject([
      { code: 'QUESTION_DOUBLED', column: 4 },
    ]);
    const joined = findQuestions('Ответы', doubled, [school, asked, asked]);
    expect([joined.problems, joined.index.get('pupils'), joined.fresh]).toEqual([[], [2, 3], []]);
  });

  it('finds two questions of other words that are one, and either of them alone', () => {
    const joined = [
      { question: 'Школа', column: 'code' },
      { question: 'Сколько детей?', column: 'pupils' },
      { question: 'Сколько обучающихся?', column: 'pupils' },
    ];
    const of = (...headings: string[]) =>
      findQuestions('Ответы', ['Отметка времени', 'Школа', ...headings], joined);
    expect(of('Сколько обучающихся?', 'Сколько детей?').index.get('pupils')).toEqual([2, 3]);
    expect(of('Сколько обучающихся?')).toMatchObject({ problems: [] });
    expect(of('Сколько обучающихся?').index.get('pupils')).toEqual([2]);
    expect(of('Другое').problems).toMatchObject([{ code: 'QUESTION_GONE', heading: 'Сколько детей?' }]);
  });

  it('names a question that is gone and forbids the rest', () => {
    expect(findQuestions('Ответы', ['Отметка времени', 'Школа'], links).problems).toEqual([
      { code: 'QUESTION_GONE', sheet: 'Ответы', heading: 'Сколько → обучающихся?' },
    ]);
  });

  it('names the second place of a question that stands twice', () => {
    expect(findQuestions('Ответы', [...headings, 'ШКОЛА'], links).problems).toEqual([
      { code: 'QUESTION_DOUBLED', sheet: 'Ответы', row: 1, column: 5, heading: 'Школа' },
    ]);
  });

  it('does not mind a question that is not taken being gone or doubled', () => {
    expect(findQuestions('Ответы', ['Отметка времени', ...headings.slice(2)], links).problems).toEqual([]);
    expect(findQuestions('Ответы', [...headings, 'ФИО', 'ФИО'], links)).toMatchObject({
      problems: [],
      fresh: [],
    });
  });

  it('needs «Отметка времени»', () => {
    expect(findQuestions('Ответы', headings.slice(1), links)).toMatchObject({
      timestamp: -1,
      problems: [{ code: 'TIMESTAMP_MISSING', sheet: 'Ответы' }],
    });
  });

  it('tells of every fault at once', () => {
    const { problems } = findQuestions('Ответы', ['Школа', 'Школа'], links);
    expect(problems.map(({ code }) => code)).toEqual([
      'TIMESTAMP_MISSING',
      'QUESTION_DOUBLED',
      'QUESTION_GONE',
    ]);
  });

  it('tells of questions that nobody has decided about', () => {
    expect(findQuestions('Ответы', [...headings, 'Новый  вопрос'], links).fresh).toEqual(['Новый вопрос']);
  });

  it('finds nothing on a blank sheet', () => {
    const { problems } = findQuestions('Ответы', [], links);
    expect(problems.map(({ code }) => code)).toEqual(['TIMESTAMP_MISSING', 'QUESTION_GONE', 'QUESTION_GONE']);
  });
});

describe('suggestedLinks', () => {
  const columns = Object.entries(staffSheet.columns).map(([id, { heading }]) => ({ id, heading }));
  const suggested = (...questions: readonly string[]): readonly string[] =>
    suggestedLinks(columns, questions).map(({ column }) => column);

  it('are the columns that the questions name', () => {
    expect(suggested('Код ОО', ' педагогов ', 'Меры поддержки')).toEqual(['code', 'teachers', 'measures']);
  });

  it('are the columns that the questions hold among other words', () => {
    expect(suggested('Укажите, сколько из них завершили КПК по запросам в этом году')).toEqual(['trained']);
  });

  it('prefer the question that is the heading itself, wherever it stands', () => {
    expect(suggested('Сколько всего педагогов?', 'Педагогов')).toEqual(['', 'teachers']);
  });

  it('give a column to one question alone', () => {
    expect(suggested('Педагогов', 'Педагогов')).toEqual(['teachers', '']);
    expect(suggested('Опишите меры поддержки', 'Ещё меры поддержки')).toEqual(['measures', '']);
  });

  it('are none for a heading too short to be met inside a question by chance', () => {
    const short = [{ id: 'grade', heading: 'Класс' }];
    expect(suggestedLinks(short, ['В каком классе?', 'Класс'])).toMatchObject([
      { column: '' },
      { column: 'grade' },
    ]);
    const pair = [
      { id: 'eight', heading: 'Абвгдежз' },
      { id: 'seven', heading: 'Иклмноп' },
    ];
    expect(suggestedLinks(pair, ['Это абвгдежз', 'Это иклмноп'])).toMatchObject([
      { column: 'eight' },
      { column: '' },
    ]);
  });

  it('take the longest of the headings that a question holds', () => {
    const two = [
      { id: 'short', heading: 'Обучающихся' },
      { id: 'long', heading: 'Обучающихся с ОВЗ' },
    ];
    expect(suggestedLinks(two, ['Сколько обучающихся с ОВЗ?'])).toMatchObject([{ column: 'long' }]);
  });

  it.each(['Школа', 'Наименование организации', 'Ваше учреждение', 'Название ОО'])(
    'are the code for a school that names itself: «%s»',
    (question) => {
      expect(suggested(question, 'Педагогов')).toEqual(['code', 'teachers']);
    },
  );

  it('are the code for no second question, and for none when «Код ОО» is asked', () => {
    expect(suggested('Школа', 'Вторая школа')).toEqual(['code', '']);
    expect(suggested('Школа', 'Код ОО')).toEqual(['', 'code']);
  });

  it('are none for a question about a person, which is marked', () => {
    expect(suggestedLinks(columns, ['ФИО директора школы', 'Телефон: меры поддержки'])).toEqual([
      { question: 'ФИО директора школы', personal: true, column: '' },
      { question: 'Телефон: меры поддержки', personal: true, column: '' },
    ]);
  });

  it('are none for words that name no column', () => {
    expect(suggested('Класс', 'Ваши пожелания', '')).toEqual(['', '', '']);
  });
});
