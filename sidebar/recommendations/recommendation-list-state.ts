// Which recommendations are asked for, found and ticked, and how far the work on them has come.
import type { Request } from '../../src/contract/requests';
import type { Recommendations, RecommendationView } from '../../src/contract/responses';
import { matches } from '../parts/search';

/** What the workbook is asked for; blank stands for all. */
export type RecommendationFilter = Request<'readRecommendations'>;

export const NO_FILTER: RecommendationFilter = { school: '', addressee: '', status: '' };

export function isFiltered({ school, addressee, status }: RecommendationFilter): boolean {
  return school !== '' || addressee !== '' || status !== '';
}

/** Of the rows that have come, those that the query fits. */
export function findRecommendations(
  rows: readonly RecommendationView[],
  query: string,
): readonly RecommendationView[] {
  return rows.filter(({ name, code, addressee, problem, text, comment }) =>
    matches(`${name} ${code} ${addressee} ${problem} ${text} ${comment}`, query),
  );
}

/** Ids of recommendations that were ticked; those that are no longer shown are not among them. */
export function tickedAmong(
  rows: readonly RecommendationView[],
  ticked: ReadonlySet<string>,
): readonly string[] {
  return rows.map(({ id }) => id).filter((id) => ticked.has(id));
}

/** The ticks after one was set or taken away. */
export function withTick(ticked: ReadonlySet<string>, id: string, isTicked: boolean): ReadonlySet<string> {
  const next = new Set(ticked);
  if (isTicked) next.add(id);
  else next.delete(id);
  return next;
}

export type SchoolWork = Recommendations['schools'][number];
export type WorkDone = Pick<SchoolWork, 'total' | 'finished' | 'underWay'>;

/** The work of all schools together. */
export function wholeWork(schools: readonly SchoolWork[]): WorkDone {
  return schools.reduce(
    (sum, { total, finished, underWay }) => ({
      total: sum.total + total,
      finished: sum.finished + finished,
      underWay: sum.underWay + underWay,
    }),
    { total: 0, finished: 0, underWay: 0 },
  );
}

export function findSchools(schools: readonly SchoolWork[], query: string): readonly SchoolWork[] {
  return schools.filter(({ code, name }) => matches(`${name} ${code}`, query));
}
