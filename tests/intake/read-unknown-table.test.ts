// Tables that nobody knows: what the wizard offers, what a named table becomes, what is kept for the next one.
import { describe, expect, it } from 'vitest';
import type { Mapping } from '../../src/intake/types';
import { fileOfRows, itemOf, knownSchool, rowsFor, workedOut } from './list';

const HEADINGS = ['Код ОО', 'Наименование ОО', 'Количество участников', '2', '3', '4', '5', 'Средний балл'];
const ROWS = [
  [101, 'МБОУ «СОШ № 1»', 20, 1, 9, 6, 4, '13,5'],
  [102, 'МБОУ «СОШ № 2»', 8, 0, 4, 4, 0, 14],
];
const TABLE = [
  ['ОГЭ, математика, 9 класс, 2025/2026'],
  HEADINGS,
  [1, 2, 3, 4, 5, 6, 7, 8],
  ...ROWS,
  ['Итого', '', 28, 1, 13, 10, 4, ''],
];
const ours = [knownSchool('101', 'СОШ № 1'), knownSchool('102', 'СОШ № 2')];
const context = { schools: ours };

const column = (index: number) => ({ column: index });
const value = (text: string) => ({ value: text });
const columns = {
  code: column(0),
  schoolName: column(1),
  year: value('2025/2026'),
  procedure: value('ОГЭ'),
  grade: value('9'),
  subject: value('Математика'),
  participants: column(2),
  marks2: column(3),
  marks3: column(4),
  marks4: column(5),
  marks5: column(6),
  mean: column(7),
};
const mapping: Mapping = { target: 'results', headingRow: 1, columns };

describe('an unknown table', () => {
  it('offers its headings and first rows, and what they and the title suggest', () => {
    const item = itemOf(workedOut([fileOfRows('ГИА.xlsx', TABLE)], { context }), 'unknown');
    expect(item).toMatchObject({
      headingRow: 1,
      headings: HEADINGS,
      rows: 4,
      suggested: mapping,
      problems: [],
    });
    expect(item.sample[1]).toEqual(['101', 'МБОУ «СОШ № 1»', '20', '1', '9', '6', '4', '13,5']);
  });

  it('becomes rows once its columns are named; sums and column numbers are said to be no schools', () => {
    const intake = workedOut([fileOfRows('ГИА.xlsx', TABLE)], { context, given: { '0/0': { mapping } } });
    const item = itemOf(intake, 'ready');
    expect(item).toMatchObject({ participants: 28, refusedRows: [], facts: undefined });
    expect(item.notes).toMatchObject([{ agrees: true, text: expect.stringContaining('Строки 3, 6') }]);
    expect(rowsFor(intake, 'Результаты')).toEqual([
      {
        code: '101',
        year: '2025/2026',
        procedure: 'ОГЭ',
        grade: '9',
        subject: 'Математика',
        participants: 20,
        marks2: 1,
        marks3: 9,
        marks4: 6,
        marks5: 4,
        mean: 13.5,
        source: 'Таблица по школам, ГИА.xlsx',
        asOf: '22.11.2026',
      },
      expect.objectContaining({ code: '102', participants: 8, mean: 14 }),
    ]);
  });

  it('takes no school for a sum: «среднее общее» beside its code, a centre of education without one', () => {
    const centre = 'Муниципальное общеобразовательное учреждение «Центр образования № 5»';
    const given = (id: 'code' | 'schoolName') => {
      const { code: _, schoolName: __, ...others } = columns;
      return {
        '0/0': { mapping: { target: 'results', headingRow: 0, columns: { ...others, [id]: column(0) } } },
      } as const;
    };
    const schools = [...ours, knownSchool('105', centre)];
    const file = (first: string, level: string) => [
      fileOfRows('ГИА.xlsx', [
        HEADINGS,
        [first, level, 20, 1, 9, 6, 4, 13.5],
        ['', 'Итого', 20, 1, 9, 6, 4, ''],
      ]),
    ];
    for (const [id, first, level] of [
      ['code', '101', 'Среднее общее'],
      ['code', '101', 'среднее'],
      ['schoolName', 'СОШ № 1', 'среднее общее'],
      ['schoolName', centre, ''],
    ] as const) {
      const intake = workedOut(file(first, level), { context: { schools }, given: given(id) });
      expect(rowsFor(intake, 'Результаты')).toHaveLength(1);
      expect(itemOf(intake, 'ready').notes[0]?.text).toContain('Строка 3 ');
    }
  });

  it('says when percents look like shares', () => {
    const withPercents = {
      mapping: { ...mapping, headingRow: 0, columns: { ...columns, meanPercent: column(8) } },
    };
    const notes = (...percents: readonly unknown[]) => {
      const rows = ROWS.map((row, i) => [...row, percents[i]]);
      const files = [fileOfRows('ГИА.xlsx', [[...HEADINGS, 'Процент выполнения'], ...rows])];
      return itemOf(workedOut(files, { context, given: { '0/0': withPercents } }), 'ready').notes;
    };
    expect(notes(0.56, '')).toMatchObject([{ agrees: false, text: expect.stringContaining('доли') }]);
    for (const percents of [
      [0.56, 70],
      [0, 0],
      ['', ''],
      [0.5, 'нет'],
    ])
      expect(notes(...percents)).toEqual([]);
  });

  it('finds its schools by name where there is no code', () => {
    const { code: _, ...named } = columns;
    const intake = workedOut([fileOfRows('ГИА.xlsx', TABLE)], {
      context,
      given: { '0/0': { mapping: { ...mapping, columns: named } } },
    });
    expect(rowsFor(intake, 'Результаты').map(({ code }) => code)).toEqual(['101', '102']);
  });

  it('says what is missing of a mapping, or cannot be', () => {
    const problemsWith = (changed: Record<string, { column: number } | { value: string } | undefined>) => {
      const merged = Object.entries({ ...columns, ...changed }).filter(([, source]) => source !== undefined);
      const given = { mapping: { ...mapping, columns: Object.fromEntries(merged) } as Mapping };
      return itemOf(workedOut([fileOfRows('ГИА.xlsx', TABLE)], { given: { '0/0': given } }), 'unknown')
        .problems;
    };
    expect(problemsWith({ participants: undefined })).toEqual([
      'Выберите столбец или значение: «Участников».',
    ]);
    expect(problemsWith({ code: undefined, schoolName: undefined })).toEqual([
      'Выберите столбец с кодом или названием школы.',
    ]);
    expect(problemsWith({ participants: column(8) })).toHaveLength(1);
    expect(problemsWith({ subject: value(' ') })).toHaveLength(1);
    expect(problemsWith({ grade: value('13') })).toEqual(['«Класс»: значение «13» не подходит.']);
    expect(problemsWith({ year: value('2025/2027') })).toHaveLength(1);
    expect(problemsWith({ procedure: value('экзамен') })).toHaveLength(1);
  });

  it('names rows without a school, with a blank that is needed, and those of one school that differ', () => {
    const rows = [
      ...TABLE.slice(0, 2),
      ...ROWS,
      ['', '', 5, 0, 0, 0, 5, ''],
      [103, 'МБОУ «СОШ № 3»', '', 0, 0, 0, 5, ''],
      [101, 'МБОУ «СОШ № 1»', 21, 2, 9, 6, 4, '13,5'],
      ROWS[1] ?? [],
    ];
    const intake = workedOut([fileOfRows('ГИА.xlsx', rows)], { context, given: { '0/0': { mapping } } });
    const item = itemOf(intake, 'ready');
    expect(item.refusedRows).toMatchObject([
      { code: 'MAPPED_SCHOOL_MISSING', row: 5 },
      {
        code: 'MAPPED_REQUIRED_BLANK',
        row: 6,
        what: 'Ячейка C6 (МБОУ «СОШ № 3») пуста, а без неё строку взять нельзя.',
      },
      { code: 'MAPPED_SCHOOL_TWICE', row: 7 },
    ]);
    expect(item.schools.map(({ code }) => code)).toEqual(['102']);
  });

  it('reads headings of two rows, merged as the lists of РИС ГИА have them', () => {
    const rows = [
      ['Список ОО', '', '', '', '', ''],
      ['Код ОО', 'Количество участников', 'Получили', '', '', ''],
      ['', '', 2, 3, 4, 5],
      ['101', 20, 1, 9, 6, 4],
    ];
    const item = itemOf(workedOut([fileOfRows('ГИА.xlsx', rows)]), 'unknown');
    expect(item).toMatchObject({
      headingRow: 2,
      headings: ['Код ОО', 'Количество участников', '2', '3', '4', '5'],
    });
    expect(item.suggested.columns).toMatchObject({
      code: column(0),
      participants: column(1),
      marks2: column(2),
    });
  });

  it('of graduates goes to «Выпускники»', () => {
    const rows = [
      [
        'Код школы',
        'Уровень',
        'Учебный год',
        'Количество выпускников',
        'Не преодолели порог по русскому языку',
      ],
      ['101', 9, '2025/2026', 40, 3],
    ];
    const item = itemOf(workedOut([fileOfRows('Выпуск.xlsx', rows)]), 'unknown');
    expect(item.suggested).toEqual({
      target: 'graduates',
      headingRow: 0,
      columns: {
        code: column(0),
        level: column(1),
        year: column(2),
        graduates: column(3),
        belowRussian: column(4),
      },
    });
    const intake = workedOut([fileOfRows('Выпуск.xlsx', rows)], {
      context,
      given: { '0/0': { mapping: item.suggested } },
    });
    expect(rowsFor(intake, 'Выпускники')).toMatchObject([
      { code: '101', level: 9, year: '2025/2026', graduates: 40, belowRussian: 3 },
    ]);
  });

  it('takes shares for percents of the participants, never for a number of pupils', () => {
    const rows = [
      ['Код ОО', 'Количество участников', '2, %', 'Доля «5»'],
      ['101', 20, 10, 50],
    ];
    const { suggested } = itemOf(workedOut([fileOfRows('а.xlsx', rows)]), 'unknown');
    expect(suggested.columns).toEqual({
      code: column(0),
      participants: column(1),
      marks2: { column: 2, isShare: true },
      marks5: { column: 3, isShare: true },
    });
  });

  it('suggests columns headed the way a region tells of an exam', () => {
    const rows = [
      ['Код ОО', 'Писали', 'на «2»', 'на «3»', 'на «4»', 'на «5»'],
      ['101', 20, 1, 9, 6, 4],
    ];
    const { suggested } = itemOf(workedOut([fileOfRows('а.xlsx', rows)]), 'unknown');
    const named = { code: 0, participants: 1, marks2: 2, marks3: 3, marks4: 4, marks5: 5 };
    expect(suggested.columns).toEqual(
      Object.fromEntries(Object.entries(named).map(([id, at]) => [id, column(at)])),
    );
  });

  it('of notes alone is passed over', () => {
    expect(workedOut([fileOfRows('а.xlsx', [['Отчёт за год'], ['подготовлен']])]).items[0]?.kind).toBe(
      'passed',
    );
  });
});

describe('what is kept of a mapping', () => {
  const own = {
    code: column(0),
    year: column(1),
    procedure: column(2),
    grade: column(3),
    subject: column(4),
  };
  const whole: Mapping = { target: 'results', headingRow: 0, columns: { ...own, participants: column(5) } };
  const table = (count: number) => [
    ['Код ОО', 'Год', 'Экзамен', 'Класс', 'Предмет', 'Писало'],
    ['101', '2025/2026', 'ОГЭ', 9, 'Физика', count],
  ];

  it('is taken at once for the same headings when every cell comes from the file', () => {
    const first = workedOut([fileOfRows('а.xlsx', table(5))], {
      context,
      given: { '0/0': { mapping: whole } },
    });
    expect(first.remember).toMatchObject([{ kind: 'columns' }]);
    const next = workedOut([fileOfRows('б.xlsx', table(6))], {
      context: { ...context, remembered: first.remember },
    });
    expect(itemOf(next, 'ready').given.mapping).toEqual(whole);
    expect(rowsFor(next, 'Результаты')).toMatchObject([{ participants: 6 }]);
    expect(next.remember).toEqual([]);
  });

  it('is only offered when a value was the same for all rows: the next file may be of another subject', () => {
    const first = workedOut([fileOfRows('ГИА.xlsx', TABLE)], { context, given: { '0/0': { mapping } } });
    const other = [['ОГЭ, физика, 9 класс'], ...TABLE.slice(1)];
    const next = workedOut([fileOfRows('ГИА 2.xlsx', other)], {
      context: { ...context, remembered: first.remember },
    });
    expect(itemOf(next, 'unknown').suggested.columns).toEqual({ ...columns, subject: value('Физика') });
  });

  it('is not taken for the same headings in another order', () => {
    const { remember } = workedOut([fileOfRows('а.xlsx', table(5))], {
      context,
      given: { '0/0': { mapping: whole } },
    });
    const swapped = table(6).map(([first, ...others]) => [...others, first]);
    const next = workedOut([fileOfRows('б.xlsx', swapped)], {
      context: { ...context, remembered: remember },
    });
    expect(itemOf(next, 'unknown').suggested.columns).toMatchObject({
      code: column(5),
      participants: column(4),
    });
  });

  it('is passed over when a person has spoilt it', () => {
    const [kept] = workedOut([fileOfRows('а.xlsx', table(5))], {
      given: { '0/0': { mapping: whole } },
    }).remember;
    for (const spoilt of [
      '',
      '{',
      '7',
      '{"target":"x"}',
      '{"target":"results","headingRow":0,"columns":{"code":1}}',
    ]) {
      const remembered = [{ kind: 'columns' as const, key: kept?.key ?? '', value: spoilt }];
      itemOf(workedOut([fileOfRows('а.xlsx', table(5))], { context: { remembered } }), 'unknown');
    }
  });
});

describe('personal data', () => {
  const person = 'Иванова Мария Петровна';
  it.each([
    ['a column of names', [...HEADINGS, 'Директор'], [...(ROWS[0] ?? []), person]],
    ['a heading that promises names', [...HEADINGS, 'ФИО директора'], [...(ROWS[0] ?? []), 'И.']],
    ['a name for a heading', [...HEADINGS, person], [...(ROWS[0] ?? []), 5]],
    ['telephones', [...HEADINGS, 'Связь'], [...(ROWS[0] ?? []), '+7 (903) 123-45-67']],
  ])('%s closes the table and is not repeated', (_, headings, row) => {
    const intake = workedOut([fileOfRows('а.xlsx', [headings, row, row])], {
      given: { '0/0': { mapping: { ...mapping, headingRow: 0 } } },
    });
    expect(itemOf(intake, 'refused').refused).toMatchObject({ code: 'PERSONAL_DATA' });
    expect(itemOf(intake, 'refused').refused.what).toContain('Столбец I');
    const text = JSON.stringify(intake);
    for (const word of [person, 'ФИО', 'Директор', '123-45-67']) expect(text).not.toContain(word);
  });

  it('a single name below the table is not shown', () => {
    const rows = [HEADINGS, ...ROWS, ['', person]];
    const item = itemOf(workedOut([fileOfRows('а.xlsx', rows)]), 'unknown');
    expect(JSON.stringify(item)).not.toContain(person);
    const intake = workedOut([fileOfRows('а.xlsx', rows)], {
      given: { '0/0': { mapping: { ...mapping, headingRow: 0 } } },
    });
    expect(JSON.stringify(itemOf(intake, 'ready'))).not.toContain(person);
  });

  it('codes of pupils are neither shown nor taken', () => {
    const rows = [
      ['Код участника', 'Код ОО', 'Балл'],
      ['4000177', '101', 12],
    ];
    const item = itemOf(workedOut([fileOfRows('а.xlsx', rows)]), 'unknown');
    expect(JSON.stringify(item)).not.toContain('4000177');
    const asCode = {
      mapping: {
        ...mapping,
        headingRow: 0,
        columns: { ...columns, code: column(0), participants: column(2) },
      },
    };
    const said = itemOf(workedOut([fileOfRows('а.xlsx', rows)], { given: { '0/0': asCode } }), 'unknown');
    expect(said.problems.join()).toContain('кодами обучающихся');
  });
});
