// Which export a sheet is, what its head says, and why a sheet is refused.
import { describe, expect, it } from 'vitest';
import { recognise } from '../../../src/domain/intake/recognise';
import {
  individualSheet,
  protocolSheet,
  region2020Sheet,
  region2021Sheet,
  region2022Sheet,
} from './fixtures/pupil-sheets';
import { journalColumnsSheet, journalRowsSheet, markStatisticsSheet } from './fixtures/reports';
import { headRows, plain, type Sheet } from './fixtures/style';

const counted = [
  { digits: '203389', name: 'СОШ №1', marks: [1, 2, 3, 4], movements: [1, 2, 3], withoutJournal: 0 },
] as const;
const pupil = { tasks: [1, 1, 1], mark: 4, journal: 4, absent: false } as const;
const pupils = [{ digits: '203389', name: 'СОШ №1', pupils: [pupil] }] as const;

const sheets: Readonly<Record<string, Sheet>> = {
  'mark-statistics': markStatisticsSheet(counted, plain),
  'journal-columns': journalColumnsSheet(counted, plain),
  'journal-rows': journalRowsSheet(counted, plain),
  'individual-results': individualSheet(pupils, plain),
  protocol: protocolSheet(pupils[0], plain),
  'region-2020': region2020Sheet(pupils, plain),
  'region-2021': region2021Sheet(pupils, plain),
  'region-2022': region2022Sheet(pupils, plain),
};

function layoutOf({ rows, name }: Sheet): string {
  const recognition = recognise(rows, name);
  return 'refusal' in recognition ? recognition.refusal.code : recognition.sheet.layout;
}

describe('each layout', () => {
  it.each(Object.entries(sheets))('%s is recognised', (layout, sheet) => {
    expect(layoutOf(sheet)).toBe(layout);
  });

  it.each(Object.entries(sheets))(
    '%s is recognised below three more rows and beside a blank column',
    (layout, sheet) => {
      const rows = [[], [], [], ...sheet.rows.map((row) => [null, ...row])];
      expect(layoutOf({ ...sheet, rows })).toBe(layout);
    },
  );

  it.each(Object.entries(sheets))(
    '%s is recognised as a pasted table, without a name of the sheet',
    (layout, sheet) => {
      const rows = sheet.rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell))));
      expect(layoutOf({ rows, name: '' })).toBe(layout);
    },
  );

  it.each(Object.entries(sheets))('%s is refused without its last heading, which is named', (_, sheet) => {
    const headingRow = sheet.rows.findIndex((row) => row.length > 2 && !row.includes('Б'));
    const heading = sheet.rows[headingRow] ?? [];
    const last = heading.findIndex((cell) =>
      ['5', '%', 'Отметка по журналу', 'Итого баллов', 'sum', 'всего баллов'].includes(String(cell)),
    );
    const column = last >= 0 ? last : heading.length - 1;
    const rows = sheet.rows.map((row, r) =>
      r === headingRow ? row.map((c, i) => (i === column ? '' : c)) : row,
    );
    const recognition = recognise(rows, sheet.name);
    expect(recognition).toMatchObject({
      refusal: { code: 'HEADING_MISSING', row: headingRow + 1, heading: expect.any(String) },
    });
  });
});

describe('the name of a sheet', () => {
  it('is cut at 31 characters in the fixtures as in Excel', () => {
    expect(sheets['journal-columns']?.name).toBe('МА 4 Сравнение отметок с отметк');
  });
});

/** Ф3 with other rows above its headings. */
function withHead(line: unknown[], ...more: unknown[][]) {
  const table = markStatisticsSheet(counted, plain).rows.slice(7);
  return recognise([['Статистика по отметкам'], [], line, ...more, ...table], '');
}

function headOf(line: unknown[], ...more: unknown[][]) {
  const recognition = withHead(line, ...more);
  return 'sheet' in recognition ? recognition.sheet.head : recognition.refusal;
}

describe('the head', () => {
  it('gives procedure, year, subject, grade, maximum and date', () => {
    const rows = headRows('', 'ВПР 2026 Русский язык 4 класс', { maximum: '38', date: '21.04.2026' });
    const [, , line = [], ...more] = rows;
    expect(headOf(line, ...more)).toEqual({
      procedure: 'vpr',
      calendarYear: 2026,
      schoolYear: 2026,
      isYearUncertain: false,
      grade: 4,
      subject: 'Русский язык',
      maximum: 38,
      date: '21.04.2026',
      unread: [],
    });
  });

  it('reads values in the cells after their labels, a date cell included', () => {
    const date = new Date(Date.UTC(2021, 5, 12));
    const more = [
      ['Предмет:', 'Математика'],
      ['Максимальный первичный балл', 20],
      ['Дата:', null, date],
    ];
    expect(headOf(['ВПР 2021. 5 класс'], ...more)).toMatchObject({
      subject: 'Математика',
      maximum: 20,
      date: '12.06.2021',
      grade: 5,
    });
  });

  it('takes two spellings of one subject for one', () => {
    expect(headOf(['ВПР 2026 Русский язык 4 класс'], ['Предмет: Рус. яз.'])).toMatchObject({
      subject: 'Русский язык',
    });
  });

  it('reads the line with points and a subject of several words', () => {
    expect(headOf(['ВПР 2020. Окружающий мир. 4 класс'])).toMatchObject({
      subject: 'Окружающий мир',
      grade: 4,
    });
    expect(headOf(['РДР 2025 Иностранный язык (английский язык) 8 класс'])).toMatchObject({
      procedure: 'rdr',
      subject: 'Иностранный язык (английский язык)',
    });
  });

  it('takes the grade of the programme, of the year that ended, for an autumn assessment', () => {
    const line = ['ВПР 2020 Математика 5 класс (по программе 4 класса)'];
    expect(headOf(line, ['Дата: 14.09.2020'])).toMatchObject({
      grade: 4,
      schoolYear: 2020,
      isYearUncertain: false,
    });
  });

  it('knows the programme without the word «класс» too', () => {
    expect(headOf(['ВПР 2020 Математика 5 класс (по программе 4)'])).toMatchObject({
      grade: 4,
      subject: 'Математика',
    });
  });

  it('doubts the school year of an autumn report that names no programme', () => {
    expect(headOf(['РДР 2025 Математика 8 класс'], ['Дата: 14.10.2025'])).toMatchObject({
      isYearUncertain: true,
    });
    expect(headOf(['РДР 2025 Математика 8 класс'], ['Дата: 14.04.2025'])).toMatchObject({
      isYearUncertain: false,
    });
  });

  it.each([
    'ВПР 2025/2026 Математика 4 класс',
    'ВПР 2025-2026 Математика 4 класс',
    'ВПР 2025/26 Математика 4 класс',
    'ВПР 2025–2026 уч. год Математика 4 класс',
    'ВПР 2025/2026 учебный год. Математика. 4 класс',
  ])('reads the school year, which leaves no doubt even in autumn: «%s»', (line) => {
    expect(headOf([line], ['Дата: 14.10.2025'])).toMatchObject({
      schoolYear: 2026,
      isYearUncertain: false,
      subject: 'Математика',
    });
  });

  it.each([
    ['25.04.2026', '25.04.2026'],
    ['5.4.2026', '05.04.2026'],
    ['25.04.26', '25.04.2026'],
    ['25/04/2026', '25.04.2026'],
    ['2026-04-25', '25.04.2026'],
    ['2026-04-25T00:00:00', '25.04.2026'],
    ['25 апреля 2026 г.', '25.04.2026'],
    ['«2» мая 2026 года', '02.05.2026'],
    ['1 марта 2026', '01.03.2026'],
    ['25.04.2026 10:30', '25.04.2026'],
  ])('reads the date «%s»', (text, date) => {
    expect(headOf(['ВПР 2026 Математика 4 класс'], [`Дата: ${text}`])).toMatchObject({ date, unread: [] });
  });

  it.each(['31.02.2026', 'апрель', '2026-13-01', '25 мартобря 2026', '2026'])(
    'holds the date «%s» for blank, names its cell and leaves the year to be asked',
    (text) => {
      expect(headOf(['ВПР 2026 Математика 4 класс'], ['Дата:', text])).toMatchObject({
        date: undefined,
        unread: [{ fact: 'date', row: 4, column: 2 }],
        isYearUncertain: true,
      });
    },
  );

  it('holds a maximum that is none for blank and names its cell', () => {
    expect(headOf(['ВПР 2026 Математика 4 класс'], ['Максимальный первичный балл: много'])).toMatchObject({
      maximum: undefined,
      unread: [{ fact: 'maximum', row: 4, column: 1 }],
      isYearUncertain: false,
    });
  });

  it.each<[string, unknown[][], readonly string[]]>([
    ['no line', [['']], ['procedure', 'schoolYear', 'grade', 'subject']],
    ['no line and a label', [['Предмет: Математика']], ['procedure', 'schoolYear', 'grade']],
    ['an unknown procedure', [['НИКО 2026 Математика 4 класс']], ['procedure']],
    ['an impossible year', [['ВПР 1026 Математика 4 класс']], ['schoolYear']],
    ['two years that are no school year', [['ВПР 2025/2028 Математика 4 класс']], ['schoolYear']],
    ['the same in short', [['ВПР 2025-28 Математика 4 класс']], ['schoolYear']],
    ['no grade', [['ВПР 2026 Математика']], ['grade']],
    ['an impossible grade', [['ВПР 2026 Математика 14 класс']], ['grade']],
    ['no subject', [['ВПР 2026 4 класс'], ['Предмет: ']], ['subject']],
  ])('with %s leaves open what a person has to say', (_, [line = [], ...more], open) => {
    const head: Readonly<Record<string, unknown>> = { ...headOf(line, ...more) };
    const facts = ['procedure', 'schoolYear', 'grade', 'subject'];
    expect(facts.filter((fact) => head[fact] === undefined)).toEqual(open);
  });

  it('with two subjects refuses the sheet', () => {
    expect(headOf(['ВПР 2026 Математика 4 класс'], ['Предмет: Физика'])).toMatchObject({
      code: 'HEAD_FACTS_DISAGREE',
      fact: 'subject',
      row: 4,
      column: 1,
    });
  });

  it('whose grade the sheet’s name contradicts refuses the sheet', () => {
    const { rows } = markStatisticsSheet(counted, plain);
    expect(recognise(rows, 'РУ 5 Статистика по отметкам')).toMatchObject({
      refusal: { code: 'HEAD_FACTS_DISAGREE', fact: 'grade', row: 3 },
    });
  });
});

describe('a sheet is refused', () => {
  it('when it is of another kind, or empty', () => {
    expect(
      recognise(
        [
          ['Наименование', 'Сумма'],
          ['Бумага', 5],
        ],
        'Лист1',
      ),
    ).toEqual({
      refusal: { code: 'UNKNOWN_LAYOUT' },
    });
    expect(recognise([], '')).toEqual({ refusal: { code: 'UNKNOWN_LAYOUT' } });
  });

  it('when its title is of one export and its headings of another', () => {
    const { rows, name } = markStatisticsSheet(counted, plain);
    const swapped = [['Индивидуальные результаты'], ...rows.slice(1)];
    expect(recognise(swapped, name)).toMatchObject({ refusal: { code: 'LAYOUT_DISAGREES', row: 8 } });
  });

  it.each([
    'Выполнение заданий',
    'Выполнение заданий (в % от числа участников)',
    'Выполнение заданий группами участников',
    'Достижение планируемых результатов',
    'Распределение первичных баллов',
  ])('under the title of another report it is named, not read: «%s»', (title) => {
    const { rows } = markStatisticsSheet(counted, plain);
    const [known] = title.split(' (');
    expect(recognise([[title], ...rows.slice(1)], '')).toEqual({
      refusal: { code: 'REPORT_NOT_TAKEN', title: known },
    });
    // The title may be left in the name of the sheet alone, cut as Excel cuts it.
    expect(recognise([[], ...rows.slice(1)], `МА 4 ${title}`.slice(0, 31))).toMatchObject({
      refusal: { code: 'REPORT_NOT_TAKEN' },
    });
  });

  it.each(['1', '0', '6', '10', '6.1'])(
    'when a column that its report never has stands in it: «%s»',
    (more) => {
      const { rows, name } = markStatisticsSheet(counted, plain);
      const foreign = rows.map((row, r) => (r === 7 ? [...row, more] : row));
      expect(recognise(foreign, name)).toEqual({
        refusal: { code: 'HEADING_FOREIGN', layout: 'mark-statistics', row: 8, column: 8, heading: more },
      });
    },
  );

  it('is not the fate of a report whose marks are headed with their unit', () => {
    const { rows, name } = markStatisticsSheet(counted, plain);
    const heads = (write: (mark: string) => string) =>
      rows.map((row, r) => (r === 7 ? row.map((cell, c) => (c > 2 ? write(String(cell)) : cell)) : row));
    for (const write of [(m: string) => `${m}, %`, (m: string) => `«${m}», %`, (m: string) => `${m} %`]) {
      expect(layoutOf({ rows: heads(write), name })).toBe('mark-statistics');
    }
  });

  it('when a heading stands twice', () => {
    const { rows, name } = markStatisticsSheet(counted, plain);
    const doubled = rows.map((row, r) => (r === 7 ? [...row, '5'] : row));
    expect(recognise(doubled, name)).toEqual({
      refusal: { code: 'HEADING_DOUBLED', layout: 'mark-statistics', row: 8, column: 8, heading: '5' },
    });
  });

  it('when its title is known and nothing else is', () => {
    expect(recognise([['Статистика по отметкам']], '')).toEqual({
      refusal: { code: 'HEADING_MISSING', layout: 'mark-statistics' },
    });
  });
});

describe('personal data', () => {
  const { rows, name } = individualSheet([{ ...pupils[0], pupils: [pupil, pupil, pupil] }], plain);
  function withColumn(heading: string, ...values: string[]) {
    return rows.map((row, r) => (r === 7 ? [...row, heading] : r > 8 ? [...row, values[r - 9] ?? ''] : row));
  }

  it.each([
    ['a heading', withColumn('Фамилия обучающегося')],
    ['full names', withColumn('Участник', 'Иванова Мария Петровна', 'Петров Иван Ильич')],
    ['СНИЛС', withColumn('Номер', '112-233-445 95', '112-233-445 96')],
  ])('in a column with %s refuses the sheet and repeats nothing of it', (_, withPersons) => {
    expect(recognise(withPersons, name)).toEqual({
      refusal: { code: 'PERSONAL_DATA', layout: 'individual-results', row: 8, column: 13 },
    });
  });

  it('in place of the pupils’ codes refuses the sheet', () => {
    const named = rows.map((row, r) =>
      r === 9 ? row.map((cell, c) => (c === 3 ? 'Иванова Маша' : cell)) : row,
    );
    expect(recognise(named, name)).toMatchObject({ refusal: { code: 'PERSONAL_DATA', column: 4 } });
  });

  it('is not seen in the authors of textbooks, which are never read', () => {
    const two = region2021Sheet([{ ...pupils[0], pupils: [pupil, pupil, pupil] }], plain);
    expect(layoutOf(two)).toBe('region-2021');
  });
});
