// One row read by the description of its sheet, wherever its cells come from: a sheet, a file, an answer to a form.
import { CellProblem, cellReader } from './cell-reader';
import { shownValue } from './checks/personal-data';
import type { Problem } from './problem';
import type { SheetSpec } from './sheet-spec';

/** The cell of a column, by its id or by its place among the columns of the description, from 0. */
export type CellOf = (id: string, nth: number) => unknown;

/** What is wrong with the cell of the `nth` column, still without sheet and place. */
export interface ReadProblem extends Pick<Problem, 'code' | 'value' | 'expected'> {
  readonly nth: number;
  readonly heading: string;
}

export interface ReadRow {
  /** Of every column: what cannot be read is as a blank cell is, '' for a text and `undefined` for all else. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly problems: readonly ReadProblem[];
  /** Every required cell is there and can be read. */
  readonly usable: boolean;
}

const NONE: readonly ReadProblem[] = [];

/** The reader of the rows of a sheet: made once, for it looks up the words of every column. */
export function rowReader(spec: SheetSpec): (cellOf: CellOf) => ReadRow {
  const columns = Object.entries(spec.columns).map(([id, column]) => ({
    id,
    heading: column.heading,
    required: column.required === true,
    read: cellReader(column),
    expected: column.words === undefined ? {} : { expected: Object.values(column.words).join(', ') },
  }));
  return (cellOf) => {
    const values: Record<string, unknown> = {};
    let problems = NONE;
    let usable = true;
    for (let nth = 0; nth < columns.length; nth += 1) {
      const column = columns[nth] as (typeof columns)[number];
      const { id, heading, required } = column;
      const cell = cellOf(id, nth);
      let value = column.read(cell);
      if (value instanceof CellProblem) {
        const problem = { nth, heading, code: value.code, value: shownValue(cell), ...column.expected };
        problems = [...problems, problem];
        value = column.read('');
        if (required) usable = false;
      } else if (required && (value === undefined || value === '')) {
        problems = [...problems, { nth, heading, code: 'REQUIRED_BLANK' }];
        usable = false;
      }
      values[id] = value;
    }
    return { values, problems, usable };
  };
}

/** The problem as one of a row of a sheet; `index` is the place of its column there, from 0. */
export function placed(
  { nth: _, ...problem }: ReadProblem,
  sheet: string,
  row: number,
  index: number,
): Problem {
  return { ...problem, sheet, row, column: index + 1 };
}
