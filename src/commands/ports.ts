// What commands need from the outside world; `src/google` provides it.
import type { settingHelp } from '../catalogue/setting-help';
import type { FunctionHelpView } from '../contract/responses';
import type { FailureTexts } from '../messages/failures';
import type { OperationTexts } from '../messages/operations';
import type { ProblemTexts } from '../messages/problems';
import type { ReasonTexts } from '../messages/reasons';
import type { CellsById, CellToWrite } from '../workbook/block-plan';
import type { LiveSheets } from '../workbook/indicators/live-sheet';
import type { ColumnLook, SheetLook } from '../workbook/sheet-look';
import type { SheetSpec } from '../workbook/sheet-spec';

/** One column of a sheet as it must look, and where. */
export interface ColumnLayout extends ColumnLook {
  /** From 1. */
  readonly column: number;
  readonly heading: string;
  /** The heading is not on the sheet yet. */
  readonly isNew: boolean;
}

export interface SheetLayout extends Omit<SheetLook, 'columns'> {
  readonly title: string;
  readonly isNew: boolean;
  readonly columns: readonly ColumnLayout[];
}

/** What the user has selected. */
export interface Selection {
  readonly sheet: string;
  /** «B2:B40», or «B7» for a single cell. */
  readonly range: string;
  /** Its first cell, where a formula would stand; from 1. */
  readonly row: number;
  readonly column: number;
  /** Neither a value nor a formula stands in that cell. */
  readonly blank: boolean;
}

/** Our block of a live sheet as it must look, and where. */
export interface LiveLayout {
  readonly title: string;
  readonly isNew: boolean;
  readonly tabColour: string;
  readonly frozenColumns: number;
  /** Where the block begins, from 1. */
  readonly column: number;
  readonly lastRow: number;
  /** Rows of the frame whose text is small and grey. */
  readonly quietRows: readonly number[];
  readonly columns: readonly { readonly note: string; readonly width: number; readonly format: string }[];
  /** Columns, from 1, whose numbers from a threshold on are pale amber. */
  readonly thresholds: readonly { readonly from: number; readonly columns: readonly number[] }[];
  /** A text shown in grey wherever it stands. */
  readonly greyText: string;
  /** How the text of an error begins. */
  readonly errorText: string;
}

/** The open spreadsheet. Every method that names a sheet expects it to exist, save `read`, `select` and `layOut`. */
export interface Book {
  /** All values of a sheet, the heading row first; undefined when there is no such sheet. One service read. */
  read(title: string): readonly (readonly unknown[])[] | undefined;
  /** All formulas of a sheet, '' where a cell has none; of the shape of `read`. */
  readFormulas(title: string): readonly (readonly string[])[];
  /** Writes one block; the grid grows as needed. Text never becomes a formula. */
  write(title: string, row: number, column: number, values: readonly (readonly CellToWrite[])[]): void;
  /** Makes everything written so far final, or throws. */
  flush(): void;
  /** Creates the sheet when it is new, and its new headings; sets formats, drop-downs, notes and protection. */
  layOut(layout: SheetLayout): void;
  /** Creates a live sheet when it is new; sets formats, notes and colours of our block, whose cells are written later. */
  layOutLive(layout: LiveLayout): void;
  /** Takes away a sheet that this run has created. */
  discard(title: string): void;
  /** Titles of all sheets. */
  titles(): readonly string[];
  /** A drop-down of words on one cell. */
  offerWords(title: string, row: number, column: number, words: readonly string[]): void;
  /** Takes the user's selection to a cell such as «B7»; answers what is not there, undefined when all went well. */
  select(title: string, cell: string): 'sheet' | 'cell' | undefined;
  /** Undefined when no cells are selected, a chart for one. */
  selection(): Selection | undefined;
}

export interface DescribedSheet {
  readonly spec: SheetSpec;
  readonly look: SheetLook;
}

/** Texts too long to be loaded with every custom function; read from a file when a command needs them. */
export interface LongTexts {
  /** Every sheet of the workbook, in the order of the tabs. */
  readonly sheets: readonly DescribedSheet[];
  readonly settings: typeof settingHelp;
  readonly problems: ProblemTexts;
  readonly failures: FailureTexts;
  readonly reasons: ReasonTexts;
  readonly operations: OperationTexts;
}

/** The learning example as the build has generated it. */
export interface ExampleData {
  readonly municipality: string;
  readonly tables: readonly { readonly title: string; readonly rows: readonly CellsById[] }[];
}

export interface Ports {
  readonly book: Book;
  /** The moment of the run: «22.11.2026» and «14:38». */
  readonly clock: () => { readonly date: string; readonly time: string };
  /** Runs alone on this workbook; undefined when another run holds it. */
  readonly alone: <T>(work: () => T) => { readonly result: T } | undefined;
  readonly version: string;
  readonly texts: () => LongTexts;
  readonly example: () => ExampleData;
  readonly liveSheets: () => LiveSheets;
  /** The help of every custom function, in the order in which they are shown. */
  readonly functions: () => readonly FunctionHelpView[];
}
