// What is known of a school, one fact an indicator: the numbers behind a recommendation, with the cells they came from.
import type { SchoolYear } from '../kernel/school-year';

/** Shares in percent: of one subject and grade where the indicator has them. */
export const SHARE_INDICATORS = [
  'VPR_FAIL_SHARE',
  'RDR_FAIL_SHARE',
  /** By subject and level: grade 9 or 11. */
  'BELOW_MINIMUM_SHARE',
  'HIGH_SCORER_SHARE',
  'JOURNAL_LOWERED_SHARE',
  'REGISTERED_SHARE',
  'MIGRANT_LANGUAGE_SHARE',
  'NOT_ATTESTED_SHARE',
  'TRUANCY_SHARE',
  'SPECIAL_NEEDS_SHARE',
  'TEACHER_DIAGNOSED_SHARE',
  'TEACHER_TRAINED_SHARE',
  'RISK_TRAINED_SHARE',
] as const;
export type ShareIndicator = (typeof SHARE_INDICATORS)[number];

/** A cell from which a number was taken. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly heading: string;
}

interface OfSchool {
  /** Blank for the municipality as a whole. */
  readonly schoolKey: string;
  readonly year: SchoolYear;
}

/** `count` of `whole`; both are known, the whole is above 0. */
export interface ShareFact extends OfSchool {
  readonly kind: 'share';
  readonly indicator: ShareIndicator;
  /** As the sheet names it; blank where the indicator has none. */
  readonly subject: string;
  /** 0 where the indicator has none. */
  readonly grade: number;
  readonly count: number;
  readonly whole: number;
  /** The year before, undefined when it is not known. */
  readonly before: { readonly count: number; readonly whole: number } | undefined;
  /** Σ/Σ over the schools of the municipality, the same year. */
  readonly overall: { readonly count: number; readonly whole: number };
  /** Percent; undefined when the settings name none for the indicator. */
  readonly threshold: number | undefined;
  /** Whether the list counted this procedure as low; left out where no list did, then the threshold decides. */
  readonly low?: boolean;
  readonly countAt: CellPlace;
  readonly wholeAt: CellPlace;
}

/** A yes/no cell, by its heading; undefined is a blank. */
export interface FlagFact extends OfSchool {
  readonly kind: 'flag';
  readonly heading: string;
  readonly value: boolean | undefined;
}

/** A text cell, by its heading; blank when nothing stands there. */
export interface TextFact extends OfSchool {
  readonly kind: 'text';
  readonly heading: string;
  readonly text: string;
}

/** «статус ШНОР», «статус ШНСУ», «движение ШНОР», «движение ШНСУ», «вид»: a word of the catalogue. */
export interface WordFact extends OfSchool {
  readonly kind: 'word';
  readonly name: string;
  readonly word: string;
}

/** «низких процедур», «учтено процедур», «критериев»: a number of the lists, and the year before. */
export interface NumberFact extends OfSchool {
  readonly kind: 'number';
  readonly name: string;
  readonly value: number;
  readonly before: number | undefined;
}

export type Fact = ShareFact | FlagFact | TextFact | WordFact | NumberFact;

export interface SchoolFacts {
  readonly schoolKey: string;
  readonly code: string;
  readonly name: string;
  readonly municipality: string;
  readonly facts: readonly Fact[];
}
