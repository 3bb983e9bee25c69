// A procedure of one school in one year, measured: year × kind × grade × subject with its counts and how they stand.
import type { SchoolYear } from '../kernel/school-year';
import type { GraduateRecord, ResultRecord } from '../lists/records';
import type { Assessment, Counts } from './assessment';
import type { BelowField } from './exam-graduates';
import type { CountField } from './row-counts';
import type { NotCounted, Series } from './series';

/** Counts with the rows that they come from. */
export interface Numbers extends Counts {
  readonly measure: CountField;
  readonly people: 'participants' | 'graduates';
  /** Rows of «Результаты», the one that names the procedure first; none where «Выпускники» alone tells of it. */
  readonly rows: readonly ResultRecord[];
  /** The row of «Выпускники», where a number comes from it. */
  readonly graduates: GraduateRecord | undefined;
  /** The column of «Выпускники» that gives the count; undefined where «Результаты» gives it. */
  readonly countedIn: BelowField | undefined;
}

export interface Procedure extends Numbers {
  readonly series: Series;
  readonly year: SchoolYear;
  readonly assessment: Assessment;
  /** Undefined when the rules count it; a course may be left out where its series counts. */
  readonly notCounted: NotCounted | undefined;
}

/** A school's procedures of one year: how many are low and usable, and those that are looked at more closely. */
export interface YearProcedures {
  readonly low: number;
  readonly usable: number;
  /** Those that the rules count: all of them, or the notable ones, as the reader was asked. */
  readonly procedures: readonly Procedure[];
  /** Those that the rules leave out; empty when only the notable ones were asked for. */
  readonly others: readonly Procedure[];
}

/** The year judged, then each calendar year before it, whether it has data or not. */
export type ProceduresByYear = readonly YearProcedures[];

/** The rows that the numbers come from. */
export function recordsOf({ rows, graduates }: Numbers): readonly (ResultRecord | GraduateRecord)[] {
  return graduates === undefined ? rows : [...rows, graduates];
}
