// Planning the rewrite of a live sheet: our block anew, rows of formulas no longer needed blanked.
import { isErrorText } from '../../domain/kernel/cell';
import { asWritable, type BlockWrite, type CellToWrite, type SheetContent } from '../block-plan';
import type { PlacedSheet } from './fill-templates';
import type { LiveColumn } from './live-sheet';

/** The block of a sheet; `content` is what stands there, empty for a new sheet. Columns of a person are not in it. */
export function planLive(
  { sheet, column }: PlacedSheet,
  cells: readonly (readonly CellToWrite[])[],
  { values, formulas }: SheetContent,
): BlockWrite {
  const firstIndex = column - 1;
  const rows = Math.max(cells.length, lastFormulaRow(formulas, firstIndex));
  const blank = sheet.columns.map(() => '');
  const standing = sheet.columns.map(({ spilledFrom }, at) => {
    const holder = sheet.columns.findIndex(({ id }) => id === spilledFrom);
    const spilled = holder >= 0 && isSpilled(values, firstIndex + holder);
    return { index: firstIndex + at, spilled };
  });
  const lines = Array.from({ length: rows }, (_, line) => line);
  return {
    sheet: sheet.title,
    row: 1,
    column,
    values: lines.map((line) => cells[line] ?? blank),
    before: lines.map((line) =>
      standing.map(({ index, spilled }) => {
        const formula = formulas[line]?.[index] ?? '';
        if (formula !== '') return { formula };
        // A result that a formula has spread here comes back with the formula; written down it would block it.
        return spilled && line > 0 && isResultRow(sheet.columns[index - firstIndex], line + 1)
          ? ''
          : asWritable(values[line]?.[index]);
      }),
    ),
  };
}

/** A row in which nothing of our own is typed. */
function isResultRow(column: LiveColumn | undefined, row: number): boolean {
  return column?.cells[row] === undefined;
}

/** A formula whose result is not an error has spread it. */
function isSpilled(values: SheetContent['values'], index: number): boolean {
  return !values.some((row) => isErrorText(String(row[index] ?? '')));
}

/** How far down the formulas of the first column reach; 0 for none. */
function lastFormulaRow(formulas: SheetContent['formulas'], index: number): number {
  let last = 0;
  formulas.forEach((row, line) => {
    if ((row[index] ?? '') !== '') last = line + 1;
  });
  return last;
}
