// Which of the recommendations that a school could be given it is given now.

import type { SchoolYear } from '../kernel/school-year';
import { comparable } from '../kernel/text';
import { draftOf, type Subject } from './draft';
import type { ReadTemplate } from './read-template';
import type { MissingValue, Recommendation } from './recommendation';
import type { Addressee } from './template-words';

/** More at a time nobody carries out. */
const MOST_AT_A_TIME = 7;

/** What could be recommended: a template and what it would be about. */
export interface Candidate {
  readonly read: ReadTemplate;
  readonly about: Subject;
}

export interface Chosen {
  readonly made: readonly Recommendation[];
  readonly missing: readonly MissingValue[];
}

/**
 * At most one recommendation a subject matter and addressee: the most urgent, then the one whose condition is more
 * specific, then the one whose template comes first. One that lacks a value gives way to the next, and the value is among the missing.
 * Candidates stand in the order of the templates.
 */
export function oneOfEach(candidates: readonly Candidate[], yearAfter: SchoolYear): Chosen {
  const taken = new Set<string>();
  const made: Recommendation[] = [];
  const missing: MissingValue[] = [];
  for (const { read, about } of [...candidates].sort(comparePrecedence)) {
    if (taken.has(matterOf(about, read.addressee))) continue;
    const { recommendation, missing: placeholder } = draftOf(read, about, yearAfter);
    if (recommendation === undefined) {
      missing.push({ schoolKey: about.schoolKey, template: read.template.id, placeholder });
      continue;
    }
    const matter = matterOf(about, read.addressee, recommendation.problem);
    if (!taken.has(matter)) made.push(recommendation);
    taken.add(matter);
  }
  return { made, missing };
}

/** The most urgent first; those that are as urgent by points over the threshold, then by key. */
export function byUrgency(recommendations: readonly Recommendation[]): readonly Recommendation[] {
  return [...recommendations].sort(compareUrgency);
}

/**
 * By urgency, with all beyond the seventh in reserve. A school on a list is sure to have one for the administration
 * and one for a teachers' association that names subject and grade, when there are such.
 */
export function withReserve(
  recommendations: readonly Recommendation[],
  isListed: boolean,
): readonly Recommendation[] {
  const ordered = byUrgency(recommendations);
  const sure = isListed ? [ordered.find(isForSchool), ordered.find(isForAssociation)] : [];
  const now = new Set(sure.filter((one) => one !== undefined));
  for (const one of ordered) if (now.size < MOST_AT_A_TIME) now.add(one);
  return ordered.map((one) => (now.has(one) ? one : { ...one, reserve: true }));
}

/** An indicator with its subject and grade; where there is no indicator, the problem in its own words. */
function matterOf({ indicator, subjectKey, grade }: Subject, addressee: Addressee, problem = ''): string {
  const matter = indicator === '' ? ['', comparable(problem)] : [indicator, subjectKey, grade];
  return [addressee, ...matter].join('\n');
}

function comparePrecedence(a: Candidate, b: Candidate): number {
  const priority = a.read.template.priority - b.read.template.priority;
  return priority === 0 ? a.about.wildcards - b.about.wildcards : priority;
}

function compareUrgency(a: Recommendation, b: Recommendation): number {
  if (a.priority !== b.priority) return a.priority - b.priority;
  if (a.excess !== b.excess) return b.excess - a.excess;
  if (a.key === b.key) return 0;
  return a.key < b.key ? -1 : 1;
}

function isForSchool({ addressee }: Recommendation): boolean {
  return addressee === 'administration';
}

function isForAssociation({ addressee, subject, grade }: Recommendation): boolean {
  return (
    (addressee === 'schoolAssociation' || addressee === 'districtAssociation') &&
    subject !== '' &&
    grade !== 0
  );
}
