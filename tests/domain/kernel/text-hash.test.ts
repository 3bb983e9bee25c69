// The fingerprint of a text against the published vectors of FNV-1a and a slow reckoning by its definition.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textHash } from '../../../src/domain/kernel/text-hash';

/** FNV-1a of 64 bits, word for word as the draft defines it. */
function slowHash(bytes: readonly number[]): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of bytes) hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn;
  return hash.toString(16).padStart(16, '0');
}

describe('textHash', () => {
  it.each([
    ['', 'cbf29ce484222325'],
    ['a', 'af63dc4c8601ec8c'],
    ['b', 'af63df4c8601f1a5'],
    ['foo', 'dcb27518fed9d577'],
    ['foobar', '85944171f73967e8'],
  ])('of %j is the published %s', (text, hash) => {
    expect(textHash(text)).toBe(hash);
  });

  it('takes one byte of a Latin character and two of any other, the low one first', () => {
    expect(textHash('ÿ')).toBe(slowHash([0xff]));
    expect(textHash('Ā')).toBe(slowHash([0x00, 0x01]));
    expect(textHash('Школа № 1')).toBe(
      slowHash([0x28, 0x04, 0x3a, 0x04, 0x3e, 0x04, 0x3b, 0x04, 0x30, 0x04, 0x20, 0x16, 0x21, 0x20, 0x31]),
    );
  });

  it('is that of the definition for any bytes', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(255), { maxLength: 200 }), (bytes) => {
        expect(textHash(String.fromCharCode(...bytes))).toBe(slowHash(bytes));
      }),
    );
  });

  it('of 50 000 characters has sixteen digits and notices the last character', () => {
    const long = 'ответ '.repeat(8333);
    expect(textHash(long)).toMatch(/^[0-9a-f]{16}$/);
    expect(textHash(`${long}1`)).not.toBe(textHash(`${long}2`));
  });
});
