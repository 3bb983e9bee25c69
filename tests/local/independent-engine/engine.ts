// A plain spreadsheet engine that computes the same cells by its own formulas. Under GPL-3.0, as HyperFormula is.
import { HyperFormula, type RawCellContent } from 'hyperformula';

/** What the formulas of a row may name: the row itself and the last one, both from 1. */
export interface Lines {
  readonly r: number;
  readonly n: number;
}

/** A formula for every row, by the letter of its column: K…U, to the right of the cells. */
export type RowFormulas = Readonly<Record<string, (lines: Lines) => string>>;

/** A formula that stands once, in the first row, by the letter of its column: T…Z. */
export type LoneFormulas = Readonly<Record<string, (lines: Pick<Lines, 'n'>) => string>>;

export interface Computed {
  /** The values of a column of formulas, from the first row to the last. */
  column(letter: string): unknown[];
  lone(letter: string): unknown;
}

/** «нет данных» inside a formula. */
export const NO_DATA = '"нет данных"';

const FIRST_LETTER = 'A'.charCodeAt(0);

const at = (letter: string): number => letter.charCodeAt(0) - FIRST_LETTER;

/** The formulas over cells that stand from A1 (columns A…J at most); null is a blank. */
export function computed(
  cells: readonly (readonly RawCellContent[])[],
  rowFormulas: RowFormulas,
  loneFormulas: LoneFormulas = {},
): Computed {
  const n = cells.length;
  const sheet = cells.map((cellsOfRow, index) => {
    const row: RawCellContent[] = [...cellsOfRow];
    for (const [letter, formula] of Object.entries(rowFormulas)) {
      row[at(letter)] = `=${formula({ r: index + 1, n })}`;
    }
    return row;
  });
  for (const [letter, formula] of Object.entries(loneFormulas)) {
    (sheet[0] as RawCellContent[])[at(letter)] = `=${formula({ n })}`;
  }
  const values = valuesOf(sheet.map((row) => Array.from(row, (cell) => cell ?? null)));
  return {
    column: (letter) => values.map((row) => row[at(letter)]),
    lone: (letter) => values[0]?.[at(letter)],
  };
}

/** Numbers are compared to the last bit: the engine's own rounding of near values is off. */
function valuesOf(sheet: RawCellContent[][]): unknown[][] {
  const options = { licenseKey: 'gpl-v3', smartRounding: false, useArrayArithmetic: true };
  const engine = HyperFormula.buildFromArray(sheet, options);
  try {
    return engine.getSheetValues(0);
  } finally {
    engine.destroy();
  }
}
