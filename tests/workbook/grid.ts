// A sheet in memory on which plans of writing are carried out, as a spreadsheet would.
import type { BlockWrite, CellToWrite, SheetContent } from '../../src/workbook/block-plan';

/** Values as read; a formula stands as `{ formula }` in `applied`, so that two grids compare in full. */
export type Grid = SheetContent;

/** A grid of equal rows; formulas not given are none. */
export function gridOf(
  values: readonly (readonly unknown[])[],
  formulas: readonly (readonly string[])[] = [],
): Grid {
  const width = Math.max(...values.map((row) => row.length));
  const padded = values.map((row) => [...row, ...new Array<string>(width - row.length).fill('')]);
  return {
    values: padded,
    formulas: padded.map((row, at) => row.map((_, column) => formulas[at]?.[column] ?? '')),
  };
}

/** The cells after the writes; cells that hold a formula are `{ formula }`. */
export function applied({ values, formulas }: Grid, writes: readonly BlockWrite[]): { values: unknown[][] } {
  const cells = values.map((row, line) =>
    row.map((cell, column) => {
      const formula = formulas[line]?.[column] ?? '';
      return formula === '' ? cell : { formula };
    }),
  );
  for (const write of writes) put(cells, write.row, write.column, write.values);
  return { values: cells };
}

/** The cells after the writes and then what stood there before. */
export function putBack(grid: Grid, writes: readonly BlockWrite[]): { values: unknown[][] } {
  const cells = applied(grid, writes).values;
  for (const write of [...writes].reverse()) put(cells, write.row, write.column, write.before);
  return { values: cells };
}

function put(
  cells: unknown[][],
  row: number,
  column: number,
  block: readonly (readonly CellToWrite[])[],
): void {
  const width = cells[0]?.length ?? 0;
  block.forEach((line, at) => {
    while (cells.length < row + at) cells.push(new Array<string>(width).fill(''));
    const target = cells[row - 1 + at] ?? [];
    line.forEach((cell, index) => {
      target[column - 1 + index] = cell;
    });
  });
}
