// Ф1, the protocol and the regional exports: pupils' rows become figures of schools, and nothing of a pupil stays.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readIndividualResults } from '../../../src/domain/intake/individual-results';
import { readProtocol } from '../../../src/domain/intake/protocol';
import { readRegionalExport } from '../../../src/domain/intake/regional-exports';
import { pupilDistricts, type RandomPupil, type SchoolPupils, sum, TASK_MAXIMA } from './fixtures/district';
import {
  individualSheet,
  protocolSheet,
  region2020Sheet,
  region2021Sheet,
  region2022Sheet,
  scoreOf,
} from './fixtures/pupil-sheets';
import { recognised } from './fixtures/recognised';
import { plain, type Sheet, type Style, styles } from './fixtures/style';

const MAXIMUM = sum(TASK_MAXIMA);
const scale = { from3: 2, from4: 4, from5: 5 };
const minimumPairs = 10;

function individual(sheet: Sheet) {
  return readIndividualResults(sheet.rows, recognised(sheet, 'individual-results'), { minimumPairs });
}

function byScale(score: number): number {
  return score < 2 ? 2 : score < 4 ? 3 : score < 5 ? 4 : 5;
}

/** The figures of one school, counted by plain scans. */
function expected({ pupils }: SchoolPupils, markOf: (pupil: RandomPupil) => number) {
  const present = pupils.filter(({ absent }) => !absent);
  const count = (mark: number): number => present.filter((pupil) => markOf(pupil) === mark).length;
  const paired = present.filter(({ journal }) => journal !== undefined);
  const moved = (test: (difference: number) => boolean): number =>
    paired.filter((pupil) => test(markOf(pupil) - (pupil.journal ?? 0))).length;
  return {
    participants: present.length,
    absent: pupils.length - present.length,
    marks: { marks2: count(2), marks3: count(3), marks4: count(4), marks5: count(5) },
    mean: sum(present.map(scoreOf)) / present.length,
    withoutMark: present.length - paired.length,
    movements:
      paired.length === 0
        ? undefined
        : {
            lowered: moved((difference) => difference < 0),
            confirmed: moved((difference) => difference === 0),
            raised: moved((difference) => difference > 0),
            both: paired.length,
          },
  };
}

type Results = ReturnType<typeof individual>;

function figures({ schools }: Results) {
  return schools.map(({ group, result }) => ({
    code: group.code,
    participants: result.participants,
    absent: result.absent,
    marks: result.marks,
    mean: result.mean,
    withoutMark: result.journal.withoutMark,
    movements: result.journal.movements,
  }));
}

describe('any district', () => {
  it('loads from Ф1 to exactly the figures of its pupils', () => {
    fc.assert(
      fc.property(pupilDistricts, styles, (district, style) => {
        const results = individual(individualSheet(district, style));
        expect(results.problems).toEqual([]);
        expect(figures(results)).toEqual(
          district.map((school) => ({
            code: `${style.prefix}${school.digits}`,
            ...expected(school, ({ mark }) => mark),
          })),
        );
      }),
      { numRuns: 200 },
    );
  });

  const writers: Readonly<Record<string, (district: readonly SchoolPupils[], style: Style) => Sheet>> = {
    'region-2020': region2020Sheet,
    'region-2021': region2021Sheet,
    'region-2022': region2022Sheet,
  };
  it.each(Object.entries(writers))('loads from %s by a scale of marks', (layout, write) => {
    const prefix = layout === 'region-2022' ? 'edu' : 'sch';
    fc.assert(
      fc.property(pupilDistricts, styles, (district, style) => {
        const sheet = write(district, style);
        const found = recognised(sheet, 'region-2020', 'region-2021', 'region-2022');
        const results = readRegionalExport(sheet.rows, found, { minimumPairs, scale, maximum: MAXIMUM });
        expect(results.problems).toEqual([]);
        expect(figures(results)).toEqual(
          district.map((school) => ({
            code: `${prefix}${school.digits}`,
            ...expected(school, (pupil) => byScale(scoreOf(pupil))),
          })),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('loads from the protocol, school by school, without the codes handed out to nobody', () => {
    fc.assert(
      fc.property(pupilDistricts, styles, ([school], style) => {
        if (school === undefined) return;
        const sheet = protocolSheet(school, style);
        const rules = { minimumPairs, scale, maximum: undefined };
        const results = readProtocol(sheet.rows, recognised(sheet, 'protocol'), rules);
        expect(results.problems).toEqual([]);
        expect(figures(results)).toEqual([
          { code: '', ...expected(school, (pupil) => byScale(scoreOf(pupil))) },
        ]);
        expect(results.schools[0]?.result.unused).toBe(2);
      }),
      { numRuns: 200 },
    );
  });

  it('leaves no pupil’s code in any result', () => {
    fc.assert(
      fc.property(pupilDistricts, styles, (district, style) => {
        const text = JSON.stringify(individual(individualSheet(district, style)));
        // Codes are 40001, 40002…; a longer number may hold the same digits.
        expect(text).not.toMatch(/(?<![\d.])400\d\d(?!\d)/);
      }),
    );
    expect(JSON.stringify(withCell(4, 40_002))).not.toContain('40002');
  });
});

function pupil(
  tasks: RandomPupil['tasks'],
  mark: RandomPupil['mark'],
  journal: RandomPupil['journal'],
): RandomPupil {
  return { tasks, mark, journal, absent: false };
}

// Scores 1, 3, 4, 6 of 6: mean 3.5, squares of deviations 6.25 + 0.25 + 0.25 + 6.25 = 13, SD √(13/3) = 2.0817.
const four: SchoolPupils = {
  digits: '203389',
  name: 'СОШ №1',
  pupils: [
    pupil([1, undefined, undefined], 2, 3),
    pupil([1, 1, 1], 3, 3),
    pupil([2, 1, 1], 4, 4),
    pupil([2, 1, 3], 5, 4),
  ],
};

describe('the figures of a school counted by hand', () => {
  it('are mean 3.5, SD 2.0817, 58.33 % of the maximum', () => {
    const [school] = individual(individualSheet([four], plain)).schools;
    expect(school?.row).toBe(10);
    expect(school?.result.mean).toBe(3.5);
    expect(school?.result.deviation).toBeCloseTo(2.0817, 4);
    expect(school?.result.meanPercent).toBeCloseTo(58.3333, 4);
    expect(school?.result.journal.movements).toEqual({ lowered: 1, confirmed: 2, raised: 1, both: 4 });
  });

  it('have Spearman’s coefficient of the journal and the score, from the minimum of pairs on', () => {
    const sheet = individualSheet([four], plain);
    const found = recognised(sheet, 'individual-results');
    const of = (minimum: number) =>
      readIndividualResults(sheet.rows, found, { minimumPairs: minimum }).schools[0]?.result.journal
        .correlation;
    // Ranks 1.5, 1.5, 3.5, 3.5 against 1, 2, 3, 4: Σ = 4, √(4 · 5) = 4.4721, 0.8944.
    expect(of(4)).toBeCloseTo(0.8944, 4);
    expect(of(5)).toBe('few-pairs');
  });

  it('have no deviation for a single pupil', () => {
    const [school] = individual(
      individualSheet([{ ...four, pupils: four.pupils.slice(0, 1) }], plain),
    ).schools;
    expect(school?.result.deviation).toBeUndefined();
  });
});

/** Ф1 of the four pupils with one cell of the first pupil's row, which is row 10, changed. */
function withCell(column: number, cell: unknown) {
  const sheet = individualSheet([four], plain);
  const line = sheet.rows[9];
  if (line !== undefined) line[column - 1] = cell;
  return individual(sheet);
}
const [TASK, SCORE, MARK, JOURNAL] = [7, 10, 11, 12];

describe('words of the layout', () => {
  it('«не пройд.» is counted, and the score is taken as the file gives it', () => {
    const [school] = withCell(TASK + 1, 'не пройд.').schools;
    expect(school?.result.untaught).toBe(1);
    expect(school?.result.mean).toBe(3.5);
  });

  it.each(['нет отметки', '', '1', 1])('journal mark %o is no mark', (cell) => {
    const [school] = withCell(JOURNAL, cell).schools;
    expect(school?.result.journal.withoutMark).toBe(1);
    expect(school?.result.journal.movements?.both).toBe(3);
    expect(school?.result.participants).toBe(4);
  });

  it.each(['X', 'x', 'Х', 'х'])('task %s, Latin or Cyrillic, is not attempted', (cell) => {
    expect(withCell(TASK + 1, cell).problems).toEqual([]);
  });
});

describe('a school is not taken, and the cell is named,', () => {
  it.each<[string, number, unknown, string]>([
    ['when a mark is missing', MARK, '', 'MARK_UNREADABLE'],
    ['when a mark is none of 2 to 5', MARK, 6, 'MARK_UNREADABLE'],
    ['when a journal mark is a word', JOURNAL, 'зачёт', 'JOURNAL_MARK_UNREADABLE'],
    ['when a score is missing', SCORE, '', 'SCORE_UNREADABLE'],
    ['when a score is above the maximum', SCORE, 7, 'SCORE_ABOVE_MAXIMUM'],
    ['when the tasks do not make the score', SCORE, 2, 'TASKS_NOT_SUM'],
    ['when a task has more points than it can', TASK, 3, 'TASK_UNREADABLE'],
    ['when a task is a word', TASK, 'да', 'TASK_UNREADABLE'],
    ['when two rows have one code', 4, 40_002, 'PUPIL_TWICE'],
  ])('%s', (_, column, cell, code) => {
    const { schools, problems } = withCell(column, cell);
    expect(schools).toEqual([]);
    const row = code === 'PUPIL_TWICE' ? 11 : 10;
    expect(problems.map((problem) => [problem.code, problem.row, problem.column])).toEqual([
      [code, row, column],
    ]);
  });

  it('when the file has fewer rows than it announces', () => {
    const sheet = individualSheet([four], plain);
    sheet.rows.pop();
    const { schools, problems } = individual(sheet);
    expect(schools).toEqual([]);
    expect(problems).toEqual([{ code: 'ROWS_NOT_ANNOUNCED', row: 9, group: 'СОШ №1' }]);
  });

  it('when nobody took part', () => {
    const nobody = { ...four, pupils: four.pupils.map((one) => ({ ...one, absent: true })) };
    const { schools, problems } = individual(individualSheet([nobody], plain));
    expect(schools).toEqual([]);
    expect(problems).toEqual([{ code: 'NO_PARTICIPANTS', row: 10, group: 'СОШ №1' }]);
  });

  it('when other schools of the file are sound, which are taken', () => {
    const other = { ...four, digits: '203390' };
    const sheet = individualSheet([four, other], plain);
    (sheet.rows[9] as unknown[])[MARK - 1] = 7;
    expect(individual(sheet).schools.map(({ group }) => group.code)).toEqual(['edu203390']);
  });
});

it('names a pupil’s row without a school', () => {
  const sheet = individualSheet([four], plain);
  sheet.rows.push(['', '', '', 40_050, '4А', 1, 1, 1, 1, 3, 3, 3]);
  expect(individual(sheet).problems).toEqual([{ code: 'SCHOOL_MISSING', row: 14, column: 1 }]);
});

it('gives no marks without a scale, and no percent without a maximum', () => {
  const sheet = region2020Sheet([four], plain);
  const rules = { minimumPairs, scale: undefined, maximum: undefined };
  const [school] = readRegionalExport(sheet.rows, recognised(sheet, 'region-2020'), rules).schools;
  expect(school?.result.marks).toBeUndefined();
  expect(school?.result.meanPercent).toBeUndefined();
  expect(school?.result.journal.movements).toBeUndefined();
  expect(school?.result.mean).toBe(3.5);
});
