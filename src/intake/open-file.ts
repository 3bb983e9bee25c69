// Opening a file: xlsx to rows of cells, or in words why it cannot be read.
import readSheets from 'read-excel-file/universal';
import { isBlankRow, type SheetRows } from '../domain/intake/sheet-rows';
import { type OpeningCode, openingText } from '../messages/intake/refusals';
import { whyNotXlsx } from './file-kind';
import type { FileSheet, FileToRead, OpenedFile } from './types';

/** An export for a whole region weighs about 5 MB. */
const MAX_MEGABYTES = 20;
/** A region has fewer schools than this, and a municipality fewer pupils of one grade. */
const MAX_ROWS = 20_000;

/** Reads every sheet of the file; never throws: a file that cannot be read comes back as refused. */
export async function openFile(file: FileToRead): Promise<OpenedFile> {
  if (file.size > MAX_MEGABYTES * 1024 * 1024) return refused(file.name, 'FILE_TOO_LARGE');
  let buffer: ArrayBuffer;
  try {
    buffer = await file.arrayBuffer();
  } catch {
    return refused(file.name, 'UNREADABLE_FILE');
  }
  const unfit = whyNotXlsx(buffer, file.name);
  if (unfit !== undefined) return refused(file.name, unfit);
  try {
    const sheets = await readSheets(buffer);
    return openedOf(
      file.name,
      sheets.map(({ sheet, data }) => ({ sheet, rows: data })),
    );
  } catch {
    // Whatever the reader stumbled over is inside the file; its own words are in English and of no help.
    return refused(file.name, 'BROKEN_FILE');
  }
}

/** Sheets that were read, of a file or of a pasted table, within the limits. */
export function openedOf(
  file: string,
  sheets: readonly { readonly sheet: string; readonly rows: SheetRows }[],
): OpenedFile {
  if (sheets.some(({ rows }) => rows.length > MAX_ROWS)) return refused(file, 'TOO_MANY_ROWS');
  if (sheets.every(({ rows }) => rows.every(isBlankRow))) return refused(file, 'EMPTY_FILE');
  return { file, sheets: sheets.map(({ sheet, rows }): FileSheet => ({ file, sheet, rows })) };
}

function refused(file: string, code: OpeningCode): OpenedFile {
  return { file, refused: { code, ...openingText(code, { megabytes: MAX_MEGABYTES, rows: MAX_ROWS }) } };
}
