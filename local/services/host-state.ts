// What outlives one run of the add-on on the local host: workbook, pages, clock, users, locks.
import type { Form } from '../workbook/forms';
import type { TriggerRecord } from '../workbook/trigger-record';
import type { Workbook } from '../workbook/workbook';
import type { Account } from './account';
import type { Circumstances } from './circumstances';
import type { VirtualClock } from './virtual-clock';

/** A run of a trigger that ended with an error: its user was told nothing, the owner finds it in the log. */
export interface TriggerFault {
  readonly user: string;
  readonly handler: string;
  readonly event: TriggerRecord['event'];
  readonly message: string;
}

/** A form that was linked, and when its response sheet is there. */
export interface LateSheet {
  readonly form: Form;
  readonly dueAt: number;
}

export interface HostState {
  readonly workbook: Workbook;
  /** Text of each page of `dist` by file name without `.html`. */
  readonly html: Readonly<Record<string, string>>;
  readonly clock: VirtualClock;
  /** Who holds the document's lock. */
  readonly locks: Map<string, object>;
  readonly triggerFaults: TriggerFault[];
  /** Key of the user who works with the document. */
  user: string;
  readonly timeZone: string;
  readonly account: Account;
  circumstances: Circumstances;
  readonly lateSheets: LateSheet[];
  /** Scopes of the manifest; undefined when it is not known: then all may be asked for. */
  readonly scopes: readonly string[] | undefined;
  /** Scopes that the user granted; undefined stands for all of the manifest. */
  grantedScopes: readonly string[] | undefined;
}
