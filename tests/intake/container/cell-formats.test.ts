// Formats that show a number as a date; codes as ECMA-376, part 1, 18.8.30 and Excel's own list give them.
import { describe, expect, it } from 'vitest';
import { dateFormats, isDateCode } from '../../../src/intake/container/cell-formats';
import { finished } from '../../../src/intake/slices';

describe('isDateCode', () => {
  it.each([
    'dd.mm.yyyy',
    'd mmmm yyyy "г."',
    '[$-419]d\\ mmm\\ yyyy;@',
    '[$-FC19]dd\\ mmmm\\ yyyy\\ \\г\\.;@',
    'm/d/yy h:mm',
    '[h]:mm:ss',
    'mm:ss.0',
    'h:mm AM/PM',
    'YYYY',
  ])('holds for %s', (code) => {
    expect(isDateCode(code)).toBe(true);
  });

  it.each([
    'General',
    '0.00',
    '#,##0;[Red]-#,##0',
    '0.0%',
    '@',
    '# ?/?',
    '0.00E+00',
    '0" дней"',
    '0\\ \\d',
    '_-* #,##0.00\\ _₽_-',
    '[Blue]General',
    '"школа" 0',
  ])('does not hold for %s', (code) => {
    expect(isDateCode(code)).toBe(false);
  });
});

describe('dateFormats', () => {
  it('are told of the formats of cells, built in or written in the book, and of no others', () => {
    const xml =
      '<styleSheet><numFmts count="1"><numFmt numFmtId="164" formatCode="dd.mm.yyyy"/></numFmts>' +
      '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
      '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="9"/><xf/></cellXfs></styleSheet>';
    const formats = finished(dateFormats([new TextEncoder().encode(xml)]));
    expect(formats).toEqual([false, true, true, false, false]);
  });
});
