// Random cells as a person may type them, each with what it means to an engine that reads no typed numbers.
import * as fc from 'fast-check';

/** One cell, twice: as our functions get it and as the engine gets it (null is a blank). */
export interface Cell {
  readonly typed: number | string | boolean;
  readonly meant: number | string | boolean | null;
}

export type Row = readonly Cell[];

/** How many rows with something in them a table has. */
export interface RowCount {
  readonly min: number;
  readonly max: number;
}

export const blank: Cell = { typed: '', meant: null };

/** A cell that reads the same to both. */
export const plain = (value: number | string | boolean): Cell => ({ typed: value, meant: value });

/** Typed one way, meant another: «3,5» is 3.5, « ДА » is «да». */
export const spelled = (typed: string | number | boolean, meant: number | string | boolean): Cell => ({
  typed,
  meant,
});

/** A number as a number, or as one of the texts that people type for it. */
export const numberCell = (values: fc.Arbitrary<number>): fc.Arbitrary<Cell> =>
  fc.tuple(values, fc.integer({ min: 0, max: 9 })).map(([value, way]) => {
    if (way === 9) return spelled(String(value).replace('.', ','), value);
    return way === 8 ? spelled(` ${value}\u00a0`, value) : plain(value);
  });

/** The cell, or a blank in one case of ten. */
export const orBlank = (cell: fc.Arbitrary<Cell>): fc.Arbitrary<Cell> =>
  fc.oneof({ weight: 9, arbitrary: cell }, { weight: 1, arbitrary: fc.constant(blank) });

/** A row of numbers that belong together, some of them typed as text, some missing. */
export const numberRow = (numbers: fc.Arbitrary<readonly number[]>): fc.Arbitrary<Row> =>
  numbers.chain((values) => fc.tuple(...values.map((value) => orBlank(numberCell(fc.constant(value))))));

/** Rows, blank ones among them, and one to three blank ones at the end, as in a range open to the bottom. */
export const table = (
  row: fc.Arbitrary<Row>,
  { min, max }: RowCount,
  columns: number,
): fc.Arbitrary<Row[]> => {
  const blankRow: Row = new Array<Cell>(columns).fill(blank);
  const anyRow = fc.oneof({ weight: 19, arbitrary: row }, { weight: 1, arbitrary: fc.constant(blankRow) });
  return fc
    .tuple(fc.array(anyRow, { minLength: min, maxLength: max, size: 'max' }), fc.integer({ min: 1, max: 3 }))
    .map(([rows, tail]) => [...rows, ...new Array<Row>(tail).fill(blankRow)]);
};

/** Columns of a table as our functions get them, from one up to but not with another. */
export const typedRange = (rows: readonly Row[], from: number, to: number): unknown[][] =>
  rows.map((row) => row.slice(from, to).map(({ typed }) => typed));

export const typedColumn = (rows: readonly Row[], column: number): unknown[][] =>
  typedRange(rows, column, column + 1);

/** The table as the engine gets it. */
export const meantCells = (rows: readonly Row[]): (number | string | boolean | null)[][] =>
  rows.map((row) => row.map(({ meant }) => meant));

/** A number with two decimals at most. */
export const decimal = (min: number, max: number): fc.Arbitrary<number> =>
  fc
    .integer({ min: Math.round(min * 100), max: Math.round(max * 100) })
    .map((hundredths) => hundredths / 100);
