// Runs entry points of the add-on's bundle, one fresh realm a run, and tells what each gave, showed and cost.
import { Bundle, type Realm } from '../realm/realm';
import { openRealm } from '../run-bundle';
import { Execution, type ShownPage, type Toast } from '../services/execution';
import type { HostState } from '../services/host-state';
import { AUTH_MODES } from '../services/script-app';
import { bookContext } from '../services/spreadsheet-app';
import { SpreadsheetService } from '../services/spreadsheet-service';
import type { Selection } from '../workbook/workbook-json';

/** What a run gave, showed and cost. */
export interface RunOutcome {
  /** A copy of what the entry point returned. */
  readonly result: unknown;
  readonly ms: number;
  /** Number of service calls by «Class.method». */
  readonly calls: Readonly<Record<string, number>>;
  readonly toasts: readonly Toast[];
  readonly log: readonly string[];
  readonly sidebar?: ShownPage;
  readonly dialog?: ShownPage;
  readonly selection: Selection;
}

export class AddOnRuns {
  readonly #bundle: Bundle;
  readonly #state: HostState;
  #entries: readonly string[] | undefined;

  /** @param code text of dist/Code.js; a syntax error is thrown here */
  constructor(code: string, state: HostState) {
    this.#bundle = new Bundle(code);
    this.#state = state;
  }

  /** Names of the functions that the add-on lets Apps Script call. */
  entries(): readonly string[] {
    this.#entries ??= this.realm(new Execution(this.#state, 'NONE')).functionNames();
    return this.#entries;
  }

  /** A realm whose services belong to the run. */
  realm(execution: Execution): Realm {
    return openRealm(this.#bundle, execution);
  }

  /** Throws what the entry throws. `take` turns its result, a value of the realm, into the host's. */
  execute(
    execution: Execution,
    entry: string,
    args: readonly unknown[],
    take: (realm: Realm, raw: unknown) => unknown = () => undefined,
  ): RunOutcome {
    const started = performance.now();
    try {
      const realm = this.realm(execution);
      const result = take(realm, realm.callRaw(entry, args));
      if (execution.endedBy !== undefined) throw new Error(execution.endedBy);
      return outcome(execution, result, performance.now() - started);
    } finally {
      execution.finish();
    }
  }
}

/** What every event of a document tells; in the mode NONE Google gives it no document. */
export function documentEvent(execution: Execution): object {
  const authMode = AUTH_MODES[execution.mode];
  return execution.mode === 'NONE'
    ? { authMode }
    : { authMode, source: new SpreadsheetService(bookContext(execution)) };
}

function outcome(execution: Execution, result: unknown, ms: number): RunOutcome {
  const { calls, toasts, log, sidebar, dialog } = execution;
  return {
    result,
    ms,
    calls,
    toasts,
    log,
    ...(sidebar === undefined ? {} : { sidebar }),
    ...(dialog === undefined ? {} : { dialog }),
    selection: { ...execution.host.workbook.selection },
  };
}
