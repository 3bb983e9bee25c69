// Each custom function that answers row by row: cells to measure it on, a bare loop and built-in formulas beside it.
import type { FunctionName } from '../../src/catalogue/functions';

/** The ranges of a call, or single cells. */
export type Arguments = readonly unknown[];

export interface RowFunction {
  readonly names: readonly FunctionName[];
  readonly cells: (rows: number) => Arguments;
  /**
   * The bare loop: it reads the same arrays (`a`, `b`, `c`…) and builds the same result, but counts no argument,
   * compares no size and looks at no cell before using it.
   */
  readonly bare: {
    /** Statements before the loop. */
    readonly before?: string;
    /** Statements for each `row`, or for each cell. */
    readonly each?: string;
  } & (
    | {
        /** A cell of a result as large as the ranges, which may be of any width: `row` and `column` are its place. */
        readonly cell: string;
      }
    | {
        /** The cells of the result of each `row`. */
        readonly row: string;
      }
  );
  /**
   * Built-in formulas of one row that give the same; ranges stand one after another from column A, and `$Z$1` is the
   * cell that is changed to have all of them recomputed.
   */
  readonly formulas: {
    readonly z1: number;
    /** Other cells, by address. */
    readonly others?: (rows: number) => Readonly<Record<string, string | number>>;
    readonly row: (row: number) => readonly string[];
  };
}

export function column(rows: number, cell: (row: number) => unknown): unknown[][] {
  return Array.from({ length: rows }, (_, row) => [cell(row)]);
}

const shareCells = (rows: number): Arguments => [
  column(rows, (row) => row % 23),
  column(rows, (row) => 23 + (row % 17)),
];

const markCells = (rows: number): Arguments => [
  column(rows, (row) => row % 7),
  column(rows, (row) => 10 + (row % 11)),
  column(rows, (row) => 5 + (row % 9)),
  column(rows, (row) => row % 6),
];
const allMarks = (at: string): string =>
  `const all = a[row][${at}] + b[row][${at}] + c[row][${at}] + d[row][${at}];`;

/** No order and no pattern that a sort could use. */
export function scattered(row: number): number {
  return (row * 7919) % 10_007;
}

export const rowFunctions: readonly RowFunction[] = [
  {
    names: [
      'HIGH_SCORER_SHARE',
      'BELOW_MINIMUM_SHARE',
      'RDR_FAIL_SHARE',
      'REGISTERED_SHARE',
      'MIGRANT_LANGUAGE_SHARE',
      'NOT_ATTESTED_SHARE',
      'TRUANCY_SHARE',
      'SPECIAL_NEEDS_SHARE',
      'TEACHER_DIAGNOSED_SHARE',
      'TEACHER_TRAINED_SHARE',
      'RISK_TRAINED_SHARE',
    ],
    cells: shareCells,
    bare: { cell: '100 * a[row][column] / b[row][column]' },
    formulas: { z1: 100, row: (row) => [`=$Z$1*A${row}/B${row}`] },
  },
  {
    names: ['VPR_FAIL_SHARE'],
    cells: (rows) => [...shareCells(rows), ...shareCells(rows)],
    bare: { cell: '100 * (a[row][column] + c[row][column]) / (b[row][column] + d[row][column])' },
    formulas: { z1: 100, row: (row) => [`=$Z$1*(A${row}+C${row})/(B${row}+D${row})`] },
  },
  {
    names: ['QUALITY_SHARE'],
    cells: markCells,
    bare: { each: allMarks('column'), cell: '100 * (c[row][column] + d[row][column]) / all' },
    formulas: { z1: 100, row: (row) => [`=$Z$1*(C${row}+D${row})/SUM(A${row}:D${row})`] },
  },
  {
    names: ['PASS_SHARE'],
    cells: markCells,
    bare: {
      each: allMarks('column'),
      cell: '100 * (b[row][column] + c[row][column] + d[row][column]) / all',
    },
    formulas: { z1: 100, row: (row) => [`=$Z$1*SUM(B${row}:D${row})/SUM(A${row}:D${row})`] },
  },
  {
    names: ['MARK_SHARES'],
    cells: markCells,
    bare: {
      each: allMarks('0'),
      row: '100 * a[row][0] / all, 100 * b[row][0] / all, 100 * c[row][0] / all, 100 * d[row][0] / all',
    },
    formulas: {
      z1: 100,
      row: (row) => ['A', 'B', 'C', 'D'].map((mark) => `=$Z$1*${mark}${row}/SUM($A${row}:$D${row})`),
    },
  },
  {
    names: ['LOW_RESULT_COUNT'],
    cells: (rows) => [
      Array.from({ length: rows }, (_, row) =>
        Array.from({ length: 8 }, (_share, procedure) => (scattered(row + procedure) % 1000) / 10),
      ),
    ],
    bare: {
      each: 'let low = 0; for (let i = 0; i < a[row].length; i++) if (a[row][i] >= 30) low++;',
      row: 'low',
    },
    formulas: { z1: 30, row: (row) => [`=COUNTIF(A${row}:H${row};">="&$Z$1)`] },
  },
  {
    names: ['SOCIAL_WELLBEING_INDEX'],
    cells: (rows) => [
      column(rows, (row) => (scattered(row) % 1000) / 10),
      column(rows, (row) => (row % 3 === 0 ? 'да' : 'нет')),
    ],
    bare: {
      before:
        'let low = Infinity, high = -Infinity;' +
        'for (let row = 0; row < a.length; row++) {' +
        'if (a[row][0] < low) low = a[row][0]; if (a[row][0] > high) high = a[row][0]; }',
      each: "const sum = (a[row][0] - low) / (high - low) + (b[row][0] === 'да' ? 1 : 0);",
      row: '100 * (1 - sum / 2)',
    },
    formulas: {
      z1: 100,
      others: (rows) => ({ Y1: `=MIN(A1:A${rows})`, Y2: `=MAX(A1:A${rows})` }),
      row: (row) => [`=$Z$1*(1-((A${row}-$Y$1)/($Y$2-$Y$1)+IF(B${row}="да";1;0))/2)`],
    },
  },
  {
    names: ['INFLATED_RESULT'],
    cells: (rows) => [
      column(rows, (row) => 3 + (scattered(row) % 200) / 100),
      column(rows, (row) => 0.4 + (row % 7) / 10),
      column(rows, (row) => 10 + (row % 40)),
      3.8,
      0.9,
      3600,
    ],
    bare: {
      cell: 'a[row][column] - 1.96 * b[row][column] / Math.sqrt(c[row][column]) > d + 1.96 * e / Math.sqrt(f)',
    },
    formulas: {
      z1: 1.96,
      row: (row) => [`=A${row}-$Z$1*B${row}/SQRT(C${row})>D$1+$Z$1*E$1/SQRT(F$1)`],
    },
  },
  {
    names: ['COHORT_RATIO'],
    cells: (rows) => [
      column(rows, (row) => 40 + (scattered(row) % 500) / 10),
      column(rows, (row) => 40 + (scattered(row + 1) % 500) / 10),
    ],
    bare: { cell: 'a[row][column] / b[row][column]' },
    formulas: { z1: 1, row: (row) => [`=$Z$1*A${row}/B${row}`] },
  },
  {
    names: ['COHORT_JUMP'],
    cells: (rows) => [column(rows, (row) => (row % 1000 === 0 ? 3 : 0.9 + (scattered(row) % 200) / 1000))],
    bare: {
      before:
        'const sorted = Float64Array.from(a, (line) => line[0]).sort();' +
        'const quartile = (q) => { const at = ((sorted.length - 1) * q) / 4, i = Math.floor(at);' +
        'return at === i ? sorted[i] : sorted[i] + (at - i) * (sorted[i + 1] - sorted[i]); };' +
        'const first = quartile(1), third = quartile(3), range = third - first;' +
        'const low = first - 3 * range, high = third + 3 * range;',
      row: "a[row][0] > high ? 'падение' : a[row][0] < low ? 'рост' : 'нет'",
    },
    formulas: {
      z1: 3,
      others: (rows) => ({
        X1: `=QUARTILE(A1:A${rows};1)`,
        X2: `=QUARTILE(A1:A${rows};3)`,
        Y1: '=X1-$Z$1*(X2-X1)',
        Y2: '=X2+$Z$1*(X2-X1)',
      }),
      row: (row) => [`=IF(A${row}>$Y$2;"падение";IF(A${row}<$Y$1;"рост";"нет"))`],
    },
  },
];
