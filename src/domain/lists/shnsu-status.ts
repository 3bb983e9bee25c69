// The status of one school for ШНСУ, and whether one pupil would give it another.
import type { SchoolWellbeing } from '../indicators/wellbeing';
import type { ContextRecord } from './records';
import type { ShnsuRules } from './rules';
import {
  type CriteriaCount,
  type PupilStep,
  statusByCriteria,
  stepsOfOnePupil,
  turnsCriterion,
} from './shnsu-criteria';
import { type IndexOfList, isInLowestQuarter, stepsAcross } from './shnsu-index';
import type { Reason, ShnsuStatus } from './verdict';

/** A school that is judged, with its context. */
export interface Candidate {
  readonly record: ContextRecord;
  readonly criteria: CriteriaCount;
  readonly wellbeing: SchoolWellbeing;
}

/** The status of a school of the selection. */
export type JudgedStatus = Exclude<ShnsuStatus, 'excluded'>;
/** A reason that names one such pupil. */
export type DecidingStep = Extract<Reason, { readonly kind: 'pupil-decides' }>;

/** What is common to all schools of one year. */
export interface Frame {
  readonly rules: ShnsuRules;
  readonly list: IndexOfList;
  /** How many schools with enough criteria have an index. */
  readonly indexed: number;
  /** The limit of the lowest quarter; undefined when too few schools have an index. */
  readonly limit: number | undefined;
}

export function hasEnoughCriteria({ criteria }: Candidate, rules: ShnsuRules): boolean {
  return criteria.usable >= rules.minimumCriteria;
}

export function statusOf(candidate: Candidate, { rules, limit }: Frame): JudgedStatus {
  const { criteria, wellbeing } = candidate;
  if (rules.ruleSet === 'criteria') return statusByCriteria(criteria, rules);
  if (!hasEnoughCriteria(candidate, rules)) return 'insufficient';
  if (wellbeing.index === undefined || limit === undefined) return 'insufficient';
  return isInLowestQuarter(wellbeing.index, limit) ? 'listed' : 'clear';
}

/** The steps of one pupil after which the status would be another, each with that status. */
export function decidingSteps(candidate: Candidate, frame: Frame, status: JudgedStatus): DecidingStep[] {
  const { record, criteria } = candidate;
  const { rules, list, limit } = frame;
  const reason = ({ criterion, count, step }: PupilStep, outcome: JudgedStatus): DecidingStep => ({
    kind: 'pupil-decides',
    criterion,
    count,
    pupils: record.pupils ?? 0,
    step,
    outcome,
  });
  if (rules.ruleSet === 'lowest-quarter') {
    if (status === 'insufficient' || limit === undefined) return [];
    const outcome = status === 'listed' ? 'clear' : 'listed';
    return stepsAcross(record, list, limit).map((step) => reason(step, outcome));
  }
  const { met, usable } = criteria;
  const withMore = statusByCriteria({ met: met + 1, usable }, rules);
  const withFewer = statusByCriteria({ met: met - 1, usable }, rules);
  // Of most schools no single criterion decides, whichever it is.
  if (withMore === status && withFewer === status) return [];
  const outcomeOf = ({ step }: PupilStep): JudgedStatus => (step === 1 ? withMore : withFewer);
  return stepsOfOnePupil(record)
    .filter((step) => outcomeOf(step) !== status && turnsCriterion(step, record, rules))
    .map((step) => reason(step, outcomeOf(step)));
}
