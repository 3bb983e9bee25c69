// What outlives one run of the add-on on the local host: workbook, pages, clock, cache, triggers, the lock.
import type { Workbook } from '../workbook/workbook';
import type { VirtualClock } from './virtual-clock';

/** An installed trigger. Times are milliseconds of the virtual clock. */
export interface TriggerRecord {
  readonly id: string;
  readonly handler: string;
  readonly event: 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE' | 'ON_FORM_SUBMIT' | 'CLOCK';
  /** Clock triggers: milliseconds between two runs; absent for a trigger that fires once. */
  readonly everyMs?: number;
  /** Clock triggers: when it fires next. */
  dueAt?: number;
}

export interface CachedValue {
  readonly value: string;
  readonly expiresAt: number;
}

export type LockKind = 'document' | 'script' | 'user';

export interface HostState {
  workbook: Workbook;
  /** Text of each page of `dist` by file name without `.html`. */
  readonly html: Readonly<Record<string, string>>;
  readonly clock: VirtualClock;
  readonly caches: Map<string, Map<string, CachedValue>>;
  readonly triggers: TriggerRecord[];
  /** Who holds the document's, the script's and the user's lock. */
  readonly locks: Map<LockKind, object>;
  readonly timeZone: string;
  /** Scopes that the user granted; undefined stands for all. */
  readonly grantedScopes: readonly string[] | undefined;
}
