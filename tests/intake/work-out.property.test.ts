// Random districts written to real xlsx files in every layout come back as the very counts they were made from.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Given } from '../../src/intake/types';
import {
  countedDistricts,
  pupilDistricts,
  type RandomPupil,
  type SchoolPupils,
  sum,
  TASK_MAXIMA,
} from '../domain/intake/fixtures/district';
import {
  individualSheet,
  protocolSheet,
  region2020Sheet,
  region2021Sheet,
  region2022Sheet,
  scoreOf,
} from '../domain/intake/fixtures/pupil-sheets';
import {
  journalColumnsSheet,
  journalRowsSheet,
  markStatisticsSheet,
} from '../domain/intake/fixtures/reports';
import { styles } from '../domain/intake/fixtures/style';
import { runs } from '../runs';
import { knownSchool, rowsFor, workedOut } from './list';
import { opened } from './xlsx';

type Row = Readonly<Record<string, string | number>>;

/** Chosen cells of rows, ordered by code, so that no row may be lost or invented. */
function cells(rows: readonly Row[], ids: readonly string[]): (string | number | undefined)[][] {
  return rows.map((row) => ids.map((id) => row[id])).sort((a, b) => String(a[0]).localeCompare(String(b[0])));
}

const MARKS = ['code', 'participants', 'marks2', 'marks3', 'marks4', 'marks5'];
const MOVEMENTS = ['code', 'both', 'lowered', 'confirmed', 'raised'];

describe('reports on groups', () => {
  it('are loaded to the counts they were made from, 200 districts in three layouts', async () => {
    await fc.assert(
      fc.asyncProperty(countedDistricts, styles, async (schools, style) => {
        const intake = workedOut([
          await opened('Ф3.xlsx', markStatisticsSheet(schools, style)),
          await opened('столбцы.xlsx', journalColumnsSheet(schools, style)),
          await opened('строки.xlsx', journalRowsSheet(schools, style)),
        ]);
        const codes = schools.map(({ digits }) => `${style.prefix}${digits}`);
        const results = schools.map(({ marks }, i) => [codes[i], sum(marks), ...marks]);
        const movements = schools.map((school, i) => [codes[i], sum(school.movements), ...school.movements]);
        const byCode = (rows: typeof results) =>
          [...rows].sort((a, b) => String(a[0]).localeCompare(String(b[0])));
        expect(cells(rowsFor(intake, 'Результаты'), MARKS)).toEqual(byCode(results));
        const comparisons = rowsFor(intake, 'Сопоставление');
        for (const year of ['2025/2026', '2020/2021']) {
          const own = comparisons.filter((row) => row.year === year);
          expect(cells(own, MOVEMENTS)).toEqual(byCode(movements));
        }
        expect(comparisons).toHaveLength(2 * schools.length);
        expect(rowsFor(intake, 'Регион')).toEqual([
          {
            year: '2025/2026',
            procedure: 'ВПР',
            grade: 4,
            subject: 'Русский язык',
            participants: sum(results.map(([, participants]) => Number(participants))),
          },
        ]);
        expect(cells(rowsFor(intake, 'Школы'), ['code'])).toEqual([...codes].sort().map((code) => [code]));
        expect(intake.leftSchools).toBe(0);
        for (const item of intake.items) {
          expect(item).toMatchObject({ kind: 'ready', refusedRows: [] });
          expect(item.kind === 'ready' && item.notes.every(({ agrees }) => agrees)).toBe(true);
        }
      }),
      { numRuns: runs({ quick: 30, deep: 200 }) },
    );
  });
});

const scale = { from3: 2, from4: 4, from5: 6 };
const said: Given = { procedure: 'vpr', year: 2022, grade: 5, subject: 'Математика', scale };

function markBy(score: number): number {
  return score >= 6 ? 5 : score >= 4 ? 4 : score >= 2 ? 3 : 2;
}

/** What a school's pupils come to, counted from the random pupils and not from the file. */
function expected(code: string, pupils: readonly RandomPupil[], mark: (pupil: RandomPupil) => number) {
  const present = pupils.filter(({ absent }) => !absent);
  const number = (wanted: number) => present.filter((pupil) => mark(pupil) === wanted).length;
  const pairs = present.filter(({ journal }) => journal !== undefined);
  const by = (test: (difference: number) => boolean) =>
    pairs.filter((pupil) => test(mark(pupil) - (pupil.journal ?? 0))).length;
  return {
    results: [code, present.length, number(2), number(3), number(4), number(5)],
    points: sum(present.map(scoreOf)),
    movements:
      pairs.length === 0
        ? []
        : [[code, pairs.length, by((d) => d < 0), by((d) => d === 0), by((d) => d > 0)]],
  };
}

const layouts = {
  Ф1: { sheets: individualSheet, given: {}, mark: ({ mark }: RandomPupil) => mark as number },
  '2020': {
    sheets: region2020Sheet,
    given: { ...said, maximum: 6 },
    mark: (one: RandomPupil) => markBy(scoreOf(one)),
  },
  '2021': {
    sheets: region2021Sheet,
    given: { ...said, maximum: 6 },
    mark: (one: RandomPupil) => markBy(scoreOf(one)),
  },
  '2022': { sheets: region2022Sheet, given: said, mark: (one: RandomPupil) => markBy(scoreOf(one)) },
};

describe('tables of pupils', () => {
  it.each(Object.entries(layouts))(
    'are loaded to the counts of the pupils of 200 districts: %s',
    async (_, layout) => {
      await fc.assert(
        fc.asyncProperty(pupilDistricts, styles, async (schools, style) => {
          const ours = schools.map(({ digits, name }) => knownSchool(`edu${digits}`, name));
          const intake = workedOut([await opened('дети.xlsx', layout.sheets(schools, style))], {
            given: { '0/0': layout.given },
            context: { schools: ours },
          });
          expectFigures(intake, schools, layout.mark);
        }),
        { numRuns: runs({ quick: 30, deep: 200 }) },
      );
    },
  );

  it('are loaded to the counts of the pupils of 200 districts: the form, a file a school', async () => {
    await fc.assert(
      fc.asyncProperty(pupilDistricts, styles, async (schools, style) => {
        const files = await Promise.all(
          schools.map((school) => opened(`${school.digits}.xlsx`, protocolSheet(school, style))),
        );
        const given = schools.map(({ digits }, i) => [`${i}/0`, { ...said, school: `edu${digits}` }]);
        const intake = workedOut(files, {
          given: Object.fromEntries(given),
          context: { schools: schools.map(({ digits, name }) => knownSchool(`edu${digits}`, name)) },
        });
        expectFigures(intake, schools, (pupil) => markBy(scoreOf(pupil)));
      }),
      { numRuns: runs({ quick: 30, deep: 200 }) },
    );
  });
});

function expectFigures(
  intake: ReturnType<typeof workedOut>,
  schools: readonly SchoolPupils[],
  mark: (pupil: RandomPupil) => number,
): void {
  const all = schools
    .map(({ digits, pupils }) => expected(`edu${digits}`, pupils, mark))
    .sort((a, b) => String(a.results[0]).localeCompare(String(b.results[0])));
  const results = rowsFor(intake, 'Результаты');
  expect(cells(results, MARKS)).toEqual(all.map((one) => one.results));
  expect(cells(rowsFor(intake, 'Сопоставление'), MOVEMENTS)).toEqual(all.flatMap((one) => one.movements));
  const means = cells(results, ['code', 'mean', 'meanPercent']);
  means.forEach(([, mean, percent], i) => {
    const participants = Number(all[i]?.results[1]);
    const points = all[i]?.points ?? Number.NaN;
    expect(Number(mean) * participants).toBeCloseTo(points, 9);
    expect((Number(percent) / 100) * participants * sum(TASK_MAXIMA)).toBeCloseTo(points, 9);
  });
  expect(intake.leftSchools).toBe(0);
}
