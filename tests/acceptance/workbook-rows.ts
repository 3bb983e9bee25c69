// Sheets of a workbook of the headless realm as records by heading.
import type { Host } from '../../local/host';
import { headingsOf } from '../bundle/district';

export type SheetRow = Readonly<Record<string, unknown>>;

/** The rows below the headings of the sheet; a blank cell is ''. */
export function sheetRows({ workbook }: Host, title: string): SheetRow[] {
  const sheet = workbook.sheet(title);
  if (sheet === undefined) throw new Error(`no sheet ${title}`);
  const headings = headingsOf(workbook, title);
  const rows = sheet.lastRow() < 2 ? [] : sheet.values(2, 1, sheet.lastRow() - 1, headings.length);
  return rows.map((cells) => Object.fromEntries(headings.map((heading, at) => [heading, cells[at] ?? ''])));
}
