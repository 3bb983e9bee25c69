// The local host: runs the add-on's own bundle over a workbook as Google would, one fresh realm a call.
import type { BuiltAddOn } from './built-add-on';
import { type CellFunction, customFunctionsPort } from './custom-functions';
import { isJsonLike } from './realm/copy-value';
import { AddOnRuns, documentEvent, type RunOutcome } from './runs/add-on-runs';
import { type AnswerOptions, type Answers, FormRuns } from './runs/form-runs';
import { TriggerRuns } from './runs/trigger-runs';
import { Account } from './services/account';
import type { AuthMode } from './services/authorisation';
import { type Circumstances, USUAL_CIRCUMSTANCES } from './services/circumstances';
import { Execution, type MenuModel } from './services/execution';
import type { Faults } from './services/faults';
import type { HostState, TriggerFault } from './services/host-state';
import { bookContext } from './services/spreadsheet-app';
import { VirtualClock } from './services/virtual-clock';
import { FIRST_USER, Workbook } from './workbook/workbook';

export type { RunOutcome } from './runs/add-on-runs';

export interface HostOptions extends BuiltAddOn {
  /** A new workbook with one empty sheet when left out. */
  readonly workbook?: Workbook;
  /** The time before any sleep; the machine's own when left out. */
  readonly clock?: () => Date;
  /** Custom functions that live in cells, from the catalogue. */
  readonly functions?: readonly CellFunction[];
  /** Scopes that the users granted; all when left out. */
  readonly grantedScopes?: readonly string[];
  /** Shared by hosts of several documents of the same users; one of its own when left out. */
  readonly account?: Account;
  /** Where Google is to behave otherwise than usual. */
  readonly circumstances?: Partial<Circumstances>;
  /** The host of the same document as it was: clock, triggers and the user go on from there. */
  readonly after?: Host;
}

export interface RunOptions {
  /** FULL when left out: a menu command. */
  readonly mode?: AuthMode;
  readonly faults?: Faults;
}

export class Host {
  readonly workbook: Workbook;
  readonly #state: HostState;
  readonly #runs: AddOnRuns;
  readonly #triggers: TriggerRuns;
  readonly #forms: FormRuns;

  constructor(options: HostOptions) {
    this.workbook = options.workbook ?? new Workbook();
    if (this.workbook.sheets.length === 0) this.workbook.insertSheet('Лист1');
    const { after } = options;
    this.#state = stateOf(this.workbook, options, after === undefined ? undefined : after.#state);
    this.#runs = new AddOnRuns(options.code, this.#state);
    this.#triggers = new TriggerRuns(this.#runs, this.#state);
    this.#forms = new FormRuns(this.#triggers, this.#state);
    this.workbook.clock = () => new Date(this.#state.clock.now());
    this.workbook.useCustomFunctions(
      customFunctionsPort(
        options.functions ?? [],
        () => this.#runs.realm(new Execution(this.#state, 'CUSTOM_FUNCTION')),
        () => this.#state.circumstances,
      ),
    );
  }

  /** Names of the functions that the add-on lets Apps Script call. */
  entries(): readonly string[] {
    return this.#runs.entries();
  }

  /** Runs an entry point as a menu command does. Throws what it throws, message intact. */
  run(entry: string, args: readonly unknown[] = [], options: RunOptions = {}): RunOutcome {
    const execution = new Execution(this.#state, options.mode ?? 'FULL', options.faults);
    return this.#runs.execute(execution, entry, args, (realm, raw) => realm.copy(raw));
  }

  /** Opens the document: the menus that `onOpen` makes in the mode. */
  open(mode: 'NONE' | 'LIMITED' | 'FULL' = 'LIMITED'): readonly MenuModel[] {
    const execution = new Execution(this.#state, mode);
    if (this.entries().includes('onOpen')) {
      this.#runs.execute(execution, 'onOpen', [documentEvent(execution)]);
    }
    if (mode !== 'NONE') this.#triggers.fire('ON_OPEN', () => ({}));
    return execution.menus;
  }

  /**
   * What `google.script.run` does. A name that ends with «_» or does not exist is refused, so are arguments
   * that are not JSON-like; a result that is not JSON-like comes as null. Throws what the entry throws.
   */
  callFromSidebar(entry: string, args: readonly unknown[] = []): RunOutcome {
    if (entry.endsWith('_') || !this.entries().includes(entry)) {
      throw new Error(`google.script.run.${entry} is not a function`);
    }
    const illegal = args.findIndex((arg) => !isJsonLike(arg));
    if (illegal >= 0) throw new Error(`Failed due to illegal value in property: ${illegal}`);
    const execution = new Execution(this.#state, 'FULL');
    return this.#runs.execute(execution, entry, args, (realm, raw) => {
      if (!isJsonLike(raw) || raw === undefined) return null;
      const json = JSON.stringify(realm.copy(raw));
      return json.length > this.#state.circumstances.longestAnswer ? null : JSON.parse(json);
    });
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
      this.#runs.execute(execution, 'onEdit', [{ ...documentEvent(execution), range, value: text }]);
    }
    this.#triggers.fire('ON_EDIT', () => ({ value: text }));
  }

  /** Lets time pass on the virtual clock and runs the clock triggers that fell due, in their order. */
  advanceClock(ms: number, faults: Faults = {}): void {
    this.#triggers.advanceClock(ms, faults);
  }

  /**
   * A respondent answers a form of the workbook, by the titles of its questions; form triggers of all users run.
   * Gives the answer's id. Throws in Russian what the form refuses; what a trigger throws is only put on record.
   */
  answerForm(formId: string, answers: Answers, options: AnswerOptions = {}): string {
    return this.#forms.answer(formId, answers, options);
  }

  /** A respondent changes an answer: its row is written anew, and form triggers run. Throws as `answerForm`. */
  editAnswer(formId: string, responseId: string, answers: Answers, options: AnswerOptions = {}): void {
    this.#forms.edit(formId, responseId, answers, options);
  }

  /**
   * Delivers by hand the event of an answer, of the form's last one when left out. Without a form the event tells
   * nothing.
   */
  fireFormSubmit(formId?: string, responseId?: string): void {
    this.#forms.fire(formId, responseId);
  }

  /** What went wrong in runs of triggers so far, the oldest first. */
  get triggerFaults(): readonly TriggerFault[] {
    return this.#state.triggerFaults;
  }

  /** Key of the user who works with the document. */
  get user(): string {
    return this.#state.user;
  }

  /** From now on another user works with the document; triggers still run as those who installed them. */
  actAs(userKey: string): void {
    this.#state.user = userKey;
  }

  /** Google behaves so from now on; what is left out stays. */
  behave(circumstances: Partial<Circumstances>): void {
    this.#state.circumstances = { ...this.#state.circumstances, ...circumstances };
  }

  /** The scopes that users have granted from now on; undefined stands for all. */
  grantScopes(scopes: readonly string[] | undefined): void {
    this.#state.grantedScopes = scopes;
  }
}

/** The account goes on with the document as it is now in place of the one that it was. */
function accountOf(workbook: Workbook, { account }: HostOptions, before: HostState | undefined): Account {
  const found = before?.account ?? account ?? new Account();
  if (before !== undefined) found.workbooks.delete(before.workbook);
  found.workbooks.add(workbook);
  return found;
}

/** Triggers are not undone with the document, so the ones of the host before win over the workbook's. */
function stateOf(workbook: Workbook, options: HostOptions, before: HostState | undefined): HostState {
  if (before !== undefined) workbook.triggers = before.workbook.triggers;
  return {
    workbook,
    html: options.html,
    clock: before?.clock ?? new VirtualClock(options.clock),
    locks: new Map(),
    triggerFaults: before?.triggerFaults ?? [],
    user: before?.user ?? FIRST_USER,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    account: accountOf(workbook, options, before),
    circumstances: before?.circumstances ?? { ...USUAL_CIRCUMSTANCES, ...options.circumstances },
    lateSheets: before?.lateSheets ?? [],
    scopes: options.scopes,
    grantedScopes: before === undefined ? options.grantedScopes : before.grantedScopes,
  };
}
