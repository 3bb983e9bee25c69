// Sheets as the tests type them: the headings of a described sheet, and rows by column id.
import { columnsOf, type SheetSpec } from '../../src/workbook/sheet-spec';

export type Row = Readonly<Record<string, unknown>>;

/** The heading row in its shipped order. */
export function headingsOf(spec: SheetSpec): string[] {
  return columnsOf(spec).map(({ heading }) => heading);
}

/** A sheet in its shipped order; a column that a row does not name is a blank cell. */
export function cellsOf(spec: SheetSpec, rows: readonly Row[]): unknown[][] {
  const ids = Object.keys(spec.columns);
  return [headingsOf(spec), ...rows.map((row) => ids.map((id) => row[id] ?? ''))];
}
