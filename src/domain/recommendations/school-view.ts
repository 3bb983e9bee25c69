// What the recommendations of one school are about: each way in which a condition holds for it.
import type { SchoolYear } from '../kernel/school-year';
import { type SchoolTest, type ShareTest, wildcardsOf } from './condition';
import type { Subject } from './draft';
import type { FactIndex } from './fact-index';
import type { SchoolFacts, ShareFact } from './facts';
import type { Values } from './line';
import { allMatches, focusOf, type Match } from './match';
import { numberNames } from './template-words';
import { deficitValues, numberValues, percentOf, schoolValues, shareValues } from './values';

/** A school as templates see it, one after another. */
export class SchoolView {
  readonly facts: FactIndex;
  readonly schoolKey: string;
  private readonly common: Values;

  constructor(school: SchoolFacts, facts: FactIndex, year: SchoolYear) {
    this.facts = facts;
    this.schoolKey = school.schoolKey;
    this.common = schoolValues(school, facts, year);
  }

  /** Each way in which the condition holds for the school. */
  subjects(test: SchoolTest): readonly Subject[] {
    return allMatches(test, this.facts).map((matches) => {
      const about = aboutFocus(focusOf(matches));
      const values = () => ({ ...this.common, ...deficitValues(matches, this.facts), ...about.values() });
      return { ...about, schoolKey: this.schoolKey, values };
    });
  }
}

const NOTHING = {
  indicator: '',
  subject: '',
  subjectKey: '',
  grade: 0,
  value: undefined,
  threshold: undefined,
  places: [],
  wildcards: 0,
  values: () => ({}),
} as const;

function aboutFocus(focus: Match | undefined): Omit<Subject, 'schoolKey'> {
  switch (focus?.kind) {
    case 'share':
      return aboutShare(focus.test, focus.fact, focus.group.subject);
    case 'number':
      return { ...NOTHING, indicator: numberNames[focus.test.name], values: () => numberValues(focus.fact) };
    case 'flag':
      return { ...NOTHING, indicator: focus.test.heading };
    default:
      return NOTHING;
  }
}

function aboutShare(test: ShareTest, fact: ShareFact, subjectKey: string): Omit<Subject, 'schoolKey'> {
  const threshold = thresholdOf(test, fact);
  return {
    indicator: fact.indicator,
    subject: fact.subject,
    subjectKey,
    grade: fact.grade,
    value: percentOf(fact),
    threshold,
    places: [...fact.countAt, ...fact.wholeAt],
    wildcards: wildcardsOf(test),
    values: () => shareValues(fact, threshold),
  };
}

/** The threshold of the settings; where they name none, the number that the condition compares with. */
export function thresholdOf(test: ShareTest, fact: ShareFact): number | undefined {
  return fact.threshold ?? (test.limit === 'threshold' ? undefined : test.limit);
}
