// The encoding of a text that nobody names; the bytes are written by hand from the tables of the encodings.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finished } from '../../../src/intake/slices';
import { decodedText } from '../../../src/intake/text/text-encoding';

const read = (bytes: Iterable<number>) => finished(decodedText(Uint8Array.from(bytes)));

const TEXT = 'Код;Школа\r\n1;СОШ № 1 Ёлкино';

/** «А» is 0xC0 and «я» 0xFF in windows-1251; «А» is 0x80, «Я» 0x9F, «а» 0xA0, «п» 0xAF, «р» 0xE0, «я» 0xEF in code page 866. */
function oneByte(text: string, encoding: 'windows-1251' | 'cp866'): number[] {
  return [...text].map((letter) => {
    const code = letter.charCodeAt(0);
    if (code < 128) return code;
    const [yo, number] = encoding === 'windows-1251' ? [0xa8, 0xb9] : [0xf0, 0xfc];
    if (letter === 'Ё') return yo;
    if (letter === '№') return number;
    const at = code - 'А'.charCodeAt(0);
    if (encoding === 'windows-1251') return 0xc0 + at;
    return at < 48 ? 0x80 + at : 0xe0 + at - 48;
  });
}

describe('decodedText', () => {
  it.each<[string, Iterable<number>]>([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`)],
    ['UTF-16 with a mark, as Excel’s «Текст Юникод»', Buffer.from(`\ufeff${TEXT}`, 'utf16le')],
    ['UTF-16 of the other order with a mark', Buffer.from(`\ufeff${TEXT}`, 'utf16le').swap16()],
    ['UTF-16 without a mark', Buffer.from(TEXT, 'utf16le')],
    ['UTF-16 of the other order without a mark', Buffer.from(TEXT, 'utf16le').swap16()],
    ['windows-1251, as Excel’s «CSV»', oneByte(TEXT, 'windows-1251')],
    ['code page 866, as Excel’s «CSV (MS-DOS)»', oneByte(TEXT, 'cp866')],
  ])('reads %s', (_, bytes) => {
    expect(read(bytes)).toBe(TEXT);
  });

  it('reads a text that is longer than one piece, letters of two bytes cut anywhere', () => {
    for (const start of ['', 'x']) {
      const long = start + 'Школа;'.repeat(30_000);
      expect(read(Buffer.from(long))).toBe(long);
    }
  });

  it.each([
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]],
    ['zeros', new Array(100).fill(0)],
    ['bytes with a control character', [65, 66, 1, 67]],
  ])('is undefined for %s', (_, bytes) => {
    expect(read(bytes)).toBeUndefined();
  });

  it('brings back any Russian text from every encoding', () => {
    const word = fc.string({
      unit: fc.constantFrom(...'абвгдежзклмнопрстуфАБВШ№Ё'),
      minLength: 3,
      maxLength: 12,
    });
    fc.assert(
      fc.property(fc.array(word, { minLength: 3, maxLength: 8 }), (words) => {
        const text = `школа;${words.join(';')}`.replace(/ё/g, 'е');
        expect(read(Buffer.from(text))).toBe(text);
        expect(read(Buffer.from(text, 'utf16le'))).toBe(text);
        expect(read(oneByte(text, 'windows-1251'))).toBe(text);
        expect(read(oneByte(text, 'cp866'))).toBe(text);
      }),
    );
  });
});
