// The list worked out: what each kind of sheet becomes, what is asked, sent and remembered.
import { describe, expect, it } from 'vitest';
import { loadedKey } from '../../src/domain/intake/groups';
import { openPasted } from '../../src/intake/open-pasted';
import { passedTexts } from '../../src/messages/intake/notes';
import { individualSheet, protocolSheet, region2022Sheet } from '../domain/intake/fixtures/pupil-sheets';
import { headRows, plain } from '../domain/intake/fixtures/style';
import { fileOfRows, itemOf, knownSchool, rowsFor, workedOut } from './list';

const FIRST = 'МБОУ «СОШ № 1»(edu203389)';
const DISTRICT = 'Ачхой-Мартановский муниципальный район(reg20_m003)';
const STATISTICS = ['Группы участников', 'Кол-во ОО', 'Кол-во участников', '2', '3', '4', '5'];

function statistics(
  groups: readonly (readonly unknown[])[],
  { file = 'Ф3.xlsx', line = 'ВПР 2026 Русский язык 4 класс', date = '' } = {},
) {
  const rows = [...headRows('Статистика по отметкам', line, { date }), STATISTICS, ...groups];
  return fileOfRows(file, rows, 'РУ 4 Статистика по отметкам');
}

/** A comparison of one school: 3 of 12 lowered, 4 confirmed, 5 raised, and 3 without a journal mark. */
function comparison(line: string, lowered = 3) {
  const counts = ['Понизили (x) %', 'Понизили (x) Кол-во участников', 'Подтвердили (x) %'];
  const more = ['Подтвердили (x) Кол-во участников', 'Повысили (x) %', 'Повысили (x) Кол-во участников'];
  return fileOfRows('Журнал.xlsx', [
    ...headRows('Сравнение отметок с отметками по журналу', line),
    ['Группы участников', 'Кол-во участников(всего)', ...counts, ...more],
    [FIRST, 15, 25, lowered, 33.33, 4, 41.67, 5],
  ]);
}

describe('Ф1 with scores that its tasks do not make', () => {
  /** Three schools of two pupils; the score of some pupils is off what their tasks make. */
  function file(...off: readonly (readonly [number, number])[]) {
    const pupils = [
      { tasks: [1, 1, 1], mark: 4, journal: 4, absent: false },
      { tasks: [2, 1, 1], mark: 5, journal: 4, absent: false },
    ] as const;
    const schools = ['203389', '203390', '203391'].map((digits) => ({
      digits,
      name: `СОШ ${digits}`,
      pupils,
    }));
    const { rows, name } = individualSheet(schools, plain);
    const score = (rows[7] ?? []).indexOf('Первичный балл');
    // A line of the school and two pupils each, from row 9 on.
    const changed = rows.map((row, r) => {
      const change = off.find(([pupil]) => r === 9 + pupil + Math.floor(pupil / 2))?.[1] ?? 0;
      return change === 0 ? row : row.map((cell, c) => (c === score ? Number(cell) + change : cell));
    });
    return fileOfRows('Ф1.xlsx', changed, name);
  }
  const schoolsWith = (given: object, ...off: readonly (readonly [number, number])[]) =>
    itemOf(workedOut([file(...off)], { given: { '0/0': given } }), 'ready').schools.map(({ code }) => code);

  it('is asked about once, with their number and the score as the first answer', () => {
    const asks = itemOf(workedOut([file([0, -1], [2, -2], [3, 1])]), 'asks');
    expect(asks).toMatchObject({
      asked: ['totals'],
      missing: ['totals'],
      contested: { more: 2, less: 1 },
      given: { totals: 'take' },
    });
  });

  it('is taken whole by its scores, or without the schools of such rows', () => {
    const off = [
      [0, -1],
      [3, 1],
    ] as const;
    expect(schoolsWith({ totals: 'take' }, ...off)).toEqual(['edu203389', 'edu203390', 'edu203391']);
    expect(schoolsWith({ totals: 'leave' }, ...off)).toEqual(['edu203391']);
    const left = itemOf(workedOut([file(...off)], { given: { '0/0': { totals: 'leave' } } }), 'ready');
    expect(left.refusedRows.map(({ code }) => code)).toEqual(['TASKS_NOT_SUM', 'TASKS_NOT_SUM']);
  });

  it('asks nothing where every score is what the tasks make', () => {
    expect(itemOf(workedOut([file()]), 'ready').asked).toEqual([]);
  });
});

describe('a report whose head says too little', () => {
  const row = [FIRST, null, 20, 10, 40, 30, 20];

  it('asks what is missing, with what its names suggest, and is read with the answer', () => {
    const file = statistics([row], { line: 'ВПР 2026 Русский язык' });
    const asks = itemOf(workedOut([file]), 'asks');
    expect(asks).toMatchObject({ asked: ['grade'], missing: ['grade'], given: { grade: 4 } });
    const answered = workedOut([file], { given: { '0/0': { grade: 5 } } });
    expect(itemOf(answered, 'ready')).toMatchObject({
      facts: { procedure: 'vpr', year: 2026, grade: 5, subject: 'Русский язык' },
      asked: ['grade'],
    });
  });

  it('is asked for all of them where nothing stands above its table', () => {
    const file = fileOfRows('Вставленная таблица', [STATISTICS, row], '');
    const facts = { procedure: 'vpr', year: 2026, grade: 4, subject: 'Математика' } as const;
    expect(itemOf(workedOut([file]), 'asks').missing).toEqual(['procedure', 'year', 'grade', 'subject']);
    expect(itemOf(workedOut([file], { given: { '0/0': facts } }), 'ready').facts).toEqual(facts);
    const partly = workedOut([file], { given: { '0/0': { ...facts, grade: 14 } } });
    expect(itemOf(partly, 'asks').missing).toEqual(['grade']);
  });

  it('of the journal goes to «Сопоставление» when a person says that it is of ВПР', () => {
    const file = comparison('НИКО 2026 Математика 4 класс');
    expect(itemOf(workedOut([file]), 'asks').missing).toEqual(['procedure']);
    const rows = (procedure: 'vpr' | 'rdr') =>
      rowsFor(workedOut([file], { given: { '0/0': { procedure } } }), 'Сопоставление');
    expect(rows('vpr')).toHaveLength(1);
    expect(rows('rdr')).toHaveLength(0);
  });
});

describe('a report that is refused', () => {
  it.each<[string, unknown[][]]>([
    [
      'without a heading',
      [['Статистика по отметкам'], ['ВПР 2026 Математика 4 класс'], STATISTICS.slice(0, 6)],
    ],
    [
      'of two subjects',
      [['Статистика по отметкам'], ['ВПР 2026 Математика 4 класс', 'Предмет: Физика'], STATISTICS],
    ],
    ['of another title', [['Индивидуальные результаты'], ['ВПР 2026 Математика 4 класс'], STATISTICS]],
    [
      'with a column that it never has',
      [['Статистика по отметкам'], ['ВПР 2026 Математика 4 класс'], [...STATISTICS, '6']],
    ],
    [
      'that is known and not taken',
      [['Распределение первичных баллов'], ['ВПР 2026 Математика 4 класс'], STATISTICS],
    ],
  ])('%s lets its columns be named', (_, head) => {
    const files = [fileOfRows('а.xlsx', [...head, [FIRST, null, 20, 10, 40, 30, 20]])];
    const { columns } = itemOf(workedOut(files), 'refused');
    expect(columns).toMatchObject({ headingRow: 2, columns: {} });
    const named = itemOf(
      workedOut(files, { given: { '0/0': columns === undefined ? {} : { mapping: columns } } }),
      'unknown',
    );
    expect(named.suggested.columns).toMatchObject({ participants: { column: 2 } });
  });

  it('for persons in it is no table to be named', () => {
    const rows = [
      ['Статистика по отметкам'],
      ['ВПР 2026 Математика 4 класс'],
      [...STATISTICS, 'Фамилия'],
      [FIRST],
    ];
    expect(itemOf(workedOut([fileOfRows('а.xlsx', rows)]), 'refused')).not.toHaveProperty('columns');
  });
});

describe('Ф3', () => {
  it('takes 12,36 / 52,81 / 26,97 / 7,87 % of 89 as 11, 47, 24 and 7, with the facts and the source', () => {
    const intake = workedOut([
      statistics([[FIRST, null, 89, 12.36, 52.81, 26.97, 7.87]], { date: '21.04.2026' }),
    ]);
    expect(rowsFor(intake, 'Результаты')).toEqual([
      {
        code: 'edu203389',
        year: '2025/2026',
        procedure: 'ВПР',
        grade: 4,
        subject: 'Русский язык',
        participants: 89,
        marks2: 11,
        marks3: 47,
        marks4: 24,
        marks5: 7,
        source: 'ФИС ОКО, Ф3 «Статистика по отметкам», Ф3.xlsx',
        asOf: '21.04.2026',
      },
    ]);
  });

  it('says of the day of intake where the report has no date', () => {
    const intake = workedOut([statistics([[FIRST, null, 1, 0, 0, 0, 100]])]);
    expect(rowsFor(intake, 'Результаты')[0]?.asOf).toBe('22.11.2026');
  });

  it('names a row that cannot be counts by its row of the sheet, takes the others', () => {
    const intake = workedOut([
      statistics([
        [FIRST, null, 3, 33.33, 33.33, 33.33, 0],
        ['МБОУ «СОШ № 2»(edu203390)', null, 3, 33.34, 33.33, 33.33, 0],
      ]),
    ]);
    const item = itemOf(intake, 'ready');
    expect(item.schools.map(({ code }) => code)).toEqual(['edu203389']);
    expect(item.refusedRows).toMatchObject([{ code: 'PERCENTS_NOT_COUNTS', row: 10 }]);
    expect(item.refusedRows[0]?.what).toContain('Строка 10 (МБОУ «СОШ № 2»(edu203390))');
  });

  it('gives the region to «Регион», and says of a municipality whether its schools sum to it', () => {
    const groups = (participants: number) => [
      ['Вся выборка', 90, 900, 0, 0, 0, 100],
      ['Чеченская Республика', 9, 90, 0, 0, 0, 100],
      [DISTRICT, 1, participants, 0, 0, 0, 100],
      [FIRST, null, 20, 0, 0, 0, 100],
    ];
    const agreeing = workedOut([statistics(groups(20))]);
    expect(rowsFor(agreeing, 'Регион')).toEqual([
      { year: '2025/2026', procedure: 'ВПР', grade: 4, subject: 'Русский язык', participants: 90 },
    ]);
    expect(rowsFor(agreeing, 'Результаты')).toHaveLength(1);
    expect(itemOf(agreeing, 'ready').notes.map(({ agrees }) => agrees)).toEqual([true, true]);
    const differing = itemOf(workedOut([statistics(groups(25))]), 'ready').notes;
    expect(differing.map(({ agrees }) => agrees)).toEqual([false, true]);
    expect(differing[1]?.text).toContain('Строки 9, 10, 11');
  });
});

describe('the tabs of a file', () => {
  const rows = [
    ...headRows('Статистика по отметкам', 'ВПР 2026 Русский язык 4 класс'),
    STATISTICS,
    ['МБОУ "СОШ № 1"(edu203389)', null, 89, 12.36, 52.81, 26.97, 7.87],
  ];
  const file = 'книга.xlsx';
  const data = { file, sheet: 'Данные', rows };

  it('that are hidden are named and not taken, even where they are the only ones with results', () => {
    const draft = { ...data, sheet: 'Черновик', hidden: true as const };
    const intake = workedOut([{ file, sheets: [draft, { file, sheet: 'Пустой', rows: [] }] }]);
    expect(itemOf(intake, 'passed')).toEqual({
      id: '0/0',
      file,
      sheet: 'Черновик',
      kind: 'passed',
      why: passedTexts.hidden,
      hidden: true,
    });
    expect(intake.tables).toEqual([]);
  });

  it('that are hidden and blank are blank: there is nothing to take', () => {
    const blank = { file, sheet: 'Скрытый', rows: [[null]], hidden: true as const };
    const item = itemOf(workedOut([{ file, sheets: [blank, data] }]), 'passed');
    expect(item.why).toBe(passedTexts.blank);
    expect(item).not.toHaveProperty('hidden');
  });

  it('that are no sheets are passed over with the reason, and the others are read', () => {
    const chart = { file, sheet: 'График', rows: [], passed: passedTexts.tabs.chart };
    const intake = workedOut([{ file, sheets: [chart, data] }]);
    expect(itemOf(intake, 'passed').why).toBe(passedTexts.tabs.chart);
    expect(itemOf(intake, 'ready', '0/1').participants).toBe(89);
  });

  it('tell what the reading has found beside the cells', () => {
    const intake = workedOut([{ file, sheets: [{ ...data, remarks: ['Строка 9 скрыта.'] }] }]);
    expect(itemOf(intake, 'ready').notes).toContainEqual({ agrees: false, text: 'Строка 9 скрыта.' });
  });
});

describe('a pasted Ф3', () => {
  it('is read as the file is, decimal comma and line breaks included', () => {
    const rows = [
      ...headRows('Статистика по отметкам', 'ВПР 2026 Русский язык 4 класс'),
      STATISTICS,
      ['"МБОУ ""СОШ № 1""\n(edu203389)"', '', '89', '12,36', '52,81', '26,97', '7,87'],
    ];
    const intake = workedOut([openPasted(rows.map((row) => row.join('\t')).join('\r\n'), 'Вставлено')]);
    expect(rowsFor(intake, 'Результаты')).toMatchObject([
      { code: 'edu203389', participants: 89, marks2: 11, marks3: 47, marks4: 24, marks5: 7 },
    ]);
    expect(rowsFor(intake, 'Школы')[0]?.name).toBe('МБОУ "СОШ № 1"');
  });
});

describe('the comparison with the journal', () => {
  it('counts pupils with both marks and not the printed total, which is 3 more', () => {
    const intake = workedOut([comparison('ВПР 2026 Математика 4 класс')]);
    expect(rowsFor(intake, 'Сопоставление')).toEqual([
      {
        code: 'edu203389',
        year: '2025/2026',
        grade: 4,
        subject: 'Математика',
        comparedWith: 'Отметка по журналу',
        both: 12,
        lowered: 3,
        confirmed: 4,
        raised: 5,
      },
    ]);
    expect(
      itemOf(intake, 'ready')
        .notes.map(({ text }) => text)
        .join(),
    ).toContain('больше суммы на 3');
  });

  it('names rows whose percents are of other counts', () => {
    const notesWith = (lowered: number) => {
      const file = comparison('ВПР 2026 Математика 4 класс', lowered);
      return itemOf(workedOut([file]), 'ready').notes.filter(({ agrees }) => !agrees);
    };
    expect(notesWith(3)).toEqual([]);
    expect(notesWith(4)).toMatchObject([{ text: expect.stringContaining('Строка 9: проценты') }]);
  });

  it('is not sent for another procedure than ВПР, and says so', () => {
    const intake = workedOut([comparison('РДР 2026 Математика 4 класс')]);
    expect(intake.tables.map(({ sheet }) => sheet)).toEqual(['Школы']);
    expect(itemOf(intake, 'ready').notes[0]).toMatchObject({ agrees: false });
  });
});

describe('an uncertain year', () => {
  const report = statistics([[FIRST, null, 1, 0, 0, 0, 100]], {
    line: 'ВПР 2020 Русский язык 4 класс',
    date: '20.09.2020',
  });
  it('is asked between the two years, and only these are taken', () => {
    const intake = workedOut([report]);
    expect(itemOf(intake, 'asks')).toMatchObject({
      asked: ['year'],
      missing: ['year'],
      years: [2020, 2021],
    });
    expect(intake.tables).toEqual([]);
    itemOf(workedOut([report], { given: { '0/0': { year: 2022 } } }), 'asks');
    const said = workedOut([report], { given: { '0/0': { year: 2021 } } });
    expect(itemOf(said, 'ready')).toMatchObject({ asked: ['year'], given: { year: 2021 } });
    expect(rowsFor(said, 'Результаты')[0]?.year).toBe('2020/2021');
  });
});

/** Eleven pupils with scores 0 to 5 and journal marks, one without; codes that may stand nowhere else. */
const pupils = Array.from({ length: 11 }, (_, i) => ({
  tasks: [i % 3, i % 2, 0] as const,
  mark: 3 as const,
  journal: i === 0 ? undefined : i % 2 === 0 ? (3 as const) : (4 as const),
  absent: false,
}));
const school = { digits: '203389', name: 'МБОУ «СОШ № 1»', pupils };
const PUPIL_CODE = /4000\d|4001\d|700000\d/;

describe('tables of pupils', () => {
  it('bring marks, mean, deviation and the comparison of Ф1', () => {
    const { name, rows } = individualSheet([school], plain);
    const intake = workedOut([fileOfRows('Ф1.xlsx', rows, name)]);
    // Scores i % 3 + i % 2 for i from 0 to 10: 0 2 2 1 1 3 0 2 2 1 1, sum 15, squares 29, so SD² = (29 − 225/11) / 10.
    const [result] = rowsFor(intake, 'Результаты');
    expect(result).toMatchObject({ participants: 11, marks2: 0, marks3: 11, marks4: 0, marks5: 0 });
    expect(result?.mean).toBeCloseTo(15 / 11, 12);
    expect(result?.deviation).toBeCloseTo(Math.sqrt((29 - 225 / 11) / 10), 12);
    expect(result?.meanPercent).toBeCloseTo((100 * 15) / 11 / 6, 10);
    // Ten pairs are enough for a coefficient: journal «4» at odd places is lowered by the mark «3».
    expect(rowsFor(intake, 'Сопоставление')).toMatchObject([
      { both: 10, lowered: 5, confirmed: 5, raised: 0 },
    ]);
    expect(rowsFor(intake, 'Сопоставление')[0]?.coefficient).toBeTypeOf('number');
  });

  it('give no coefficient for fewer than ten pairs, and say so', () => {
    const { name, rows } = individualSheet([{ ...school, pupils: pupils.slice(1, 10) }], plain);
    const intake = workedOut([fileOfRows('Ф1.xlsx', rows, name)]);
    expect(rowsFor(intake, 'Сопоставление')[0]).not.toHaveProperty('coefficient');
    expect(
      itemOf(intake, 'ready')
        .notes.map(({ text }) => text)
        .join(),
    ).toContain('меньше 10');
  });

  it('of a head say themselves what they are; others are asked of, with what names suggest', () => {
    const { rows } = protocolSheet(school, plain);
    const form = fileOfRows('Форма РУ_4.xlsx', rows, 'Протокол');
    const context = { schools: [knownSchool('101', 'МБОУ «СОШ № 1»')] };
    const asking = itemOf(workedOut([form], { context }), 'asks');
    const fields = ['procedure', 'year', 'grade', 'subject', 'scale', 'school'];
    expect(asking).toMatchObject({
      report: 'Форма сбора результатов',
      asked: fields,
      missing: fields,
      given: { procedure: 'vpr', grade: 4, subject: 'Русский язык' },
    });
    const scale = { from3: 1, from4: 2, from5: 3 };
    const all = { ...asking.given, year: 2026, school: '101', scale };
    const ready = workedOut([form], { context, given: { '0/0': all } });
    // Scores 0 2 2 1 1 3 0 2 2 1 1 by the scale: «2» twice, «3» four times, «4» four times, «5» once.
    expect(rowsFor(ready, 'Результаты')).toMatchObject([
      { code: '101', participants: 11, marks2: 2, marks3: 4, marks4: 4, marks5: 1, year: '2025/2026' },
    ]);
    const impossible = [
      { scale: { ...scale, from4: 1 } },
      { scale: { ...scale, from5: 7 } },
      { grade: 13 },
      { school: '999' },
      { subject: ' ' },
      { year: 26 },
    ];
    for (const wrong of impossible) {
      const item = itemOf(workedOut([form], { context, given: { '0/0': { ...all, ...wrong } } }), 'asks');
      expect(item.missing).toEqual(Object.keys(wrong));
    }
  });

  it('without a scale leave the marks and movements blank', () => {
    const { rows } = protocolSheet(school, plain);
    const given = {
      procedure: 'vpr',
      year: 2026,
      grade: 4,
      subject: 'Математика',
      scale: 'none',
      school: '101',
    } as const;
    const intake = workedOut([fileOfRows('а.xlsx', rows, 'Протокол')], {
      context: { schools: [knownSchool('101', 'СОШ № 1')] },
      given: { '0/0': given },
    });
    const [result] = rowsFor(intake, 'Результаты');
    expect(result).toMatchObject({ participants: 11 });
    expect(result).not.toHaveProperty('marks2');
    expect(rowsFor(intake, 'Сопоставление')[0]).toMatchObject({ both: 10 });
    expect(rowsFor(intake, 'Сопоставление')[0]).not.toHaveProperty('lowered');
  });

  it('suggest the scale of 2021 for 2021 alone', () => {
    const { rows } = protocolSheet(school, plain);
    const form = fileOfRows('РУ 4.xlsx', rows, 'Протокол');
    const suggested = (year: number) =>
      itemOf(workedOut([form], { given: { '0/0': { year } } }), 'asks').given.scale;
    expect(suggested(2021)).toEqual({ from3: 14, from4: 24, from5: 33 });
    expect(suggested(2026)).toBeUndefined();
  });

  it('leave no code of a pupil anywhere, whether the school is taken or not', () => {
    const given = {
      procedure: 'vpr',
      year: 2022,
      grade: 5,
      subject: 'Математика',
      scale: 'none',
      school: '101',
    } as const;
    for (const { name, rows } of [
      individualSheet([school], plain),
      protocolSheet(school, plain),
      region2022Sheet([school], plain),
    ]) {
      const heading = rows.findIndex((row) => row.includes('Вариант'));
      const broken = rows.map((row, i) => (i === heading + 3 ? (rows[heading + 2] ?? []) : row));
      for (const table of [rows, broken]) {
        expect(JSON.stringify(table)).toMatch(PUPIL_CODE);
        const intake = workedOut([fileOfRows('дети.xlsx', table, name)], {
          context: { schools: [knownSchool('101', 'МБОУ «СОШ № 1»')] },
          given: { '0/0': given },
          answers: { '203389': { code: '101' } },
        });
        expect(itemOf(intake, 'ready').schools).toHaveLength(table === rows ? 1 : 0);
        expect(JSON.stringify(intake)).not.toMatch(PUPIL_CODE);
      }
    }
  });
});

describe('sheets that bring nothing', () => {
  it('are passed over beside a known report: service pages and blank ones', () => {
    const { rows } = protocolSheet(school, plain);
    const sheet = (name: string, cells: readonly (readonly unknown[])[]) => ({
      file: 'а.xlsx',
      sheet: name,
      rows: cells,
    });
    const opened = {
      file: 'а.xlsx',
      sheets: [
        sheet('Протокол', rows),
        sheet('Служебный', [
          ['Ключ', 'Значение'],
          ['версия', 7],
        ]),
        sheet('Пустой', [[null]]),
      ],
    };
    const kinds = workedOut([opened]).items.map(({ id, kind }) => [id, kind]);
    expect(kinds).toEqual([
      ['0/0', 'asks'],
      ['0/1', 'passed'],
      ['0/2', 'passed'],
    ]);
  });

  it('the same report twice is passed over the second time; another of the same facts is not', () => {
    const report = (count: number, file: string) =>
      statistics([[FIRST, null, count, 0, 0, 0, 100]], { file });
    const intake = workedOut([report(5, 'а.xlsx'), report(5, 'копия.xlsx'), report(6, 'в.xlsx')]);
    expect(intake.items.map(({ kind }) => kind)).toEqual(['ready', 'passed', 'ready']);
    expect(itemOf(intake, 'passed', '1/0').why).toContain('а.xlsx');
    expect(rowsFor(intake, 'Результаты').map(({ participants }) => participants)).toEqual([5, 6]);
  });

  it('a refused file stands in the list with its reason, the others are taken', () => {
    const refused = { code: 'PASSWORD', what: 'Файл закрыт паролем.', todo: 'Снимите пароль.' };
    const intake = workedOut([{ file: 'п.xlsx', refused }, statistics([[FIRST, null, 5, 0, 0, 0, 100]])]);
    expect(itemOf(intake, 'refused', '0')).toMatchObject({ file: 'п.xlsx', refused });
    expect(rowsFor(intake, 'Результаты')).toHaveLength(1);
  });

  it('a report without a column is refused by the name of the column', () => {
    const rows = statistics([[FIRST, null, 5, 0, 0, 0, 100]]);
    const cut = 'sheets' in rows ? (rows.sheets[0]?.rows ?? []).map((row) => row.slice(0, 6)) : [];
    const { refused } = itemOf(workedOut([fileOfRows('а.xlsx', cut)]), 'refused');
    expect(refused).toMatchObject({
      code: 'HEADING_MISSING',
      what: 'Похоже на отчёт Ф3 «Статистика по отметкам», но в нём нет столбца «5».',
    });
  });
});

describe('the memory of a sheet', () => {
  it('answers a question about one school without reading any sheet again', () => {
    const report = statistics([[FIRST, null, 5, 0, 0, 0, 100]]);
    const before = itemOf(workedOut([report]), 'ready');
    const after = itemOf(workedOut([report], { answers: { '203389': 'leave' } }), 'ready');
    expect(after.schools).toBe(before.schools);
  });
});

describe('names that look like persons', () => {
  it('stay out of the source and of the table’s origin', () => {
    const report = statistics([[FIRST, null, 5, 0, 0, 0, 100]], { file: 'РУ4 Иванова Мария Петровна.xlsx' });
    const { tables } = workedOut([report]);
    expect(JSON.stringify(tables)).not.toContain('Иванова');
    expect(rowsFor(workedOut([report]), 'Результаты')[0]?.source).toBe(
      'ФИС ОКО, Ф3 «Статистика по отметкам»',
    );
  });
});

it('the key of a question is that of the domain', () => {
  const intake = workedOut([statistics([[FIRST, null, 5, 0, 0, 0, 100]])]);
  expect(intake.questions[0]?.key).toBe(loadedKey({ code: 'edu203389', name: 'МБОУ «СОШ № 1»' }));
});
