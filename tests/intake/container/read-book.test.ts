// Excel books as programs write them: whatever Excel opens is read, to the same cells.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBook } from '../../../src/intake/container/read-book';
import { fileKind } from '../../../src/intake/file-kind';
import { finished } from '../../../src/intake/slices';
import { runs } from '../../runs';
import {
  archive,
  book,
  bookOfXml,
  formattedRows,
  type RawCell,
  type RawTab,
  type Writing,
  wideEntry,
} from './book';

const MAX_ROWS = 100;

function tabsOf(content: ArrayBuffer) {
  const kind = fileKind(content, 'книга.xlsx');
  if (kind.kind !== 'book') throw new Error(JSON.stringify(kind));
  return finished(readBook(kind.archive, kind.path, MAX_ROWS));
}

function rowsOf(content: ArrayBuffer): unknown {
  return tabsOf(content)[0]?.rows;
}

const table: RawTab = {
  name: 'Лист1',
  rows: [
    ['Школа', 'Балл', null],
    [null, null, null],
    ['№ 1 <"А"> & Б', 12.5, true],
  ],
};
const cells = [
  ['Школа', 'Балл', null],
  [null, null, null],
  ['№ 1 <"А"> & Б', 12.5, true],
];

const letter = fc.constantFrom('а', 'Я', 'z', '1', ' ', '&', '<', '"', '№', '_');
const cell: fc.Arbitrary<RawCell> = fc.oneof(
  fc.constant(null),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
  fc.boolean(),
  // Spaces around a text and texts of nothing do not count.
  fc.array(letter, { minLength: 1, maxLength: 8 }).map((letters) => `т${letters.join('')}т`),
);
const writing: fc.Arbitrary<Writing> = fc.record({
  book: fc.constantFrom('xl/workbook.xml', 'xl/workbook2.xml', 'книга.xml', 'a/b/main.xml'),
  prefix: fc.constantFrom('', 'x:', 'ss:'),
  encoding: fc.constantFrom(
    'utf-8' as const,
    'utf-8 with mark' as const,
    'utf-16le' as const,
    'utf-16be' as const,
    'utf-16le without mark' as const,
  ),
  addresses: fc.constantFrom('both' as const, 'rows' as const, 'none' as const),
  strings: fc.constantFrom('shared' as const, 'inline' as const, 'str' as const, 'runs' as const),
  targets: fc.constantFrom('relative' as const, 'absolute' as const, 'dotted' as const),
  level: fc.constantFrom(0 as const, 6 as const),
  before: fc.constantFrom(
    [],
    [0xef, 0xbb, 0xbf, 10],
    [...'HTTP/1.1 200 OK\r\n\r\n'].map((sign) => sign.charCodeAt(0)),
  ),
  after: fc.constantFrom([], [10], [60, 33, 45, 45]),
});

describe('readBook', () => {
  it('reads any table the same, however the book is written', () => {
    const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(rows, writing, (filled, way) => {
        const whole = [...filled, ['конец', 0, true]];
        expect(rowsOf(book([{ name: 'Лист1', rows: whole }], way))).toEqual(whole);
      }),
      { numRuns: runs({ quick: 60, deep: 1000 }) },
    );
  });

  it.each<[string, Writing]>([
    ['cells and rows do not say where they stand', { addresses: 'none' }],
    ['a mark and a line stand before the archive', { before: [0xef, 0xbb, 0xbf, 10] }],
    ['something stands behind the archive', { after: [60, 47, 104, 116, 109, 108, 62] }],
    ['every part is in UTF-16', { encoding: 'utf-16le' }],
    ['the main part has another name', { book: 'xl/workbook2.xml' }],
    ['parts are named with the slashes of Windows', { partName: (name) => name.replaceAll('/', '\\') }],
    ['parts are named in capitals', { partName: (name) => name.toUpperCase() }],
  ])('reads a book where %s', (_, way) => {
    expect(rowsOf(book([table], way))).toEqual(cells);
  });

  it('finds the main part by its content type where no relation names it', () => {
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const content = archive({
      '[Content_Types].xml': `<Types><Override PartName="/b/main.xml" ContentType="${type}"/></Types>`,
      'b/main.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="а" r:id="r"/></sheets></workbook>`,
      'b/_rels/main.xml.rels': `<Relationships><Relationship Id="r" Type="${office}/worksheet" Target="s.xml"/></Relationships>`,
      'b/s.xml': `<worksheet xmlns="${main}"><sheetData><row><c><v>7</v></c></row></sheetData></worksheet>`,
    });
    expect(rowsOf(content)).toEqual([[7]]);
  });

  it('reads an archive with sizes of 64 bits', () => {
    expect(rowsOf(wideEntry(book([table])))).toEqual(cells);
  });

  it('reads a part in the one-byte encoding that it declares', () => {
    const xml = '<?xml version="1.0" encoding="windows-1251"?><sst><si><t>яЯ</t></si></sst>';
    const content = bookOfXml('<sheetData><row><c t="s"><v>0</v></c></row></sheetData>', {
      sharedStrings: xml,
    });
    // The letters were written as UTF-8, two bytes each: read by the declaration, each byte is a letter of its own.
    expect(rowsOf(content)).toEqual([['СЏРЇ']]);
  });

  it.each([
    [
      'a cell without an address stands right of the one before it',
      '<row r="2"><c r="B2"><v>1</v></c><c><v>2</v></c></row>',
      [
        [null, null, null],
        [null, 1, 2],
      ],
    ],
    [
      'a row without a number stands under the one before it',
      '<row r="2"><c r="A2"><v>1</v></c></row><row><c><v>2</v></c></row>',
      [[null], [1], [2]],
    ],
    [
      'a cell says its row where the row does not',
      '<row><c r="A3"><v>1</v></c></row>',
      [[null], [null], [1]],
    ],
    ['cells in any order', '<row r="1"><c r="B1"><v>2</v></c><c r="A1"><v>1</v></c></row>', [[1, 2]]],
    ['a text in CDATA', '<row><c t="inlineStr"><is><t><![CDATA[а<б]]></t></is></c></row>', [['а<б']]],
    [
      'a text with letters that XML cannot hold',
      '<row><c t="str"><v>а_x000D_б_x005F_в</v></c></row>',
      [['а\rб_в']],
    ],
    [
      'a date as text of the strict standard',
      '<row><c t="d"><v>2026-06-12</v></c></row>',
      [[new Date(Date.UTC(2026, 5, 12))]],
    ],
    ['a shared text without a number is blank', '<row><c t="s"/><c><v>1</v></c></row>', [[null, 1]]],
    ['a number of a style that the book does not hold', '<row><c s="99"><v>45000</v></c></row>', [[45000]]],
  ])('reads %s', (_, rows, expected) => {
    expect(rowsOf(bookOfXml(`<sheetData>${rows}</sheetData>`))).toEqual(expected);
  });

  it('gives dates of both calendars as Excel shows them', () => {
    const styles = '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>';
    const days = '<sheetData><row><c s="1"><v>45000</v></c><c s="0"><v>45000</v></c></row></sheetData>';
    // 45000 is 15 March 2023: Microsoft's own table of serial dates, counted on from 44927, 1 January 2023.
    expect(rowsOf(bookOfXml(days, { styles }))).toEqual([[new Date(Date.UTC(2023, 2, 15)), 45000]]);
  });

  it.each<[string, string]>([
    ['a shared text that is not there', '<row><c t="s"><v>77</v></c></row>'],
    ['a number that is none', '<row><c><v>12а</v></c></row>'],
    ['a place beyond the last column', '<row><c r="XFE1"><v>1</v></c></row>'],
    ['two values for one place', '<row><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'],
    ['a type that the standard does not know', '<row><c t="x"><v>1</v></c></row>'],
    ['a tag that is not closed', '<row><c><v>1</v>'],
    ['a tag without end', `<row a="${'x'.repeat(500_000)}"><c><v>1</v></c></row>`],
    ['a text without end', `<row><c t="str"><v>${'x'.repeat(500_000)}</v></c></row>`],
  ])('throws for %s', (_, rows) => {
    expect(() => rowsOf(bookOfXml(`<sheetData>${rows}</sheetData>`))).toThrow();
  });

  it('throws for a part changed in a single byte', () => {
    const content = book([table], { level: 0 });
    const at = Buffer.from(content).indexOf('12.5');
    new Uint8Array(content)[at] = '9'.charCodeAt(0);
    expect(() => rowsOf(content)).toThrow('torn');
  });
});

describe('tabs of a book', () => {
  it.each([
    ['chartsheet', 'chart'],
    ['xlMacrosheet', 'macro'],
    ['xlIntlMacrosheet', 'macro'],
    ['dialogsheet', 'dialog'],
    ['somethingNew', 'other'],
  ])('that are no sheet of cells are named and passed over: %s', (type, kind) => {
    const tabs = tabsOf(book([{ name: 'Особый', type, xml: '<x/>' }, table]));
    expect(tabs.map((tab) => [tab.name, tab.kind])).toEqual([
      ['Особый', kind],
      ['Лист1', 'worksheet'],
    ]);
    expect(tabs.map(({ rows }) => rows.length)).toEqual([0, 3]);
  });

  it('say whether they are hidden, by a person or by a program', () => {
    const tabs = tabsOf(
      book([
        { ...table, state: 'hidden' },
        { ...table, name: 'Б', state: 'veryHidden' },
        { ...table, name: 'В', state: 'visible' },
      ]),
    );
    expect(tabs.map(({ hidden }) => hidden)).toEqual([true, true, false]);
  });

  it('name hidden rows and columns only where these hold values', () => {
    const [tab] = tabsOf(
      bookOfXml(
        '<cols><col min="2" max="3" hidden="1"/><col min="5" max="16384" hidden="true"/></cols><sheetData>' +
          '<row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>3</v></c></row>' +
          '<row r="2" hidden="1"><c r="A2"><v>1</v></c><c r="C2"><v>3</v></c></row>' +
          '<row r="3" hidden="1"><c r="A3" s="1"/></row><row r="4"><c r="A4"><v>1</v></c></row></sheetData>',
      ),
    );
    expect(tab).toMatchObject({ hiddenRows: [2], hiddenColumns: [3] });
    expect(tab?.rows).toHaveLength(4);
  });

  it('are not read on below the last row that is wanted', () => {
    const long = Array.from({ length: MAX_ROWS + 1 }, (_, at) => [at]);
    const tabs = tabsOf(
      book([
        { name: 'Длинный', rows: long },
        { name: 'Ровно', rows: long.slice(1) },
      ]),
    );
    expect(tabs.map(({ isTooLong, rows }) => [isTooLong, rows.length])).toEqual([
      [true, 0],
      [false, MAX_ROWS],
    ]);
  });
});

describe('blank cells with a format', () => {
  it('below the last value change nothing, however many', () => {
    const value = '<row r="1"><c r="A1"><v>1</v></c></row>';
    const few = rowsOf(bookOfXml(`<sheetData>${value}</sheetData>`));
    expect(few).toEqual([[1]]);
    expect(rowsOf(bookOfXml(`<sheetData>${value}${formattedRows(2, 5000)}</sheetData>`))).toEqual(few);
  });

  it('above and between values keep their places', () => {
    const value = (row: number) => `<row r="${row}"><c r="B${row}"><v>${row}</v></c></row>`;
    const sheet = `${formattedRows(1, 40)}${value(41)}${formattedRows(42, 8)}${value(50)}${formattedRows(51, 9)}`;
    const rows = rowsOf(bookOfXml(`<sheetData>${sheet}</sheetData>`)) as unknown[][];
    expect(rows).toHaveLength(50);
    expect(rows.flatMap((row, at) => (row[1] === null ? [] : [[at + 1, row[1]]]))).toEqual([
      [41, 41],
      [50, 50],
    ]);
  });

  it('down to the last row of a sheet are not gone through', () => {
    const filled = '<row r="1"><c r="A1"><v>1</v></c></row>';
    const content = bookOfXml(`<sheetData>${filled}${'<row s="1"/>'.repeat(1_048_575)}</sheetData>`);
    const kind = fileKind(content, 'книга.xlsx');
    if (kind.kind !== 'book') throw new Error(kind.kind);
    const reading = readBook(kind.archive, kind.path, MAX_ROWS);
    let steps = 0;
    let step = reading.next();
    for (; step.done !== true; step = reading.next()) steps += 1;
    expect(step.value[0]?.rows).toEqual([[1]]);
    // 12,6 MB in pieces of 32 KB are looked at for a value; of them only the first is parsed.
    expect(steps).toBeLessThan(12_583_000 / 32_768 + 100);
  });
});
