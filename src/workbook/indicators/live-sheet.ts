// «Свод» and «Показатели» as data: columns of formula templates over one frame of rows.
import type { SettingId } from '../../catalogue/settings';

/** Rows that both sheets have in common, so that a row of one is the same row of the other. */
export const TOTAL_ROW = 7;
export const LISTED_ROW = 8;
export const FIRST_SCHOOL_ROW = 9;
/** What the rows of totals are called on both sheets. */
export const totalLabels = { [TOTAL_ROW]: 'Итого', [LISTED_ROW]: 'Школы перечней' } as const;
/** «Свод»: what a column counts, and what all its data come to without regard to schools. */
export const svodRows = { year: 2, procedureOrLevel: 3, grade: 4, subjectOrWeight: 5, allData: 6 } as const;
/** «Показатели»: the place of a column in the programme, and the threshold of its colours. */
export const indicatorRows = { group: 2, unit: 3, wording: 4, source: 5, threshold: 6 } as const;
/** Rows of formulas beyond the last school, so that a school added later is counted at once. */
const SPARE_SCHOOLS = 20;
/** On «Школы» the first school stands in row 2. */
const FRAME_ROWS = FIRST_SCHOOL_ROW - 2;

/** The last row with formulas, given how many rows «Школы» has with its heading. */
export function lastRowFor(schoolRows: number): number {
  return Math.max(schoolRows, 1) + FRAME_ROWS + SPARE_SCHOOLS;
}

/**
 * Down to which row formulas look at a sheet on which `used` of `all` rows are filled: half as many again, and two
 * rows more for each school; undefined, the whole columns, where the sheet has no more rows than that. What comes to
 * stand below is told in the row of the totals, until the sheets are built again.
 */
export function lastSourceRow(used: number, all: number, schoolRows: number): number | undefined {
  const last = Math.ceil(1.5 * used) + 2 * schoolRows + SPARE_SCHOOLS;
  return last < all ? last : undefined;
}

/**
 * A column of a live sheet. Cells are templates:
 * - `{Результаты.marks2}` is a column of a described sheet as far as formulas look, `{Результаты.marks2*}` all of it;
 * - `{Свод.code}` is the cell of the same row on a live sheet, `{Свод.code@2}` that of row 2,
 *   `{Свод.code:9}` the column from row 9 down, `{Свод.code-name:9}` several columns; on its own sheet no sheet is named;
 * - `{c}` is the column's own letters, `{r}` the row, `{last}` the last row;
 * - any other name is a fact of the run; a template that is nothing but a fact becomes its value.
 */
export interface LiveColumn {
  readonly id: string;
  readonly heading: string;
  readonly note: string;
  /** Pixels. */
  readonly width: number;
  readonly format: string;
  /** Templates and numbers by row of the sheet; a row not named here is blank, or a school's. */
  readonly cells: Readonly<Record<number, string | number>>;
  /** The template of every school's row; absent where a result of `spilledFrom` stands. */
  readonly school?: string;
  /** The column in which the formula stands whose result fills this one too. */
  readonly spilledFrom?: string;
  /** From what percent on a school's cell is coloured. */
  readonly threshold?: LiveThreshold;
}

export interface LiveThreshold {
  /** The setting of the percent. */
  readonly from: SettingId;
  /** The setting of the fewest people whose share is coloured. */
  readonly minimum: 'minimumParticipants' | 'minimumChildren';
  /** Columns of «Свод» whose sum the people are. */
  readonly people: readonly string[];
}

/** The column in which the people behind the share of another stand. */
export function peopleId(share: string): string {
  return `${share}People`;
}

export interface LiveSheet {
  readonly title: string;
  readonly tabColour: string;
  /** Columns that stay in view. */
  readonly frozenColumns: number;
  /** Rows of the frame whose text is small and grey. */
  readonly quietRows: readonly number[];
  readonly columns: readonly LiveColumn[];
}

/** Both sheets, the one with the counts first. */
export interface LiveSheets {
  readonly svod: LiveSheet;
  readonly indicators: LiveSheet;
  /** A short mark of all their formulas: a workbook that bears another one was built by another version. */
  readonly mark: string;
}
