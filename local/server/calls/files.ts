// Calls that take files in and give them out: workbooks as JSON, sheets as CSV and xlsx.
import { readFile } from 'node:fs/promises';
import { sheets as sheetSpecs } from '../../../src/workbook/sheets';
import { exportSheet } from '../../files/export-sheet';
import { FileRefusal } from '../../files/file-refusal';
import { prepareImport } from '../../files/import-sheet';
import { readWorkbook } from '../../files/json';
import { readTableFile } from '../../files/read-table-file';
import type { FileTable } from '../../files/table';
import type { FileView } from '../../page/api/types';
import type { Sheet } from '../../workbook/sheet';
import { Workbook } from '../../workbook/workbook';
import { fillDemo, showStart } from '../demo';
import type { OpenWorkbook } from '../open-workbook';
import { Refusal } from '../refusal';
import { withTemporaryFile, withUploadedFile } from '../temporary-file';
import { texts } from '../text';
import type { Calls } from './calls';
import { outcomeOf } from './outcome';
import { sheetNamed } from './sheet-named';

type FileCalls = 'newWorkbook' | 'openWorkbook' | 'saveWorkbook' | 'importSheet' | 'exportSheet';

export const fileCalls: Pick<Calls, FileCalls> = {
  newWorkbook: (open, { example }) =>
    outcomeOf(open, () => {
      open.replace(new Workbook());
      if (example) fillDemo(open);
      else showStart(open);
      return undefined;
    }),

  async openWorkbook(open, file) {
    const workbook = await readable(withUploadedFile(file, readWorkbook));
    return outcomeOf(open, () => {
      open.replace(workbook);
      showStart(open);
      return undefined;
    });
  },

  saveWorkbook: (open) => ({
    name: `${fileName(open.workbook.name)}.json`,
    base64: Buffer.from(open.snapshot()).toString('base64'),
  }),

  async importSheet(open, request) {
    const { name } = request.file;
    const sheet = sheetNamed(open, request.sheet);
    const table = await readable(withUploadedFile(request.file, (path) => readTableFile(path, sheet.name)));
    return outcomeOf(open, () => importInto(open, sheet, table, name));
  },

  async exportSheet(open, { sheet, format }): Promise<FileView> {
    const name = `${fileName(sheet)}.${format}`;
    return withTemporaryFile(name, async (path) => {
      await exportSheet(sheetNamed(open, sheet), path);
      return { name, base64: (await readFile(path)).toString('base64') };
    });
  },
};

/** A sheet that the add-on describes is filled by its columns; any other takes the table as if it were pasted. */
function importInto(open: OpenWorkbook, sheet: Sheet, table: FileTable, source: string) {
  const spec = sheetSpecs.find((candidate) => candidate.title === sheet.name);
  const write = spec === undefined ? undefined : prepareImport(sheet, spec, table, source);
  let warnings: readonly string[] = [];
  open.changeWhole(() => {
    if (write === undefined) pasteTable(sheet, table);
    else warnings = write().warnings;
  });
  const text = [texts.imported(table.rows.length, sheet.name), ...warnings].join('\n');
  return { toasts: [{ text, stays: warnings.length > 0 }] };
}

function pasteTable(sheet: Sheet, table: FileTable): void {
  sheet.clearContents(1, 1, sheet.maxRows, sheet.maxColumns);
  [table.headings, ...table.rows].forEach((line, y) => {
    line.forEach((value, x) => {
      if (typeof value === 'string') sheet.type(y + 1, x + 1, value);
      else sheet.setContents(y + 1, x + 1, [[value]]);
    });
  });
}

/** A name that every file system takes. */
function fileName(title: string): string {
  return title.replace(/[\\/:*?"<>|]/g, ' ').trim() || texts.newTitle;
}

/** What is wrong with a file is said to the user, not counted as a fault of the server. */
async function readable<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    throw error instanceof FileRefusal ? new Refusal(error.message) : error;
  }
}
