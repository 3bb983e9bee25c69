// The ports of the commands over Apps Script services.

import type { ExampleData, LongTexts, Ports } from '../commands/ports';
import type { FunctionHelpView } from '../contract/responses';
import type { LiveSheets } from '../workbook/indicators/live-sheet';
import { bookOf } from './book';
import { googleForms } from './forms';
import { documentMemory } from './memory';
import { googleTriggers } from './triggers';

/** Put in by the build from package.json. */
declare const PRODUCT_VERSION: string;

/** How long a run waits for another one on the same workbook, milliseconds. */
export const LOCK_WAIT = 5000;

export function googlePorts(): Ports {
  let texts: LongTexts | undefined;
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  return {
    book: bookOf(spreadsheet),
    forms: googleForms(),
    triggers: googleTriggers(),
    memory: documentMemory(),
    now: Date.now,
    clock: () => {
      const zone = spreadsheet.getSpreadsheetTimeZone();
      const [date = '', time = ''] = Utilities.formatDate(new Date(), zone, 'dd.MM.yyyy HH:mm').split(' ');
      return { date, time };
    },
    withLock: (work) => {
      const lock = LockService.getDocumentLock();
      // Without a document there is nothing to guard; Google documents null only for that case.
      if (lock === null) return { result: work() };
      if (!lock.tryLock(LOCK_WAIT)) return undefined;
      try {
        return { result: work() };
      } finally {
        release(lock);
      }
    },
    version: PRODUCT_VERSION,
    texts: () => {
      texts ??= readPack<LongTexts>('texts');
      return texts;
    },
    example: () => readPack<ExampleData>('example'),
    liveSheets: () => readPack<LiveSheets>('indicators'),
    templates: () => readPack<ReturnType<Ports['templates']>>('templates'),
    functions: () => readPack<readonly FunctionHelpView[]>('functions'),
  };
}

/** Google frees the lock when the run ends: a fault in freeing it earlier must not hide what the run has done. */
function release(lock: GoogleAppsScript.Lock.Lock): void {
  try {
    lock.releaseLock();
  } catch (error) {
    console.warn(`releaseLock: ${String(error)}`);
  }
}

/** Data that the build has put into a file of its own; the build and this file agree on its type. */
function readPack<T>(file: string): T {
  return JSON.parse(readPackText(file)) as T;
}

export function readPackText(file: string): string {
  return HtmlService.createTemplateFromFile(file).getRawContent();
}
