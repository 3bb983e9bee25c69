// Where the headings of an unknown table stand, and which of our columns they seem to be.
import { headingPatterns, shareHeading } from '../catalogue/table-headings';
import { cellNumber, cellText, type SheetRows } from '../domain/intake/sheet-rows';
import { headingKey } from '../domain/kernel/text';
import { mappingColumns } from './mapping-columns';
import type { ColumnSource, Mapping } from './types';

const HEADING_ROWS = 40;
const TARGETS = ['results', 'graduates'] as const;

/** The headings in a row; a blank one is what stands above it, where cells of several rows are merged. */
export function headingsAt(rows: SheetRows, headingRow: number): string[] {
  const own = rows[headingRow] ?? [];
  const above = rows.slice(Math.max(0, headingRow - 2), headingRow).reverse();
  const headings = own.map((cell, column) => {
    const text = cellText(cell);
    if (text !== '') return text;
    // A title over the whole table stands alone in its row: it is no heading.
    const upper = above.find((row) => filledCells(row) > 1 && cellText(row[column]) !== '');
    return upper === undefined ? '' : cellText(upper[column]);
  });
  while (headings.length > 0 && headings[headings.length - 1] === '') headings.pop();
  return headings;
}

/** The row, from 0, with most headings that we know, or else with most texts. */
export function guessedHeadingRow(rows: SheetRows): number {
  let best = { row: 0, known: 0, texts: 0 };
  rows.slice(0, HEADING_ROWS).forEach((cells, row) => {
    const texts = cells.filter((cell) => cellText(cell) !== '' && cellNumber(cell) === undefined).length;
    if (texts === 0 && best.texts === 0) return;
    const headings = headingsAt(rows, row);
    const own = cells.filter((cell) => cellText(cell) !== '').length;
    const known = own < 2 ? 0 : Math.max(...TARGETS.map((target) => columnsFor(target, headings).size));
    if (known > best.known || (known === best.known && known === 0 && texts > best.texts)) {
      best = { row, known, texts };
    }
  });
  return best.row;
}

/** Our columns that the headings name, each by its column of the file; no column of the file twice. */
export function suggestedColumns(
  target: Mapping['target'],
  headings: readonly string[],
): Record<string, ColumnSource> {
  return Object.fromEntries([...columnsFor(target, headings)].map(([id, column]) => [id, { column }]));
}

/** The sheet of which the headings name more. */
export function suggestedTarget(headings: readonly string[]): Mapping['target'] {
  const graduates = columnsFor('graduates', headings);
  return graduates.has('graduates') && graduates.size >= columnsFor('results', headings).size
    ? 'graduates'
    : 'results';
}

function columnsFor(target: Mapping['target'], headings: readonly string[]): Map<string, number> {
  const keys = headings.map((heading) => headingKey(heading).replace(/["'.:]/g, ''));
  const taken = new Set<number>();
  const found = new Map<string, number>();
  const columns = mappingColumns(target);
  const take = (id: string, fits: (key: string) => boolean): void => {
    if (found.has(id)) return;
    const column = keys.findIndex((key, index) => key !== '' && !taken.has(index) && fits(key));
    if (column < 0) return;
    taken.add(column);
    found.set(id, column);
  };
  for (const [id, { heading }] of columns) {
    const own = headingKey(heading).replace(/["'.:]/g, '');
    take(id, (key) => key === own);
  }
  for (const [id, { type }] of columns) {
    const pattern = headingPatterns[id as keyof typeof headingPatterns];
    take(id, (key) => pattern.test(key) && (type === 'percent' || !shareHeading.test(key)));
  }
  return found;
}

function filledCells(row: readonly unknown[]): number {
  return row.filter((cell) => cellText(cell) !== '').length;
}
