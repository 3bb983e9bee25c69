// Blocks of cells as clipboard text, written and read back.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readClipboardText, writeClipboardText } from '../../../local/page/clipboard-text';

describe('clipboard text', () => {
  it('is lines of cells; a line break at the end is no row', () => {
    expect(readClipboardText('а\tб\r\nв\t\r\n')).toEqual([
      ['а', 'б'],
      ['в', ''],
    ]);
  });

  it('keeps line breaks, tabs and quotes inside quotation marks', () => {
    expect(readClipboardText('"две\nстроки"\t"она ""так"" сказала"')).toEqual([
      ['две\nстроки', 'она "так" сказала'],
    ]);
  });

  it('takes a quotation mark inside a word for itself', () => {
    expect(readClipboardText('12"\t«5»')).toEqual([['12"', '«5»']]);
  });

  it('reads back every block that it wrote, when its last row is not one blank cell', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'я', '"', '\t', '\n', ' ', ';') });
    const block = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      )
      .filter((lines) => lines.length === 1 || lines.at(-1)?.join('|') !== '');
    fc.assert(
      fc.property(block, (lines) => {
        expect(readClipboardText(writeClipboardText(lines))).toEqual(lines);
      }),
    );
  });
});
