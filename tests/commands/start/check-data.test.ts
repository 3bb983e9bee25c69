// «Проверить данные»: every problem as sheet, cell, what is wrong and what to do, here and in the journal.
import { describe, expect, it } from 'vitest';
import { settingEntries } from '../../../src/catalogue/settings';
import { approveLists } from '../../../src/commands/lists/approve-lists';
import { identifyLists } from '../../../src/commands/lists/identify-lists';
import { checkData } from '../../../src/commands/start/check-data';
import { readStart } from '../../../src/commands/start/read-start';
import { responses } from '../../../src/contract/responses';
import { comparisonSheet } from '../../../src/workbook/sheets/comparison';
import { contextSheet } from '../../../src/workbook/sheets/context';
import { journalSheet } from '../../../src/workbook/sheets/journal';
import { approvedSheet } from '../../../src/workbook/sheets/lists';
import { graduatesSheet, resultsSheet } from '../../../src/workbook/sheets/results';
import { schoolsSheet } from '../../../src/workbook/sheets/schools';
import { cleanDistrict, NO_CHANGES, prepared, refusalOf } from '../district';
import { type FakePorts, fakePorts } from '../fake-book';

/** Row of a setting on «Настройки». */
function settingRow(key: string): number {
  return 2 + Object.values(settingEntries).findIndex((entry) => entry.key === key);
}

/** «Лист ячейка: КОД» of every problem. */
function found(ports: FakePorts): string[] {
  return checkData(ports).problems.map(({ sheet, cell, code }) => `${sheet} ${cell}: ${code}`);
}

describe('a clean workbook', () => {
  it('ends with «Ошибок нет» and the time', () => {
    const ports = cleanDistrict();
    const answer = checkData(ports);
    expect(answer).toEqual({
      total: 0,
      problems: [],
      sheetsChecked: 19,
      rowsChecked: 27 + 4 + 12 + 2 + 1,
      notes: [],
      finishedAt: '14:38',
      lastFix: null,
      stamp: readStart(ports).stamp,
    });
    expect(ports.book.rows(journalSheet).at(-1)).toMatchObject({
      time: '22.11.2026 14:38',
      operation: 'Проверка данных',
      outcome: 'Ошибок нет. Проверено в 14:38.',
      sheet: '',
      what: '',
    });
  });

  it('is read once a sheet, and only the journal is written', () => {
    const ports = cleanDistrict();
    const before = ports.book.calls.length;
    checkData(ports);
    const calls = ports.book.calls.slice(before);
    expect(new Set(calls).size).toBe(calls.length);
    expect(calls.filter((call) => call.startsWith('write'))).toEqual(['write Журнал операций']);
  });
});

describe('a problem', () => {
  it('is told with its cell, what is wrong and what to do', () => {
    const ports = cleanDistrict();
    ports.book.type('Результаты', 3, 'Участников', 'тридцать');
    const answer = checkData(ports);
    expect(responses.checkData.safeParse(answer).success).toBe(true);
    expect(answer.problems).toEqual([
      {
        code: 'NOT_A_NUMBER',
        sheet: 'Результаты',
        cell: 'F3',
        what: 'В столбце «Участников» стоит «тридцать», а нужно число.',
        todo: 'Введите число или очистите ячейку: пусто значит «нет данных».',
        fix: null,
      },
    ]);
    const [head, line] = ports.book.rows(journalSheet).slice(-2);
    expect(head).toMatchObject({ outcome: 'Замечаний: 1. Проверено в 14:38.', sheet: '' });
    expect(line).toMatchObject({
      operation: 'Проверка данных',
      outcome: '',
      sheet: 'Результаты',
      cell: 'F3',
      // The journal is kept and copied: it holds no value.
      what: 'В столбце «Участников» стоит «…», а нужно число.',
    });
  });

  it.each<[string, (ports: FakePorts) => void, ...string[]]>([
    ['a missing sheet', ({ book }) => book.sheets.delete('Кадры'), 'Кадры : SHEET_MISSING'],
    ['a missing heading', ({ book }) => book.type('Регион', 1, 'СКО', 'SD'), 'Регион : HEADING_MISSING'],
    ['a doubled heading', ({ book }) => book.write('Школы', 1, 9, [['вид']]), 'Школы I1: HEADING_DOUBLED'],
    [
      'a doubled heading of a computed sheet',
      ({ book }) => book.write('ШНОР', 1, 14, [['статус']]),
      'ШНОР N1: HEADING_DOUBLED',
    ],
    [
      'an unknown school',
      ({ book }) => book.type('Результаты', 2, 'Код ОО', 'sch77'),
      'Результаты A2: UNKNOWN_SCHOOL',
    ],
    [
      'a doubled school',
      ({ book }) => book.add(schoolsSheet, { code: 'edu1', name: 'Ещё', municipality: 'Район' }),
      'Школы A6: DUPLICATE_SCHOOL',
    ],
    [
      'a doubled row',
      ({ book }) => book.add(resultsSheet, book.rows(resultsSheet)[0] ?? {}),
      'Результаты A14: ROW_REPEATED',
    ],
    [
      'marks of another sum',
      ({ book }) => book.type('Результаты', 2, '«5»', 1),
      'Результаты F2: MARKS_NOT_SUM',
    ],
    [
      'a count above its whole',
      ({ book }) => book.type('Контекстные данные', 2, 'Состоят на учёте в ПДН (ОДН), КДН и ЗП', 401),
      'Контекстные данные D2: COUNT_ABOVE_WHOLE',
    ],
    [
      'parts that do not sum',
      ({ book }) =>
        book.add(comparisonSheet, {
          code: 'sch1',
          year: '2020/2021',
          grade: 5,
          subject: 'Математика',
          comparedWith: 'журнал',
          both: 30,
          lowered: 10,
          confirmed: 10,
          raised: 9,
        }),
      'Сопоставление F2: PARTS_NOT_SUM',
    ],
    [
      'a date where a number belongs',
      ({ book }) => book.type('Результаты', 2, 'Средний балл', new Date(2021, 4, 12)),
      'Результаты L2: DATE_IN_CELL',
    ],
    [
      'an unknown procedure',
      ({ book }) => book.type('Результаты', 2, 'Процедура', 'ЕГЕ'),
      'Результаты C2: UNKNOWN_WORD',
    ],
    [
      'an unknown yes or no',
      ({ book }) => book.type('Контекстные данные', 2, 'Отдалённость', 'далеко'),
      'Контекстные данные I2: UNKNOWN_YES_NO',
    ],
    [
      'a year that cannot be read',
      ({ book }) => book.type('Результаты', 2, 'Учебный год', '21'),
      'Результаты B2: UNREADABLE_YEAR',
    ],
    [
      'a level nobody knows',
      ({ book }) => book.add(graduatesSheet, { code: 'sch1', year: '2020/2021', level: 10, graduates: 5 }),
      'Выпускники C2: LEVEL_UNKNOWN',
    ],
    [
      'a setting that cannot be read',
      ({ book }) => book.type('Настройки', 10, 'Значение', 'треть'),
      'Настройки B10: SETTING_UNREADABLE',
    ],
    [
      'a subject that nobody knows',
      ({ book }) => book.type('Результаты', 2, 'Предмет', 'Ритмика'),
      'Результаты E2: UNKNOWN_SUBJECT',
    ],
    [
      'a subject of the settings that nobody knows',
      ({ book }) =>
        book.type('Настройки', settingRow('Учитываемые предметы'), 'Значение', 'Математика; Ритмика'),
      `Настройки B${settingRow('Учитываемые предметы')}: SETTING_SUBJECT_UNKNOWN`,
    ],
    [
      'a subject twice under two spellings',
      ({ book }) => book.type('Результаты', 3, 'Предмет', 'Матем.'),
      'Результаты A3: DUPLICATE_ROW',
      'Результаты E3: WORD_OTHERWISE',
    ],
    [
      'a personal column',
      ({ book }) => book.write('Школы', 1, 9, [['ФИО директора']]),
      'Школы I1: PERSONAL_DATA',
    ],
  ])('is found: %s', (_what, spoil, ...problems) => {
    const ports = cleanDistrict();
    spoil(ports);
    expect(found(ports)).toEqual(problems);
  });

  it('is a word that the region’s column does not know, though the sheet is ours', () => {
    const ports = cleanDistrict();
    ports.book.write('ШНОР', 2, 1, [['sch1', '', '', 'когда-то', 'ШНОР', 'два', '', '', '', '', 'есть']]);
    expect(found(ports)).toEqual(['ШНОР K2: UNKNOWN_YES_NO']);
  });

  it('is a decision without its reason, or in other words', () => {
    const ports = cleanDistrict();
    identifyLists(ports, NO_CHANGES);
    ports.book.type('ШНОР', 2, 'Решение по пограничной', 'не включать');
    ports.book.type('ШНОР', 3, 'Решение по пограничной', 'не включать: сбой при проведении');
    ports.book.type('ШНОР', 4, 'Решение по пограничной', 'подумать');
    expect(found(ports)).toEqual(['ШНОР J2: DECISION_UNCLEAR', 'ШНОР J4: DECISION_UNCLEAR']);
  });

  it('is a row of an approved list that was changed, added or taken away', () => {
    const ports = cleanDistrict();
    identifyLists(ports, NO_CHANGES);
    approveLists(ports, { lists: ['shnor', 'shnsu'], order: '1', date: '01.12.2026' });
    expect(found(ports)).toEqual([]);
    ports.book.type('Утверждённые перечни', 2, 'Наименование', 'Другая школа');
    ports.book.add(approvedSheet, { list: 'ШНСУ', code: 'sch3', year: '2020/2021' });
    expect(found(ports)).toEqual([
      'Утверждённые перечни A2: APPROVED_CHANGED',
      'Утверждённые перечни A4: APPROVED_ADDED',
    ]);
  });

  it.each<[string, string, string[]]>([
    ['коррекционная', 'МБОУ «Фоминская СОШ»', ['Школы D2: KIND_NOT_IN_NAME']],
    ['обычная', 'МБОУ «Специальная (коррекционная) школа № 3»', ['Школы D2: NAME_OF_ANOTHER_KIND']],
    ['', 'Вечерняя (сменная) школа № 8', ['Школы D2: NAME_OF_ANOTHER_KIND']],
    ['вечерняя', 'МБОУ «Лицей № 2»', ['Школы D2: KIND_NOT_IN_NAME']],
    ['вечерняя', 'Вечерняя (сменная) СОШ № 8', []],
    ['коррекционная', 'Школа-интернат № 5', []],
    ['обычная', 'МКОУ Исправненская СОШ', []],
    ['обычная', 'Гимназия № 3', []],
  ])('is a kind «%s» of a school called «%s»: %j', (kind, name, problems) => {
    const ports = cleanDistrict();
    ports.book.type('Школы', 2, 'Наименование', name);
    ports.book.type('Школы', 2, 'Вид', kind);
    expect(found(ports)).toEqual(problems);
  });

  it('is not every row when the codes of «Школы» cannot be read', () => {
    const ports = cleanDistrict();
    ports.book.type('Школы', 1, 'Код ОО', 'Код');
    expect(found(ports)).toEqual(['Школы : HEADING_MISSING']);
  });
});

describe('a subject', () => {
  it('in another spelling is to be fixed; a course is told beside the problems, with its cells', () => {
    const ports = cleanDistrict();
    for (const row of [2, 4]) ports.book.type('Результаты', row, 'Предмет', 'Матем.');
    ports.book.type('Результаты', 6, 'Предмет', 'Алгебра');
    expect(checkData(ports)).toMatchObject({
      problems: [
        { code: 'WORD_OTHERWISE', cell: 'E2' },
        { code: 'COURSE_ALONE', cell: 'E6' },
      ],
      notes: ['«Результаты». Предмет «Алгебра» прочитан как курс предмета «Математика»: 1\u00a0строка (E6).'],
    });
  });

  it('of the settings that became another word is told too', () => {
    const ports = cleanDistrict();
    ports.book.type('Настройки', settingRow('Учитываемые предметы'), 'Значение', 'матем.; Русский язык');
    expect(checkData(ports)).toMatchObject({
      total: 0,
      notes: ['В настройке «Учитываемые предметы» предмет «матем.» прочитан как «Математика».'],
    });
  });

  it('that nobody knows is one problem however many its rows, with the name that was meant', () => {
    const ports = cleanDistrict();
    for (const row of [2, 4, 6]) ports.book.type('Результаты', row, 'Предмет', 'Матиматика');
    expect(checkData(ports).problems).toEqual([
      {
        code: 'UNKNOWN_SUBJECT',
        sheet: 'Результаты',
        cell: 'E2',
        what: 'Предмет «Матиматика» не узнан (3\u00a0строки): перечни не относят его ни к одному из известных.',
        todo: 'Напишите название полностью. Похоже на «Математика». Если это другой предмет, назовите его в настройке «Учитываемые предметы»: тогда он считается сам по себе.',
        fix: null,
      },
    ]);
  });

  it('that the settings name is no problem of the results', () => {
    const ports = cleanDistrict();
    ports.book.type('Результаты', 2, 'Предмет', 'Ритмика');
    ports.book.type('Настройки', settingRow('Учитываемые предметы'), 'Значение', 'Математика; Ритмика');
    expect(found(ports)).toEqual([
      `Настройки B${settingRow('Учитываемые предметы')}: SETTING_SUBJECT_UNKNOWN`,
    ]);
  });
});

describe('personal data', () => {
  it('is nowhere shown', () => {
    const ports = cleanDistrict();
    ports.book.write('Контекстные данные', 1, 19, [['Контакт'], ['ivanov@mail.ru'], ['petrov@mail.ru']]);
    ports.book.type('Результаты', 2, 'Код ОО', 'Сидоров Пётр Ильич');
    const answer = checkData(ports);
    expect(answer.problems.map(({ code }) => code).sort()).toEqual(['PERSONAL_DATA', 'UNKNOWN_SCHOOL']);
    const told = JSON.stringify([answer, ports.book.rows(journalSheet)]);
    for (const value of ['ivanov', 'petrov', 'Сидоров']) expect(told).not.toContain(value);
  });
});

describe('many problems', () => {
  const ports = prepared();
  ports.book.add(schoolsSheet, { code: '9999', name: 'Школа', municipality: 'Округ' });
  ports.book.add(
    contextSheet,
    ...Array.from({ length: 1200 }, (_, n) => ({ code: `sch${n}`, year: '2020/2021', pupils: 1 })),
  );
  const answer = checkData(ports);

  it('are counted in full and shown in part', () => {
    expect(answer.total).toBe(1200);
    expect(answer.problems).toHaveLength(1000);
  });

  it('leave 300 lines in the journal and say how many more there are', () => {
    const lines = ports.book.rows(journalSheet).slice(1);
    expect(lines).toHaveLength(302);
    expect(lines[0]).toMatchObject({ outcome: 'Замечаний: 1200. Проверено в 14:38.' });
    expect(lines.at(-1)).toMatchObject({
      outcome: 'И ещё замечаний: 900. Исправьте эти и проверьте снова.',
    });
  });
});

describe('a check that cannot be', () => {
  it('is refused where there is no journal to write', () => {
    expect(refusalOf(() => checkData(fakePorts()))).toEqual({
      code: 'NOT_PREPARED',
      sheet: 'Журнал операций',
    });
  });

  it('is refused while another run holds the workbook', () => {
    const { book } = cleanDistrict();
    expect(refusalOf(() => checkData(fakePorts(book, { withLock: () => undefined })))).toEqual({
      code: 'LOCKED',
    });
  });
});
