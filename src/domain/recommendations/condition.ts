// What a condition of a template says, once it is read.
import type { ShareIndicator } from '../measures/indicators';
import type { NumberName, WordName } from './template-words';

export type Comparison = '>=' | '<=' | '>' | '<' | '=' | '<>';

/** Percent 0…100, or the threshold that the settings name for the indicator. */
export type Limit = number | 'threshold';

/** What is asked of the very fact that a share compares. */
export type ShareCheck =
  /** Whether enough took part, by the setting «Минимум участников». */
  | { readonly kind: 'enough'; readonly wanted: boolean }
  | { readonly kind: 'participants'; readonly comparison: Comparison; readonly count: number }
  | { readonly kind: 'before'; readonly comparison: Comparison; readonly limit: Limit }
  | { readonly kind: 'before-known' };

export interface ShareTest {
  readonly kind: 'share';
  readonly indicator: ShareIndicator;
  /** In comparable form; undefined is any. */
  readonly subject: string | undefined;
  /** Undefined is any. */
  readonly grade: number | undefined;
  readonly comparison: Comparison;
  readonly limit: Limit;
  readonly checks: readonly ShareCheck[];
}

/** A yes/no or text column by its heading; `blank` is an empty cell or no row at all. */
export interface FlagTest {
  readonly kind: 'flag';
  /** As typed. */
  readonly heading: string;
  /** As headings are compared. */
  readonly key: string;
  readonly state: 'yes' | 'no' | 'blank' | 'filled';
}

export interface WordTest {
  readonly kind: 'word';
  readonly name: WordName;
  readonly comparison: '=' | '<>';
  /** In comparable form. */
  readonly word: string;
}

export interface NumberTest {
  readonly kind: 'number';
  readonly name: NumberName;
  readonly comparison: Comparison;
  readonly value: number;
}

export type Leaf = ShareTest | FlagTest | WordTest | NumberTest;

/** A test of one school. */
export type SchoolTest = Leaf | { readonly kind: 'and' | 'or'; readonly parts: readonly SchoolTest[] };

/** How many schools pass a test. */
export interface SchoolCount {
  readonly test: SchoolTest;
  readonly comparison: Comparison;
  readonly count: number;
}

/** Of one school, or of the municipality: then every count must hold. */
export type Condition =
  | { readonly kind: 'school'; readonly test: SchoolTest }
  | { readonly kind: 'municipality'; readonly counts: readonly SchoolCount[] };

/** The tests of a condition in reading order. */
export function leavesOf(test: SchoolTest): readonly Leaf[] {
  return 'parts' in test ? test.parts.flatMap(leavesOf) : [test];
}

/** For how many of the subject and the grade `*` or nothing stands: 0, 1 or 2. */
export function wildcardsOf({ subject, grade }: ShareTest): number {
  return Number(subject === undefined) + Number(grade === undefined);
}
