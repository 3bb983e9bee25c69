// Ф3: the counts come back exactly, or the row is named.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarkStatistics } from '../../../src/domain/intake/mark-statistics';
import { countedDistricts, sum } from './fixtures/district';
import { recognised } from './fixtures/recognised';
import { markStatisticsSheet } from './fixtures/reports';
import { headRows, plain, type Sheet, styles } from './fixtures/style';

const HEADINGS = ['Группы участников', 'Кол-во ОО', 'Кол-во участников', '2', '3', '4', '5'];

function report(...rows: unknown[][]): Sheet {
  return {
    name: 'РУ 4 Статистика по отметкам',
    rows: [...headRows('Статистика по отметкам', 'ВПР 2026 Русский язык 4 класс'), HEADINGS, ...rows],
  };
}

function read(sheet: Sheet) {
  return readMarkStatistics(sheet.rows, recognised(sheet, 'mark-statistics').table);
}

describe('any district', () => {
  it('loads to exactly the counts it was made from, no row lost and none invented', () => {
    fc.assert(
      fc.property(countedDistricts, styles, (district, style) => {
        const { schools, wider, problems } = read(markStatisticsSheet(district, style));
        expect(problems).toEqual([]);
        expect(wider.map(({ group }) => group.kind)).toEqual(['sample', 'region', 'municipality']);
        expect(
          schools.map(({ group, participants, marks }) => [group.code, group.name, participants, marks]),
        ).toEqual(
          district.map(({ digits, name, marks: [marks2, marks3, marks4, marks5] }) => [
            `${style.prefix}${digits}`,
            name,
            marks2 + marks3 + marks4 + marks5,
            { marks2, marks3, marks4, marks5 },
          ]),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('keeps every row with anything in it: taken or named', () => {
    const spoil = fc.record({
      row: fc.nat(),
      column: fc.nat({ max: 6 }),
      cell: fc.constantFrom('', 'н/д', -1, 101),
    });
    fc.assert(
      fc.property(countedDistricts, styles, spoil, (district, style, { row, column, cell }) => {
        const sheet = markStatisticsSheet(district, style);
        const line = sheet.rows[8 + (row % (district.length + 3))];
        if (line !== undefined) line[column] = cell;
        const { schools, wider, problems } = read(sheet);
        expect(schools.length + wider.length + problems.length).toBe(district.length + 3);
        for (const { participants, marks } of schools) expect(sum(Object.values(marks))).toBe(participants);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the published report of 2026', () => {
  // Public figures of ФИС ОКО: Russian, grade 4.
  const { schools, wider, problems } = read(
    report(
      ['Вся выборка', 35589, 1722202, 5.06, 32.92, 44.33, 17.69],
      ['Чеченская Республика', 560, 30216, 13.44, 44.15, 36.28, 6.14],
      ['Урус-Мартановский муниципальный район(reg20_m012)', 47, 3162, 13.57, 46.9, 33.65, 5.88],
      ['МБОУ «СОШ №1 г.Урус-Мартан»(edu203389)', null, 89, 12.36, 52.81, 26.97, 7.87],
    ),
  );

  it('gives 11, 47, 24 and 7 pupils of 89, although the percents sum to 100.01', () => {
    expect(problems).toEqual([]);
    expect(schools).toEqual([
      {
        row: 12,
        group: { kind: 'school', code: 'edu203389', name: 'МБОУ «СОШ №1 г.Урус-Мартан»' },
        participants: 89,
        marks: { marks2: 11, marks3: 47, marks4: 24, marks5: 7 },
      },
    ]);
  });

  it('tells the sample, the region and the municipality apart, without counts where several fit', () => {
    expect(
      wider.map(({ group, schools: number, participants, marks }) => [group, number, participants, marks]),
    ).toEqual([
      [{ kind: 'sample', name: 'Вся выборка' }, 35589, 1722202, undefined],
      [{ kind: 'region', name: 'Чеченская Республика' }, 560, 30216, undefined],
      [
        { kind: 'municipality', name: 'Урус-Мартановский муниципальный район' },
        47,
        3162,
        // 13.57 % is 429 (13.5674), 46.9 % is 1483 (46.9007), 33.65 % is 1064 (33.6496), 5.88 % is 186 (5.8824).
        { marks2: 429, marks3: 1483, marks4: 1064, marks5: 186 },
      ],
    ]);
  });
});

describe('a row is named and not taken', () => {
  it.each<[string, unknown[], string, number?]>([
    [
      'when no counts have its percents',
      ['СОШ(edu200001)', '', 89, 12.4, 52.8, 27, 7.8],
      'PERCENTS_NOT_COUNTS',
    ],
    ['when the counts do not sum', ['СОШ(edu200001)', '', 4, 25, 25, 25, 0], 'PERCENTS_NOT_COUNTS'],
    ['when counts stand for percents', ['СОШ(edu200001)', '', 89, 11, 47, 24, 7], 'PERCENTS_NOT_COUNTS'],
    [
      'when a percent is blank, which is not 0',
      ['СОШ(edu200001)', '', 4, '', 50, 25, 25],
      'FIGURE_UNREADABLE',
      4,
    ],
    [
      'when the participants are no count',
      ['СОШ(edu200001)', '', 4.5, 0, 50, 25, 25],
      'FIGURE_UNREADABLE',
      3,
    ],
    ['when nobody took part', ['СОШ(edu200001)', '', 0, 0, 0, 0, 0], 'NO_PARTICIPANTS', 3],
    ['when a school has a number of schools', ['СОШ(edu200001)', 3, 4, 0, 50, 25, 25], 'GROUP_UNCLEAR', 1],
    ['when its group has no name', ['', '', 4, 0, 50, 25, 25], 'GROUP_UNCLEAR', 1],
    ['when it is a note', ['* по данным на 1 июня'], 'GROUP_UNCLEAR', 1],
  ])('%s', (_, row, code, column) => {
    const { schools, problems } = read(report(row));
    expect(schools).toEqual([]);
    expect(problems.map((problem) => [problem.code, problem.row, problem.column])).toEqual([
      [code, 9, column],
    ]);
  });

  it('both times when a school stands twice with different figures, under either prefix', () => {
    const { schools, problems } = read(
      report(['СОШ(edu200001)', '', 4, 0, 50, 25, 25], ['СОШ(sch200001)', '', 4, 25, 25, 25, 25]),
    );
    expect(schools).toEqual([]);
    expect(problems).toEqual([{ code: 'SCHOOL_TWICE', row: 10, otherRow: 9, group: 'СОШ' }]);
  });
});

it('takes a school that stands twice with the same figures once', () => {
  const row = ['СОШ(edu200001)', '', 4, 0, 50, 25, 25];
  const { schools, problems } = read(report(row, row));
  expect(schools).toHaveLength(1);
  expect(problems).toEqual([]);
});

it('reads percents with a sign and counts with a space between thousands', () => {
  const { schools } = read(report(['СОШ(edu200001)', '', '1 000', '10,00 %', '20%', '30.0', 40]));
  expect(schools[0]?.marks).toEqual({ marks2: 100, marks3: 200, marks4: 300, marks5: 400 });
});

it('takes a school without a code by its name', () => {
  const { schools } = read(report(['МБОУ СОШ № 3', '', 4, 0, 50, 25, 25]));
  expect(schools[0]?.group).toEqual({ kind: 'school', code: '', name: 'МБОУ СОШ № 3' });
});

it('has a fixture of the layout itself', () => {
  expect(markStatisticsSheet([], plain).rows[7]).toEqual([...HEADINGS.slice(0, 3), 2, 3, 4, 5]);
});
