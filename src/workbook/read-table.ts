// A sheet read whole: rows become typed records, every bad cell is named, no row is lost in silence.
import { isBlankCell } from '../domain/kernel/cell';
import { type FoundColumns, findColumns } from './heading';
import type { Problem } from './problem';
import { placed, type ReadRow, rowReader } from './read-row';
import type { RecordOf, SheetSpec, TableRow } from './sheet-spec';

export interface Table<S extends SheetSpec> {
  readonly spec: S;
  readonly columns: FoundColumns;
  /** Rows whose required cells are all readable; an unreadable optional cell counts as «нет данных». */
  readonly rows: readonly TableRow<S>[];
  readonly problems: readonly Problem[];
  /** Rows with anything in our columns, the unusable ones too. */
  readonly rowsSeen: number;
  /** A required heading is missing or doubled: the rows cannot be read. */
  readonly unreadable: boolean;
}

/** Reads all rows of a sheet. `values` holds the heading row first, as the sheet gives it. */
export function readTable<S extends SheetSpec>(spec: S, values: readonly (readonly unknown[])[]): Table<S> {
  const columns = findColumns(spec, values[0] ?? []);
  const problems: Problem[] = [...columns.problems];
  // A column that is not on the sheet reads as blank: its heading is already named as missing.
  const places = Object.keys(spec.columns).map((id) => columns.index.get(id) ?? -1);
  const read = rowReader(spec);
  const unreadable = Object.entries(spec.columns).some(
    ([id, column]) => column.required === true && !columns.index.has(id),
  );
  const rows: TableRow<S>[] = [];
  let rowsSeen = 0;
  for (let at = 1; at < values.length; at += 1) {
    const cells = values[at] ?? [];
    if (places.every((index) => isBlankCell(cells[index]))) continue;
    rowsSeen += 1;
    if (unreadable) continue;
    const row = read((_, nth) => cells[places[nth] as number]);
    for (const problem of row.problems) {
      problems.push(placed(problem, spec.title, at + 1, places[problem.nth] as number));
    }
    if (row.usable) rows.push({ row: at + 1, values: row.values as RecordOf<S> });
  }
  return { spec, columns, rows, problems, rowsSeen, unreadable };
}

/**
 * Rows that stand on no sheet, as the table that they would make: numbered from 1, their columns in the order of the
 * description.
 */
export function tableOf(spec: SheetSpec, read: readonly ReadRow[]): Table<SheetSpec> {
  const index = new Map(Object.keys(spec.columns).map((id, nth) => [id, nth]));
  return {
    spec,
    columns: { index, foreign: [], problems: [] },
    rows: read.flatMap(({ values, usable }, nth) =>
      usable ? [{ row: nth + 1, values: values as RecordOf<SheetSpec> }] : [],
    ),
    problems: read.flatMap(({ problems }, nth) =>
      problems.map((problem) => placed(problem, spec.title, nth + 1, problem.nth)),
    ),
    rowsSeen: read.length,
    unreadable: false,
  };
}
