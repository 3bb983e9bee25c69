// What judging a school gives: a status, the numbers behind it and reasons as data.
import type { SchoolYear } from '../kernel/school-year';
import type { Criterion, ProcedureKind, Provenance, SchoolKind } from './records';

export type ShnorStatus = 'listed' | 'risk' | 'clear' | 'insufficient' | 'excluded';
export type ShnsuStatus = 'listed' | 'clear' | 'insufficient' | 'excluded';

/** One procedure (or indicator of the order) as it was judged. */
export interface JudgedProcedure extends Provenance {
  /** One year, or two when pooled, the latest first. */
  readonly years: readonly SchoolYear[];
  readonly procedure: ProcedureKind;
  /** Grades taken together: one as a rule; several for РДР under «по приказу». */
  readonly grades: readonly number[];
  readonly subject: string;
  readonly count: number;
  readonly whole: number;
  /** Those who took part, where they are known beside another whole. */
  readonly participants: number | undefined;
  readonly measure: 'marks2' | 'belowMinimum';
  readonly people: 'participants' | 'graduates';
  readonly threshold: number;
  readonly usable: boolean;
  readonly low: boolean;
}

export interface JudgedShare extends Provenance {
  readonly criterion: Criterion;
  readonly met: boolean;
  /** Undefined for a yes/no criterion. */
  readonly count: number | undefined;
  readonly pupils: number | undefined;
  readonly threshold: number | undefined;
  readonly year: SchoolYear;
}

/** Why a verdict is what it is; the texts are made from these in `messages`. */
export type Reason =
  | { readonly kind: 'low-procedure'; readonly procedure: JudgedProcedure }
  | { readonly kind: 'small-procedure'; readonly procedure: JudgedProcedure; readonly minimum: number }
  | { readonly kind: 'no-low-procedures'; readonly usable: number }
  | { readonly kind: 'low-years'; readonly years: readonly SchoolYear[] }
  | {
      readonly kind: 'too-little-data';
      readonly unit: 'procedures' | 'years' | 'indicators' | 'criteria';
      readonly usable: number;
      readonly needed: number;
    }
  | { readonly kind: 'no-context' }
  /** `alone` when the results by themselves would not put the school on the list. */
  | ({ readonly kind: 'accreditation'; readonly year: SchoolYear; readonly alone: boolean } & Provenance)
  | { readonly kind: 'excluded'; readonly schoolKind: SchoolKind }
  | { readonly kind: 'criterion'; readonly criterion: JudgedShare }
  /** How many criteria are met and how many have no data; `decided` when the missing ones change nothing. */
  | {
      readonly kind: 'criteria-count';
      readonly met: number;
      readonly usable: number;
      readonly missing: number;
      readonly needed: number;
      readonly decided: boolean;
    }
  /** Criteria met, apart: those that can be changed, and those that neither school nor municipality can change. */
  | {
      readonly kind: 'criteria-apart';
      readonly changeable: readonly Criterion[];
      readonly fixed: readonly Criterion[];
    }
  /** The share reaches its threshold, but in a group of fewer pupils than a criterion needs. */
  | { readonly kind: 'too-few-children'; readonly criterion: JudgedShare; readonly minimum: number }
  | {
      readonly kind: 'index';
      readonly value: number;
      readonly limit: number;
      readonly criteria: number;
      /** Shares first, then flags; undefined means equal. */
      readonly weights: readonly number[] | undefined;
      readonly scaleYear: SchoolYear;
    }
  /** Criteria suffice, but there is nothing to compare with: a single school, or too few records of the scale's year. */
  | { readonly kind: 'no-index' }
  /** Too few schools have an index for a lowest quarter of them. */
  | { readonly kind: 'few-indices'; readonly schools: number; readonly needed: number }
  | { readonly kind: 'impossible-counts'; readonly procedure: JudgedProcedure }
  /** A procedure in which one pupil decides a borderline verdict; `year` is the one judged. */
  | { readonly kind: 'near-threshold'; readonly procedure: JudgedProcedure; readonly year: SchoolYear }
  /** With one pupil more or less in this group the status of ШНСУ would be `outcome`. */
  | {
      readonly kind: 'pupil-decides';
      readonly criterion: Criterion;
      readonly count: number;
      readonly pupils: number;
      readonly step: 1 | -1;
      readonly outcome: ShnsuStatus;
    }
  | { readonly kind: 'borderline' };

export interface ShnorVerdict {
  readonly schoolKey: string;
  readonly year: SchoolYear;
  readonly status: ShnorStatus;
  /** Low procedures of the year judged (indicators under «по приказу»). */
  readonly low: number;
  /** Usable procedures of the year judged (indicators under «по приказу»). */
  readonly usable: number;
  /** The data suffice for the rule to say that a school is not on the list. */
  readonly conclusive: boolean;
  readonly borderline: boolean;
  /** Undefined when nothing is to be decided. */
  readonly needsDecision: NeededDecision | undefined;
  readonly reasons: readonly Reason[];
}

/** A place on the list that a person must confirm or decline. */
export interface NeededDecision {
  readonly why: 'one-pupil' | 'few-participants';
  /** The status that the sum of two years would give; undefined when there is no year before to sum with. */
  readonly pooled: Exclude<ShnorStatus, 'excluded'> | undefined;
}

export interface ShnsuVerdict {
  readonly schoolKey: string;
  readonly year: SchoolYear;
  readonly status: ShnsuStatus;
  readonly met: number;
  readonly usable: number;
  readonly conclusive: boolean;
  /** Index of social well-being 0…100; undefined means «нет данных». */
  readonly index: number | undefined;
  readonly borderline: boolean;
  readonly reasons: readonly Reason[];
}

export type Movement = 'entered' | 'stayed' | 'left' | 'no-conclusion';

/** A school that is on the list of either year. */
export interface MovementRow {
  readonly list: 'shnor' | 'shnsu';
  readonly schoolKey: string;
  readonly previousStatus: ShnorStatus | ShnsuStatus;
  readonly currentStatus: ShnorStatus | ShnsuStatus;
  readonly movement: Movement;
  /** Low procedures or criteria met, the year before and now. */
  readonly before: number;
  readonly now: number;
}

export interface JudgedLists {
  /** Undefined when no row of results names a year. */
  readonly resultYear: SchoolYear | undefined;
  readonly previousResultYear: SchoolYear | undefined;
  readonly contextYear: SchoolYear | undefined;
  readonly previousContextYear: SchoolYear | undefined;
  readonly shnor: readonly ShnorVerdict[];
  readonly shnsu: readonly ShnsuVerdict[];
  readonly movements: readonly MovementRow[];
}
