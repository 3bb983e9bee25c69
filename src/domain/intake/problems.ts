// Why a sheet, or a row of it, is not taken: codes and places. The Russian text is made outside the domain.
import type { LayoutId } from './layouts';

/** What a head says; see `Head`. */
export type HeadFact = 'grade' | 'subject' | 'maximum' | 'date';

export type SheetRefusalCode =
  /** Nothing on the sheet looks like a known export. */
  | 'UNKNOWN_LAYOUT'
  /** The title is of one export, the headings are of another. */
  | 'LAYOUT_DISAGREES'
  /** The headings are of an export, and among them stands one that this export never has. */
  | 'HEADING_FOREIGN'
  /** The title is of a report that the workbook has no place for. */
  | 'REPORT_NOT_TAKEN'
  | 'HEADING_MISSING'
  | 'HEADING_DOUBLED'
  /** The head says one thing twice and differently: the line of the procedure, a label, the sheet's name. */
  | 'HEAD_FACTS_DISAGREE'
  /** A column looks like names, telephones or other data of persons. No value of it is repeated. */
  | 'PERSONAL_DATA';

/** A sheet that is not taken at all. Rows and columns are those of the sheet, from 1. */
export interface SheetRefusal {
  readonly code: SheetRefusalCode;
  readonly layout?: LayoutId;
  readonly row?: number;
  readonly column?: number;
  readonly heading?: string;
  readonly fact?: HeadFact;
  /** The title of a report that is not taken. */
  readonly title?: string;
}

export type RowProblemCode =
  /** The row's first cell is not a sample, a region, a municipality or a school that can be told apart. */
  | 'GROUP_UNCLEAR'
  /** A figure is blank, or is not a number of the kind that the column holds. */
  | 'FIGURE_UNREADABLE'
  | 'NO_PARTICIPANTS'
  /** No whole counts that sum to the participants have these percents. */
  | 'PERCENTS_NOT_COUNTS'
  /** More than one set of counts has these percents. */
  | 'COUNTS_NOT_UNIQUE'
  | 'PARTS_ABOVE_TOTAL'
  /** A group of the comparison lacks one of its rows, or has it twice. */
  | 'BLOCK_INCOMPLETE'
  /** The school stands in the file twice with different figures: neither is taken. */
  | 'SCHOOL_TWICE'
  | 'SCHOOL_MISSING'
  | 'PUPIL_TWICE'
  | 'MARK_UNREADABLE'
  | 'JOURNAL_MARK_UNREADABLE'
  | 'SCORE_UNREADABLE'
  | 'SCORE_ABOVE_MAXIMUM'
  | 'TASK_UNREADABLE'
  | 'TASKS_NOT_SUM'
  /** The file announces another number of participants than it has rows: it may have been cut. */
  | 'ROWS_NOT_ANNOUNCED';

/** A row that is not taken, or that keeps its school from being taken. */
export interface RowProblem {
  readonly code: RowProblemCode;
  readonly row: number;
  readonly column?: number;
  /** Name of the school or group as the file writes it; never a pupil's. */
  readonly group?: string;
  /** The row with which this one collides. */
  readonly otherRow?: number;
}
