// Opening a file: a book or a table as text to rows of cells, or in words why it cannot be read.
import { isBlankRow } from '../domain/intake/sheet-rows';
import { passedTexts, readingNotes } from '../messages/intake/notes';
import { type OpeningCode, openingText } from '../messages/intake/refusals';
import { columnLetters } from '../workbook/address';
import { type BookTab, readBook } from './container/read-book';
import { fileKind, notABook } from './file-kind';
import { finished, type Steps } from './slices';
import { delimitedTable } from './text/delimited-text';
import { decodedText } from './text/text-encoding';
import type { FileSheet, FileToRead, OpenedFile } from './types';

/** An export for a whole region weighs about 5 MB. */
const MAX_MEGABYTES = 20;
/** A region has fewer schools than this, and a municipality fewer pupils of one grade. */
const MAX_ROWS = 20_000;

type SheetOfFile = Omit<FileSheet, 'file'>;

/** Reads every sheet of the file; never throws: a file that cannot be read comes back as refused. */
export async function openFile(file: FileToRead): Promise<OpenedFile> {
  const bytes = await bytesOf(file);
  return bytes instanceof ArrayBuffer ? finished(openBytes(file.name, bytes)) : bytes;
}

/** The bytes of a file of the browser, or why they are not to be had. */
export async function bytesOf(file: FileToRead): Promise<ArrayBuffer | OpenedFile> {
  if (file.size > MAX_MEGABYTES * 1024 * 1024) return refused(file.name, 'FILE_TOO_LARGE');
  try {
    return await file.arrayBuffer();
  } catch {
    return refused(file.name, 'UNREADABLE_FILE');
  }
}

/** As `openFile`, in steps. */
export function* openBytes(name: string, buffer: ArrayBuffer): Steps<OpenedFile> {
  try {
    const kind = fileKind(buffer, name);
    if (kind.kind === 'unfit') return refused(name, kind.code);
    if (kind.kind === 'text') return yield* openText(name, buffer);
    const tabs = yield* readBook(kind.archive, kind.path, MAX_ROWS);
    if (tabs.some((tab) => tab.isTooLong && !tab.hidden)) return refused(name, 'TOO_MANY_ROWS');
    return openedOf(name, tabs.map(sheetOfTab));
  } catch {
    // Whatever the reader stumbled over is inside the file; its own words are in English and of no help.
    return refused(name, 'BROKEN_FILE');
  }
}

/** Sheets that were read, of a file or of a pasted table, within the limits. */
export function openedOf(file: string, sheets: readonly SheetOfFile[]): OpenedFile {
  if (sheets.some(({ rows }) => rows.length > MAX_ROWS)) return refused(file, 'TOO_MANY_ROWS');
  if (sheets.every(({ rows }) => rows.every(isBlankRow))) return refused(file, 'EMPTY_FILE');
  return { file, sheets: sheets.map((sheet): FileSheet => ({ file, ...sheet })) };
}

function* openText(name: string, buffer: ArrayBuffer): Steps<OpenedFile> {
  const text = yield* decodedText(new Uint8Array(buffer));
  if (text === undefined) return refused(name, notABook(name).code);
  const { rows, oddQuotes } = yield* delimitedTable(text);
  return openedOf(name, [{ sheet: '', rows, remarks: quoteRemarks(oddQuotes) }]);
}

/** What is told of a text with these rows of odd quotes. */
export function quoteRemarks(rows: readonly number[]): string[] {
  return rows.length === 0 ? [] : [readingNotes.oddQuotes(rows)];
}

function sheetOfTab({
  name,
  kind,
  hidden,
  rows,
  isTooLong,
  hiddenRows,
  hiddenColumns,
}: BookTab): SheetOfFile {
  if (kind !== 'worksheet') return { sheet: name, rows, passed: passedTexts.tabs[kind] };
  if (isTooLong) return { sheet: name, rows, passed: passedTexts.hiddenTooLong(MAX_ROWS) };
  const remarks = [
    ...(hiddenRows.length === 0 ? [] : [readingNotes.hiddenRows(hiddenRows)]),
    ...(hiddenColumns.length === 0 ? [] : [readingNotes.hiddenColumns(hiddenColumns.map(columnLetters))]),
  ];
  return { sheet: name, rows, remarks, ...(hidden ? { hidden: true as const } : {}) };
}

function refused(file: string, code: OpeningCode): OpenedFile {
  return { file, refused: { code, ...openingText(code, { megabytes: MAX_MEGABYTES, rows: MAX_ROWS }) } };
}
