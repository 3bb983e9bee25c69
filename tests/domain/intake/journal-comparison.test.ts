// The comparison with the journal: both layouts give the same counts, over pupils with both marks.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJournalComparison } from '../../../src/domain/intake/journal-comparison';
import { countedDistricts, type SchoolCounts, sum } from './fixtures/district';
import { recognised } from './fixtures/recognised';
import { journalColumnsSheet, journalRowsSheet } from './fixtures/reports';
import { plain, type Sheet, styles } from './fixtures/style';

function read(sheet: Sheet) {
  return readJournalComparison(sheet.rows, recognised(sheet, 'journal-columns', 'journal-rows'));
}

const writers = { 'in columns': journalColumnsSheet, 'in rows': journalRowsSheet } as const;
const layouts = Object.keys(writers) as (keyof typeof writers)[];

const school: SchoolCounts = {
  digits: '203389',
  name: 'МБОУ «СОШ №1 г.Урус-Мартан»',
  marks: [0, 0, 0, 1],
  movements: [20, 55, 11],
  withoutJournal: 3,
};

describe.each(layouts)('the layout %s', (layout) => {
  const write = writers[layout];

  it('loads any district to exactly the counts it was made from', () => {
    fc.assert(
      fc.property(countedDistricts, styles, (district, style) => {
        const { schools, wider, problems } = read(write(district, style));
        expect(problems).toEqual([]);
        expect(wider.map(({ group }) => group.kind)).toEqual(['sample', 'region', 'municipality']);
        expect(
          schools.map(({ group, lowered, confirmed, raised, both, printedTotal }) => ({
            code: group.code,
            name: group.name,
            figures: [lowered, confirmed, raised, both, printedTotal],
          })),
        ).toEqual(
          district.map(({ digits, name, movements, withoutJournal }) => ({
            code: `${style.prefix}${digits}`,
            name,
            figures: [...movements, sum(movements), sum(movements) + withoutJournal],
          })),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('uses the parts when the printed total is 3 more, and keeps the total as a fact', () => {
    const [read86] = read(write([school], plain)).schools;
    expect(read86).toMatchObject({ lowered: 20, confirmed: 55, raised: 11, both: 86, printedTotal: 89 });
  });

  it('names a school whose parts are more than its total', () => {
    const { schools, problems } = read(write([{ ...school, withoutJournal: -1 }], plain));
    expect(schools).toEqual([]);
    expect(problems.map(({ code, group }) => [code, group])).toContainEqual([
      'PARTS_ABOVE_TOTAL',
      'МБОУ «СОШ №1 г.Урус-Мартан»(edu203389)',
    ]);
  });

  it('names a school that stands twice with different figures', () => {
    const { schools, problems } = read(write([school, { ...school, movements: [20, 54, 12] }], plain));
    expect(schools).toEqual([]);
    expect(problems.map(({ code }) => code)).toEqual(['SCHOOL_TWICE']);
  });

  it('names a figure that is no count, by its cell', () => {
    const sheet = write([school], plain);
    const { column, row } =
      layout === 'in columns' ? { row: 12, column: 4 } : { row: 8 + 3 * 5 + 2, column: 2 };
    const line = sheet.rows[row - 1];
    if (line !== undefined) line[column - 1] = '20,5';
    const { schools, problems } = read(sheet);
    expect(schools).toEqual([]);
    expect(problems).toEqual([
      { code: 'FIGURE_UNREADABLE', row, column, group: 'МБОУ «СОШ №1 г.Урус-Мартан»(edu203389)' },
    ]);
  });

  it('names a school where nobody has both marks', () => {
    const { problems } = read(write([school, { ...school, digits: '203390', movements: [0, 0, 0] }], plain));
    expect(problems.map(({ code }) => code)).toEqual(['NO_PARTICIPANTS']);
  });
});

it('says of what the printed percents are shares', () => {
  expect(read(journalColumnsSheet([school], plain)).schools[0]?.percentsOf).toBe('both');
  expect(read(journalRowsSheet([school], plain)).schools[0]?.percentsOf).toBe('printed-total');
  const sheet = journalColumnsSheet([school], plain);
  const line = sheet.rows[11];
  if (line !== undefined) line[2] = 99;
  expect(read(sheet).schools[0]?.percentsOf).toBe('neither');
  if (line !== undefined) line[2] = null;
  expect(read(sheet).schools[0]?.percentsOf).toBe('unknown');
});

it('takes a bare «Кол-во участников» after a percent for the same group', () => {
  const sheet = journalColumnsSheet([school], plain);
  for (const column of [3, 5, 7]) (sheet.rows[7] as unknown[])[column] = 'Кол-во участников';
  expect(read(sheet).schools[0]).toMatchObject({ lowered: 20, confirmed: 55, raised: 11 });
});

describe('the layout in rows', () => {
  it('names a group without one of its rows', () => {
    const sheet = journalRowsSheet([school], plain);
    sheet.rows.splice(8 + 3 * 5 + 2, 1);
    const { schools, problems } = read(sheet);
    expect(schools).toEqual([]);
    expect(problems.map(({ code, row }) => [code, row])).toEqual([['BLOCK_INCOMPLETE', 24]]);
  });

  it('names a row that stands twice, and does not take its group', () => {
    const sheet = journalRowsSheet([school], plain);
    const confirmed = sheet.rows[8 + 3 * 5 + 2] ?? [];
    sheet.rows.splice(8 + 3 * 5 + 2, 0, confirmed);
    const { schools, problems } = read(sheet);
    expect(schools).toEqual([]);
    expect(problems.map(({ code, row }) => [code, row])).toEqual([['BLOCK_INCOMPLETE', 27]]);
  });
});
