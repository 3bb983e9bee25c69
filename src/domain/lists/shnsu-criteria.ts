// The nine criteria of ШНСУ of one school: which have data and which are met.

import { reaches } from '../measures/threshold';
import { type ContextRecord, FLAG_CRITERIA, SHARE_CRITERIA, type ShareCriterion } from './records';
import type { ShnsuRules } from './rules';
import type { JudgedShare } from './verdict';

/** The number of pupils in a group where the share of it can be taken; undefined is «нет данных» or impossible. */
export function countOf(record: ContextRecord, criterion: ShareCriterion): number | undefined {
  const count = record.groups[criterion];
  const { pupils } = record;
  return count === undefined || pupils === undefined || pupils <= 0 || count > pupils ? undefined : count;
}

/** Whether a share criterion is met. */
export function isCriterionMet(
  count: number,
  pupils: number,
  threshold: number,
  _rules: ShnsuRules,
): boolean {
  return reaches(count, pupils, threshold);
}

/** How many criteria of one school have data, and how many of them are met. */
export interface CriteriaCount {
  readonly usable: number;
  readonly met: number;
}

export function countCriteria(record: ContextRecord, rules: ShnsuRules): CriteriaCount {
  const { pupils = 0 } = record;
  let usable = 0;
  let met = 0;
  for (const criterion of SHARE_CRITERIA) {
    const count = countOf(record, criterion);
    if (count === undefined) continue;
    usable += 1;
    if (reaches(count, pupils, rules.thresholds[criterion])) met += 1;
  }
  for (const criterion of FLAG_CRITERIA) {
    const flag = record.flags[criterion];
    if (flag === undefined) continue;
    usable += 1;
    if (flag) met += 1;
  }
  return { usable, met };
}

/** The criteria that are met, shares first, in the order of the programme. */
export function metCriteria(record: ContextRecord, rules: ShnsuRules): JudgedShare[] {
  const { year, source, asOf, pupils = 0 } = record;
  const met: JudgedShare[] = [];
  for (const criterion of SHARE_CRITERIA) {
    const count = countOf(record, criterion);
    const threshold = rules.thresholds[criterion];
    if (count === undefined || !reaches(count, pupils, threshold)) continue;
    met.push({ criterion, met: true, count, pupils, threshold, year, source, asOf });
  }
  for (const criterion of FLAG_CRITERIA) {
    if (record.flags[criterion] !== true) continue;
    met.push({ criterion, met: true, ...NO_SHARE, year, source, asOf });
  }
  return met;
}

/** A yes/no criterion has neither counts nor a threshold. */
const NO_SHARE = { count: undefined, pupils: undefined, threshold: undefined } as const;

/** How one pupil more or less in one group would change the number of criteria met: +1, −1, both or neither. */
export function stepsOfOnePupil(record: ContextRecord, rules: ShnsuRules): ReadonlySet<1 | -1> {
  const { pupils = 0 } = record;
  const steps = new Set<1 | -1>();
  for (const criterion of SHARE_CRITERIA) {
    const count = countOf(record, criterion);
    if (count === undefined) continue;
    const threshold = rules.thresholds[criterion];
    if (!reaches(count, pupils, threshold)) {
      if (count < pupils && reaches(count + 1, pupils, threshold)) steps.add(1);
    } else if (count > 0 && !reaches(count - 1, pupils, threshold)) steps.add(-1);
  }
  return steps;
}
