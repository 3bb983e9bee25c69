// What the formula engine asks of the host that runs the add-on's custom functions.

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** A cell as a custom function gets it: a blank cell is `''`, an error inside a range is its text ('#N/A'). */
export type Scalar = string | number | boolean | Date;

export interface CustomFunctionSpec {
  readonly name: string;
  readonly minArgs: number;
  readonly maxArgs: number;
  /** The shape of the result, known from the shapes of the arguments before the function runs. */
  resultSize(argSizes: readonly Size[]): Size;
}

export interface CustomFunctionsPort {
  readonly functions: readonly CustomFunctionSpec[];
  /** Called before the first call of a recalculation, so that one realm serves the whole pass. */
  beginPass(): void;
  endPass(): void;
  /** Runs a function; a 1×1 range arrives as a scalar. What it throws becomes the note of an #ERROR! cell. */
  call(name: string, args: readonly (Scalar | Scalar[][])[]): unknown;
}
