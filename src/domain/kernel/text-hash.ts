// A short fingerprint of a text: equal texts have equal ones, and two that differ hardly ever do.

const OFFSET_HIGH = 0xcbf29ce4;
const OFFSET_LOW = 0x84222325;
/** The prime of 64 bits is 2⁴⁰ + this. */
const PRIME_LOW = 0x1b3;
const WORD = 0x1_0000_0000;

/**
 * FNV-1a of 64 bits over the characters of the text (two bytes for one beyond Latin-1), as 16 hexadecimal digits.
 * Source: Fowler, Noll, Vo, «FNV hash», draft-eastlake-fnv. Not for secrets.
 */
export function textHash(text: string): string {
  let high = OFFSET_HIGH;
  let low = OFFSET_LOW;
  const take = (byte: number): void => {
    low = (low ^ byte) >>> 0;
    const product = low * PRIME_LOW;
    high = (high * PRIME_LOW + Math.floor(product / WORD) + low * 256) % WORD;
    low = product % WORD;
  };
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    take(code & 0xff);
    if (code > 0xff) take(code >>> 8);
  }
  return hex(high) + hex(low);
}

function hex(word: number): string {
  return word.toString(16).padStart(8, '0');
}
