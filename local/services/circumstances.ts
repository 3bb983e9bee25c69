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
}

export const USUAL_CIRCUMSTANCES: Circumstances = {
  testDeployment: false,
  clockWithoutDocument: false,
  consumerAccount: false,
  responseSheetDelay: 1200,
};
