// The text of a file whose encoding nobody says: by its mark, by its bytes, by the letters that come out.
import { decoderOf, markedEncoding } from '../bytes';
import type { Steps } from '../slices';

/** So many bytes at once are decoded, and looked at to tell the encoding. */
const PIECE = 64 * 1024;
/** What Russian Windows and its console write. */
const ONE_BYTE_ENCODINGS = ['windows-1251', 'ibm866'] as const;
/** Control characters that a text has: tab, line breaks, page break and the end mark of old systems. */
const TEXT_CONTROLS = [9, 10, 12, 13, 26];
const WIDE_ENCODINGS = ['utf-16le', 'utf-16be'] as const;
/** Latin, Cyrillic and punctuation. */
const OUR_LETTERS = /[\t\n\r\u0020-\u007e\u00a0-\u00ff\u0400-\u04ff\u2010-\u22ff]/g;
const MOST_LETTERS = 0.9;
const RUSSIAN = /[А-Яа-яЁё№«»–—]/g;

/** The text without the mark of its encoding; undefined when the bytes are no text. Pauses after every 64 KB. */
export function* decodedText(bytes: Uint8Array): Steps<string | undefined> {
  const start = bytes.subarray(0, PIECE);
  const known = markedEncoding(bytes) ?? WIDE_ENCODINGS.find((wide) => isWide(start, wide));
  if (known !== undefined) return yield* decoded(bytes, known);
  if (start.some((byte) => byte < 32 && !TEXT_CONTROLS.includes(byte))) return undefined;
  try {
    return yield* decoded(bytes, 'utf-8', { fatal: true });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return yield* decoded(bytes, likelyEncoding(start));
  }
}

function* decoded(bytes: Uint8Array, encoding: string, options?: { readonly fatal: boolean }): Steps<string> {
  const decode = decoderOf(encoding, options);
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE) {
    text += decode(bytes.subarray(at, at + PIECE));
    yield;
  }
  return text + decode();
}

/** Two bytes a letter without a mark: zeros stand beside digits and spaces, and what comes out is of our letters. */
function isWide(start: Uint8Array, encoding: string): boolean {
  if (!start.includes(0)) return false;
  const text = decoderOf(encoding)(start);
  return text.length * MOST_LETTERS < (text.match(OUR_LETTERS) ?? []).length;
}

/** The one in which most letters are Russian. */
function likelyEncoding(start: Uint8Array): string {
  const russian = (encoding: string): number => (decoderOf(encoding)(start).match(RUSSIAN) ?? []).length;
  return ONE_BYTE_ENCODINGS.reduce((best, other) => (russian(other) > russian(best) ? other : best));
}
