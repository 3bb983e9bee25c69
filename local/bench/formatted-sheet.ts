// A book whose sheet has formatting down to its last row, as dragging a format to the end of a column leaves it.
import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const LAST_ROW = 1_048_576;

/** The bytes of the book: its rows are given, and below them blank ones with a format down to row 1 048 576. */
export function formattedBook(rows: readonly (readonly (string | number)[])[]): Uint8Array<ArrayBuffer> {
  const filled = rows.map((cells) => `<row s="1">${cells.map(cell).join('')}</row>`).join('');
  const blank = '<row s="1" customFormat="1"><c s="1"/><c s="1"/></row>'.repeat(LAST_ROW - rows.length);
  const parts = {
    '_rels/.rels': relation('officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Лист1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relation('worksheet', 'sheet1.xml'),
    'xl/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData>${filled}${blank}</sheetData></worksheet>`,
  };
  const files = Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]));
  return new Uint8Array(zipSync(files, { level: 1 }));
}

function cell(value: string | number): string {
  return typeof value === 'number'
    ? `<c><v>${value}</v></c>`
    : `<c t="inlineStr"><is><t>${value.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</t></is></c>`;
}

function relation(type: string, target: string): string {
  return `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`;
}
