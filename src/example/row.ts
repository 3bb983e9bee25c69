// The shape of an example's row: what stands in the cells, by column id; a missing column is a blank cell.
import type { SheetSpec } from '../workbook/sheet-spec';

type ExampleCell = string | number | boolean;

export type ExampleRow = Partial<Record<string, ExampleCell>>;

/** A row of a certain sheet: only its own columns. */
export type RowOf<S extends SheetSpec> = { [Id in keyof S['columns']]?: ExampleCell };
