// The shape of a function's help: what must be said about each custom function, checked to be complete.
import type { FunctionName, ParameterName } from '../functions';
import type { FunctionGroup } from './groups';

export interface ParameterHelp {
  /** What to give; a phrase without a full stop. */
  readonly description: string;
  /** What may stand in a formula at this place. */
  readonly example: string;
}

/** A range of an example with what its cells hold. */
export interface ExampleRange {
  readonly range: string;
  readonly cells: readonly (readonly unknown[])[];
}

/** A value typed into the formula, or a range. */
export type ExampleArgument = number | string | boolean | ExampleRange;

export interface HelpText {
  /** Name of the indicator. */
  readonly title: string;
  /**
   * How the order words it, to the letter; misprints are corrected in square brackets.
   * Undefined where the order does not name it.
   */
  readonly wording?: string;
  /** One line: «отметки «2» / участники × 100». */
  readonly formula: string;
  readonly parameters: Readonly<Record<string, ParameterHelp>>;
  /** What comes out and of which size; a phrase without a full stop. */
  readonly result: string;
  readonly unit: string;
  /** The type of one value where it is not a number, for autocompletion. */
  readonly valueType?: 'string' | 'boolean';
  /** Rules in words: what is counted, what was decided where the order is silent. */
  readonly method: string;
  /** What a blank cell means. */
  readonly blanks: string;
  readonly source: {
    readonly document: string;
    readonly point: string;
    /** The document in a few words, where there is no room for its name. */
    readonly short?: string;
  };
  /** Other words by which people look for it. */
  readonly synonyms: readonly string[];
  /** A call and what comes out, calculated by hand. */
  readonly example: { readonly arguments: readonly ExampleArgument[]; readonly expected: unknown };
}

export interface FunctionHelp extends HelpText {
  readonly group: FunctionGroup;
}

type WithParameters<N extends FunctionName> = {
  readonly parameters: Readonly<Record<ParameterName<N>, ParameterHelp>>;
};

/** Help of some functions, as one family writes it; its names and parameters must be of the catalogue. */
export type FamilyHelp = { readonly [N in FunctionName]?: HelpText & WithParameters<N> };

/** Help of every function, with all of its parameters. */
export type CompleteHelp = { readonly [N in FunctionName]: FunctionHelp & WithParameters<N> };
