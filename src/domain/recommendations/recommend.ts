// Address-specific recommendations: what the templates say of each school and of the municipality, and what they cannot.
import type { SchoolYear } from '../school-year';
import { comparable } from '../text';
import { byUrgency, oneOfEach, withReserve } from './choose';
import type { SchoolTest } from './condition';
import { type Draft, draftOf, type Subject } from './draft';
import { FactIndex, rememberedComparable } from './fact-index';
import type { SchoolFacts } from './facts';
import { MunicipalityView } from './municipality';
import { type ReadTemplate, readTemplates } from './read-template';
import type { Gap, Recommendation } from './recommendation';
import { SchoolView } from './school-view';
import type { Template, TemplateFault } from './template';
import type { Vocabulary } from './vocabulary';

export type { Gap, Recommendation } from './recommendation';

/** A school is on a list when its status there is the list's own name. */
const LISTS = [
  { status: 'статус ШНОР', listed: comparable('ШНОР') },
  { status: 'статус ШНСУ', listed: comparable('ШНСУ') },
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
  readonly gaps: readonly Gap[];
  readonly faults: readonly TemplateFault[];
}

/**
 * Recommends by every template that can be read; a faulty one is named and hinders no other. Time grows as schools
 * times templates do.
 *
 * - A school is given at most one recommendation an indicator, subject, grade and addressee, and at most seven that
 *   are not in reserve; what is for the municipality is never in reserve.
 * - A recommendation whose text lacks a value is not made: it is a gap.
 */
export function recommend(input: RecommendInput): Recommended {
  const { read, faults } = readTemplates(input.templates, input.vocabulary);
  const { own, common } = parted(read);
  const drafting = new Drafting(input.yearAfter);
  const remembered = rememberedComparable();
  const made: Recommendation[] = [];
  for (const school of input.schools) {
    const facts = new FactIndex(school.facts, remembered);
    const view = new SchoolView(school, facts, input.year);
    const drafts = own.flatMap(({ template, test }) => drafting.draftsOf(template, view.subjects(test)));
    made.push(...withReserve(oneOfEach(drafts), isListed(facts)));
    for (const { view: municipality } of common) municipality.add(school.name, facts);
  }
  const drafts = common.flatMap(({ template, view }) =>
    drafting.draftsOf(template, view.subjects(input.municipality, input.year)),
  );
  made.push(...byUrgency(oneOfEach(drafts)));
  return { made, gaps: drafting.gaps, faults };
}

/** Templates of one school, and those over all schools. */
function parted(read: readonly ReadTemplate[]) {
  const own: { readonly template: ReadTemplate; readonly test: SchoolTest }[] = [];
  const common: { readonly template: ReadTemplate; readonly view: MunicipalityView }[] = [];
  for (const template of read) {
    const { condition } = template;
    if (condition.kind === 'school') own.push({ template, test: condition.test });
    else common.push({ template, view: new MunicipalityView(condition.counts) });
  }
  return { own, common };
}

/** Makes drafts and remembers what could not be made. */
class Drafting {
  private readonly known = new Map<string, Gap>();
  private readonly yearAfter: SchoolYear;

  constructor(yearAfter: SchoolYear) {
    this.yearAfter = yearAfter;
  }

  get gaps(): readonly Gap[] {
    return [...this.known.values()];
  }

  draftsOf(read: ReadTemplate, subjects: readonly Subject[]): readonly Draft[] {
    const drafts: Draft[] = [];
    for (const subject of subjects) {
      const { draft, missing } = draftOf(read, subject, this.yearAfter);
      if (draft !== undefined) drafts.push(draft);
      else this.addGap({ schoolKey: subject.schoolKey, template: read.template.id, placeholder: missing });
    }
    return drafts;
  }

  private addGap(gap: Gap): void {
    this.known.set(JSON.stringify([gap.schoolKey, gap.template, gap.placeholder]), gap);
  }
}

function isListed(facts: FactIndex): boolean {
  return LISTS.some(({ status, listed }) => facts.word(status) === listed);
}
