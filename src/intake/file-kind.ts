// What a file really is, by its bytes and not by its name.
import type { OpeningCode } from '../messages/intake/refusals';
import { startsWith } from './bytes';
import { bookPath, PartsArchive } from './container/book-parts';
import { zipEntries } from './container/zip-archive';

export type FileKind =
  | { readonly kind: 'book'; readonly archive: PartsArchive; readonly path: string }
  | { readonly kind: 'text' }
  | { readonly kind: 'unfit'; readonly code: OpeningCode };

const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];
const BOOK_NAME = /\.xls[xm]$/i;
/** A table as text may come under the name of a book: older systems name it so, for Excel to open it. */
const TEXT_NAME = /\.(csv|tsv|tab|txt|xls|xlsx)$/i;
const MARKUP_NAME = /\.(html?|xml)$/i;
const RICH_TEXT = '{\\rtf';
/** A document or slides, whatever the file is called. */
const OTHER_OFFICE = ['word/document.xml', 'ppt/presentation.xml'];
const SPREADSHEET_NAME = /\.(ods|xlsb|numbers)$/i;
/** More than this unpacked is no export of results: it would be read for minutes. */
const MAX_UNPACKED = 300 * 1024 * 1024;

/** What can be tried with the file, or why it cannot be read. @throws Error when an archive is torn inside */
export function fileKind(buffer: ArrayBuffer, name: string): FileKind {
  const bytes = new Uint8Array(buffer);
  if (bytes.length === 0) return unfit('EMPTY_FILE');
  if (startsWith(bytes, OLE)) return unfit(kindOfOle(bytes));
  const entries = zipEntries(buffer);
  if (entries !== undefined && entries.length > 0) {
    const code = unfitZip(entries, name);
    if (code !== undefined) return unfit(code);
    const archive = new PartsArchive(buffer, entries);
    const path = bookPath(archive);
    return path === undefined ? notABook(name) : { kind: 'book', archive, path };
  }
  if (startsWith(bytes, ZIP)) return unfit('BROKEN_FILE');
  const start = beginning(bytes);
  if (start.startsWith('<') || MARKUP_NAME.test(name)) return unfit('MARKUP_FILE');
  return TEXT_NAME.test(name) && !start.startsWith(RICH_TEXT) ? { kind: 'text' } : notABook(name);
}

/** Zeros alone under the name of a book are what an interrupted download leaves of a file. */
export function notABook(name: string): FileKind & { kind: 'unfit' } {
  return unfit(BOOK_NAME.test(name) ? 'BROKEN_FILE' : 'NOT_A_TABLE');
}

function unfit(code: OpeningCode): FileKind & { kind: 'unfit' } {
  return { kind: 'unfit', code };
}

function kindOfOle(bytes: Uint8Array): OpeningCode {
  if (hasWideText(bytes, 'EncryptedPackage')) return 'PASSWORD';
  if (hasWideText(bytes, 'WordDocument') || hasWideText(bytes, 'PowerPoint Document')) return 'NOT_A_TABLE';
  return 'OLD_EXCEL';
}

function unfitZip(
  entries: readonly { readonly name: string; readonly encrypted: boolean; readonly unpacked: number }[],
  name: string,
): OpeningCode | undefined {
  if (entries.some(({ encrypted }) => encrypted)) return 'PASSWORD';
  const names = new Set(entries.map((entry) => entry.name));
  if (names.has('xl/workbook.bin') || SPREADSHEET_NAME.test(name)) return 'OTHER_SPREADSHEET';
  if (OTHER_OFFICE.some((part) => names.has(part))) return 'NOT_A_TABLE';
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  return unpacked > MAX_UNPACKED ? 'FILE_TOO_LARGE' : undefined;
}

/** The first letters, of a page in two bytes a letter too. */
function beginning(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, 64))
    .replace(/^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '')
    .replace(/\0/g, '')
    .trimStart();
}

/** Names of streams stand in UTF-16. */
function hasWideText(bytes: Uint8Array, text: string): boolean {
  const first = text.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if ([...text].every((letter, i) => bytes[at + 2 * i] === letter.charCodeAt(0))) return true;
  }
  return false;
}
