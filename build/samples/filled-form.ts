// A form for schools with its answers typed in, as a spreadsheet program would save it.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import readSheets from 'read-excel-file/universal';
import { sanitizeTextContent } from 'write-excel-file/utility';
import { formTable } from '../../src/commands/intake/read-school-form';
import { type SchoolForm, writeForm } from '../../src/intake/school-form/write-form';
import { longTexts } from '../packs';

export type Answer = string | number | boolean;

const SHEET = 'xl/worksheets/sheet1.xml';
/** Any day would do: with it the bytes are the same at every writing. */
const WRITTEN = new Date(2027, 0, 1);

/** The form of a table of the workbook. @throws Error when there is no such table */
export function formOf(table: string, rest: Omit<SchoolForm, 'table' | 'fields'>): SchoolForm {
  const described = longTexts.sheets.find(({ spec }) => spec.title === table);
  if (described === undefined) throw new Error(`no sheet ${table}`);
  return { table, ...rest, fields: formTable(described).fields };
}

/** The form's file with answers by the words of their lines; the school is the answer of «Школа». */
export async function filledForm(
  form: SchoolForm,
  answers: Readonly<Record<string, Answer>>,
): Promise<Buffer> {
  return filledFile(await writeForm(form), answers);
}

/** The same for a file that is there already. @throws Error for a line that the form has not */
export async function filledFile(
  file: Uint8Array<ArrayBuffer>,
  answers: Readonly<Record<string, Answer>>,
): Promise<Buffer> {
  const [sheet] = await readSheets(file.slice().buffer);
  const rows = sheet?.data ?? [];
  const entries = unzipSync(file);
  let xml = strFromU8(entries[SHEET] ?? new Uint8Array());
  for (const [line, answer] of Object.entries(answers)) {
    const row = rows.findIndex((cells) => cells.includes(line)) + 1;
    const blank = new RegExp(`<c r="C${row}"( s="\\d+")?/>`);
    if (!blank.test(xml)) throw new Error(`no line ${line}`);
    xml = xml.replace(blank, (_, style = '') => cellXml(`r="C${row}"${style}`, answer));
  }
  return Buffer.from(zipSync({ ...entries, [SHEET]: strToU8(xml) }, { mtime: WRITTEN }));
}

function cellXml(attributes: string, answer: Answer): string {
  if (typeof answer === 'number') return `<c ${attributes}><v>${answer}</v></c>`;
  if (typeof answer === 'boolean') return `<c ${attributes} t="b"><v>${answer ? 1 : 0}</v></c>`;
  const text = sanitizeTextContent(answer);
  return `<c ${attributes} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}
