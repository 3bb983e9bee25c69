// The local host: runs the add-on's own bundle over a workbook as Google would, one fresh realm a call.
import type { BuiltAddOn } from './built-add-on';
import { type CellFunction, customFunctionsPort } from './custom-functions';
import { isJsonLike } from './realm/copy-value';
import { Bundle, type Realm } from './realm/realm';
import { openRealm } from './run-bundle';
import type { AuthMode } from './services/authorisation';
import { Execution, type MenuModel, type ShownPage, type Toast } from './services/execution';
import { type Faults, TIME_IS_OVER } from './services/faults';
import type { HostState, TriggerRecord } from './services/host-state';
import { AUTH_MODES } from './services/script-app';
import { bookContext } from './services/spreadsheet-app';
import { SpreadsheetService } from './services/spreadsheet-service';
import { VirtualClock } from './services/virtual-clock';
import { Workbook } from './workbook/workbook';
import type { Selection } from './workbook/workbook-json';

export interface HostOptions extends BuiltAddOn {
  /** A new workbook with one empty sheet when left out. */
  readonly workbook?: Workbook;
  /** The time before any sleep; the machine's own when left out. */
  readonly clock?: () => Date;
  /** Custom functions that live in cells, from the catalogue. */
  readonly functions?: readonly CellFunction[];
  /** Scopes that the user granted; all when left out. */
  readonly grantedScopes?: readonly string[];
}

export interface RunOptions {
  /** FULL when left out: a menu command. */
  readonly mode?: AuthMode;
  readonly faults?: Faults;
}

/** What a run gave, showed and cost. */
export interface RunOutcome {
  /** A copy of what the entry point returned. */
  readonly result: unknown;
  readonly ms: number;
  /** Number of service calls by «Class.method». */
  readonly calls: Readonly<Record<string, number>>;
  readonly toasts: readonly Toast[];
  readonly alerts: readonly string[];
  readonly log: readonly string[];
  readonly sidebar?: ShownPage;
  readonly dialog?: ShownPage;
  readonly selection: Selection;
}

/** What `google.script.run` gave; when `never` is true neither of its handlers fires. */
interface SidebarOutcome extends RunOutcome {
  readonly never: boolean;
}

export class Host {
  readonly workbook: Workbook;
  readonly #state: HostState;
  readonly #bundle: Bundle;
  #entries: readonly string[] | undefined;

  constructor(options: HostOptions) {
    this.#bundle = new Bundle(options.code);
    this.workbook = options.workbook ?? new Workbook();
    if (this.workbook.sheets.length === 0) this.workbook.insertSheet('Лист1');
    this.#state = {
      workbook: this.workbook,
      html: options.html,
      clock: new VirtualClock(options.clock),
      caches: new Map(),
      triggers: [],
      locks: new Map(),
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      grantedScopes: options.grantedScopes,
    };
    this.workbook.clock = () => new Date(this.#state.clock.now());
    this.workbook.useCustomFunctions(
      customFunctionsPort(options.functions ?? [], () =>
        openRealm(this.#bundle, new Execution(this.#state, 'CUSTOM_FUNCTION')),
      ),
    );
  }

  /** Names of the functions that the add-on lets Apps Script call. */
  entries(): readonly string[] {
    this.#entries ??= openRealm(this.#bundle, new Execution(this.#state, 'NONE')).functionNames();
    return this.#entries;
  }

  /** Runs an entry point as a menu command does. Throws what it throws, message intact. */
  run(entry: string, args: readonly unknown[] = [], options: RunOptions = {}): RunOutcome {
    const execution = new Execution(this.#state, options.mode ?? 'FULL', options.faults);
    return this.#execute(execution, entry, args, (realm, raw) => realm.copy(raw));
  }

  /** Opens the document: the menus that `onOpen` makes in the mode. */
  open(mode: 'NONE' | 'LIMITED' | 'FULL' = 'LIMITED'): readonly MenuModel[] {
    const execution = new Execution(this.#state, mode);
    if (this.entries().includes('onOpen')) {
      this.#execute(execution, 'onOpen', [this.#event(execution)], () => undefined);
    }
    if (mode !== 'NONE') this.#fire('ON_OPEN', {});
    return execution.menus;
  }

  /**
   * What `google.script.run` does. A name that ends with «_» or does not exist is refused, so are arguments
   * that are not JSON-like; a result that is not JSON-like gives `never: true`. Throws what the entry throws.
   */
  callFromSidebar(entry: string, args: readonly unknown[] = []): SidebarOutcome {
    if (entry.endsWith('_') || !this.entries().includes(entry)) {
      throw new Error(`google.script.run.${entry} is not a function`);
    }
    const illegal = args.findIndex((arg) => !isJsonLike(arg));
    if (illegal >= 0) throw new Error(`Failed due to illegal value in property: ${illegal}`);
    const execution = new Execution(this.#state, 'FULL');
    let never = false;
    const outcome = this.#execute(execution, entry, args, (realm, raw) => {
      never = !isJsonLike(raw);
      return never || raw === undefined ? null : JSON.parse(JSON.stringify(realm.copy(raw)));
    });
    return { ...outcome, never };
  }

  /** A user types a text into a cell; formulas are recalculated and edit triggers fire. */
  edit(sheetName: string, row: number, column: number, text: string): void {
    const sheet = this.workbook.sheet(sheetName);
    if (sheet === undefined) throw new Error(`Листа «${sheetName}» нет в книге.`);
    sheet.type(row, column, text);
    this.workbook.recalculate();
    const execution = new Execution(this.#state, 'LIMITED');
    const range = bookContext(execution).rangeOf(sheet, { row, column, rows: 1, columns: 1 });
    if (this.entries().includes('onEdit')) {
      this.#execute(
        execution,
        'onEdit',
        [{ ...this.#event(execution), range, value: text }],
        () => undefined,
      );
    }
    this.#fire('ON_EDIT', { value: text });
  }

  /** Lets time pass on the virtual clock and runs the clock triggers that fell due, in their order. */
  advanceClock(ms: number): void {
    const { clock, triggers } = this.#state;
    const end = clock.now() + ms;
    let due = nextDue(triggers, end);
    while (due !== undefined) {
      clock.advance(Math.max(0, (due.dueAt ?? end) - clock.now()));
      if (due.everyMs === undefined) triggers.splice(triggers.indexOf(due), 1);
      else due.dueAt = (due.dueAt ?? clock.now()) + due.everyMs;
      this.run(due.handler, [{ authMode: AUTH_MODES.FULL, triggerUid: due.id }]);
      due = nextDue(triggers, end);
    }
    clock.advance(Math.max(0, end - clock.now()));
  }

  #fire(event: TriggerRecord['event'], payload: object): void {
    for (const trigger of this.#state.triggers.filter((candidate) => candidate.event === event)) {
      const execution = new Execution(this.#state, 'FULL');
      const argument = { ...this.#event(execution), ...payload, triggerUid: trigger.id };
      this.#execute(execution, trigger.handler, [argument], () => undefined);
    }
  }

  /** In the mode NONE Google gives the event no document. */
  #event(execution: Execution): object {
    const authMode = AUTH_MODES[execution.mode];
    return execution.mode === 'NONE'
      ? { authMode }
      : { authMode, source: new SpreadsheetService(bookContext(execution)) };
  }

  #execute(
    execution: Execution,
    entry: string,
    args: readonly unknown[],
    take: (realm: Realm, raw: unknown) => unknown,
  ): RunOutcome {
    const started = performance.now();
    try {
      const realm = openRealm(this.#bundle, execution);
      const result = take(realm, realm.callRaw(entry, args));
      if (execution.timeIsOver) throw new Error(TIME_IS_OVER);
      return this.#outcome(execution, result, performance.now() - started);
    } finally {
      execution.finish();
    }
  }

  #outcome(execution: Execution, result: unknown, ms: number): RunOutcome {
    const { calls, toasts, alerts, log, sidebar, dialog } = execution;
    return {
      result,
      ms,
      calls,
      toasts,
      alerts,
      log,
      ...(sidebar === undefined ? {} : { sidebar }),
      ...(dialog === undefined ? {} : { dialog }),
      selection: { ...this.workbook.selection },
    };
  }
}

function nextDue(triggers: readonly TriggerRecord[], end: number): TriggerRecord | undefined {
  return triggers
    .filter((trigger) => trigger.dueAt !== undefined && trigger.dueAt <= end)
    .sort((a, b) => (a.dueAt ?? 0) - (b.dueAt ?? 0))[0];
}
