// Address-specific recommendations: what the templates say of each school and of the municipality, and what they cannot.
import type { SchoolYear } from '../kernel/school-year';
import { comparable } from '../kernel/text';
import { byUrgency, type Candidate, oneOfEach, withReserve } from './choose';
import type { SchoolTest } from './condition';
import { FactIndex, rememberedComparable } from './fact-index';
import type { SchoolFacts } from './facts';
import { MunicipalityView } from './municipality';
import { type ReadTemplate, readTemplates } from './read-template';
import type { MissingValue, Recommendation } from './recommendation';
import { SchoolView } from './school-view';
import type { Template, TemplateProblem } from './template';
import type { Vocabulary } from './vocabulary';

export type { MissingValue, Recommendation } from './recommendation';

/** A school is on a list when its status there is the list's own name. */
const LISTS = [
  { status: 'shnorStatus', listed: comparable('ШНОР') },
  { status: 'shnsuStatus', listed: comparable('ШНСУ') },
] as const;

export interface RecommendInput {
  /** Each key once, none blank. */
  readonly schools: readonly SchoolFacts[];
  /** The name of the municipality. */
  readonly municipality: string;
  /** In the order in which the department keeps them. */
  readonly templates: readonly Template[];
  /** The year of the results. */
  readonly year: SchoolYear;
  /** The year in which the work is done. */
  readonly yearAfter: SchoolYear;
  /** The headings and words that conditions may name; without it any are taken. */
  readonly vocabulary?: Vocabulary;
}

export interface Recommended {
  /** Of each school in the order of the schools, by urgency; those for the municipality stand last. */
  readonly made: readonly Recommendation[];
  /** Each school, template and placeholder once. */
  readonly missing: readonly MissingValue[];
  readonly problems: readonly TemplateProblem[];
}

/**
 * Recommends by every template that can be read; an unreadable one is named and hinders no other. Time grows as schools
 * times templates do.
 *
 * - A school is given at most one recommendation an indicator, subject, grade and addressee, and at most seven that
 *   are not in reserve; what is for the municipality is never in reserve.
 * - A recommendation whose text lacks a value is not made: the value is among the missing.
 */
export function recommend(input: RecommendInput): Recommended {
  const { read, problems } = readTemplates(input.templates, input.vocabulary);
  const { own, common } = parted(read);
  const remembered = rememberedComparable();
  const made: Recommendation[] = [];
  const missing = new Map<string, MissingValue>();
  const choose = (candidates: readonly Candidate[]): readonly Recommendation[] => {
    const chosen = oneOfEach(candidates, input.yearAfter);
    for (const one of chosen.missing) missing.set(missingKey(one), one);
    return chosen.made;
  };
  for (const school of input.schools) {
    const facts = new FactIndex(school.facts, remembered);
    const view = new SchoolView(school, facts, input.year);
    const candidates = own.flatMap(({ read, test }) => view.subjects(test).map((about) => ({ read, about })));
    made.push(...withReserve(choose(candidates), isListed(facts)));
    if (school.outside) continue;
    for (const { view: municipality } of common) municipality.add(school.name, facts);
  }
  const candidates = common.flatMap(({ read, view }) =>
    view.subjects(input.municipality, input.year).map((about) => ({ read, about })),
  );
  made.push(...byUrgency(choose(candidates)));
  return { made, missing: [...missing.values()], problems };
}

/** Templates of one school, and those over all schools. */
function parted(templates: readonly ReadTemplate[]) {
  const own: { readonly read: ReadTemplate; readonly test: SchoolTest }[] = [];
  const common: { readonly read: ReadTemplate; readonly view: MunicipalityView }[] = [];
  for (const read of templates) {
    const { condition } = read;
    if (condition.kind === 'school') own.push({ read, test: condition.test });
    else common.push({ read, view: new MunicipalityView(condition.counts) });
  }
  return { own, common };
}

function missingKey({ schoolKey, template, placeholder }: MissingValue): string {
  return [schoolKey, template, placeholder].join('\n');
}

function isListed(facts: FactIndex): boolean {
  return LISTS.some(({ status, listed }) => facts.word(status) === listed);
}
