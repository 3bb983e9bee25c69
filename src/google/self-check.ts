// What the self-check tries on Google itself: cells of a sheet of its own, which it takes away again, and services.
import type { Command } from '../commands/answer';
import { CommandRefusal } from '../commands/command-refusal';
import type { Response } from '../contract/responses';
import { menuTexts } from '../messages/operations';
import { printOf, sampleText } from '../messages/self-check-sample';
import { dateText } from '../workbook/cell-reader';
import { missingConsent, SCOPES } from './consent';
import { documentMemory } from './memory';
import { LOCK_WAIT, readPackText } from './ports';
import { googleTriggers } from './triggers';

type Cell = Response<'tryCells'>['values'][number][number];
type Tried = Response<'tryService'>;

/** How long a custom function may take, half a minute, in looks. */
const LOOKS = 60;
const MS_BETWEEN_LOOKS = 500;
/** What a cell gives while its function is still being computed. */
const PENDING = /^$|^(Loading|Загрузка)/;
const KEY = 'selfCheck';

/** Writes cells as `Book.write` does, from A1 on, and gives what the sheet has made of them. */
export const tryCells: Command<'tryCells'> = (_ports, { format, rows, hide, again }) =>
  onScratchSheet((sheet) => {
    const range = sheet.getRange(1, 1, rows.length, rows[0]?.length ?? 0);
    if (format !== '') range.setNumberFormat(format);
    SpreadsheetApp.flush();
    if (hide) sheet.hideSheet();
    const began = Date.now();
    let values = range.setValues(rows).getValues();
    const isPending = (): boolean => {
      const cells = values.flat();
      return rows.flat().some((text, at) => text.startsWith('=') && PENDING.test(String(cells[at])));
    };
    for (let look = 1; look < LOOKS && isPending(); look += 1) {
      Utilities.sleep(MS_BETWEEN_LOOKS);
      SpreadsheetApp.flush();
      values = range.getValues();
    }
    const ms = Date.now() - began;
    if (again) values = range.setValues(values).getValues();
    return { values: values.map((row) => row.map(seenCell)), ms, hidden: sheet.isSheetHidden() };
  });

/** Answers under the name of the service that was asked about. */
export const tryService: Command<'tryService'> = (_ports, { service, argument }) => {
  if (!Object.keys(services).includes(service)) {
    throw new CommandRefusal({ code: 'BAD_REQUEST', cause: service });
  }
  return { [service]: services[service as keyof Tried](argument) };
};

const services: { readonly [S in keyof Tried]-?: (argument: string) => NonNullable<Tried[S]> } = {
  workbook: () => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    return { locale: spreadsheet.getSpreadsheetLocale(), zone: spreadsheet.getSpreadsheetTimeZone() };
  },
  permissions: () => ({
    missing: Object.values(SCOPES).filter((scope) => missingConsent(scope) !== undefined),
  }),
  lock: () => {
    const lock = LockService.getDocumentLock() as GoogleAppsScript.Lock.Lock | null;
    if (lock === null) return { exists: false, taken: false, freed: false };
    const taken = lock.tryLock(LOCK_WAIT);
    lock.releaseLock();
    return { exists: true, taken, freed: !lock.hasLock() };
  },
  properties: (length) => {
    const memory = documentMemory();
    const text = sampleText(Number(length));
    try {
      memory.write(KEY, text);
      return { same: memory.read(KEY) === text };
    } finally {
      memory.forget(KEY);
    }
  },
  pack: (name) => printOf(readPackText(name)),
  answer: (length) => ({ text: sampleText(Number(length)) }),
  triggers: () => {
    const triggers = googleTriggers();
    const before = triggers.own()?.length ?? 0;
    // What the user has switched on stays.
    if (before > 0) return { before, made: 0, left: before };
    try {
      return { before, made: triggers.ensure().length, left: 0 };
    } finally {
      triggers.remove();
    }
  },
  scratch: () => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    discardScratch(spreadsheet);
    return { left: spreadsheet.getSheetByName(menuTexts.scratchSheet) !== null };
  },
};

/** The sheet goes whatever happens; one that Google did not let us take away goes before the next. */
function onScratchSheet<T>(work: (sheet: GoogleAppsScript.Spreadsheet.Sheet) => T): T {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const active = spreadsheet.getActiveSheet();
  discardScratch(spreadsheet);
  const sheet = spreadsheet.insertSheet(menuTexts.scratchSheet, spreadsheet.getNumSheets());
  try {
    return work(sheet);
  } finally {
    spreadsheet.deleteSheet(sheet);
    active.activate();
  }
}

function discardScratch(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): void {
  const left = spreadsheet.getSheetByName(menuTexts.scratchSheet);
  if (left !== null) spreadsheet.deleteSheet(left);
}

function seenCell(cell: unknown): Cell {
  if (typeof cell !== 'object' || cell === null) return cell as Cell;
  return 'getTime' in cell ? { day: dateText(cell as Date) } : { other: String(cell) };
}
