// The workbook that is open when no file is named: prepared and filled with the learning example by the add-on itself.
import { schoolsSheet } from '../../src/workbook/sheets/schools';
import type { OpenWorkbook } from './open-workbook';
import { Refusal } from './refusal';
import { texts } from './text';

/** Entry points of the add-on that the server calls by itself. */
const ENTRIES = { prepare: 'prepareWorkbook', example: 'fillExample', start: 'openStart' } as const;

/** Prepares an empty workbook, fills it and shows the sidebar. Throws what the add-on says went wrong. */
export function fillDemo(open: OpenWorkbook): void {
  const [blank] = open.workbook.sheets;
  open.workbook.name = texts.demoTitle;
  for (const entry of [ENTRIES.prepare, ENTRIES.example]) {
    const { result } = open.script(entry, [{}]);
    const refusal = refusalOf(result);
    if (refusal !== undefined) throw new Refusal(refusal);
  }
  if (blank !== undefined && blank.lastRow() === 0) open.workbook.deleteSheet(blank.name);
  open.workbook.selection = { sheet: schoolsSheet.title, row: 2, column: 1, rows: 1, columns: 1 };
  showStart(open);
}

/** Shows the sidebar at its home screen; what made the workbook ready until now is not the user's to undo. */
export function showStart(open: OpenWorkbook): void {
  open.run(ENTRIES.start);
  open.startHistory();
}

function refusalOf(result: unknown): string | undefined {
  const answer = result as { ok?: boolean; message?: string } | null | undefined;
  return answer?.ok === false ? (answer.message ?? '') : undefined;
}
