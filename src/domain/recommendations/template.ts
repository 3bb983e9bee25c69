// A template of recommendations as the department writes it, and what may be wrong with one.

/** A row of «Шаблоны»; every text may come from a person's hands. */
export interface Template {
  readonly id: string;
  /** May hold placeholders, as `text` and `confirmation` may. */
  readonly problem: string;
  readonly condition: string;
  readonly addressee: string;
  /** 1…9, 1 the most urgent. */
  readonly priority: number;
  readonly text: string;
  /** Blank when there is no term. */
  readonly term: string;
  readonly responsible: string;
  readonly confirmation: string;
  readonly source: string;
}

/** The column of «Шаблоны» in which a problem stands, by its id. */
export type TemplateColumn =
  | 'template'
  | 'problem'
  | 'condition'
  | 'addressee'
  | 'priority'
  | 'text'
  | 'term'
  | 'confirmation';

export type TextProblemKind =
  | 'blank'
  /** Longer than a cell can be. */
  | 'too-long'
  /** Another template above has the same id. */
  | 'doubled'
  | 'unknown-addressee'
  | 'bad-priority'
  /** Conditions: something to be tested was expected here. */
  | 'expected-test'
  | 'expected-comparison'
  | 'expected-value'
  /** The test has ended, and neither «и» nor «или» follows. */
  | 'expected-and-or'
  | 'unclosed-quote'
  | 'unclosed-bracket'
  | 'too-deep'
  | 'unknown-indicator'
  | 'unknown-name'
  /** No such column, or no such word, in the workbook. */
  | 'unknown-heading'
  | 'unknown-word'
  | 'bad-subject'
  | 'bad-grade'
  | 'bad-percent'
  /** A value of several words stands without quotes. */
  | 'quotes-needed'
  /** «школ(…)» is not alone in its condition: only «и» with others of its kind may join it. */
  | 'schools-mixed'
  /** Texts: `{` without `}` or the other way round. */
  | 'unclosed-placeholder'
  | 'unknown-placeholder'
  /** Not three forms of a word, or forms beside what is not a count. */
  | 'bad-forms'
  /** More tests or placeholders than a condition or a text may have. */
  | 'too-many'
  /** The condition can never give a value for it. */
  | 'never-known'
  /** `[[` without `]]` or the other way round. */
  | 'unclosed-fragment'
  | 'nested-fragment'
  | 'unreadable-term';

/** What is wrong, and where. */
export interface TextProblem {
  readonly what: TextProblemKind;
  /** Position in the text, from 0. */
  readonly at: number;
  /** The piece of the text that is meant, at most 60 characters; blank at the end of the text. */
  readonly near: string;
}

export interface TemplateProblem extends TextProblem {
  /** Id of the template. */
  readonly template: string;
  readonly column: TemplateColumn;
}

/** What a person wrote, read, or why it cannot be. */
export type Readable<T> =
  | { readonly value: T; readonly problem?: never }
  | { readonly value?: never; readonly problem: TextProblem };

/** A cell of a spreadsheet holds no more. */
export const LONGEST_TEXT = 50_000;

const NEAR_LENGTH = 60;

/** The problem of `text` at a position. */
export function problemAt(text: string, at: number, what: TextProblemKind): TextProblem {
  return { what, at, near: text.slice(at, at + NEAR_LENGTH) };
}
