// The text of a file whose encoding nobody says: by its mark, by its bytes, by the letters that come out.
import { decoderOf, markedEncoding } from '../bytes';
import type { Steps } from '../slices';

/** So many bytes at once are decoded, and looked at to tell the encoding. */
const PIECE = 64 * 1024;
/** What Russian Windows and its console write. */
const ONE_BYTE_ENCODINGS = ['windows-1251', 'ibm866'] as const;
/** Control characters that a text has: tab, line breaks, page break and the end mark of old systems. */
const TEXT_CONTROLS = [9, 10, 12, 13, 26];
const RUSSIAN = /[А-Яа-яЁё№«»–—]/g;

/** The text without the mark of its encoding; undefined when the bytes are no text. Pauses after every 64 KB. */
export function* decodedText(bytes: Uint8Array): Steps<string | undefined> {
  const start = bytes.subarray(0, PIECE);
  const known = markedEncoding(bytes) ?? wideEncoding(start);
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

/** Two bytes a letter: digits, spaces and line breaks have zeros on one and the same side. */
function wideEncoding(start: Uint8Array): string | undefined {
  let even = 0;
  let odd = 0;
  start.forEach((byte, at) => {
    if (byte !== 0) return;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  });
  if (even > 0 === odd > 0 || start.length % 2 !== 0) return undefined;
  return odd > 0 ? 'utf-16le' : 'utf-16be';
}

/** The one in which most letters are Russian. */
function likelyEncoding(start: Uint8Array): string {
  const russian = (encoding: string): number => (decoderOf(encoding)(start).match(RUSSIAN) ?? []).length;
  return ONE_BYTE_ENCODINGS.reduce((best, other) => (russian(other) > russian(best) ? other : best));
}
