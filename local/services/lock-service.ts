// LockService: the document's lock between runs.
import type { Execution } from './execution';
import type { OnlyGoogleMethods } from './google-names';
import { Service } from './service';

export class LockServiceService
  extends Service
  implements OnlyGoogleMethods<LockServiceService, GoogleAppsScript.Lock.LockService>
{
  static override readonly googleName = 'LockService';
  readonly #execution: Execution;

  constructor(execution: Execution) {
    super();
    this.#execution = execution;
  }

  getDocumentLock(): Lock | null {
    const { host, hasDocument } = this.#execution;
    return host.circumstances.documentLock && hasDocument ? new Lock(this.#execution, 'document') : null;
  }
}

class Lock extends Service implements OnlyGoogleMethods<Lock, GoogleAppsScript.Lock.Lock> {
  static override readonly googleName = 'Lock';
  readonly #execution: Execution;
  readonly #name: string;

  constructor(execution: Execution, name: string) {
    super();
    this.#execution = execution;
    this.#name = name;
  }

  hasLock(): boolean {
    return this.#execution.host.locks.get(this.#name) === this.#execution;
  }

  releaseLock(): void {
    if (this.hasLock()) this.#execution.host.locks.delete(this.#name);
  }

  /** Waits virtual time only: nothing else runs meanwhile, so a held lock stays held. */
  tryLock(timeoutInMillis: number): boolean {
    if (this.#isHeldByAnother()) {
      this.#execution.sleep(timeoutInMillis);
      return false;
    }
    this.#execution.host.locks.set(this.#name, this.#execution);
    return true;
  }

  #isHeldByAnother(): boolean {
    if (this.#execution.faults.lockHeld) return true;
    const holder = this.#execution.host.locks.get(this.#name);
    return holder !== undefined && holder !== this.#execution;
  }
}
