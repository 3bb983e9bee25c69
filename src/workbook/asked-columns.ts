// Which columns of a table a school is asked about, in a form of Google or in a file.
import type { Column, SheetSpec } from './sheet-spec';

export interface AskedColumn {
  readonly id: string;
  readonly column: Column;
}

/** Asked otherwise or known without asking: the school, the year, whence the row comes and of which day it is. */
const NOT_ASKED: ReadonlySet<string> = new Set(['code', 'year', 'source', 'asOf']);

/** In the order of the sheet. */
export function askedColumns(spec: SheetSpec): AskedColumn[] {
  return Object.entries(spec.columns)
    .filter(([id, column]) => !NOT_ASKED.has(id) && column.technical !== true)
    .map(([id, column]) => ({ id, column }));
}
