// One run of the add-on: its authorisation, counted service calls, faults, and what it showed to the user.
import type { TriggerRecord } from '../workbook/trigger-record';
import { type AuthMode, missingScope, NO_UI, refusalOf } from './authorisation';
import { type Faults, faultOf, TIME_IS_OVER } from './faults';
import type { HostState } from './host-state';
import { bringLateSheets } from './late-sheets';
import { ServiceError } from './service';

/** A page that the add-on showed. */
export interface ShownPage {
  readonly title: string;
  readonly html: string;
  readonly width?: number;
  readonly height?: number;
}

/** A short message over the sheet. */
export interface Toast {
  readonly text: string;
  /** Whether it is shown until the user closes it. */
  readonly stays: boolean;
}

/** One line of a menu: a command, a submenu or a separator. */
export type MenuLine =
  | { readonly kind: 'command'; readonly caption: string; readonly entry: string }
  | { readonly kind: 'submenu'; readonly menu: MenuModel }
  | { readonly kind: 'separator' };

/** A menu that the add-on made; `caption` of the add-on's own menu is its name. */
export interface MenuModel {
  readonly caption: string;
  readonly lines: readonly MenuLine[];
}

/** The longest run that Google allows, in milliseconds of the virtual clock. */
const LONGEST_RUN_MS = 6 * 60 * 1000;

export class Execution {
  /** Number of calls by «Class.method». */
  readonly calls: Record<string, number> = {};
  readonly toasts: Toast[] = [];
  readonly log: string[] = [];
  readonly menus: MenuModel[] = [];
  sidebar: ShownPage | undefined;
  dialog: ShownPage | undefined;
  #total = 0;
  #sleptMs = 0;
  #endedBy: string | undefined;
  readonly #refusals = new Map<string, string | undefined>();

  constructor(
    readonly host: HostState,
    readonly mode: AuthMode,
    readonly faults: Faults = {},
    /** Key of the user as whom it runs. */
    readonly user: string = host.user,
    /** What started it; undefined when a person did. */
    readonly event?: TriggerRecord['event'],
  ) {}

  /** With what message Google would have ended the run; then nothing that it returned counts. */
  get endedBy(): string | undefined {
    return this.#endedBy;
  }

  /** Whether there is an active spreadsheet. */
  get hasDocument(): boolean {
    return !(this.event === 'CLOCK' && this.host.circumstances.clockWithoutDocument);
  }

  /** Counts one service call and refuses it when the mode or a fault says so. */
  before(name: string, method: string): void {
    const key = `${name}.${method}`;
    const methodCall = (this.calls[key] ?? 0) + 1;
    this.calls[key] = methodCall;
    this.#total += 1;
    this.#refuseByFault(key, name, methodCall);
    const refusal = this.#refusal(key, name, method);
    if (refusal !== undefined) throw new ServiceError(refusal);
  }

  /** After the run: the locks that it still holds are let go, and what Google still had to do is done. */
  finish(): void {
    bringLateSheets(this.host, Number.POSITIVE_INFINITY);
    for (const [kind, holder] of this.host.locks) if (holder === this) this.host.locks.delete(kind);
  }

  /** Lets virtual time pass; a run over six minutes is ended. */
  sleep(ms: number): void {
    this.host.clock.advance(ms);
    this.#sleptMs += ms;
    if (this.#sleptMs > LONGEST_RUN_MS) this.end(TIME_IS_OVER);
  }

  /** Ends the run here, as Google does: the script may catch this, but nothing that it still tries is done. */
  end(message: string): never {
    this.#endedBy = message;
    throw new ServiceError(message);
  }

  #refuseByFault(key: string, name: string, methodCall: number): void {
    if (this.#endedBy !== undefined) this.end(this.#endedBy);
    this.faults.beforeCall?.(this.#total);
    // Writing to the log leaves the script for no other service, so injected faults pass it by.
    if (name === 'console') return;
    if (this.faults.msPerCall !== undefined) this.sleep(this.faults.msPerCall);
    const fault = faultOf(this.faults, key, this.#total, methodCall);
    if (fault === TIME_IS_OVER) this.end(fault);
    if (fault !== undefined) throw new ServiceError(fault);
  }

  #refusal(key: string, name: string, method: string): string | undefined {
    if (this.event !== undefined && method === 'getUi') return NO_UI;
    if (this.mode === 'FULL') return missingScope(this.host, name, method);
    if (!this.#refusals.has(key)) this.#refusals.set(key, refusalOf(this.mode, name, method));
    return this.#refusals.get(key);
  }
}
