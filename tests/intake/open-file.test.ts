// Opening files: what a sheet's cells become, and every kind of file that is not read.
import { describe, expect, it } from 'vitest';
import { openFile } from '../../src/intake/open-file';
import { passedTexts, readingNotes } from '../../src/messages/intake/notes';
import { book, bookOfXml } from './container/book';
import { bytes, fileOf, opened, xlsx } from './xlsx';
import { rawXlsx, storedZip } from './zip';

async function rowsOf(content: ArrayBuffer): Promise<unknown> {
  const read = await openFile(fileOf('файл.xlsx', content));
  return 'refused' in read ? read.refused.code : read.sheets.map(({ sheet, rows }) => [sheet, rows]);
}

async function refusal(name: string, content: ArrayBuffer): Promise<string> {
  const read = await openFile(fileOf(name, content));
  return 'refused' in read ? read.refused.code : 'opened';
}

/** The start of an OLE file with the name of one of its streams, in UTF-16 as they stand there. */
function ole(stream: string): ArrayBuffer {
  const start = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  return bytes(new Uint8Array([...start, ...new Array(504).fill(0), ...Buffer.from(stream, 'utf16le')]));
}

const text = (content: string) => bytes(new TextEncoder().encode(content));

describe('openFile', () => {
  it('keeps every sheet, and blank rows and columns above and to the left, so that rows are those of Excel', async () => {
    const date = new Date(Date.UTC(2026, 5, 12));
    const content = await xlsx(
      { name: 'Первый', rows: [[null], [null], [null, ' a ', 1.5], [], [null, '12,36', date]] },
      { name: 'Второй', rows: [['б']] },
    );
    expect(await rowsOf(content)).toEqual([
      [
        'Первый',
        [
          [null, null, null],
          [null, null, null],
          [null, 'a', 1.5],
          [null, null, null],
          [null, '12,36', date],
        ],
      ],
      ['Второй', [['б']]],
    ]);
  });

  it('takes the row number that the sheet gives where rows are left out', async () => {
    const content = rawXlsx('<row r="3"><c r="B3"><v>7</v></c></row>');
    expect(await rowsOf(content)).toEqual([
      [
        'Лист1',
        [
          [null, null],
          [null, null],
          [null, 7],
        ],
      ],
    ]);
  });

  it('takes the last computed value of a formula and leaves an error as nothing', async () => {
    const content = rawXlsx(
      '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>"а"</f><v>а</v></c><c r="C1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="D1"><v>5</v></c></row>',
    );
    expect(await rowsOf(content)).toEqual([['Лист1', [[2, 'а', null, 5]]]]);
  });

  it.each([
    ['a file of nothing', 'EMPTY_FILE', 'a.xlsx', text('')],
    ['an old Excel file', 'OLD_EXCEL', 'a.xls', ole('Workbook')],
    ['an old Excel file under a new name', 'OLD_EXCEL', 'a.xlsx', ole('Workbook')],
    ['a workbook with a password', 'PASSWORD', 'a.xlsx', ole('EncryptedPackage')],
    ['an old document', 'NOT_A_TABLE', 'a.doc', ole('WordDocument')],
    [
      'an archive with a password',
      'PASSWORD',
      'a.xlsx',
      storedZip({ 'xl/workbook.xml': 'x' }, { encrypted: true }),
    ],
    ['a document', 'NOT_A_TABLE', 'a.docx', storedZip({ 'word/document.xml': '<w/>' })],
    ['a binary workbook', 'OTHER_SPREADSHEET', 'a.xlsb', storedZip({ 'xl/workbook.bin': 'x' })],
    ['a LibreOffice table', 'OTHER_SPREADSHEET', 'a.ods', storedZip({ 'content.xml': '<x/>' })],
    ['a picture named .csv', 'NOT_A_TABLE', 'a.csv', bytes(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1]))],
    ['a document of rich text named .xls', 'NOT_A_TABLE', 'a.xls', text('{\\rtf1 а}')],
    ['a text of nothing', 'EMPTY_FILE', 'a.csv', text('\ufeff;;\r\n')],
    ['a web page in UTF-16', 'MARKUP_FILE', 'a.xls', bytes(Buffer.from('\ufeff<table>', 'utf16le'))],
    ['a web page named .xls', 'MARKUP_FILE', 'a.xls', text('<html><table></table></html>')],
    ['a picture', 'NOT_A_TABLE', 'a.png', bytes(new Uint8Array([0x89, 0x50, 0x4e, 0x47]))],
    ['a pdf', 'NOT_A_TABLE', 'a.pdf', text('%PDF-1.7')],
    ['bytes of nothing under a right name', 'BROKEN_FILE', 'a.xlsx', bytes(new Uint8Array(500))],
    [
      'a workbook without its parts',
      'BROKEN_FILE',
      'a.xlsx',
      storedZip({ 'xl/workbook.xml': '<workbook/>' }),
    ],
    [
      'a workbook that names no sheets',
      'BROKEN_FILE',
      'a.xlsx',
      storedZip({ '[Content_Types].xml': '<x/>' }),
    ],
    ['sheets with no cell filled', 'EMPTY_FILE', 'a.xlsx', rawXlsx('<row r="1"><c r="A1"/></row>')],
  ])('refuses %s as %s', async (_, code, name, content) => {
    expect(await refusal(name, content)).toBe(code);
  });

  it.each([
    [
      'csv',
      'a.csv',
      'Код;Балл\n0012;12,5',
      '',
      [
        ['Код', 'Балл'],
        ['0012', '12,5'],
      ],
    ],
    [
      'csv with commas',
      'a.csv',
      'Код,Балл\n0012,12.5',
      '',
      [
        ['Код', 'Балл'],
        ['0012', '12.5'],
      ],
    ],
    [
      'tab text named .xls',
      'отчёт.xls',
      'Код\tБалл\n0012\t50',
      '',
      [
        ['Код', 'Балл'],
        ['0012', '50'],
      ],
    ],
    [
      'tab text named .txt',
      'a.txt',
      '\ufeffКод\tБалл\r\n0012\t50\r\n',
      '',
      [
        ['Код', 'Балл'],
        ['0012', '50'],
      ],
    ],
  ])('reads %s as one sheet without a name', async (_, name, content, sheet, rows) => {
    expect(await openFile(fileOf(name, text(content)))).toEqual({
      file: name,
      sheets: [{ file: name, sheet, rows, remarks: [] }],
    });
  });

  it('names the rows of a csv whose quotes are odd', async () => {
    const read = await openFile(fileOf('a.csv', text('Школа;Балл\n"А" с. Заречное;5\nБ;6\n"В" с. Ивовое;7')));
    expect(read).toMatchObject({ sheets: [{ remarks: [readingNotes.oddQuotes([2, 4])] }] });
  });

  it('names a tab that is no sheet, and marks a hidden one', async () => {
    const content = book([
      { name: 'График', type: 'chartsheet', xml: '<chartsheet/>' },
      { name: 'Черновик', state: 'hidden', rows: [['а']] },
      { name: 'Данные', rows: [['б']] },
    ]);
    expect(await openFile(fileOf('a.xlsx', content))).toMatchObject({
      sheets: [
        { sheet: 'График', rows: [], passed: passedTexts.tabs.chart },
        { sheet: 'Черновик', rows: [['а']], hidden: true },
        { sheet: 'Данные', rows: [['б']] },
      ],
    });
  });

  it('takes a book of which only a hidden sheet is too long', async () => {
    const xml = `<worksheet><sheetData>${'<row><c><v>1</v></c></row>'.repeat(20_001)}</sheetData></worksheet>`;
    const data = { name: 'Данные', rows: [['б']] };
    const content = book([{ name: 'Исходные', state: 'hidden', xml }, data]);
    expect(await openFile(fileOf('a.xlsx', content))).toMatchObject({
      sheets: [
        { sheet: 'Исходные', rows: [], passed: passedTexts.hiddenTooLong(20_000) },
        { sheet: 'Данные' },
      ],
    });
  });

  it('says that hidden rows and columns are read too', async () => {
    const cell = (address: string) => `<c r="${address}"><v>1</v></c>`;
    const content = bookOfXml(
      `<cols><col min="2" max="2" hidden="1"/></cols><sheetData><row r="1">${cell('A1')}${cell('B1')}</row>` +
        `<row r="2" hidden="1">${cell('A2')}</row><row r="3" hidden="1">${cell('A3')}</row></sheetData>`,
    );
    const remarks = [readingNotes.hiddenRows([2, 3]), readingNotes.hiddenColumns(['B'])];
    expect(await openFile(fileOf('a.xlsx', content))).toMatchObject({ sheets: [{ remarks }] });
  });

  it('refuses a workbook cut anywhere, or with a torn part, as broken', async () => {
    const content = await xlsx({ name: 'Лист', rows: [['а', 1]] });
    for (const share of [0.1, 0.5, 0.99]) {
      expect(await refusal('a.xlsx', content.slice(0, content.byteLength * share))).toBe('BROKEN_FILE');
    }
    expect(await refusal('a.xlsx', rawXlsx('<row r="1"><c r="A1" t="s"><v>77</v></c></row>'))).toBe(
      'BROKEN_FILE',
    );
  });

  it('refuses any single byte changed inside a part, or reads the same cells', async () => {
    const rows = [['Школа', 12.5]];
    const whole = book([{ name: 'Лист', rows }], { strings: 'inline' });
    const outcomes = new Set<string>();
    for (let at = 0; at < whole.byteLength; at += 7) {
      const torn = new Uint8Array(whole.slice(0));
      torn[at] = (torn[at] ?? 0) ^ 1;
      const read = await openFile(fileOf('a.xlsx', torn.buffer));
      if ('sheets' in read) expect(read.sheets.map((sheet) => sheet.rows)).toEqual([rows]);
      outcomes.add('sheets' in read ? 'same' : 'refused');
    }
    expect([...outcomes].sort()).toEqual(['refused', 'same']);
  });

  it('refuses a small file that says it unpacks to more than a page can hold', async () => {
    const archive = storedZip({ 'xl/workbook.xml': 'x' });
    const view = new DataView(archive);
    const directory = view.getUint32(archive.byteLength - 6, true);
    view.setUint32(directory + 24, 2_000_000_000, true);
    expect(await refusal('a.xlsx', archive)).toBe('FILE_TOO_LARGE');
  });

  it('takes 20 000 rows of a sheet and refuses one of 50 000', async () => {
    const rows = (n: number) => Array.from({ length: n }, (_, i) => [i, 'МБОУ СОШ']);
    const most = await opened('много.xlsx', { name: 'Лист', rows: rows(20_000) });
    expect('sheets' in most && most.sheets[0]?.rows.length).toBe(20_000);
    const more = await opened('много.xlsx', { name: 'Лист', rows: rows(50_000) });
    expect(more).toMatchObject({
      refused: { code: 'TOO_MANY_ROWS', what: 'На листе больше 20\u00a0000\u00a0строк.' },
    });
  });

  it('refuses a file of more than 20 MB without reading it', async () => {
    const file = {
      name: 'большой.xlsx',
      size: 20 * 1024 * 1024 + 1,
      arrayBuffer: () => Promise.reject(new Error('must not be read')),
    };
    expect(await openFile(file)).toMatchObject({ refused: { code: 'FILE_TOO_LARGE' } });
  });

  it('says so when the browser does not give the file', async () => {
    const file = {
      name: 'а.xlsx',
      size: 10,
      arrayBuffer: () => Promise.reject(new Error('NotReadableError')),
    };
    expect(await openFile(file)).toMatchObject({ refused: { code: 'UNREADABLE_FILE' } });
  });
});
