// What the page and its server say to each other: every request, answer and view of the workbook, as JSON.
import type { FormLineView, FormView, SentAnswer, UserName } from './forms';

/** A rectangle of cells of one sheet; rows and columns count from 1. */
export interface AreaView {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A selected area and the sheet it is on. */
export interface SelectionView extends AreaView {
  readonly sheet: string;
}

export interface SheetView {
  readonly name: string;
  /** Colour of the tab as `#rrggbb`; blank when it has none. */
  readonly color: string;
  readonly hidden: boolean;
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Width of each column in pixels. */
  readonly widths: readonly number[];
}

/** One line of a menu of the add-on. */
export type MenuLineView =
  | { readonly kind: 'command'; readonly caption: string; readonly entry: string }
  | { readonly kind: 'submenu'; readonly menu: MenuView }
  | { readonly kind: 'separator' };

export interface MenuView {
  readonly caption: string;
  readonly lines: readonly MenuLineView[];
}

/** A page that the add-on showed; its text is fetched as `/frame/<id>`. */
export interface FrameView {
  readonly id: number;
  readonly title: string;
  /** Pixels; dialogs only. */
  readonly width: number;
  readonly height: number;
}

/** Everything about the workbook but its cells. */
export interface StateView {
  readonly title: string;
  /** Name of the file in which the workbook is kept; blank while it is only in memory. */
  readonly file: string;
  /** Grows with every change; cells fetched under another revision are stale. */
  readonly revision: number;
  readonly sheets: readonly SheetView[];
  /** Whether formulas are so many, or their data so long, that a recalculation may take a while. */
  readonly slow: boolean;
  readonly selection: SelectionView;
  readonly menus: readonly MenuView[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly sidebar: FrameView | null;
  readonly dialog: FrameView | null;
  readonly forms: readonly FormLineView[];
  /** Who works with the workbook. */
  readonly user: UserName;
}

/** How a cell looks; cells of a window share their looks. */
export interface LookView {
  /** `#rrggbb`, blank when not set. */
  readonly background: string;
  readonly color: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Points; a cell that was never formatted has 10. */
  readonly size: number;
  readonly wrap: boolean;
  /** Blank: numbers to the right, the rest to the left. */
  readonly align: '' | 'left' | 'center' | 'right';
  /** Blank: at the top. */
  readonly verticalAlign: '' | 'top' | 'middle' | 'bottom';
}

export type CellKind = 'blank' | 'text' | 'number' | 'boolean' | 'date' | 'error';

export interface CellView {
  readonly kind: CellKind;
  /** The value as the sheet shows it. */
  readonly text: string;
  /** What an editor opens with, when it is not `text`. */
  readonly typed?: string;
  /** The cell's own note, or what an error says of itself. */
  readonly note?: string;
  /** Index into `choices` of the window. */
  readonly choice?: number;
  /** Index into `looks` of the window. */
  readonly look: number;
}

export interface ChoiceView {
  readonly words: readonly string[];
  /** Whether another word is accepted, with a warning. */
  readonly othersAllowed: boolean;
  readonly help: string;
}

/** A window of cells; `null` is a blank cell of the plainest look. */
export interface WindowView {
  readonly revision: number;
  readonly area: AreaView;
  readonly cells: readonly (readonly (CellView | null)[])[];
  readonly looks: readonly LookView[];
  readonly choices: readonly ChoiceView[];
}

/** Rows that need more than one line for a wrapped or broken text. */
export interface RowLinesView {
  readonly revision: number;
  readonly lines: readonly (readonly [row: number, lines: number])[];
}

/** What the status bar says of a selection; `sum` and `mean` are texts, blank when there are no numbers. */
export interface SummaryView {
  readonly filled: number;
  readonly numbers: number;
  readonly sum: string;
  readonly mean: string;
}

/** What a user typed into one cell. */
export interface TypedCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export type StructureAction =
  | {
      readonly kind: 'insertRows' | 'deleteRows' | 'insertColumns' | 'deleteColumns';
      readonly at: number;
      readonly count: number;
    }
  | { readonly kind: 'moveColumn'; readonly from: number; readonly before: number }
  | { readonly kind: 'sort'; readonly column: number; readonly ascending: boolean }
  | { readonly kind: 'width'; readonly column: number; readonly pixels: number };

export type SheetAction =
  | { readonly kind: 'add'; readonly name: string }
  | { readonly kind: 'rename'; readonly sheet: string; readonly name: string }
  | { readonly kind: 'delete'; readonly sheet: string };

/** A short message over the sheet. */
export interface ToastView {
  readonly text: string;
  /** Whether it is shown until the user closes it. */
  readonly stays: boolean;
}

/** What a command of any kind came to. */
export interface OutcomeView {
  readonly state: StateView;
  readonly toasts: readonly ToastView[];
  /** Where the command took the user; `null` when it left the selection alone. */
  readonly goTo: SelectionView | null;
  /** Why something was not done, in Russian; `null` when all was. */
  readonly refusal: string | null;
  /** What the called function returned; sidebar calls only. */
  readonly result?: unknown;
}

export interface FileView {
  readonly name: string;
  /** Contents in base64. */
  readonly base64: string;
}

/** The calls of the API: path under `/api/`, what is sent and what comes back. */
export interface Api {
  state: { request: Record<string, never>; answer: StateView };
  cells: { request: { sheet: string; area: AreaView }; answer: WindowView };
  summary: { request: SelectionView; answer: SummaryView };
  /** Frozen rows are left out; `widths` are those of the page's letters in pixels. */
  rowLines: { request: { sheet: string; widths: Readonly<Record<string, number>> }; answer: RowLinesView };
  /** Cells as lines of tab-separated text, as they are shown. */
  copy: { request: SelectionView; answer: { text: string } };
  select: { request: SelectionView; answer: { ok: true } };
  edit: { request: { sheet: string; cells: readonly TypedCell[] }; answer: OutcomeView };
  paste: {
    request: { sheet: string; row: number; column: number; texts: readonly (readonly string[])[] };
    answer: OutcomeView;
  };
  /** A block copied inside the workbook: contents travel as typed, references of formulas move along. */
  pasteCopied: { request: { from: SelectionView; to: SelectionView }; answer: OutcomeView };
  clear: { request: SelectionView; answer: OutcomeView };
  structure: { request: { sheet: string; action: StructureAction }; answer: OutcomeView };
  sheet: { request: SheetAction; answer: OutcomeView };
  run: { request: { entry: string }; answer: OutcomeView };
  /** `google.script.run` of a page that the add-on showed. */
  script: { request: { entry: string; args: readonly unknown[] }; answer: OutcomeView };
  closeFrame: { request: { place: 'sidebar' | 'dialog' }; answer: OutcomeView };
  form: { request: { form: string }; answer: FormView };
  answerForm: { request: SentAnswer; answer: OutcomeView };
  /** Lets virtual time pass: clock triggers fall due. */
  passTime: { request: { hours: number }; answer: OutcomeView };
  actAs: { request: { user: UserName }; answer: OutcomeView };
  undo: { request: Record<string, never>; answer: OutcomeView };
  redo: { request: Record<string, never>; answer: OutcomeView };
  newWorkbook: { request: { example: boolean }; answer: OutcomeView };
  openWorkbook: { request: FileView; answer: OutcomeView };
  saveWorkbook: { request: Record<string, never>; answer: FileView };
  importSheet: { request: { sheet: string; file: FileView }; answer: OutcomeView };
  exportSheet: { request: { sheet: string; format: 'csv' | 'xlsx' }; answer: FileView };
}

export type CallName = keyof Api;

/** The body of an answer with a status other than 200. */
export interface RefusalView {
  readonly message: string;
}
