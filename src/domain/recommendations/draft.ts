// One recommendation put together from its template and what it is about.
import type { SchoolYear } from '../kernel/school-year';
import type { CellPlace } from './facts';
import { fillText } from './fill-text';
import type { Values } from './line';
import type { ReadTemplate } from './read-template';
import { type Recommendation, recommendationKey } from './recommendation';
import type { Placeholder } from './template-words';

/** What a recommendation is about, and the words for its texts. */
export interface Subject {
  /** Blank for the municipality. */
  readonly schoolKey: string;
  readonly indicator: string;
  readonly subject: string;
  /** The subject in comparable form. */
  readonly subjectKey: string;
  readonly grade: number;
  readonly value: number | undefined;
  readonly threshold: number | undefined;
  readonly places: readonly CellPlace[];
  /** For how many of subject and grade `*` stands. */
  readonly wildcards: number;
  /** Worked out on request: most of what could be said gives way to something more urgent. */
  readonly values: () => Values;
}

export type Drafted =
  | { readonly recommendation: Recommendation; readonly missing?: never }
  /** The first placeholder that has no value. */
  | { readonly recommendation?: never; readonly missing: Placeholder };

/** The recommendation of a template, not in reserve yet, or the placeholder that kept it from being made. */
export function draftOf(read: ReadTemplate, about: Subject, yearAfter: SchoolYear): Drafted {
  const { template, addressee } = read;
  const { schoolKey, indicator, subject, grade, value, threshold, places } = about;
  const values = about.values();
  const problem = fillText(read.problem, values);
  if (problem.missing !== undefined) return problem;
  const text = fillText(read.text, values);
  if (text.missing !== undefined) return text;
  const confirmation = fillText(read.confirmation, values);
  if (confirmation.missing !== undefined) return confirmation;
  const recommendation: Recommendation = {
    key: recommendationKey({ schoolKey, template: template.id, indicator, subject, grade, addressee }),
    schoolKey,
    addressee,
    template: template.id,
    problem: problem.text,
    indicator,
    subject,
    grade,
    value,
    threshold,
    text: text.text,
    term: read.term(yearAfter),
    responsible: template.responsible,
    confirmation: confirmation.text,
    priority: template.priority,
    excess: excessOf(about),
    reserve: false,
    places,
  };
  return { recommendation };
}

function excessOf({ value, threshold }: Subject): number {
  return value === undefined || threshold === undefined ? 0 : Math.max(0, value - threshold);
}
