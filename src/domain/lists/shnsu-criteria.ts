// The nine criteria of ШНСУ of one school: which have data, which are met, and what one pupil would change.
import { reaches } from '../measures/threshold';
import {
  type ContextRecord,
  canBeChanged,
  FLAG_CRITERIA,
  SHARE_CRITERIA,
  type ShareCriterion,
} from './records';
import type { ShnsuRules } from './rules';
import type { JudgedShare } from './verdict';

/** Five shares and four answers. */
const ALL_CRITERIA = SHARE_CRITERIA.length + FLAG_CRITERIA.length;

/** The number of pupils in a group where the share of it can be taken; undefined is «нет данных» or impossible. */
export function countOf(record: ContextRecord, criterion: ShareCriterion): number | undefined {
  const count = record.groups[criterion];
  const { pupils } = record;
  return count === undefined || pupils === undefined || pupils <= 0 || count > pupils ? undefined : count;
}

/** Whether a share criterion is met: at or above its threshold, in a group of enough pupils. */
export function isCriterionMet(
  count: number,
  pupils: number,
  threshold: number,
  { minimumChildren }: ShnsuRules,
): boolean {
  return count >= minimumChildren && reaches(count, pupils, threshold);
}

/** How many criteria of one school have data, and how many of them are met. */
export interface CriteriaCount {
  readonly usable: number;
  readonly met: number;
}

export function countCriteria(record: ContextRecord, rules: ShnsuRules): CriteriaCount {
  let usable = 0;
  let met = 0;
  for (const criterion of SHARE_CRITERIA) {
    const count = countOf(record, criterion);
    if (count === undefined) continue;
    usable += 1;
    if (isMet(criterion, count, record, rules)) met += 1;
  }
  for (const criterion of FLAG_CRITERIA) {
    const flag = record.flags[criterion];
    if (flag === undefined) continue;
    usable += 1;
    if (flag) met += 1;
  }
  return { usable, met };
}

/** Criteria without data may turn out either way. */
export function missingOf({ usable }: CriteriaCount): number {
  return ALL_CRITERIA - usable;
}

/**
 * By the number of criteria: `listed` as soon as enough are met, for more data can only add to them; `insufficient`
 * only while the missing ones could still decide; `clear` otherwise.
 */
export function statusByCriteria(
  criteria: CriteriaCount,
  { criteriaForList }: ShnsuRules,
): 'listed' | 'insufficient' | 'clear' {
  if (criteria.met >= criteriaForList) return 'listed';
  return criteria.met + missingOf(criteria) >= criteriaForList ? 'insufficient' : 'clear';
}

/**
 * The criteria that are met: those that can be changed first, then the others, each in the order of the programme.
 * `shares` are those of the record at their thresholds.
 */
export function metCriteria(record: ContextRecord, shares: readonly JudgedShare[]): JudgedShare[] {
  const { year, source, asOf } = record;
  const met = shares.filter((share) => share.met);
  for (const criterion of FLAG_CRITERIA) {
    if (record.flags[criterion] !== true) continue;
    met.push({ criterion, met: true, ...NO_SHARE, year, source, asOf });
  }
  const isFixed = ({ criterion }: JudgedShare): number => Number(!canBeChanged(criterion));
  return met.sort((a, b) => isFixed(a) - isFixed(b));
}

/** Of the shares at their thresholds, those of a group of too few pupils, so that they are not met. */
export function sharesOfTooFew(shares: readonly JudgedShare[]): JudgedShare[] {
  return shares.filter((share) => !share.met && (share.count ?? 0) > 0);
}

/** Shares at or above their threshold, met or of too few pupils. */
export function sharesAtThreshold(record: ContextRecord, rules: ShnsuRules): JudgedShare[] {
  const { pupils = 0 } = record;
  const shares: JudgedShare[] = [];
  for (const criterion of SHARE_CRITERIA) {
    const count = countOf(record, criterion);
    if (count === undefined || !reaches(count, pupils, rules.thresholds[criterion])) continue;
    shares.push(judgedShare(record, criterion, count, rules));
  }
  return shares;
}

/** A yes/no criterion has neither counts nor a threshold. */
const NO_SHARE = { count: undefined, pupils: undefined, threshold: undefined } as const;

function judgedShare(
  record: ContextRecord,
  criterion: ShareCriterion,
  count: number,
  rules: ShnsuRules,
): JudgedShare {
  const { year, source, asOf, pupils } = record;
  const threshold = rules.thresholds[criterion];
  return {
    criterion,
    met: isMet(criterion, count, record, rules),
    count,
    pupils,
    threshold,
    year,
    source,
    asOf,
  };
}

function isMet(
  criterion: ShareCriterion,
  count: number,
  { pupils = 0 }: ContextRecord,
  rules: ShnsuRules,
): boolean {
  return isCriterionMet(count, pupils, rules.thresholds[criterion], rules);
}

/** One pupil more (+1) or less (−1) in one group. */
export interface PupilStep {
  readonly criterion: ShareCriterion;
  readonly count: number;
  readonly step: 1 | -1;
}

/** The steps of one pupil that the numbers allow: within 0 and the number of pupils. */
export function stepsOfOnePupil(record: ContextRecord): PupilStep[] {
  const { pupils = 0 } = record;
  const steps: PupilStep[] = [];
  for (const criterion of SHARE_CRITERIA) {
    const count = countOf(record, criterion);
    if (count === undefined) continue;
    if (count < pupils) steps.push({ criterion, count, step: 1 });
    if (count > 0) steps.push({ criterion, count, step: -1 });
  }
  return steps;
}

/** Whether a step makes its criterion met, or no longer met. */
export function turnsCriterion(
  { criterion, count, step }: PupilStep,
  record: ContextRecord,
  rules: ShnsuRules,
): boolean {
  return isMet(criterion, count, record, rules) !== isMet(criterion, count + step, record, rules);
}
