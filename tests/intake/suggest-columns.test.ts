// What the headings of an unknown table suggest: never a part for its whole, never a task for a mark.
import { describe, expect, it } from 'vitest';
import { fileOfRows, itemOf, workedOut } from './list';

type Rows = readonly (readonly unknown[])[];

function suggested(rows: Rows) {
  const {
    suggested: mapping,
    headings,
    headingRow,
  } = itemOf(workedOut([fileOfRows('а.xlsx', rows)]), 'unknown');
  const columns = Object.fromEntries(
    Object.entries(mapping.columns).flatMap(([id, source]) =>
      'column' in source ? [[id, source.isShare === true ? `${source.column} %` : source.column]] : [],
    ),
  );
  return { target: mapping.target, columns, headings, headingRow };
}

describe('a whole', () => {
  it.each([
    'Количество участников, не преодолевших минимальный порог',
    'Участников, набравших 81–100 баллов',
    'Количество участников, получивших «5»',
    'Участников с отметкой «2»',
    'Число участников ниже минимального порога',
  ])('is never suggested from words of a part: «%s»', (part) => {
    const { columns } = suggested([
      ['ОО', part, 'Количество участников экзамена', 'Средний балл'],
      ['СОШ 1', 2, 20, 14.5],
      ['СОШ 2', 1, 10, 13],
    ]);
    expect(columns).toMatchObject({ schoolName: 0, participants: 2, mean: 3 });
  });
});

describe('marks', () => {
  it.each([
    ['scores', ['0', '1', '2', '3', '4', '5', '6']],
    ['tasks', ['1', '2', '3', '4', '5', '6']],
    ['scores from 2 to 12', ['2', '3', '4', '5', '6', '10', '11', '12']],
  ])('are not suggested where %s are numbered', (_, numbered) => {
    const { columns } = suggested([
      ['ОО', 'Участников', ...numbered],
      ['СОШ 1', 50, ...numbered.map(() => 7)],
    ]);
    expect(columns).toEqual({ schoolName: 0, participants: 1 });
  });

  it('are people where they sum to the participants, percents where they sum to 100 in every row', () => {
    const headings = ['ОО', 'Кол-во участников', '2', '3', '4', '5'];
    expect(suggested([headings, ['СОШ 1', 50, 10, 20, 15, 5], ['СОШ 2', 30, 6, 12, 9, 3]]).columns).toEqual({
      schoolName: 0,
      participants: 1,
      marks2: 2,
      marks3: 3,
      marks4: 4,
      marks5: 5,
    });
    expect(
      suggested([headings, ['СОШ 1', 100, 3, 27, 45, 25], ['СОШ 2', 15, '6,67', '33,33', '40', '20']])
        .columns,
    ).toMatchObject({ marks2: '2 %', marks3: '3 %', marks4: '4 %', marks5: '5 %' });
    // A hundred pupils in every school: nothing tells percents from people, and people they stay.
    expect(suggested([headings, ['СОШ 1', 100, 10, 40, 30, 20]]).columns).toMatchObject({ marks2: 2 });
  });
});

describe('headings in several rows', () => {
  it('are read with their units, people before percents', () => {
    const { columns, headings, headingRow } = suggested([
      ['Результаты ОГЭ по математике'],
      ['№', 'Наименование ОО', 'Сдавали', '«5»', null, '«2»', null, 'Средний балл'],
      [null, null, 'чел.', '%', 'чел.', 'чел.', '%', null],
      [1, 2, 3, 4, 5, 6, 7, 8],
      [1, 'СОШ 1', 25, 20, 5, 2, 8, '16,4'],
    ]);
    expect(headingRow).toBe(2);
    expect(headings).toEqual([
      '№',
      'Наименование ОО',
      'Сдавали, чел.',
      '«5», %',
      '«5», чел.',
      '«2», чел.',
      '«2», %',
      'Средний балл',
    ]);
    expect(columns).toEqual({ schoolName: 1, participants: 2, marks5: 4, marks2: 5, mean: 7 });
  });

  it('that are the same are told with the upper one, and neither is suggested for all subjects', () => {
    const { headings, columns } = suggested([
      ['Школа', 'Русский язык', null, 'Математика', null],
      [null, 'Приняли участие', 'Средний балл', 'Приняли участие', 'Средний балл'],
      ['СОШ 1', 25, 71.4, 12, 58.25],
    ]);
    expect(headings).toEqual([
      'Школа',
      'Русский язык, Приняли участие',
      'Русский язык, Средний балл',
      'Математика, Приняли участие',
      'Математика, Средний балл',
    ]);
    expect(columns).toEqual({ schoolName: 0 });
  });

  it('may be numbers under a heading of several columns', () => {
    const { columns, headingRow } = suggested([
      ['ОО', 'Кол-во участников', 'Отметки', null, null, null],
      [null, null, 2, 3, 4, 5],
      ['СОШ 1', 20, 2, 8, 8, 2],
    ]);
    expect(headingRow).toBe(1);
    expect(columns).toEqual({ schoolName: 0, participants: 1, marks2: 2, marks3: 3, marks4: 4, marks5: 5 });
  });
});

describe('a row of numbers', () => {
  it.each<[string, Rows]>([
    [
      '2 to 5',
      [
        ['СОШ 1', 11, 25, 1, 0],
        ['СОШ 2', 4, 5, 2, 3],
        ['ООШ 3', 9, 12, 0, 1],
      ],
    ],
    ['2 to 5 in the first row', [['СОШ 2', 2, 3, 4, 5]]],
    ['a year and a grade', [['СОШ 2', 2025, 9, 4, 5]]],
  ])('under texts is no row of headings: %s', (_, body) => {
    const headings = [
      'Школа',
      'Кол-во классов',
      'Кол-во кабинетов',
      'Кол-во вакансий',
      'Кол-во совместителей',
    ];
    expect(suggested([headings, ...body])).toMatchObject({ headingRow: 0, columns: { schoolName: 0 } });
  });
});

describe('the sheet', () => {
  it.each([
    ['Результаты', 'results', ['Школа', 'Предмет', 'Участников', '«2»', 'Средний балл']],
    ['Выпускники', 'graduates', ['Школа', 'Выпускников', 'Высокобалльников']],
    [
      'Контекстные данные',
      'context',
      ['Пользователь', 'Школа', '20. Количество обучающихся', 'Отдалённость'],
    ],
    ['Контекстные данные', 'context', ['Школа', 'Количество обучающихся']],
    ['Кадры', 'staff', ['Школа', 'Учебный год', 'Педагогов', 'Меры поддержки']],
    ['Поддержка', 'support', ['Школа', 'Школа-партнёр', 'Работа с родителями', 'Ссылка: план']],
    [
      'Сопоставление',
      'comparison',
      ['Школа', 'Предмет', 'Обе отметки', 'Понизили', 'Подтвердили', 'Повысили'],
    ],
    ['Школы', 'schools', ['Код ОО', 'Наименование', 'Муниципалитет', 'Вид', 'Логин ФИС ОКО']],
  ])('is «%s» by its headings', (_, target, headings) => {
    expect(suggested([headings, headings.map(() => 'х')]).target).toBe(target);
  });
});
