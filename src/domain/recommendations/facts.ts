// What is known of a school, one fact an indicator: the numbers behind a recommendation, with the cells they came from.
import type { SchoolYear } from '../kernel/school-year';
import type { ProcedureKind } from '../lists/records';
import type { ShareIndicator } from '../measures/indicators';
import type { People, Share, Standing } from '../measures/measure';
import type { NumberName, WordName } from './template-words';

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

/** A measure of the year judged, beside the same over the municipality; the whole is above 0. */
export interface ShareFact extends OfSchool {
  readonly kind: 'share';
  readonly indicator: ShareIndicator;
  /** Undefined for what is no procedure. */
  readonly procedure: ProcedureKind | undefined;
  /** One year, or those that the rule takes together, the latest first: then `year` is the latest. */
  readonly years: readonly SchoolYear[];
  /** The subject's own name; blank where the indicator has none. */
  readonly subject: string;
  /** 0 where the indicator has none, or the rule takes several together. */
  readonly grade: number;
  /** Every grade it is made of. */
  readonly grades: readonly number[];
  readonly count: number;
  readonly whole: number;
  /** What people the whole is. */
  readonly people: People;
  /** As many took part as the setting «Минимум участников» asks. */
  readonly enough: boolean;
  /** The calendar year directly before, undefined when it is not known. */
  readonly before: Share | undefined;
  /** Σ/Σ over the schools of the selection, the same year, and of how many schools it is. */
  readonly overall: MunicipalShare;
  /** Percent; undefined when the settings name none for the indicator. */
  readonly threshold: number | undefined;
  /** How the lists take it; undefined where nothing is judged. */
  readonly standing: Standing | undefined;
  readonly countAt: readonly CellPlace[];
  readonly wholeAt: readonly CellPlace[];
}

/** A share over the municipality. */
export interface MunicipalShare extends Share {
  /** Schools of the selection that have it, and all schools of the selection. */
  readonly answered: number;
  readonly schools: number;
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

/** A word of the catalogue, by the name that conditions know it by. */
export interface WordFact extends OfSchool {
  readonly kind: 'word';
  readonly name: WordName;
  readonly word: string;
}

/** A number of the lists, and the year before. */
export interface NumberFact extends OfSchool {
  readonly kind: 'number';
  readonly name: NumberName;
  readonly value: number;
  readonly before: number | undefined;
}

export type Fact = ShareFact | FlagFact | TextFact | WordFact | NumberFact;

export interface SchoolFacts {
  readonly schoolKey: string;
  readonly code: string;
  readonly name: string;
  readonly municipality: string;
  /** Outside the selection («вне отбора»): in no count over the municipality. */
  readonly outside: boolean;
  readonly facts: readonly Fact[];
}
