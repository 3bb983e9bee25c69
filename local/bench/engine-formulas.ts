// The same indicators by the built-in formulas of HyperFormula: how long it takes to recompute all of them.
import { type CellValue, HyperFormula, type RawCellContent } from 'hyperformula';
import { ENGINE_SEPARATORS } from '../engine/separators';
import type { RowFunction } from './row-functions';

const SHEET = 0;
/** Column Z, row 1: every formula depends on it. */
const Z1 = { sheet: SHEET, row: 0, col: 25 };
/** Formulas stand from column L on, to the right of every range. */
const FIRST_FORMULA = 11;

/** What the cell is multiplied by, change after change: the first warms up, the last brings it back and is timed. */
const CHANGES = [2, 1];

export interface Recalculation {
  /** A recalculation of every formula after one cell was changed; loading is not counted. */
  readonly ms: number;
  readonly values: readonly (readonly CellValue[])[];
}

export function recalculateFormulas({ cells, formulas }: RowFunction, rows: number): Recalculation {
  const grid = contents(cells(rows), rows);
  const width = formulas.row(1).length;
  grid.forEach((line, at) => {
    formulas.row(at + 1).forEach((formula, position) => {
      line[FIRST_FORMULA + position] = formula;
    });
  });
  const engine = HyperFormula.buildFromArray(grid, {
    ...ENGINE_SEPARATORS,
    licenseKey: 'gpl-v3',
    maxRows: rows,
    undoLimit: 0,
  });
  for (const [address, content] of Object.entries(formulas.others?.(rows) ?? {})) {
    const place = engine.simpleCellAddressFromString(address, SHEET);
    if (place !== undefined) engine.setCellContents(place, content);
  }
  let ms = 0;
  for (const factor of CHANGES) {
    const start = performance.now();
    engine.setCellContents(Z1, formulas.z1 * factor);
    ms = performance.now() - start;
  }
  const values = engine.getRangeValues({
    start: { sheet: SHEET, row: 0, col: FIRST_FORMULA },
    end: { sheet: SHEET, row: rows - 1, col: FIRST_FORMULA + width - 1 },
  });
  engine.destroy();
  return { ms, values };
}

/** The ranges side by side from column A; a single cell stands in the first row. */
function contents(ranges: readonly unknown[], rows: number): RawCellContent[][] {
  return Array.from({ length: rows }, (_, row) =>
    ranges.flatMap((range) => {
      if (Array.isArray(range)) return (range as RawCellContent[][])[row] ?? [];
      return [row === 0 ? (range as RawCellContent) : null];
    }),
  );
}
