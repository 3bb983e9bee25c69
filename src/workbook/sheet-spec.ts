// How a sheet is described as data: its title, who fills it, its columns, and the record a row becomes.
import type { SchoolYear } from '../domain/kernel/school-year';

export type ColumnType =
  | 'code'
  | 'text'
  | 'year'
  | 'grade'
  | 'count'
  | 'number'
  | 'percent'
  | 'yesno'
  | 'choice'
  | 'date'
  | 'link';

export interface Column {
  readonly heading: string;
  readonly type: ColumnType;
  /** A row without it is not used. */
  readonly required?: boolean;
  /** For `choice`: what the domain calls each word. */
  readonly words?: Readonly<Record<string, string>>;
  /** On a computed sheet: the column is the department's, never written by the add-on. */
  readonly person?: boolean;
  /** Names of officials may stand here: exempt from the search for personal data. */
  readonly officials?: boolean;
  /** A yes/no column: what stands here is said while that one says «да», and goes with its «нет». */
  readonly onlyWith?: string;
  /** Kept by the add-on beside the row; never asked, shown to nobody as data. */
  readonly technical?: boolean;
}

export type FilledBy = 'department' | 'schools' | 'addon';

export interface SheetSpec {
  readonly title: string;
  readonly filledBy: FilledBy;
  readonly columns: Readonly<Record<string, Column>>;
  /** Columns that together name a row: two rows with the same key are a doubled row. */
  readonly key?: readonly string[];
  /** Counts that are parts of a whole, by column: none may exceed it; with `sum`, all of them together make it. */
  readonly parts?: { readonly whole: string; readonly counts: readonly string[]; readonly sum?: boolean };
  /** Columns that stay in view when the sheet is scrolled sideways. */
  readonly frozenColumns?: number;
  /** A technical sheet, not shown. */
  readonly hidden?: boolean;
}

/** What a cell of a column becomes; `undefined` is «нет данных». Codes, dates and texts are text, blank as ''. */
type CellOf<C extends Column> = C['type'] extends 'code' | 'text' | 'date' | 'link'
  ? string
  : C extends { readonly type: 'choice'; readonly words: infer W extends Readonly<Record<string, string>> }
    ? Maybe<C, keyof W & string>
    : C['type'] extends 'yesno'
      ? Maybe<C, boolean>
      : C['type'] extends 'year'
        ? Maybe<C, SchoolYear>
        : Maybe<C, number>;

type Maybe<C extends Column, T> = C extends { readonly required: true } ? T : T | undefined;

export type RecordOf<S extends SheetSpec> = {
  readonly [Id in keyof S['columns']]: CellOf<S['columns'][Id]>;
};

/** A row of a sheet as a record, with the number of its row on the sheet (the heading is row 1). */
export interface TableRow<S extends SheetSpec> {
  readonly row: number;
  readonly values: RecordOf<S>;
}

/** The columns of a sheet in their shipped order. */
export function columnsOf(spec: SheetSpec): readonly Column[] {
  return Object.values(spec.columns);
}
