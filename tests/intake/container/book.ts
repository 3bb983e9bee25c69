// Excel books written part by part, in every way in which programs write them and Excel opens them.
import { strToU8, zipSync } from 'fflate';
import { bytes } from '../xlsx';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WRITTEN = new Date(2027, 0, 1);

export type RawCell = string | number | boolean | null;

/** How a book is written; what is left out is as Excel does it. */
export interface Writing {
  /** Where the main part stands. */
  readonly book?: string;
  /** «x:» before the name of every element. */
  readonly prefix?: string;
  readonly encoding?: 'utf-8' | 'utf-8 with mark' | 'utf-16le' | 'utf-16be' | 'utf-16le without mark';
  /** Whether cells and rows say where they stand. */
  readonly addresses?: 'both' | 'rows' | 'none';
  readonly strings?: 'shared' | 'inline' | 'str' | 'runs';
  /** How a part's name is written in the archive. */
  readonly partName?: (name: string) => string;
  readonly targets?: 'relative' | 'absolute' | 'dotted';
  readonly level?: 0 | 6;
  /** Bytes before and after the archive. */
  readonly before?: readonly number[];
  readonly after?: readonly number[];
}

export interface RawTab {
  readonly name: string;
  /** Last word of the type of its relation; a worksheet when left out. */
  readonly type?: string;
  readonly state?: string;
  readonly rows?: readonly (readonly RawCell[])[];
  /** The XML of the part, in place of rows. */
  readonly xml?: string;
}

export function book(tabs: readonly RawTab[], writing: Writing = {}): ArrayBuffer {
  const shared: string[] = [];
  const path = writing.book ?? 'xl/workbook.xml';
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const parts: Record<string, string> = {
    '_rels/.rels': relations([{ id: 'rId1', type: `${OFFICE}/officeDocument`, target: path }]),
  };
  const related = tabs.map((tab, at) => {
    const type = tab.type ?? 'worksheet';
    const target = `${type}s/sheet${at + 1}.xml`;
    parts[`${folder}${target}`] = tab.xml ?? sheetXml(tab.rows ?? [], shared, writing);
    return { id: `rId${at + 1}`, type: `${OFFICE}/${type}`, target: targetOf(folder, target, writing) };
  });
  const sheets = tabs.map(({ name, state }, at) => {
    const hidden = state === undefined ? '' : ` state="${state}"`;
    return element(
      'sheet',
      ` name="${escaped(name)}" sheetId="${at + 1}"${hidden} r:id="rId${at + 1}"`,
      '',
      writing,
    );
  });
  parts[path] = root(
    'workbook',
    ` xmlns:r="${OFFICE}"`,
    element('sheets', '', sheets.join(''), writing),
    writing,
  );
  if (shared.length > 0) {
    const target = targetOf(folder, 'sharedStrings.xml', writing);
    related.push({ id: 'rId900', type: `${OFFICE}/sharedStrings`, target });
    const items = shared.map((text) => element('si', '', textXml(text, writing), writing));
    parts[`${folder}sharedStrings.xml`] = root('sst', '', items.join(''), writing);
  }
  const name = path.slice(folder.length);
  parts[`${folder}_rels/${name}.rels`] = relations(related);
  return archive(parts, writing);
}

/** The parts as an archive, each text in the encoding of the writing. */
export function archive(parts: Readonly<Record<string, string>>, writing: Writing = {}): ArrayBuffer {
  const { partName = (name: string) => name, level = 6, before = [], after = [] } = writing;
  const files = Object.fromEntries(
    Object.entries(parts).map(([name, xml]) => [partName(name), encoded(xml, writing.encoding ?? 'utf-8')]),
  );
  return bytes(new Uint8Array([...before, ...zipSync(files, { level, mtime: WRITTEN }), ...after]));
}

/** One worksheet «Лист1» with this XML between its root's tags. */
export function bookOfXml(inner: string, more: Readonly<Record<string, string>> = {}): ArrayBuffer {
  const related = Object.keys(more).map((name, at) => ({
    id: `rId${at + 2}`,
    type: `${OFFICE}/${name}`,
    target: `${name}.xml`,
  }));
  const parts = Object.fromEntries(Object.entries(more).map(([name, xml]) => [`xl/${name}.xml`, xml]));
  return archive({
    ...parts,
    '_rels/.rels': relations([{ id: 'rId1', type: `${OFFICE}/officeDocument`, target: 'xl/workbook.xml' }]),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Лист1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      { id: 'rId1', type: `${OFFICE}/worksheet`, target: 'worksheets/sheet1.xml' },
      ...related,
    ]),
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}">${inner}</worksheet>`,
  });
}

/**
 * An archive of one file with the sizes in fields of 64 bits, as writers do that do not know the size beforehand.
 * Laid out by hand after APPNOTE 4.3 and 4.5.3 of PKWARE.
 */
export function wideEntry(archived: ArrayBuffer): ArrayBuffer {
  const source = new DataView(archived);
  const out: number[] = [];
  const number = (value: number, size: number): void => {
    for (let at = 0; at < size; at += 1) out.push(Math.floor(value / 256 ** at) % 256);
  };
  const end = archived.byteLength - 22;
  const directory = source.getUint32(end + 16, true);
  out.push(...new Uint8Array(archived, 0, directory));
  let at = directory;
  const start = out.length;
  while (source.getUint32(at, true) === 0x02014b50) {
    const [packed, unpacked] = [source.getUint32(at + 20, true), source.getUint32(at + 24, true)];
    const nameLength = source.getUint16(at + 28, true);
    const extraLength = source.getUint16(at + 30, true);
    out.push(...new Uint8Array(archived, at, 20));
    number(0xffffffff, 4);
    number(0xffffffff, 4);
    number(nameLength, 2);
    number(20, 2);
    out.push(...new Uint8Array(archived, at + 32, 14), ...new Uint8Array(archived, at + 46, nameLength));
    number(1, 2);
    number(16, 2);
    number(unpacked, 8);
    number(packed, 8);
    at += 46 + nameLength + extraLength + source.getUint16(at + 32, true);
  }
  const size = out.length - start;
  out.push(...new Uint8Array(archived, end, 12));
  number(size, 4);
  number(start, 4);
  number(0, 2);
  return bytes(new Uint8Array(out));
}

/** Blank rows with a format, as formatting that was dragged down leaves them. */
export function formattedRows(from: number, count: number): string {
  const row = (number: number) =>
    `<row r="${number}" s="1"><c r="A${number}" s="1"/><c r="B${number}" s="1"/></row>`;
  return Array.from({ length: count }, (_, at) => row(from + at)).join('');
}

function sheetXml(rows: readonly (readonly RawCell[])[], shared: string[], writing: Writing): string {
  const { addresses = 'both' } = writing;
  const lines = rows.map((cells, row) => {
    const inRow = cells.map((cell, column) => {
      const address = addresses === 'both' ? ` r="${letters(column)}${row + 1}"` : '';
      return cellXml(cell, address, shared, writing);
    });
    const address = addresses === 'none' ? '' : ` r="${row + 1}"`;
    return element('row', address, inRow.join(''), writing);
  });
  return root('worksheet', '', element('sheetData', '', lines.join(''), writing), writing);
}

function cellXml(cell: RawCell, address: string, shared: string[], writing: Writing): string {
  const value = (type: string, text: string) =>
    element('c', `${address}${type}`, element('v', '', escaped(text), writing), writing);
  // A blank cell is left out where the others say where they stand.
  if (cell === null) return address === '' ? element('c', '', '', writing) : '';
  if (typeof cell === 'number') return value('', String(cell));
  if (typeof cell === 'boolean') return value(' t="b"', cell ? '1' : '0');
  switch (writing.strings ?? 'shared') {
    case 'str':
      return value(' t="str"', cell);
    case 'inline':
    case 'runs':
      return element(
        'c',
        `${address} t="inlineStr"`,
        element('is', '', textXml(cell, writing), writing),
        writing,
      );
    case 'shared':
      shared.push(cell);
      return value(' t="s"', String(shared.length - 1));
  }
}

function textXml(text: string, writing: Writing): string {
  const t = (part: string) => element('t', ' xml:space="preserve"', escaped(part), writing);
  if (writing.strings !== 'runs') return t(text);
  const half = Math.floor(text.length / 2);
  const runs = [text.slice(0, half), text.slice(half)].map((part) => element('r', '', t(part), writing));
  return [...runs, element('rPh', ' sb="0" eb="1"', t('чтение'), writing)].join('');
}

function element(name: string, attributes: string, inner: string, { prefix = '' }: Writing): string {
  return inner === ''
    ? `<${prefix}${name}${attributes}/>`
    : `<${prefix}${name}${attributes}>${inner}</${prefix}${name}>`;
}

function root(name: string, attributes: string, inner: string, writing: Writing): string {
  const { prefix = '', encoding = 'utf-8' } = writing;
  const declared = encoding.startsWith('utf-16') ? 'UTF-16' : 'UTF-8';
  const namespace = prefix === '' ? `xmlns="${MAIN}"` : `xmlns:${prefix.slice(0, -1)}="${MAIN}"`;
  const xml = element(name, ` ${namespace}${attributes}`, inner, writing);
  return `<?xml version="1.0" encoding="${declared}" standalone="yes"?>\n${xml}`;
}

function relations(all: readonly { id: string; type: string; target: string }[]): string {
  const lines = all.map(
    ({ id, type, target }) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${lines.join('')}</Relationships>`;
}

function targetOf(folder: string, target: string, { targets = 'relative' }: Writing): string {
  if (targets === 'absolute') return `/${folder}${target}`;
  return targets === 'dotted' ? `./x/../${target}` : target;
}

function encoded(xml: string, encoding: NonNullable<Writing['encoding']>): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return strToU8(xml);
    case 'utf-8 with mark':
      return strToU8(`\ufeff${xml}`);
    case 'utf-16le':
      return Buffer.from(`\ufeff${xml}`, 'utf16le');
    case 'utf-16le without mark':
      return Buffer.from(xml, 'utf16le');
    case 'utf-16be':
      return Buffer.from(`\ufeff${xml}`, 'utf16le').swap16();
  }
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}

function letters(column: number): string {
  return String.fromCharCode(65 + column);
}
