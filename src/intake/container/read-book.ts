// An Excel book to rows of cells: every worksheet is read, every other tab is named.
import type { Steps } from '../slices';
import { type BookParts, bookParts, type PartsArchive, type Tab } from './book-parts';
import { dateFormats } from './cell-formats';
import { endOfValues } from './last-value';
import { sharedStrings } from './shared-strings';
import { type BookCell, type BookContext, SheetCells } from './sheet-cells';
import { readXml } from './xml-part';
import type { ZipEntry } from './zip-archive';

/** A worksheet that was read, or a tab that is none. */
export interface BookTab extends Pick<Tab, 'name' | 'kind' | 'hidden'> {
  /** Rows of equal length; of a sheet that is too long none. */
  readonly rows: readonly (readonly BookCell[])[];
  /** It has values below the last row that is read. */
  readonly isTooLong: boolean;
  /** From 1: hidden, and yet with values. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/**
 * Reads the book whose main part stands at `path`; a sheet with values below row `maxRows` is not read on.
 * @throws Error when something in it is torn or is not as the standard says
 */
export function* readBook(archive: PartsArchive, path: string, maxRows: number): Steps<BookTab[]> {
  const parts = yield* bookParts(archive, path);
  const context = yield* contextOf(archive, parts);
  const tabs: BookTab[] = [];
  for (const { name, kind, hidden, part } of parts.tabs) {
    const base = { name, kind, hidden, rows: [], isTooLong: false, hiddenRows: [], hiddenColumns: [] };
    if (kind !== 'worksheet') tabs.push(base);
    else if (part === undefined) throw new Error(`no part for the sheet ${name}`);
    else tabs.push({ ...base, ...(yield* readSheet(archive, part, context, maxRows)) });
  }
  return tabs;
}

function* contextOf(archive: PartsArchive, parts: BookParts): Steps<BookContext> {
  const { strings, styles, epoch1904 } = parts;
  return {
    strings: strings === undefined ? [] : yield* sharedStrings(archive.bytes(strings)),
    dates: styles === undefined ? [] : yield* dateFormats(archive.bytes(styles)),
    epoch1904,
  };
}

function* readSheet(
  archive: PartsArchive,
  part: ZipEntry,
  context: BookContext,
  maxRows: number,
): Steps<Omit<BookTab, 'name' | 'kind' | 'hidden'>> {
  // Unpacking twice costs less than going through the blank cells below the last value once.
  const end = yield* endOfValues(archive.bytes(part));
  const cells = new SheetCells(context);
  let handed = 0;
  const counted = function* (): Generator<Uint8Array, void, void> {
    for (const piece of archive.bytes(part)) {
      handed += piece.length;
      yield piece;
    }
  };
  const isTooLong = (): boolean => cells.height > maxRows;
  yield* readXml(counted(), cells, () => isTooLong() || (handed >= end && cells.isBetweenCells));
  if (isTooLong()) return { rows: [], isTooLong: true, hiddenRows: [], hiddenColumns: [] };
  return {
    rows: cells.filled(),
    isTooLong: false,
    hiddenRows: cells.hiddenRows,
    hiddenColumns: cells.hiddenColumnsWithValues(),
  };
}
