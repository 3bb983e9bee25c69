// The tables that forms fill, and the response sheets that fill them, as requests name them.

import { dayStart, dayText } from '../../domain/kernel/date-text';
import { readSchoolYear, type SchoolYear } from '../../domain/kernel/school-year';
import type { SheetSpec } from '../../workbook/sheet-spec';
import { answeredSheets } from '../../workbook/sheets/forms';
import { CommandRefusal } from '../command-refusal';
import type { Tab } from '../ports';

/** Refused with NO_SUCH_TABLE when no form may fill it. */
export function requiredTableSpec(title: string): SheetSpec {
  const spec = answeredSheets.find((sheet) => sheet.title === title);
  if (spec === undefined) throw new CommandRefusal({ code: 'NO_SUCH_TABLE', table: title });
  return spec;
}

/** Title of the response sheet now; refused with NO_RESPONSES when it is gone. */
export function requiredResponses(tabs: readonly Tab[], sheetId: number): string {
  const tab = tabs.find(({ id }) => id === sheetId);
  if (tab === undefined) throw new CommandRefusal({ code: 'NO_RESPONSES', sheetId: String(sheetId) });
  return tab.title;
}

/** Columns that an answer may fill. */
export function linkedColumns(spec: SheetSpec): { readonly id: string; readonly heading: string }[] {
  return Object.entries(spec.columns)
    .filter(([, { technical }]) => technical !== true)
    .map(([id, { heading }]) => ({ id, heading }));
}

/** Undefined for a blank; refused with NOT_A_YEAR when it cannot be read. */
export function readAskedYear(text: string): SchoolYear | undefined {
  if (text.trim() === '') return undefined;
  const year = readSchoolYear(text);
  if (year === undefined) throw new CommandRefusal({ code: 'NOT_A_YEAR', value: text });
  return year;
}

/** «15.12.2026» or '' for a blank; refused with NOT_A_DATE. */
export function readDeadline(text: string): string {
  if (text.trim() === '') return '';
  const day = dayStart(text);
  if (day === undefined) throw new CommandRefusal({ code: 'NOT_A_DATE', value: text });
  return dayText(day);
}
