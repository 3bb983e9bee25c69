// What the page knows and does: the workbook's state, the selection, messages, and every action a user can take.
import { call } from './api/client';
import type {
  Api,
  AreaView,
  CallName,
  FileView,
  OutcomeView,
  RowLinesView,
  SelectionView,
  SheetAction,
  SheetView,
  StateView,
  StructureAction,
  SummaryView,
  TypedCell,
  WindowView,
} from './api/types';
import { CellStore } from './cell-store';
import { writeClipboardText } from './clipboard-text';
import { MessagesState } from './messages-state';

/** Calls that answer with an outcome. */
type CommandName = { [N in CallName]: Api[N]['answer'] extends OutcomeView ? N : never }[CallName];

type ScriptOutcome = Pick<OutcomeView, 'refusal' | 'result'>;

/** What the user is told while it lasts. */
type Busy = 'recalculating' | 'working';

/** What ends sooner is not announced, so that nothing blinks. */
const ANNOUNCE_AFTER_MS = 350;
/** Commands that take long only because formulas are computed anew. */
const EDITS: ReadonlySet<CommandName> = new Set([
  'edit',
  'paste',
  'pasteCopied',
  'clear',
  'structure',
  'undo',
  'redo',
]);

export class PageState {
  state: StateView;
  selection: SelectionView;
  summary: SummaryView | undefined;
  readonly messages = new MessagesState(() => this.#changed());
  /** What has been in progress long enough to be announced. */
  announced: Busy | undefined;
  readonly cells: CellStore;
  /** Called when the grid must draw its cells again. */
  onCells: () => void = () => {};
  /** Called when the selection was moved by something else than the grid itself. */
  onGoTo: (area: AreaView) => void = () => {};
  #listeners = new Set<() => void>();
  #running = 0;
  #copied: { from: SelectionView; text: string } | undefined;
  #summaryTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(state: StateView) {
    this.state = state;
    this.selection = state.selection;
    this.cells = new CellStore(
      (area) => this.#fetchCells(area),
      () => this.#cellsChanged(),
      (error) => this.messages.report(error),
    );
    this.cells.open(this.sheet.rows, this.sheet.columns);
    this.#summarise();
  }

  /** The sheet on screen. */
  get sheet(): SheetView {
    const { sheets } = this.state;
    const found =
      sheets.find((sheet) => sheet.name === this.selection.sheet) ?? sheets.find((sheet) => !sheet.hidden);
    if (found === undefined) throw new Error('a workbook has at least one visible sheet');
    return found;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Tells the user why something was not done. */
  complain(refusal: string): void {
    this.cells.forgetTyped();
    this.onCells();
    this.messages.setRefusal(refusal);
  }

  /** The grid's selection changed. */
  select(area: AreaView): void {
    this.selection = { ...area, sheet: this.selection.sheet };
    this.#tellSelection();
  }

  /** Goes to an area of the sheet on screen, as far as it lies on the sheet. */
  goTo(area: AreaView): void {
    const row = Math.min(area.row, this.sheet.rows);
    const column = Math.min(area.column, this.sheet.columns);
    const rows = Math.min(area.rows, this.sheet.rows - row + 1);
    const columns = Math.min(area.columns, this.sheet.columns - column + 1);
    this.select({ row, column, rows, columns });
    this.onGoTo(this.selection);
  }

  /** The rows of the sheet on screen that take more than one line. */
  async rowLines(widths: Readonly<Record<string, number>>): Promise<RowLinesView['lines']> {
    return (await call('rowLines', { sheet: this.sheet.name, widths })).lines;
  }

  showSheet(name: string): void {
    if (name === this.selection.sheet) return;
    this.#openSheet({ sheet: name, row: 1, column: 1, rows: 1, columns: 1 });
    this.#tellSelection();
  }

  edit(cells: readonly TypedCell[]): Promise<OutcomeView | undefined> {
    for (const { row, column, text } of cells) this.cells.expect(row, column, text);
    this.#cellsChanged();
    return this.command('edit', { sheet: this.selection.sheet, cells });
  }

  clearSelection(): Promise<OutcomeView | undefined> {
    return this.command('clear', this.selection);
  }

  structure(action: StructureAction): Promise<OutcomeView | undefined> {
    return this.command('structure', { sheet: this.selection.sheet, action });
  }

  changeSheet(action: SheetAction): Promise<OutcomeView | undefined> {
    return this.command('sheet', action);
  }

  /** The selection as clipboard text: at once when its cells are known, else a promise. */
  copy(): string | Promise<string> {
    const from = this.selection;
    const lines = this.cells.textsOf(from);
    if (lines !== undefined) return this.#rememberCopy(from, writeClipboardText(lines));
    return call('copy', from).then(({ text }) => this.#rememberCopy(from, text));
  }

  /** Pastes clipboard text at the selection; a block copied here keeps its formulas. */
  paste(text: string, lines: readonly (readonly string[])[]): Promise<OutcomeView | undefined> {
    const to = this.selection;
    if (this.#copied?.text === text) return this.command('pasteCopied', { from: this.#copied.from, to });
    return this.command('paste', {
      sheet: to.sheet,
      row: to.row,
      column: to.column,
      texts: spread(lines, to),
    });
  }

  /** Repeats an area's contents over a larger one around it. */
  fill(from: AreaView, over: AreaView): void {
    const { sheet } = this.selection;
    void this.command('pasteCopied', { from: { ...from, sheet }, to: { ...over, sheet } });
    this.goTo(over);
  }

  run(entry: string): Promise<OutcomeView | undefined> {
    return this.command('run', { entry });
  }

  /** A file of the server's making, handed to the browser to save. */
  async download(ask: () => Promise<FileView>): Promise<void> {
    try {
      const file = await ask();
      const link = document.createElement('a');
      link.href = `data:application/octet-stream;base64,${file.base64}`;
      link.download = file.name;
      link.click();
    } catch (error) {
      this.messages.report(error);
    }
  }

  /** Runs one command and takes in what came of it; undefined when it could not be run. */
  async command<N extends CommandName>(
    name: N,
    request: Api[N]['request'],
  ): Promise<OutcomeView | undefined> {
    const done = this.#announce(EDITS.has(name) && this.state.slow ? 'recalculating' : 'working');
    try {
      const outcome = (await call(name, request)) as OutcomeView;
      this.#takeIn(outcome);
      return outcome;
    } catch (error) {
      this.cells.forgetTyped();
      this.onCells();
      this.messages.report(error);
      return undefined;
    } finally {
      done();
    }
  }

  /** A call of `google.script.run`; a refusal is the caller's to tell, not the bar's. */
  async script(entry: string, args: readonly unknown[]): Promise<ScriptOutcome> {
    const done = this.#announce('working');
    try {
      const outcome = await call('script', { entry, args });
      this.#takeIn({ ...outcome, refusal: null });
      return outcome;
    } catch (error) {
      return { refusal: error instanceof Error ? error.message : String(error) };
    } finally {
      done();
    }
  }

  /** The first cells of a sheet with formulas come when all of them are computed. */
  async #fetchCells(area: AreaView): Promise<WindowView> {
    const asked = { sheet: this.selection.sheet, area };
    if (!this.state.slow) return call('cells', asked);
    const done = this.#announce('recalculating');
    return call('cells', asked).finally(done);
  }

  #announce(busy: Busy): () => void {
    this.#running += 1;
    const timer = setTimeout(() => {
      this.announced = busy;
      this.#changed();
    }, ANNOUNCE_AFTER_MS);
    return () => {
      clearTimeout(timer);
      this.#running -= 1;
      if (this.#running > 0 || this.announced === undefined) return;
      this.announced = undefined;
      this.#changed();
    };
  }

  #takeIn(outcome: OutcomeView): void {
    const changed = outcome.state.revision !== this.state.revision;
    this.state = outcome.state;
    this.messages.add(outcome.toasts);
    this.messages.setRefusal(outcome.refusal);
    const there = this.sheet;
    if (outcome.goTo !== null) this.#goTo(outcome.goTo);
    else if (there.name !== this.selection.sheet) this.#openSheet(outcome.state.selection);
    if (!changed) this.cells.forgetTyped();
    this.cells.refresh(this.sheet.rows, this.sheet.columns);
    this.onCells();
    this.#summarise();
    this.#changed();
  }

  #goTo(selection: SelectionView): void {
    if (selection.sheet !== this.selection.sheet) {
      this.#openSheet(selection);
      return;
    }
    this.selection = selection;
    this.onGoTo(selection);
  }

  #openSheet(selection: SelectionView): void {
    this.selection = selection;
    this.cells.open(this.sheet.rows, this.sheet.columns);
    this.onGoTo(selection);
    this.#changed();
  }

  #tellSelection(): void {
    call('select', this.selection).catch((error: unknown) => this.messages.report(error));
    this.#summarise();
    this.#changed();
  }

  #summarise(): void {
    clearTimeout(this.#summaryTimer);
    this.#summaryTimer = setTimeout(() => {
      const asked = this.selection;
      call('summary', asked).then(
        (summary) => {
          if (asked !== this.selection) return;
          this.summary = summary;
          this.#changed();
        },
        (error: unknown) => this.messages.report(error),
      );
    }, 80);
  }

  #cellsChanged(): void {
    this.onCells();
    this.#changed();
  }

  #rememberCopy(from: SelectionView, text: string): string {
    this.#copied = { from, text };
    return text;
  }

  #changed(): void {
    for (const listener of this.#listeners) listener();
  }
}

/** A single text fills the whole selection, as in a sheet. */
function spread(lines: readonly (readonly string[])[], to: AreaView): readonly (readonly string[])[] {
  const [text] = lines[0] ?? [];
  if (lines.length !== 1 || lines[0]?.length !== 1 || text === undefined) return lines;
  return Array.from({ length: to.rows }, () => Array.from({ length: to.columns }, () => text));
}
