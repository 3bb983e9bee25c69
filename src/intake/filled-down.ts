// Cells merged downwards hold for all their rows: files keep the text in the first of them alone.
import { cellText, isBlankRow, type SheetRows } from '../domain/intake/sheet-rows';
import { headingKey } from '../domain/kernel/text';
import { keyColumns, SCHOOL_NAME } from './mapping-columns';
import type { Mapping } from './types';

/** A footnote has one cell; a row of a table has figures too. */
const LEAST_CELLS = 2;

/**
 * The rows of the body with the cells that name a row (school, subject, grade …) filled from above, and the
 * numbers of such rows. Only a column that reads as merged is filled: no text of it stands twice running. A school
 * is carried on only where another column tells its rows apart. `stops` are sums and the like, by index.
 */
export function filledDown(
  rows: SheetRows,
  { target, headingRow, columns }: Mapping,
  stops: (cells: readonly unknown[]) => boolean,
): { readonly rows: SheetRows; readonly filled: readonly number[] } {
  const columnOf = (id: string): number[] => {
    const source = columns[id];
    return source !== undefined && 'column' in source ? [source.column] : [];
  };
  const body = rows.slice(headingRow + 1).filter((cells) => !isBlankRow(cells) && !stops(cells));
  const keys = keyColumns(target).flatMap(columnOf);
  const named = [...(keys.length === 0 ? [] : ['code', SCHOOL_NAME].flatMap(columnOf)), ...keys].filter(
    (column) => readsAsMerged(body, column),
  );
  const last = new Map<number, unknown>();
  const filled: number[] = [];
  const result = rows.map((cells, index) => {
    if (index <= headingRow || isBlankRow(cells)) return cells;
    if (stops(cells)) {
      last.clear();
      return cells;
    }
    if (cells.filter((cell) => cellText(cell) !== '').length < LEAST_CELLS) return cells;
    const own = [...cells];
    let isFilled = false;
    for (const column of named) {
      if (cellText(own[column]) !== '') last.set(column, own[column]);
      else if (last.has(column)) {
        own[column] = last.get(column);
        isFilled = true;
      }
    }
    if (isFilled) filled.push(index + 1);
    return own;
  });
  return { rows: result, filled };
}

function readsAsMerged(body: SheetRows, column: number): boolean {
  const texts = body.map((cells) => headingKey(cellText(cells[column])));
  return (
    texts[0] !== '' &&
    texts.includes('') &&
    texts.every((text, at) => at === 0 || text === '' || text !== texts[at - 1])
  );
}
