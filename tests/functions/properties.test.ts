// What holds of the custom functions for any numbers: bounds, order of rows, scale, totals.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FunctionName } from '../../src/catalogue/functions';
import { call, column } from './call';
import { shareFunctions } from './share-functions';

/** Shares of marks in all of them. */
const markNames: readonly FunctionName[] = ['QUALITY_SHARE', 'PASS_SHARE'];

/** Two counts, the first within the second. */
const pair = fc
  .tuple(fc.integer({ min: 1, max: 5000 }), fc.nat({ max: 5000 }))
  .map(([whole, some]): number[] => [some % (whole + 1), whole]);

/** Counts of the marks 2, 3, 4 and 5, at least one mark among them. */
const marks = fc
  .array(fc.nat({ max: 500 }), { minLength: 4, maxLength: 4 })
  .filter((counts) => counts.some((count) => count > 0));

const rowsOf = (row: fc.Arbitrary<number[]>) => fc.array(row, { minLength: 1, maxLength: 30 });

/** Sums are rounded once more than their parts. */
const ROUNDING = 1e-9;

/** The columns of rows of one width, as ranges. */
function columns<T>(rows: readonly (readonly T[])[]): T[][][] {
  return (rows[0] ?? []).map((_, at) => rows.map((row) => [row[at] as T]));
}

/** The numbers of a result; a single row is a single value. */
function numbersOf(result: unknown): number[] {
  return (Array.isArray(result) ? result.flat() : [result]).map(Number);
}

describe.each([
  ...shareFunctions.map((name) => ({ name, row: pair })),
  ...markNames.map((name) => ({ name, row: marks })),
])('$name', ({ name, row }) => {
  it('lies within 0…100', () => {
    fc.assert(
      fc.property(rowsOf(row), (rows) => {
        for (const share of numbersOf(call(name, ...columns(rows)))) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(100);
        }
      }),
    );
  });

  it('does not change when all counts are scaled', () => {
    fc.assert(
      fc.property(row, fc.integer({ min: 2, max: 1000 }), (counts, factor) => {
        const scaled = counts.map((count) => count * factor);
        expect(call(name, ...scaled)).toBeCloseTo(Number(call(name, ...counts)), 9);
      }),
    );
  });

  it('over the sums lies between the smallest and the largest share of the rows', () => {
    fc.assert(
      fc.property(rowsOf(row), (rows) => {
        const shares = numbersOf(call(name, ...columns(rows)));
        const sums = columns(rows).map((cells) => cells.flat().reduce((sum, count) => sum + count, 0));
        const total = Number(call(name, ...sums));
        expect(total).toBeGreaterThanOrEqual(Math.min(...shares) - ROUNDING);
        expect(total).toBeLessThanOrEqual(Math.max(...shares) + ROUNDING);
      }),
    );
  });
});

describe('marks of a work', () => {
  it('have shares that make 100 together, quality within the pass rate and both made of them', () => {
    fc.assert(
      fc.property(marks, (counts) => {
        const [two = 0, three = 0, four = 0, five = 0] = numbersOf(call('MARK_SHARES', ...counts));
        expect(two + three + four + five).toBeCloseTo(100, 9);
        expect(call('QUALITY_SHARE', ...counts)).toBeCloseTo(four + five, 9);
        expect(call('PASS_SHARE', ...counts)).toBeCloseTo(100 - two, 9);
      }),
    );
  });
});

const anyMark = fc.constantFrom<unknown>(2, 3, 4, 5, '', 1);
const percent = fc.constantFrom<unknown>(0, 5, 12.5, 30, 47.83, 100, '', 'нет данных');
const ratio = fc.constantFrom<unknown>(0.05, 0.9, 0.95, 1, 1.05, 1.1, 9, '', 'нет данных');
const yesNo = fc.constantFrom<unknown>('да', 'нет', true, false, '');
const sign = fc.constantFrom<unknown>(true, 'нет', 'рост', 'мало участников', '');
const points = fc.constantFrom<unknown>(0, 1, 2, 3.5, 7, 12, 20, '');
const score = fc.oneof(points, fc.constant<unknown>('не писал'));

type Table = fc.Arbitrary<unknown[]>;

/** Each function with a row of good cells, and what is asked of its ranges besides a column for each cell. */
const rowWise: readonly { name: FunctionName; row: Table; ranges: (rows: unknown[][]) => unknown[] }[] = [
  {
    name: 'LOW_RESULT_COUNT',
    row: fc.tuple(fc.constant<unknown>(50), percent, percent),
    ranges: (rows) => [rows],
  },
  { name: 'COHORT_JUMP', row: fc.tuple(ratio), ranges: columns },
  {
    name: 'INFLATED_RESULT',
    row: fc.tuple(points, points, fc.constantFrom<unknown>(3, 10, 25, '')),
    ranges: (rows) => [...columns(rows), 8, 4, 1000],
  },
  {
    name: 'SOCIAL_WELLBEING_INDEX',
    row: fc.tuple(percent, percent, yesNo),
    ranges: (rows) => [rows.map((row) => row.slice(0, 2)), rows.map((row) => row.slice(2))],
  },
];

describe.each(rowWise)('$name', ({ name, row, ranges }) => {
  it('gives each school the same result wherever its row stands', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 30 }), (rows) => {
        const forward = call(name, ...ranges(rows)) as unknown[];
        const backward = call(name, ...ranges([...rows].reverse())) as unknown[];
        expect(backward.reverse()).toEqual(forward);
      }),
    );
  });
});

const wholeRange: readonly { name: FunctionName; row: Table; ranges: (rows: unknown[][]) => unknown[] }[] = [
  { name: 'RESULTS_CORRELATION', row: fc.tuple(score, score), ranges: columns },
  { name: 'MARK_MATCH', row: fc.tuple(anyMark, anyMark), ranges: columns },
  { name: 'OBJECTIVITY_INDEX', row: fc.tuple(sign, sign), ranges: (rows) => [rows] },
  {
    name: 'LIST_DYNAMICS',
    row: fc.tuple(
      fc.constantFrom<unknown>('sch1', 'SCH2', 3, ''),
      fc.constantFrom<unknown>('sch2', 'sch1 ', ''),
    ),
    ranges: columns,
  },
  { name: 'LOW_RESULT_SCHOOL_SHARE', row: fc.tuple(yesNo), ranges: columns },
  { name: 'NETWORK_PRACTICE_SHARE', row: fc.tuple(yesNo), ranges: columns },
  { name: 'SUPPORT_PROGRAMME_SHARE', row: fc.tuple(yesNo, yesNo, yesNo), ranges: columns },
  { name: 'DIAGNOSED_SCHOOL_SHARE', row: fc.tuple(yesNo, yesNo), ranges: columns },
  {
    name: 'SUPPORT_MEASURES_COUNT',
    row: fc.tuple(fc.constantFrom<unknown>('жильё', 'Жильё ', 'доплата', 'проезд', '')),
    ranges: columns,
  },
];

describe.each(wholeRange)('$name', ({ name, row, ranges }) => {
  const tables = fc.array(row, { minLength: 1, maxLength: 40 });

  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const backward = [...rows].reverse();
        expectSame(call(name, ...ranges(backward)), call(name, ...ranges(rows)));
      }),
    );
  });

  it('does not count blank rows, wherever they stand', () => {
    fc.assert(
      fc.property(tables, fc.nat({ max: 40 }), (rows, place) => {
        const blankRow = (rows[0] ?? []).map(() => '');
        const longer = [...rows.slice(0, place), blankRow, ...rows.slice(place), blankRow];
        expectSame(call(name, ...ranges(longer)), call(name, ...ranges(rows)));
      }),
    );
  });
});

/** A sum taken in another order may differ in its last bit. */
function expectSame(actual: unknown, expected: unknown): void {
  if (typeof expected === 'number') expect(actual).toBeCloseTo(expected, 9);
  else expect(actual).toEqual(expected);
}

describe('a correlation', () => {
  it('lies within −1…1 and is the same with x and y swapped, by either method', () => {
    const grade = fc.integer({ min: 0, max: 30 });
    const pairs = fc.array(fc.tuple(grade, grade), { minLength: 10, maxLength: 60 });
    fc.assert(
      fc.property(pairs, fc.constantFrom('спирмен', 'пирсон'), (rows, method) => {
        const [x, y] = columns(rows);
        const result = call('RESULTS_CORRELATION', x, y, method);
        expect(call('RESULTS_CORRELATION', y, x, method)).toBe(result);
        if (result === 'не рассчитывается') return;
        expect(Math.abs(Number(result))).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('LOW_RESULT_COUNT', () => {
  it('never grows with the threshold', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 100 }), { minLength: 1, maxLength: 8 }),
        fc.nat(99),
        (shares, lower) => {
          const counted = (threshold: number) => numbersOf(call('LOW_RESULT_COUNT', [shares], threshold))[0];
          expect(counted(lower)).toBeGreaterThanOrEqual(counted(lower + 1) ?? 0);
          expect(counted(0)).toBe(shares.length);
        },
      ),
    );
  });
});

describe('LIST_DYNAMICS', () => {
  it('turned round has those who left for those who entered', () => {
    const codes = fc.array(fc.constantFrom('sch1', 'sch2', 'sch3', 'sch4'), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(codes, codes, (before, now) => {
        const forward = call('LIST_DYNAMICS', column(...before), column(...now)) as unknown[][];
        const backward = call('LIST_DYNAMICS', column(...now), column(...before)) as unknown[][];
        expect(backward[0]).toEqual(forward[2]);
        expect(backward[2]).toEqual(forward[0]);
        expect(backward[1]?.[0]).toBe(forward[1]?.[0]);
      }),
    );
  });
});

describe('COHORT_RATIO', () => {
  it('of the two years turned round is its inverse', () => {
    const result = fc.integer({ min: 1, max: 10_000 }).map((hundredths) => hundredths / 100);
    fc.assert(
      fc.property(result, result, (before, after) => {
        const forward = Number(call('COHORT_RATIO', before, after));
        const backward = Number(call('COHORT_RATIO', after, before));
        expect(forward * backward).toBeCloseTo(1, 12);
      }),
    );
  });
});
