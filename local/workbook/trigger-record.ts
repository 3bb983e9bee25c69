// An installed trigger as the workbook's file keeps it.

/** Times are milliseconds of the virtual clock. */
export interface TriggerRecord {
  readonly id: string;
  /** Key of the user who installed it and as whom it runs. */
  readonly user: string;
  readonly handler: string;
  readonly event: 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE' | 'ON_FORM_SUBMIT' | 'CLOCK';
  /** Clock triggers: milliseconds between two runs; absent for a trigger that fires once. */
  readonly everyMs?: number;
  /** Clock triggers: when it fires next. */
  dueAt?: number;
}
