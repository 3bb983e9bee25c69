// In what Google differs from one deployment, account or day to another: the switches of the local host.

export interface Circumstances {
  /** A test deployment of an add-on, which has no installable triggers. */
  readonly testDeployment: boolean;
  /** Clock triggers run without a document: there is no active spreadsheet, nor its properties, nor its lock. */
  readonly clockWithoutDocument: boolean;
  /** An account outside any organisation: its forms ask nobody to sign in, and cannot be told to. */
  readonly consumerAccount: boolean;
  /** Milliseconds of virtual time until a linked form has its response sheet. */
  readonly responseSheetDelay: number;
  /** Where an apostrophe before a text stays in the cell: in those of the format «@», in all, in none. */
  readonly apostropheStays: 'in text' | 'everywhere' | 'nowhere';
  /** The format «@» does not hold for what is written next. */
  readonly lateTextFormat: boolean;
  /** How far the clock of the workbook is ahead of the script's: a day begins earlier there. */
  readonly hoursAhead: number;
  /** Errors of formulas are read in the language of the workbook. */
  readonly russianErrors: boolean;
  /** `;` separates nothing in a formula that a script writes. */
  readonly commasOnly: boolean;
  /** A custom function gets a blank in place of an error inside a range. */
  readonly blankErrorArguments: boolean;
  /** Milliseconds that every custom function takes; undefined when each takes its own time. */
  readonly functionTime: number | undefined;
  /** A hidden sheet takes no values. */
  readonly hiddenSheetsClosed: boolean;
  /** There is a lock of the document. */
  readonly documentLock: boolean;
  /** There are properties of the document. */
  readonly documentProperties: boolean;
  /** `getRawContent` writes the signs of a file by names of HTML. */
  readonly encodedFiles: boolean;
  /** Characters of the longest answer that comes through `google.script.run`. */
  readonly longestAnswer: number;
}

export const USUAL_CIRCUMSTANCES: Circumstances = {
  testDeployment: false,
  clockWithoutDocument: false,
  consumerAccount: false,
  responseSheetDelay: 1200,
  apostropheStays: 'nowhere',
  hoursAhead: 0,
  lateTextFormat: false,
  russianErrors: false,
  commasOnly: false,
  blankErrorArguments: false,
  functionTime: undefined,
  hiddenSheetsClosed: false,
  documentLock: true,
  documentProperties: true,
  encodedFiles: false,
  longestAnswer: Number.POSITIVE_INFINITY,
};
