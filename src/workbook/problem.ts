// A problem found on a sheet, as data: what, where, and the words or numbers its text needs.

export type ProblemCode =
  | 'SHEET_MISSING'
  | 'HEADING_MISSING'
  | 'HEADING_DOUBLED'
  | 'REQUIRED_BLANK'
  | 'NOT_A_NUMBER'
  | 'DATE_IN_CELL'
  | 'CELL_ERROR'
  | 'NEGATIVE_NUMBER'
  | 'NOT_WHOLE'
  | 'PERCENT_OUT_OF_RANGE'
  | 'GRADE_OUT_OF_RANGE'
  | 'LEVEL_UNKNOWN'
  | 'UNKNOWN_WORD'
  | 'UNKNOWN_YES_NO'
  | 'LINK_NOT_WEB'
  | 'UNREADABLE_YEAR'
  | 'NO_SCHOOL_ROWS'
  | 'UNKNOWN_SCHOOL'
  | 'DUPLICATE_SCHOOL'
  | 'DUPLICATE_ROW'
  | 'MARKS_INCOMPLETE'
  | 'COUNTS_MISSING'
  | 'MARKS_NOT_SUM'
  | 'EXAM_MARKS_DIFFER'
  | 'EXAM_SHEETS_DIFFER'
  | 'EXAM_PARTICIPANTS_DIFFER'
  | 'PARTS_NOT_SUM'
  | 'COUNT_ABOVE_WHOLE'
  | 'UNKNOWN_SUBJECT'
  | 'ROW_REPEATED'
  | 'CODE_OTHERWISE'
  | 'YEAR_OTHERWISE'
  | 'WORD_OTHERWISE'
  | 'ANSWER_OTHERWISE'
  | 'NUMBER_AS_TEXT'
  | 'SAME_CODES'
  | 'INDICATORS_OUTDATED'
  | 'ROWS_LEFT_OUT'
  | 'SUBJECT_BESIDE'
  | 'COURSE_ALONE'
  | 'PERSONAL_DATA'
  | 'PERSONAL_TEXT'
  | 'TIMESTAMP_MISSING'
  | 'TIMESTAMP_UNREADABLE'
  | 'VALUE_REMOVED'
  | 'QUESTION_GONE'
  | 'QUESTION_DOUBLED'
  | 'RESPONSES_GONE'
  | 'LINK_UNREADABLE'
  | 'FILES_DIFFER'
  | 'ROW_TWICE'
  | 'FORMULA_IN_CELL'
  | 'ROW_CONTRADICTED'
  | 'KIND_NOT_IN_NAME'
  | 'NAME_OF_ANOTHER_KIND'
  | 'DECISION_UNCLEAR'
  | 'APPROVED_CHANGED'
  | 'APPROVED_ADDED'
  | 'APPROVED_MISSING'
  | 'SETTING_MISSING'
  | 'SETTING_BLANK'
  | 'SETTING_DOUBLED'
  | 'SETTING_UNREADABLE'
  | 'SETTING_SUBJECT_UNKNOWN';

export interface Problem {
  readonly code: ProblemCode;
  readonly sheet: string;
  /** Row of the sheet, the heading being 1; absent when the whole sheet or column is meant. */
  readonly row?: number;
  /** Column of the sheet, from 1; absent when the column is not there. */
  readonly column?: number;
  readonly heading?: string;
  /** What stands in the cell, shortened; never set for personal data. */
  readonly value?: string;
  /** Words that the cell may hold, or the setting's key, or the whole that a count exceeds. */
  readonly expected?: string;
  /** Of how many cells or rows it is told at once; the place is then that of the first. */
  readonly n?: number;
  /** The row with which this one collides. */
  readonly otherRow?: number;
  /** The file with which the row's own file disagrees. */
  readonly otherFile?: string;
}
