// A short fingerprint of a text: equal texts have equal ones, and two that differ hardly ever do.

/** The prime of 64 bits is 2⁴⁰ + this. */
const PRIME_LOW = 0x1b3;
const MASK = 0xffff;

/**
 * FNV-1a of 64 bits over the characters of the text (two bytes for one beyond Latin-1), as 16 hexadecimal digits.
 * Source: Fowler, Noll, Vo, «FNV hash», draft-eastlake-fnv. Not for secrets.
 * The number is kept in four parts of 16 bits: their products are small whole numbers, which engines reckon fast.
 */
export function textHash(text: string): string {
  let [a, b, c, d] = [0x2325, 0x8422, 0x9ce4, 0xcbf2];
  const take = (byte: number): void => {
    a ^= byte;
    // Times 2⁴⁰ is two parts up and eight bits more.
    const top = d * PRIME_LOW + (b << 8);
    const third = c * PRIME_LOW + (a << 8);
    const first = a * PRIME_LOW;
    const second = b * PRIME_LOW + (first >>> 16);
    const carried = third + (second >>> 16);
    a = first & MASK;
    b = second & MASK;
    c = carried & MASK;
    d = (top + (carried >>> 16)) & MASK;
  };
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    take(code & 0xff);
    if (code > 0xff) take(code >>> 8);
  }
  return hex(d) + hex(c) + hex(b) + hex(a);
}

function hex(part: number): string {
  return part.toString(16).padStart(4, '0');
}
