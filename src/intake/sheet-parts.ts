// A sheet with several reports under each other as a sheet for each: rows keep their numbers.
import { partsOf } from '../domain/intake/sheet-parts';
import { isUnknown } from './read-sheet';
import { guessedHeadingRow, headingsAt } from './table-headings';
import type { FileSheet } from './types';

const known = new WeakMap<FileSheet, readonly FileSheet[]>();

/** The sheet itself where it holds one report; O(rows) the first time. */
export function partsOfSheet(sheet: FileSheet): readonly FileSheet[] {
  const before = known.get(sheet);
  if (before !== undefined) return before;
  const parts = cut(sheet, startsOf(sheet));
  known.set(sheet, parts);
  return parts;
}

function startsOf(sheet: FileSheet): readonly number[] {
  const starts = partsOf(sheet.rows);
  if (starts.length > 1 || !isUnknown(sheet)) return starts;
  return partsOf(sheet.rows, headingsAt(sheet.rows, guessedHeadingRow(sheet.rows)));
}

function cut(sheet: FileSheet, starts: readonly number[]): readonly FileSheet[] {
  if (starts.length < 2) return [sheet];
  const { remarks: _, ...others } = sheet;
  return starts.map((start, at) => {
    const rows = sheet.rows.slice(0, starts[at + 1]).map((row, index) => (index < start ? [] : row));
    return { ...(at === 0 ? sheet : others), rows, isPart: true as const };
  });
}
