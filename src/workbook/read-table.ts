// A sheet read whole: rows become typed records, every bad cell is named, no row is lost in silence.
import { isBlankCell } from '../domain/kernel/cell';
import { CellProblem, type CellReader, cellReader } from './cell-reader';
import { shownValue } from './checks/personal-data';
import { type FoundColumns, findColumns } from './heading';
import type { Problem } from './problem';
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

interface ReadColumn {
  readonly id: string;
  readonly heading: string;
  readonly index: number;
  readonly required: boolean;
  readonly read: CellReader;
  readonly expected: string | undefined;
}

/** Reads all rows of a sheet. `values` holds the heading row first, as the sheet gives it. */
export function readTable<S extends SheetSpec>(spec: S, values: readonly (readonly unknown[])[]): Table<S> {
  const columns = findColumns(spec, values[0] ?? []);
  const problems: Problem[] = [...columns.problems];
  const wanted = readColumns(spec, columns);
  const unreadable = Object.entries(spec.columns).some(
    ([id, column]) => column.required === true && !columns.index.has(id),
  );
  const rows: TableRow<S>[] = [];
  let rowsSeen = 0;
  for (let at = 1; at < values.length; at += 1) {
    const cells = values[at] ?? [];
    if (wanted.every((column) => isBlankCell(cells[column.index]))) continue;
    rowsSeen += 1;
    if (unreadable) continue;
    const record = readRow(spec.title, wanted, cells, at + 1, problems);
    if (record !== undefined) rows.push({ row: at + 1, values: record as RecordOf<S> });
  }
  return { spec, columns, rows, problems, rowsSeen, unreadable };
}

function readColumns(spec: SheetSpec, found: FoundColumns): ReadColumn[] {
  const columns: ReadColumn[] = [];
  for (const [id, column] of Object.entries(spec.columns)) {
    // A column that is not on the sheet reads as blank: its heading is already named as missing.
    const index = found.index.get(id) ?? -1;
    const expected = column.words === undefined ? undefined : Object.values(column.words).join(', ');
    const { heading } = column;
    columns.push({
      id,
      heading,
      index,
      required: column.required === true,
      read: cellReader(column),
      expected,
    });
  }
  return columns;
}

function readRow(
  sheet: string,
  columns: readonly ReadColumn[],
  cells: readonly unknown[],
  row: number,
  problems: Problem[],
): Record<string, unknown> | undefined {
  const record: Record<string, unknown> = {};
  let usable = true;
  for (const column of columns) {
    const cell = cells[column.index];
    let value = column.read(cell);
    if (value instanceof CellProblem) {
      problems.push(cellProblem(sheet, column, row, value, cell));
      // As a blank cell of the column reads: '' for a text, «нет данных» for all else.
      value = column.read('');
      if (column.required) usable = false;
    } else if (column.required && (value === undefined || value === '')) {
      problems.push({
        code: 'REQUIRED_BLANK',
        sheet,
        row,
        column: column.index + 1,
        heading: column.heading,
      });
      usable = false;
    }
    record[column.id] = value;
  }
  return usable ? record : undefined;
}

function cellProblem(
  sheet: string,
  column: ReadColumn,
  row: number,
  problem: CellProblem,
  cell: unknown,
): Problem {
  return {
    code: problem.code,
    sheet,
    row,
    column: column.index + 1,
    heading: column.heading,
    value: shownValue(cell),
    ...(column.expected === undefined ? {} : { expected: column.expected }),
  };
}
