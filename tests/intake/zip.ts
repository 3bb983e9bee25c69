// Zip archives for files that no writer of tables would make.
import { archiveOf } from '../../build/samples/archive';
import { bytes } from './xlsx';

/** Signatures of an entry and of its line in the directory, and where their flags stand. */
const HEADERS = [
  { signature: 0x04034b50, flags: 6 },
  { signature: 0x02014b50, flags: 8 },
];

/** Entries stored without compression. `encrypted` sets the flag that a password leaves. */
export function storedZip(
  entries: Readonly<Record<string, string>>,
  { encrypted = false }: { encrypted?: boolean } = {},
): ArrayBuffer {
  const archive = archiveOf(entries);
  for (let at = 0; encrypted && at + 4 <= archive.length; at += 1) {
    const header = HEADERS.find(({ signature }) => signature === archive.readUInt32LE(at));
    if (header !== undefined)
      archive.writeUInt16LE(archive.readUInt16LE(at + header.flags) | 1, at + header.flags);
  }
  return bytes(archive);
}

/** A workbook with one sheet «Лист1» whose cells are the given XML. */
export function rawXlsx(sheetData: string): ArrayBuffer {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return storedZip({
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Лист1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${sheetData}</sheetData></worksheet>`,
  });
}
