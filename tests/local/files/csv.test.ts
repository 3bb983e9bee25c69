// CSV text: quoting, separators and line ends.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectSeparator, readCsv, UnclosedQuote, writeCsv } from '../../../local/files/csv';

const field = fc.oneof(
  fc.string(),
  fc.string({ unit: fc.constantFrom('"', ',', ';', '\n', '\r', ' ', 'а', '=', '0') }),
);

it('any table comes back as it was written', () => {
  fc.assert(
    fc.property(fc.array(fc.array(field, { minLength: 1, maxLength: 5 }), { maxLength: 6 }), (rows) => {
      expect(readCsv(writeCsv(rows), ',').rows).toEqual(rows);
    }),
  );
});

describe('reading', () => {
  it.each([
    [
      'a,b\nc,d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,b\r\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a;b\n1,5;"x;y"\n',
      [
        ['a', 'b'],
        ['1,5', 'x;y'],
      ],
    ],
    [
      'a,b\n"он сказал ""да""","две\nстроки"\n',
      [
        ['a', 'b'],
        ['он сказал "да"', 'две\nстроки'],
      ],
    ],
    [
      'a,b\n,\n',
      [
        ['a', 'b'],
        ['', ''],
      ],
    ],
    [
      'a;b\n"Школа А" с. Заречное;5\n',
      [
        ['a', 'b'],
        ['"Школа А" с. Заречное', '5'],
      ],
    ],
    [
      'a,b\n5" экран,x\n',
      [
        ['a', 'b'],
        ['5" экран', 'x'],
      ],
    ],
    ['', []],
  ])('%j', (text, rows) => {
    expect(readCsv(text).rows).toEqual(rows);
  });

  it('knows the line of the file on which a row begins', () => {
    expect(readCsv('a\n"1\n2"\n3\n').lines).toEqual([1, 2, 4]);
  });

  it('names the line of a quotation mark that is never closed', () => {
    expect(() => readCsv('a,b\n"1\n2",3\n4,"5\n')).toThrow(UnclosedQuote);
    try {
      readCsv('a,b\n"1\n2",3\n4,"5\n');
    } catch (problem) {
      expect((problem as UnclosedQuote).line).toBe(4);
    }
  });
});

it.each([
  ['Код ОО;Учебный год\n1,5;2,5;3,5', ';'],
  ['Код ОО,Учебный год\n1;2;3;4', ','],
  ['"а;б;в",г', ','],
  ['Код', ','],
])('the heading line %j is separated by %s', (text, separator) => {
  expect(detectSeparator(text)).toBe(separator);
});
