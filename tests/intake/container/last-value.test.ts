// Where the last value of a sheet stands, found without parsing.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endOfValues } from '../../../src/intake/container/last-value';
import { finished } from '../../../src/intake/slices';

function endIn(xml: Uint8Array, piece: number): number {
  const pieces = Array.from({ length: Math.ceil(xml.length / piece) }, (_, at) =>
    xml.subarray(at * piece, (at + 1) * piece),
  );
  return finished(endOfValues(pieces));
}

const utf8 = (xml: string) => new TextEncoder().encode(xml);

describe('endOfValues', () => {
  it.each([
    ['<c><v>1</v></c><c s="1"/>', 5],
    ['<x:c><x:v>1</x:v></x:c><x:c/>', 16],
    ['<c t="inlineStr"><is><t>а</t></is></c><row hidden="1" spans="1:7"/>', 19],
    ['<c/><ignoredErrors><ignoredError/></ignoredErrors><sheetView view="x"/>', 0],
    ['', 0],
  ])('in %s is %i', (xml, end) => {
    expect(endIn(utf8(xml), 1000)).toBe(end);
  });

  it('is never before the last value, wherever the pieces are cut, in one or two bytes a letter', () => {
    const part = fc.constantFrom(
      '<c/>',
      '<row r="1" s="2">',
      '</row>',
      'vis',
      '<c><v>1</v></c>',
      '<c><is><t/></is></c>',
    );
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 12 }),
        fc.integer({ min: 1, max: 9 }),
        fc.boolean(),
        (parts, piece, wide) => {
          const xml = parts.join('');
          const last = Math.max(xml.lastIndexOf('<v>'), xml.lastIndexOf('<is>'));
          const bytes = wide ? new Uint8Array(Buffer.from(xml, 'utf16le')) : utf8(xml);
          const found = endIn(bytes, wide ? piece * 2 : piece);
          expect(found).toBeGreaterThan(last < 0 ? -1 : last * (wide ? 2 : 1));
        },
      ),
    );
  });
});
