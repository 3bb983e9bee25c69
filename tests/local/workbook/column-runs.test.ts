// Properties of cells kept as runs behave like a plain table of cells.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ColumnRuns } from '../../../local/workbook/column-runs';

const ROWS = 12;
const COLUMNS = 5;

type Step =
  | { kind: 'set'; row: number; column: number; rows: number; columns: number; value: string }
  | { kind: 'insert' | 'delete'; axis: 'row' | 'column'; at: number; count: number; before: boolean }
  | { kind: 'sort'; first: number; seed: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constant('set' as const),
    row: fc.integer({ min: 1, max: ROWS }),
    column: fc.integer({ min: 1, max: COLUMNS }),
    rows: fc.integer({ min: 1, max: 6 }),
    columns: fc.integer({ min: 1, max: 2 }),
    value: fc.constantFrom('', 'а', 'б'),
  }),
  fc.record({
    kind: fc.constantFrom('insert' as const, 'delete' as const),
    axis: fc.constantFrom('row' as const, 'column' as const),
    at: fc.integer({ min: 2, max: 5 }),
    count: fc.integer({ min: 1, max: 3 }),
    before: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('sort' as const),
    first: fc.integer({ min: 1, max: 5 }),
    seed: fc.integer({ min: 0, max: 3 }),
  }),
);

/** A table of 60 × 60 cells, large enough for every sequence of steps below. */
function plainTable(): string[][] {
  return Array.from({ length: 60 }, () => new Array<string>(60).fill(''));
}

function applyPlainly(table: string[][], at: Step): string[][] {
  if (at.kind === 'set') {
    for (let row = at.row; row < at.row + at.rows; row += 1) {
      for (let column = at.column; column < at.column + at.columns; column += 1) {
        (table[row - 1] as string[])[column - 1] = at.value;
      }
    }
    return table;
  }
  if (at.kind === 'sort') {
    const order = orderOf(at);
    const old = table.slice(at.first - 1, at.first - 1 + order.length);
    return table.map((line, index) => old[order[index - at.first + 1] ?? -1] ?? line);
  }
  const turned = at.axis === 'column' ? transposed(table) : table;
  const like = at.before ? at.at : at.at - 1;
  if (at.kind === 'delete') turned.splice(at.at - 1, at.count);
  else {
    const copies = Array.from({ length: at.count }, () => [...(turned[like - 1] as string[])]);
    turned.splice(at.at - 1, 0, ...copies);
  }
  return at.axis === 'column' ? transposed(turned) : turned;
}

function applyToRuns(runs: ColumnRuns<string>, at: Step): void {
  if (at.kind === 'set') runs.set(at.row, at.column, at.rows, at.columns, at.value);
  else if (at.kind === 'sort') runs.reorderRows(at.first, orderOf(at));
  else runs.restructure(at as never, at.before ? at.at : at.at - 1);
}

function orderOf({ seed }: { seed: number }): number[] {
  return [0, 1, 2, 3, 4].map((index) => (index * 2 + seed) % 5);
}

function transposed(table: string[][]): string[][] {
  return (table[0] as string[]).map((_, column) => table.map((line) => line[column] as string));
}

it('equals a plain table after any sequence of changes', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
      const runs = new ColumnRuns('');
      let table = plainTable();
      for (const each of steps) {
        applyToRuns(runs, each);
        table = applyPlainly(table, each);
      }
      const expected = table.slice(0, 30).map((line) => line.slice(0, 30));
      expect(runs.block(1, 1, 30, 30)).toEqual(expected);
      expect(runs.get(7, 3)).toBe(expected[6]?.[2]);
      const copy = new ColumnRuns('');
      copy.load(JSON.parse(JSON.stringify(runs.toJson())));
      expect(copy.block(1, 1, 30, 30)).toEqual(expected);
    }),
  );
});

describe('a whole column', () => {
  it('costs two runs whatever its length', () => {
    const runs = new ColumnRuns('General');
    runs.set(2, 3, 60_000, 1, '@');
    expect(runs.toJson()).toEqual({
      3: [
        [2, '@'],
        [60_002, null],
      ],
    });
  });

  it('covers rows added later at the bottom', () => {
    const runs = new ColumnRuns('General');
    runs.set(2, 1, 999, 1, '@');
    runs.restructure({ kind: 'insert', axis: 'row', at: 1001, count: 500 }, 1000);
    expect(runs.get(1500, 1)).toBe('@');
    expect(runs.get(1501, 1)).toBe('General');
  });
});

it('a note is not inherited by inserted rows', () => {
  const notes = new ColumnRuns('', false);
  notes.set(2, 1, 2, 1, 'заметка');
  notes.restructure({ kind: 'insert', axis: 'row', at: 3, count: 2 }, 2);
  expect(notes.columnValues(1, 1, 6)).toEqual(['', 'заметка', '', '', 'заметка', '']);
});
