// The workbook that the page shows: the host that runs the add-on over it, its history, its file and shown pages.

import type { BuiltAddOn } from '../built-add-on';
import type { CellFunction } from '../custom-functions';
import { Host, type RunOutcome } from '../host';
import type { Answers } from '../runs/form-runs';
import type { MenuModel } from '../services/execution';
import type { TriggerFault } from '../services/host-state';
import { Workbook } from '../workbook/workbook';
import type { WorkbookJson } from '../workbook/workbook-json';
import { Frames } from './frames';
import { History, type Step, swapCells } from './history';
import { isSameDocument, isSameFile, mayWrite } from './snapshots';
import { texts } from './text';
import { cutToSheet } from './window-view';
import type { WorkbookKeeper } from './workbook-keeper';

interface OpenWorkbookOptions {
  readonly addOn: BuiltAddOn;
  readonly functions: readonly CellFunction[];
  /** The file in which the workbook is kept; only in memory when left out. */
  readonly keeper?: WorkbookKeeper;
}

export class OpenWorkbook {
  readonly #options: OpenWorkbookOptions;
  #host: Host;
  #menus: readonly MenuModel[] = [];
  #history = new History();
  #keeper: WorkbookKeeper | undefined;
  #revision = 1;
  /** The workbook as text, until it changes. */
  #snapshot: string | undefined;
  readonly frames = new Frames();

  constructor(workbook: Workbook, options: OpenWorkbookOptions) {
    this.#options = options;
    this.#keeper = options.keeper;
    this.#host = this.#hostOf(workbook);
    this.#menus = this.#host.open();
  }

  get workbook(): Workbook {
    return this.#host.workbook;
  }

  get menus(): readonly MenuModel[] {
    return this.#menus;
  }

  get revision(): number {
    return this.#revision;
  }

  get history(): Pick<History, 'canUndo' | 'canRedo'> {
    return this.#history;
  }

  get keeper(): WorkbookKeeper | undefined {
    return this.#keeper;
  }

  /** Opens another workbook, in memory: the file of this one stays as it is, and its changes cannot be undone. */
  replace(workbook: Workbook): void {
    this.#keeper = undefined;
    this.#history = new History();
    this.frames.closeAll();
    this.#put(this.#hostOf(workbook));
  }

  /** The workbook is as its user finds it: nothing that was done before can be undone. */
  startHistory(): void {
    this.#history = new History();
    this.#snapshot = undefined;
  }

  /** Runs an entry point of the add-on as its menu does. */
  run(entry: string): RunOutcome {
    return this.#runAddOn(() => this.#host.run(entry));
  }

  /** Runs an entry point as `google.script.run` does. */
  script(entry: string, args: readonly unknown[]): RunOutcome {
    return this.#runAddOn(() => this.#host.callFromSidebar(entry, args));
  }

  /** A user types into one cell: edit triggers fire. */
  type(sheet: string, row: number, column: number, text: string): void {
    this.#host.edit(sheet, row, column, text);
  }

  /** Key of the user who works with the workbook. */
  get user(): string {
    return this.#host.user;
  }

  /** Another user works with the workbook; the sidebar opens anew for him. */
  actAs(user: string): void {
    if (user === this.user) return;
    this.#host.actAs(user);
    this.frames.reload();
  }

  /** A respondent sends an answer, or the named one again. Gives the triggers that failed; throws what is refused. */
  answer(form: string, answers: Answers, response: string | null): readonly TriggerFault[] {
    return this.#byItself(() => {
      if (response === null) this.#host.answerForm(form, answers);
      else this.#host.editAnswer(form, response, answers);
    });
  }

  /** Time passes on the virtual clock. Gives the triggers that failed. */
  passTime(ms: number): readonly TriggerFault[] {
    return this.#byItself(() => this.#host.advanceClock(ms));
  }

  /** Runs a change of the user's and remembers `before`, so that it can be undone. */
  change(before: Step, change: () => void): void {
    try {
      this.workbook.batch(change);
    } finally {
      this.#history.remember(before);
      this.#changed();
    }
  }

  /** A change too large or too various for single cells; the workbook before it is remembered. */
  changeWhole(change: () => void): void {
    this.change({ kind: 'workbook', json: this.snapshot() }, change);
  }

  undo(): boolean {
    return this.#history.undo((step) => this.#swap(step));
  }

  redo(): boolean {
    return this.#history.redo((step) => this.#swap(step));
  }

  /** The workbook as the text of its file. */
  snapshot(): string {
    this.#snapshot ??= JSON.stringify(this.workbook.toJson());
    return this.#snapshot;
  }

  #swap(step: Step): Step {
    const replaced: Step =
      step.kind === 'cells' ? swapCells(this.workbook, step) : { kind: 'workbook', json: this.snapshot() };
    if (step.kind === 'workbook') this.#putBack(JSON.parse(step.json) as WorkbookJson);
    else this.#changed();
    return replaced;
  }

  /** Undoing changes the workbook alone: triggers, clock, caches and the user go on. */
  #putBack(json: WorkbookJson): void {
    this.#put(this.#hostOf(this.#withSelection(Workbook.fromJson(json)), this.#host));
  }

  /** The user stays where he is, as far as that sheet is still there. */
  #withSelection(workbook: Workbook): Workbook {
    const { selection } = this.workbook;
    const sheet = workbook.sheet(selection.sheet);
    if (sheet !== undefined) workbook.selection = { ...cutToSheet(sheet, selection), sheet: sheet.name };
    return workbook;
  }

  /** The sidebar may have read what is no longer so, but stays as the user left it. */
  #put(host: Host): void {
    this.#host = host;
    this.#menus = this.#host.open();
    this.#changed();
  }

  /** Something happens to the workbook without its user. */
  #byItself(event: () => void): readonly TriggerFault[] {
    const before = this.snapshot();
    const failed = this.#host.triggerFaults.length;
    try {
      event();
    } finally {
      this.#rememberIfChanged(before);
    }
    return this.#host.triggerFaults.slice(failed);
  }

  #runAddOn<T extends RunOutcome>(run: () => T): T {
    const before = this.snapshot();
    let outcome: T | undefined;
    try {
      outcome = run();
      return outcome;
    } finally {
      if (outcome === undefined || mayWrite(outcome.calls)) {
        this.#rememberIfChanged(before);
      }
      if (outcome !== undefined) this.frames.show(outcome);
    }
  }

  #rememberIfChanged(before: string): void {
    this.#snapshot = undefined;
    const after = this.snapshot();
    if (isSameFile(before, after)) return;
    this.#keep();
    if (isSameDocument(before, after)) return;
    this.#history.remember({ kind: 'workbook', json: before });
    this.#revision += 1;
  }

  #changed(): void {
    this.#snapshot = undefined;
    this.#revision += 1;
    this.#keep();
  }

  #keep(): void {
    this.#keeper?.keep(this.workbook);
  }

  #hostOf(workbook: Workbook, after?: Host): Host {
    if (workbook.name === new Workbook().name) workbook.name = texts.newTitle;
    const { addOn, functions } = this.#options;
    return new Host({ ...addOn, functions, workbook, ...(after === undefined ? {} : { after }) });
  }
}
