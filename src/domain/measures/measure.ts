// A measure: what one school showed in one indicator, with the cells it came from and how it stands.
import type { SchoolYear } from '../kernel/school-year';
import type { ProcedureKind } from '../lists/records';
import type { Assessment } from './assessment';
import type { ShareIndicator } from './indicators';
import type { MeasuredCell } from './measured-cells';
import type { NotCounted } from './series';

/** `low`: at the threshold or above it. `not-counted`: the rules leave it out, whatever its numbers. */
export type Standing = Assessment | 'not-counted';

export interface Share {
  readonly count: number;
  readonly whole: number;
}

/** A cell of the sheets that describe schools. */
export interface DescribedCell {
  readonly table: 'contexts' | 'staff' | 'comparison' | 'graduates';
  readonly row: number;
  readonly field: string;
}

export type MeasureCell = MeasuredCell | DescribedCell;

/** What people the share is of. */
export type People = 'participants' | 'graduates' | 'pupils' | 'teachers' | 'compared';

/** `count` of `whole`; both are known, the whole is above 0, and the count is not above it unless `impossible`. */
export interface Measure extends Share {
  readonly indicator: ShareIndicator;
  readonly schoolKey: string;
  /** One year, or those that were taken together, the latest first. */
  readonly years: readonly SchoolYear[];
  /** Undefined for what is no procedure. */
  readonly procedure: ProcedureKind | undefined;
  /** Several where the rule takes them together; none where the indicator has none. */
  readonly grades: readonly number[];
  /** The subject's own name; blank where the indicator has none. */
  readonly subject: string;
  /** What is counted: marks «2», those below the minimum, or what the indicator says. */
  readonly counted: 'marks2' | 'belowMinimum' | 'named';
  readonly people: People;
  /** As many took part as the setting «Минимум участников» asks. */
  readonly enough: boolean;
  /** Percent; undefined when the settings name none. */
  readonly threshold: number | undefined;
  /** Undefined where nothing is judged: there is no threshold. */
  readonly standing: Standing | undefined;
  /** Why it is not counted; `outside`: the school is outside the selection. */
  readonly notCounted: NotCounted | 'outside' | undefined;
  readonly countCells: readonly MeasureCell[];
  readonly wholeCells: readonly MeasureCell[];
  /** The same of the calendar year directly before; undefined where that is not known, or not comparable. */
  readonly before: Share | undefined;
  /** What the total of the municipality is made of: its latest year alone, or both where the rule takes them together. */
  readonly inTotal: Share;
}

/** What one school showed. */
export interface SchoolMeasures {
  readonly schoolKey: string;
  /** The school is outside the selection («вне отбора»): in no total. */
  readonly outside: boolean;
  /** Of the year judged, as the rules take it: counted procedures, the others, context, staff. */
  readonly measures: readonly Measure[];
  /** Counted procedures of the years before that the rule looks at, the latest first. */
  readonly earlier: readonly Measure[];
}
