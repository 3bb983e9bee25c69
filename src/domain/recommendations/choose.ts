// Which of the recommendations that a school could be given it is given now.
import { comparable } from '../text';
import type { Draft } from './draft';
import type { Recommendation } from './recommendation';

/** More at a time nobody carries out. */
const MOST_AT_A_TIME = 7;

/**
 * At most one recommendation a subject matter and addressee: the most urgent, then the one whose condition is more
 * specific, then the one whose template comes first. Drafts stand in the order of the templates.
 */
export function oneOfEach(drafts: readonly Draft[]): readonly Recommendation[] {
  const chosen = new Map<string, Draft>();
  for (const draft of drafts) {
    const matter = matterOf(draft.recommendation);
    const other = chosen.get(matter);
    if (other === undefined || comesBefore(draft, other)) chosen.set(matter, draft);
  }
  return [...chosen.values()].map(({ recommendation }) => recommendation);
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
function matterOf({ indicator, subject, grade, problem, addressee }: Recommendation): string {
  const matter = indicator === '' ? ['', problem] : [indicator, subject, String(grade)];
  return JSON.stringify([addressee, ...matter.map(comparable)]);
}

function comesBefore(a: Draft, b: Draft): boolean {
  return (a.recommendation.priority - b.recommendation.priority || a.wildcards - b.wildcards) < 0;
}

function compareUrgency(a: Recommendation, b: Recommendation): number {
  if (a.priority !== b.priority) return a.priority - b.priority;
  if (a.excess !== b.excess) return b.excess - a.excess;
  if (a.key === b.key) return 0;
  return a.key < b.key ? -1 : 1;
}

function isForSchool({ addressee }: Recommendation): boolean {
  return addressee === 'администрация ОО';
}

function isForAssociation({ addressee, subject, grade }: Recommendation): boolean {
  return (addressee === 'ШМО' || addressee === 'РМО') && subject !== '' && grade !== 0;
}
