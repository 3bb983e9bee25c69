// What the page knows of files on their way into the workbook: sheets read, items recognised, what a person said.
import type { LoadedTable, Remembered } from '../contract/requests';
import type { MarkScale } from '../domain/intake/aggregate-pupils';
import type { KnownSchool, QuestionReason } from '../domain/intake/match-schools';
import type { Contested, Totals } from '../domain/intake/pupil-table';
import type { SheetRows } from '../domain/intake/sheet-rows';
import type { SchoolYear } from '../domain/kernel/school-year';
import type { ProcedureKind } from '../domain/lists/records';

/** A file as the browser hands it over. */
export interface FileToRead {
  readonly name: string;
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** One sheet of a file; a pasted table and a table as text have '' for a sheet. */
export interface FileSheet {
  readonly file: string;
  readonly sheet: string;
  readonly rows: SheetRows;
  /** Why the tab was not read, where it is no sheet of cells: then it has no rows. */
  readonly passed?: string;
  /** Hidden in the book: not taken unless a person says so. */
  readonly hidden?: true;
  /** One of several reports under each other: the sheet's name is not its own, its rows above are blank. */
  readonly isPart?: true;
  /** Reports under each other that a person has taken out of the list, from 0 downwards. */
  readonly leftParts?: readonly number[];
  /** What the reading itself has to tell of the sheet: sentences for a person. */
  readonly remarks?: readonly string[];
}

/** A file or a sheet that is not taken, for a person: what is wrong and what to do. */
export interface RefusalInWords {
  readonly code: string;
  readonly what: string;
  readonly todo: string;
}

export type OpenedFile =
  | { readonly file: string; readonly sheets: readonly FileSheet[] }
  | { readonly file: string; readonly refused: RefusalInWords };

/** The sheets that the page fills; the ids of their columns are those of `src/workbook/sheets`. */
export type Target = 'results' | 'graduates' | 'comparison' | 'region' | 'schools' | FormTarget;
/** The sheets for which a person may name the columns of a table. */
export type MappingTarget = Target;
/** The sheets that schools fill by forms. */
export type FormTarget = 'context' | 'staff' | 'support';

export type LoadedCell = string | number;
export type LoadedCells = Readonly<Record<string, LoadedCell>>;
export type { LoadedTable };

/** What a report is of. */
export interface Facts {
  readonly procedure: ProcedureKind;
  readonly year: SchoolYear;
  readonly grade: number;
  readonly subject: string;
}

/**
 * Where the cells of a column come from: a column of the file, from 0, or the same words for every row. `isShare`:
 * the file has percents of the whole where the sheet has people.
 */
export type ColumnSource = { readonly column: number; readonly isShare?: true } | { readonly value: string };

/** How an unknown table becomes rows of a sheet; kept for the next table with the same headings. */
export interface Mapping {
  readonly target: MappingTarget;
  /** Row of the headings, from 0. */
  readonly headingRow: number;
  /** By column id of the target; `schoolName` stands beside `code` for tables without codes. */
  readonly columns: Readonly<Record<string, ColumnSource>>;
}

/** What a person said of an item; what is missing has not been said. */
export interface Given {
  readonly procedure?: ProcedureKind;
  readonly year?: SchoolYear;
  readonly grade?: number;
  readonly subject?: string;
  readonly maximum?: number;
  /** 'none': there is no scale, marks stay «нет данных». */
  readonly scale?: MarkScale | 'none';
  /** What of pupils whose tasks do not make their score. */
  readonly totals?: Totals;
  /** Code of our school whose protocol it is. */
  readonly school?: string;
  readonly mapping?: Mapping;
}

export type AskedField =
  | 'procedure'
  | 'year'
  | 'grade'
  | 'subject'
  | 'maximum'
  | 'scale'
  | 'totals'
  | 'school';

/** A school of a file with what it brings, by sheet; cells by column id, without the school's code and the facts. */
export interface SchoolFigures {
  /** Row of the file's sheet, from 1. */
  readonly row: number;
  readonly code: string;
  readonly name: string;
  /** Municipality as the report groups it; '' where it does not. */
  readonly municipality: string;
  readonly participants: number;
  readonly cells: Readonly<Partial<Record<Target, LoadedCells>>>;
}

/** A row of a file that is not taken, in words. */
export interface RowProblemInWords extends RefusalInWords {
  /** Row of the file's sheet, from 1. */
  readonly row: number;
}

interface ItemBase {
  /** Stable while the file is in the list. */
  readonly id: string;
  readonly file: string;
  readonly sheet: string;
}

/** A sheet of results that is read whole. */
export interface ReadyItem extends ItemBase {
  readonly kind: 'ready';
  /** «Ф3 «Статистика по отметкам»»: the kind of report. */
  readonly report: string;
  /** «ВПР, русский язык, 4 класс, 2025/2026». */
  readonly about: string;
  /** «Источник» of its rows. */
  readonly source: string;
  /** «12.06.2026»; '' where the file does not say: then the day of intake. */
  readonly asOf: string;
  /** Absent for a mapped table and for a form of a school, whose rows hold the facts themselves. */
  readonly facts: Facts | undefined;
  /** One a school; of a mapped table one a row. */
  readonly schools: readonly SchoolFigures[];
  /** Undefined where nobody has taken part in anything: a form of a school. */
  readonly participants: number | undefined;
  /** Rows for «Регион», none in most files. */
  readonly region: readonly LoadedCells[];
  /** Sentences for a person: sums that agree or not, groups that are not schools, figures worth a look. */
  readonly notes: readonly {
    readonly agrees: boolean;
    readonly text: string;
    /** It is of how a subject was read: no sum was held against another. */
    readonly ofSubject?: true;
  }[];
  /** Rows that are not taken. */
  readonly refusedRows: readonly RowProblemInWords[];
  /** What a person was asked and may change. */
  readonly asked: readonly AskedField[];
  readonly given: Given;
  /** Of a table of pupils with 'totals' among what was asked. */
  readonly contested?: Contested;
}

/** A sheet that needs a person's word before it can be read. */
export interface AskingItem extends ItemBase {
  readonly kind: 'asks';
  readonly report: string;
  /** What is known so far, for the title. */
  readonly about: string;
  readonly asked: readonly AskedField[];
  /** Fields of `asked` that a person has not answered, or with what cannot be; a suggestion is no answer. */
  readonly missing: readonly AskedField[];
  /** Answered so far, with what the file itself suggests: sent back whole, the suggestions become answers. */
  readonly given: Given;
  /** The years between which the file leaves a choice; absent when it says nothing of the year. */
  readonly years?: readonly SchoolYear[];
  readonly contested?: Contested;
}

/** A table that nobody knows: its columns are named by a person. */
export interface UnknownItem extends ItemBase {
  readonly kind: 'unknown';
  readonly report: string;
  /** Where the headings seem to stand, from 0. */
  readonly headingRow: number;
  readonly headings: readonly string[];
  /** The first rows below the headings, as text. */
  readonly sample: readonly (readonly string[])[];
  readonly rows: number;
  /** What the headings suggest. */
  readonly suggested: Mapping;
  /** Why the mapping given so far is not enough. */
  readonly problems: readonly string[];
}

export interface RefusedItem extends ItemBase {
  readonly kind: 'refused';
  readonly refused: RefusalInWords;
  /** The sheet is a table: said back as an answer, it makes it an unknown one whose columns can be named. */
  readonly columns?: Mapping;
}

/** A sheet of a taken file that holds no results: «Служебный», an empty one, a chart; or one that is hidden. */
export interface PassedItem extends ItemBase {
  readonly kind: 'passed';
  readonly why: string;
  /** It is hidden and has cells: a person may take it all the same. */
  readonly hidden?: true;
}

export type Item = ReadyItem | AskingItem | UnknownItem | RefusedItem | PassedItem;

/** What is to be done with a school of the files that «Школы» does not name for sure. */
export type SchoolAnswer = { readonly code: string } | 'add' | 'leave';

/** One question for all files that name this school so. */
export interface SchoolQuestion {
  /** `loadedKey` of the school. */
  readonly key: string;
  readonly code: string;
  readonly name: string;
  readonly municipality: string;
  /** 'unknown': nobody like it in «Школы». */
  readonly why: QuestionReason | 'unknown';
  readonly candidates: readonly KnownSchool[];
  /** In how many items it stands. */
  readonly items: number;
  readonly answer: SchoolAnswer | undefined;
}

/** What the page needs of the workbook. */
export interface IntakeContext {
  readonly schools: readonly KnownSchool[];
  readonly municipality: string;
  /** «22.11.2026» */
  readonly today: string;
  readonly remembered: readonly Remembered[];
}

/** Everything in the list, worked out: what can be sent and what is still open. */
export interface Intake {
  readonly items: readonly Item[];
  readonly questions: readonly SchoolQuestion[];
  /** The schools that an answer may name: ours, then those that this load adds. */
  readonly schools: readonly KnownSchool[];
  /** One table an item and sheet, and one of new schools; only of ready items and schools that are clear. */
  readonly tables: readonly LoadedTable[];
  /** Schools whose rows are not sent: «не загружать» or not answered yet. */
  readonly leftSchools: number;
  /** To be kept in the workbook with the next intake. */
  readonly remember: readonly Remembered[];
}
