// Reasons of a verdict on ШНСУ, as data, in the order in which they are read.
import { type ContextRecord, canBeChanged } from './records';
import { SCHOOLS_FOR_QUARTER } from './rules';
import { metCriteria, missingOf, sharesAtThreshold, sharesOfTooFew } from './shnsu-criteria';
import {
  type Candidate,
  type DecidingStep,
  type Frame,
  hasEnoughCriteria,
  type JudgedStatus,
} from './shnsu-status';
import type { JudgedShare, Reason } from './verdict';

export function shnsuReasons(
  candidate: Candidate,
  frame: Frame,
  status: JudgedStatus,
  deciding: readonly DecidingStep[],
): Reason[] {
  const grounds =
    frame.rules.ruleSet === 'criteria'
      ? reasonsByCriteria(candidate, frame, status)
      : reasonsByIndex(candidate, frame);
  return deciding.length === 0 ? grounds : [...grounds, ...deciding, { kind: 'borderline' }];
}

function reasonsByCriteria(
  { record, criteria }: Candidate,
  { rules }: Frame,
  status: JudgedStatus,
): Reason[] {
  const { met, usable } = criteria;
  const { criteriaForList: needed, minimumChildren: minimum } = rules;
  const shares = sharesAtThreshold(record, rules);
  return [
    {
      kind: 'criteria-count',
      met,
      usable,
      missing: missingOf(criteria),
      needed,
      decided: status !== 'insufficient',
    },
    ...metReasons(record, shares),
    ...sharesOfTooFew(shares).map((criterion): Reason => ({ kind: 'too-few-children', criterion, minimum })),
  ];
}

function reasonsByIndex(candidate: Candidate, { rules, list, indexed, limit }: Frame): Reason[] {
  const { record, criteria, wellbeing } = candidate;
  const reasons = metReasons(record, sharesAtThreshold(record, rules));
  if (!hasEnoughCriteria(candidate, rules)) {
    const { usable } = criteria;
    reasons.push({ kind: 'too-little-data', unit: 'criteria', usable, needed: rules.minimumCriteria });
  } else if (wellbeing.index === undefined) {
    reasons.push({ kind: 'no-index' });
  } else if (limit === undefined) {
    reasons.push({ kind: 'few-indices', schools: indexed, needed: SCHOOLS_FOR_QUARTER });
  } else {
    const scaleYear = rules.boundsYear ?? record.year;
    const { index: value, used } = wellbeing;
    reasons.push({ kind: 'index', value, limit, criteria: used, weights: list.weights, scaleYear });
  }
  return reasons;
}

/** The criteria met; where some of them cannot be changed, they are named apart first. */
function metReasons(record: ContextRecord, shares: readonly JudgedShare[]): Reason[] {
  const met = metCriteria(record, shares);
  const names = met.map(({ criterion }) => criterion);
  const fixed = names.filter((name) => !canBeChanged(name));
  const apart: Reason = { kind: 'criteria-apart', changeable: names.filter(canBeChanged), fixed };
  return [
    ...(fixed.length > 0 ? [apart] : []),
    ...met.map((criterion): Reason => ({ kind: 'criterion', criterion })),
  ];
}
