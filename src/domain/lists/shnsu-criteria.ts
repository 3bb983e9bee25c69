// The nine criteria of ШНСУ of one school: which have data and which are met.
import { type ContextRecord, FLAG_CRITERIA, SHARE_CRITERIA, type ShareCriterion } from './records';
import type { ShnsuRules } from './rules';
import { reaches } from './threshold';
import type { JudgedShare } from './verdict';

/** The share of pupils in a group as a count and its whole; undefined when either is not known or impossible. */
export function shareOf(
  record: ContextRecord,
  criterion: ShareCriterion,
): { readonly count: number; readonly pupils: number } | undefined {
  const count = record.groups[criterion];
  const { pupils } = record;
  if (count === undefined || pupils === undefined || pupils <= 0 || count > pupils) return undefined;
  return { count, pupils };
}

/** The criteria that have data, shares first, in the order of the programme. */
export function judgeCriteria(record: ContextRecord, rules: ShnsuRules): JudgedShare[] {
  const { year, source, asOf } = record;
  const judged: JudgedShare[] = [];
  for (const criterion of SHARE_CRITERIA) {
    const share = shareOf(record, criterion);
    if (share === undefined) continue;
    const threshold = rules.thresholds[criterion];
    const met = reaches(share.count, share.pupils, threshold);
    judged.push({ criterion, met, ...share, threshold, year, source, asOf });
  }
  for (const criterion of FLAG_CRITERIA) {
    const met = record.flags[criterion];
    if (met === undefined) continue;
    judged.push({
      criterion,
      met,
      count: undefined,
      pupils: undefined,
      threshold: undefined,
      year,
      source,
      asOf,
    });
  }
  return judged;
}

/** Whether one pupil more or less in the group would turn the criterion: +1, −1, or 0 when none would. */
export function turnedByOnePupil(criterion: JudgedShare): 1 | -1 | 0 {
  const { count, pupils, threshold, met } = criterion;
  if (count === undefined || pupils === undefined || threshold === undefined) return 0;
  if (met) return count > 0 && !reaches(count - 1, pupils, threshold) ? -1 : 0;
  return count < pupils && reaches(count + 1, pupils, threshold) ? 1 : 0;
}
