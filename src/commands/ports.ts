// What commands need from the outside world; `src/google` provides it.
import type { settingHelp } from '../catalogue/setting-help';
import type { FunctionHelpView } from '../contract/responses';
import type { Template } from '../domain/recommendations/template';
import type { ReasonTexts } from '../messages/lists/reasons';
import type { OperationTexts } from '../messages/operations';
import type { ProblemTexts } from '../messages/problems';
import type { TemplateProblemTexts } from '../messages/recommendations/template-problem-texts';
import type { RefusalTexts } from '../messages/refusals';
import type { CellsById, CellToWrite } from '../workbook/block-plan';
import type { LiveSheets } from '../workbook/indicators/live-sheet';
import type { SheetSpec } from '../workbook/sheet-spec';
import type { ColumnLook, SheetLook } from '../workbook/sheets/sheet-look';

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
  /** Columns, from 1, with those of the people behind their shares: of fewer than the minimum no colour. */
  readonly tooFew: readonly { readonly column: number; readonly people: number; readonly minimum: number }[];
  /** A text shown in grey wherever it stands. */
  readonly greyText: string;
  /** How the text of an error begins. */
  readonly errorText: string;
}

/** A sheet by its number, which stays when the sheet is renamed or moved. */
export interface Tab {
  readonly id: number;
  readonly title: string;
}

/** A question of a form that is to be made. */
export interface FormQuestion {
  readonly title: string;
  readonly help: string;
  readonly required: boolean;
  /** Words to choose from; empty for an answer typed freely. */
  readonly choices: readonly string[];
  /** A long list of choices is shown folded. */
  readonly kind: 'list' | 'choice' | 'count' | 'link' | 'text';
  /** What a wrong answer is told; blank when every answer is right. */
  readonly refusal: string;
}

export interface NewForm {
  readonly title: string;
  readonly description: string;
  /** Said to whoever has answered. */
  readonly thanks: string;
  readonly questions: readonly FormQuestion[];
}

/** Google Forms linked into this workbook. */
export interface Forms {
  /** Sheets into which answers come; `url` is blank where it is not known. */
  responseSheets(): readonly (Tab & { readonly url: string })[];
  /** Makes a form whose answers come into this workbook. Throws when the scope for it is refused. */
  create(form: NewForm): { readonly url: string; readonly sheetId: number | undefined };
}

/** The two triggers of this user that pull answers: when one is sent, and hourly. */
export interface Triggers {
  /** Their ids; undefined when Google refuses to tell. */
  own(): readonly string[] | undefined;
  /** Installs the missing ones and answers with the ids of both. Throws when the scope for it is refused. */
  ensure(): readonly string[];
  remove(): void;
}

/** Short texts kept with the document and shown on no sheet. */
export interface Memory {
  read(key: string): string | undefined;
  write(key: string, value: string): void;
  forget(key: string): void;
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
  /** How many rows a sheet has, those with nothing on them too. */
  allRows(title: string): number;
  /** Creates a live sheet when it is new; sets formats, notes and colours of our block, whose cells are written later. */
  layOutLive(layout: LiveLayout): void;
  /** Takes away a sheet that this run has created. */
  discard(title: string): void;
  /** All sheets in the order of the tabs. */
  tabs(): readonly Tab[];
  /** A drop-down of words on one cell. */
  offerChoices(title: string, row: number, column: number, words: readonly string[]): void;
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
  /** Problems of answers to forms that are told in words of their own. */
  readonly answerProblems: Partial<ProblemTexts>;
  readonly refusals: RefusalTexts;
  readonly templateProblems: TemplateProblemTexts;
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
  readonly forms: Forms;
  readonly triggers: Triggers;
  readonly memory: Memory;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** The moment of the run: «22.11.2026» and «14:38». */
  readonly clock: () => { readonly date: string; readonly time: string };
  /** Runs alone on this workbook; undefined when another run holds it. */
  readonly withLock: <T>(work: () => T) => { readonly result: T } | undefined;
  readonly version: string;
  readonly texts: () => LongTexts;
  readonly example: () => ExampleData;
  readonly liveSheets: () => LiveSheets;
  /** The preset templates of recommendations. */
  readonly templates: () => readonly Template[];
  /** The help of every custom function, in the order in which they are shown. */
  readonly functions: () => readonly FunctionHelpView[];
}
