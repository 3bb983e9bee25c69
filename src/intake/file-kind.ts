// What a file really is, by its bytes and not by its name.
import type { OpeningCode } from '../messages/intake/refusals';
import { zipEntries } from './zip-entries';

const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];
const TEXT_NAME = /\.(csv|tsv|txt|html?|xml)$/i;
/** A document or slides, whatever the file is called. */
const OTHER_OFFICE = ['word/document.xml', 'ppt/presentation.xml'];
const SPREADSHEET_NAME = /\.(ods|xlsb|numbers)$/i;
/** More than this unpacked is no export of results: the page would run out of memory. */
const MAX_UNPACKED = 300 * 1024 * 1024;

/** Why the file cannot be read as xlsx; undefined when it can be tried. */
export function whyNotXlsx(buffer: ArrayBuffer, name: string): OpeningCode | undefined {
  const bytes = new Uint8Array(buffer);
  if (bytes.length === 0) return 'EMPTY_FILE';
  if (startsWith(bytes, OLE)) return kindOfOle(bytes);
  if (startsWith(bytes, ZIP)) return kindOfZip(buffer, name);
  if (TEXT_NAME.test(name) || bytes[0] === '<'.charCodeAt(0)) return 'TEXT_FILE';
  // Zeros alone at the start are what an interrupted download leaves of a file.
  return /\.xlsx$/i.test(name) ? 'BROKEN_FILE' : 'NOT_A_TABLE';
}

function kindOfOle(bytes: Uint8Array): OpeningCode {
  if (hasWideText(bytes, 'EncryptedPackage')) return 'PASSWORD';
  if (hasWideText(bytes, 'WordDocument') || hasWideText(bytes, 'PowerPoint Document')) return 'NOT_A_TABLE';
  return 'OLD_EXCEL';
}

function kindOfZip(buffer: ArrayBuffer, name: string): OpeningCode | undefined {
  const entries = zipEntries(buffer);
  if (entries === undefined || entries.length === 0) return 'BROKEN_FILE';
  if (entries.some(({ encrypted }) => encrypted)) return 'PASSWORD';
  const names = new Set(entries.map((entry) => entry.name));
  if (names.has('xl/workbook.bin') || SPREADSHEET_NAME.test(name)) return 'OTHER_SPREADSHEET';
  if (OTHER_OFFICE.some((part) => names.has(part))) return 'NOT_A_TABLE';
  if (!names.has('xl/workbook.xml')) return /\.xlsx$/i.test(name) ? 'BROKEN_FILE' : 'NOT_A_TABLE';
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  return unpacked > MAX_UNPACKED ? 'FILE_TOO_LARGE' : undefined;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte);
}

/** Names of streams stand in UTF-16. */
function hasWideText(bytes: Uint8Array, text: string): boolean {
  const first = text.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if ([...text].every((letter, i) => bytes[at + 2 * i] === letter.charCodeAt(0))) return true;
  }
  return false;
}
