// A table of a CSV or xlsx file: one heading row and the rows below it.

/** A cell as the file gives it; text in a CSV file is always text, `null` is blank. */
export type FileCell = string | number | boolean | Date | null;

export interface FileTable {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly FileCell[])[];
}
