// What is recommended, to whom and why, and what could not be.
import { comparable } from '../kernel/text';
import type { CellPlace } from './facts';
import { type Addressee, addresseeWords, type Placeholder } from './template-words';

export interface Recommendation {
  /** The same from run to run, whatever the order of schools, templates and facts. */
  readonly key: string;
  /** Blank for the municipality. */
  readonly schoolKey: string;
  readonly addressee: Addressee;
  /** Id of the template. */
  readonly template: string;
  readonly problem: string;
  /** What it is about: an indicator, a number of the lists, a heading of «да» or «нет»; blank for a status alone. */
  readonly indicator: string;
  /** As the sheet names it; blank where there is none. */
  readonly subject: string;
  /** 0 where there is none. */
  readonly grade: number;
  /** Percent, not rounded; undefined for what is no share. */
  readonly value: number | undefined;
  /** Percent. */
  readonly threshold: number | undefined;
  readonly text: string;
  readonly term: string;
  readonly responsible: string;
  readonly confirmation: string;
  /** 1…9, 1 the most urgent. */
  readonly priority: number;
  /** Percentage points over the threshold, or 0. */
  readonly excess: number;
  /** Beyond the most that a school is given at a time. */
  readonly reserve: boolean;
  /** The cells that its numbers come from. */
  readonly places: readonly CellPlace[];
}

/** A recommendation that was not made: a placeholder of its template has no value for the school. */
export interface MissingValue {
  /** Blank for the municipality. */
  readonly schoolKey: string;
  /** Id of the template. */
  readonly template: string;
  readonly placeholder: Placeholder;
}

type Named = Pick<Recommendation, 'schoolKey' | 'template' | 'indicator' | 'subject' | 'grade' | 'addressee'>;

/** The key by which a recommendation is found again: its names in comparable form, the addressee by its word. */
export function recommendationKey(named: Named): string {
  const { schoolKey, template, indicator, subject, grade, addressee } = named;
  return [schoolKey, template, indicator, subject, String(grade), addresseeWords[addressee]]
    .map((part) => comparable(part).replace(/[\\|]/g, '\\$&'))
    .join('|');
}
