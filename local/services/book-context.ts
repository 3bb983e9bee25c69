// What the spreadsheet services share in a run: the workbook and how they make one another.
import type { Sheet } from '../workbook/sheet';
import type { Area } from '../workbook/structure-edit';
import type { Workbook } from '../workbook/workbook';
import type { Execution } from './execution';
import type { Service } from './service';

/** Sheets and ranges refer to each other, so each asks the context for the other. */
export interface BookContext {
  readonly execution: Execution;
  readonly workbook: Workbook;
  sheetOf(sheet: Sheet): Service;
  rangeOf(sheet: Sheet, area: Area): Service;
}
