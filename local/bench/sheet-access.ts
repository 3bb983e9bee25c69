// How often each sheet of a workbook is read and written as values.
import type { Host } from '../host';

export interface SheetAccess {
  reads: number;
  writes: number;
}

/** Counts from now on; by title, in the order of the tabs. A sheet made later is not counted. */
export function sheetAccess({ workbook }: Host): ReadonlyMap<string, SheetAccess> {
  const counts = new Map<string, SheetAccess>();
  for (const sheet of workbook.sheets) {
    const own: SheetAccess = { reads: 0, writes: 0 };
    counts.set(sheet.name, own);
    const values = sheet.values.bind(sheet);
    const setValues = sheet.setValues.bind(sheet);
    sheet.values = (...place) => {
      own.reads += 1;
      return values(...place);
    };
    sheet.setValues = (...cells) => {
      own.writes += 1;
      setValues(...cells);
    };
  }
  return counts;
}
