// What one cell holds (its content) and what it shows (its value).

/** A formula's error: the word shown in the cell and the text of its note. */
export interface CellError {
  /** '#N/A', '#ERROR!', '#REF!', … */
  readonly error: string;
  /** Shown as the cell's note, for instance the text a custom function threw. */
  readonly message?: string;
}

/** A computed cell. `null` is blank; a formula that gives an empty text has the value `''`. */
export type CellValue = string | number | boolean | Date | CellError | null;

/** What was put into a cell, in the shape in which an editor shows it again. */
export type CellInput =
  | { kind: 'value'; value: string | number | boolean | Date; forcedText?: boolean }
  | { kind: 'formula'; formula: string };

/** A formula as it was typed, beginning with '='. */
export class Formula {
  constructor(readonly text: string) {}
}

/** What the grid stores for a cell. */
export type CellContent = string | number | boolean | Date | Formula | null;

/** Says whether a computed value is a formula's error. */
export function isCellError(value: unknown): value is CellError {
  return typeof value === 'object' && value !== null && 'error' in value;
}

/** Says whether a value is a date, also one made in another realm. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}
