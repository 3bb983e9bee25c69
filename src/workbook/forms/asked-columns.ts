// Which columns of a table a school is asked about, by a form of Google or in an Excel file.
import type { Column, SheetSpec } from '../sheet-spec';

export interface AskedColumn {
  readonly id: string;
  readonly column: Column;
}

/** The school and the year are known before a form is answered; where a row comes from is written by the add-on. */
const NOT_ASKED: ReadonlySet<string> = new Set(['code', 'year', 'source', 'asOf']);

/** The columns that a school fills, in the order of the sheet. */
export function askedColumns(spec: SheetSpec): AskedColumn[] {
  return Object.entries(spec.columns).flatMap(([id, column]) =>
    NOT_ASKED.has(id) || column.technical === true ? [] : [{ id, column }],
  );
}

/** The id of the count that the column `id` is a part of and may not exceed; undefined when it is of none. */
export function partOf({ parts }: SheetSpec, id: string): string | undefined {
  return parts?.counts.includes(id) === true ? parts.whole : undefined;
}
