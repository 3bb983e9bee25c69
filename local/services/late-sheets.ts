// Response sheets that Google makes some time after a form was linked.
import { linkToNewSheet } from '../workbook/response-sheet';
import type { HostState } from './host-state';

/** Makes those that are due by the moment, in milliseconds since 1970. */
export function bringLateSheets({ lateSheets, workbook }: HostState, now: number): void {
  for (const late of lateSheets.filter(({ dueAt }) => dueAt <= now)) {
    lateSheets.splice(lateSheets.indexOf(late), 1);
    linkToNewSheet(workbook, late.form);
  }
}
