// Judging schools for the list of ШНСУ (schools in unfavourable social conditions).
import type { SchoolWellbeing } from '../indicators/wellbeing';
import type { SchoolYear } from '../kernel/school-year';
import type { ContextRecord, School } from './records';
import type { ShnsuRules } from './rules';
import { isOutsideSelection } from './selection';
import { type CriteriaCount, countCriteria, metCriteria, stepsOfOnePupil } from './shnsu-criteria';
import {
  type IndexOfList,
  indexOfList,
  isInLowestQuarter,
  isQuarterDecidedByOnePupil,
  lowerQuartile,
} from './shnsu-index';
import type { Reason, ShnsuStatus, ShnsuVerdict } from './verdict';

export interface ShnsuData {
  readonly schools: readonly School[];
  /** Context of the year judged by school key. */
  readonly contexts: ReadonlyMap<string, ContextRecord>;
  /** Context of the year of the scale by school key; undefined when the scale is that of the year judged. */
  readonly scaleContexts: ReadonlyMap<string, ContextRecord> | undefined;
}

/** What the year before gave, by the same rules; only what movement needs. */
export interface EarlierShnsu {
  readonly status: ShnsuStatus;
  readonly met: number;
}

/** A school that is judged, with its context. */
interface Candidate {
  readonly record: ContextRecord;
  readonly criteria: CriteriaCount;
  readonly wellbeing: SchoolWellbeing;
}

/** What is common to all schools of one year. */
interface Frame {
  readonly rules: ShnsuRules;
  readonly list: IndexOfList;
  /** The limit of the lowest quarter; undefined under the other rule set, or when no index is known. */
  readonly limit: number | undefined;
}

/** Verdicts on one year in the order of the schools. */
export function judgeShnsu(data: ShnsuData, year: SchoolYear, rules: ShnsuRules): ShnsuVerdict[] {
  const { candidates, frame } = candidatesOf(data, rules);
  return data.schools.map((school) => {
    if (isOutsideSelection(school.kind)) {
      return withoutJudging(school, year, 'excluded', { kind: 'excluded', schoolKind: school.kind });
    }
    const candidate = candidates.get(school.key);
    return candidate === undefined
      ? withoutJudging(school, year, 'insufficient', { kind: 'no-context' })
      : verdictOf(candidate, year, frame);
  });
}

/** Statuses of one year in the order of the schools, without reasons. */
export function judgeEarlierShnsu(data: ShnsuData, rules: ShnsuRules): EarlierShnsu[] {
  const { candidates, frame } = candidatesOf(data, rules);
  return data.schools.map((school) => {
    const candidate = candidates.get(school.key);
    if (candidate !== undefined) return { status: statusOf(candidate, frame), met: candidate.criteria.met };
    return { status: isOutsideSelection(school.kind) ? 'excluded' : 'insufficient', met: 0 };
  });
}

/** The schools of the selection that have context, by key. */
function candidatesOf(
  { schools, contexts, scaleContexts }: ShnsuData,
  rules: ShnsuRules,
): { candidates: ReadonlyMap<string, Candidate>; frame: Frame } {
  const selected = schools.filter((school) => !isOutsideSelection(school.kind));
  const records = recordsOf(selected, contexts);
  const list = indexOfList(records, scaleContexts && recordsOf(selected, scaleContexts), rules);
  const candidates = new Map<string, Candidate>();
  records.forEach((record, i) => {
    const wellbeing = list.schools[i];
    if (wellbeing === undefined) return;
    candidates.set(record.schoolKey, { record, criteria: countCriteria(record, rules), wellbeing });
  });
  return { candidates, frame: { rules, list, limit: limitOf(candidates, rules) } };
}

function recordsOf(
  schools: readonly School[],
  contexts: ReadonlyMap<string, ContextRecord>,
): ContextRecord[] {
  return schools.map((school) => contexts.get(school.key)).filter((record) => record !== undefined);
}

/** The limit of the lowest quarter, over the schools with enough criteria. */
function limitOf(candidates: ReadonlyMap<string, Candidate>, rules: ShnsuRules): number | undefined {
  if (rules.ruleSet !== 'lowest-quarter') return undefined;
  const enough = [...candidates.values()].filter((candidate) => isConclusive(candidate, rules));
  return lowerQuartile(enough.map(({ wellbeing }) => wellbeing.index));
}

function isConclusive({ criteria }: Candidate, rules: ShnsuRules): boolean {
  return criteria.usable >= rules.minimumCriteria;
}

function withoutJudging(
  school: School,
  year: SchoolYear,
  status: 'excluded' | 'insufficient',
  reason: Reason,
): ShnsuVerdict {
  return {
    schoolKey: school.key,
    year,
    status,
    met: 0,
    usable: 0,
    conclusive: false,
    index: undefined,
    borderline: false,
    reasons: [reason],
  };
}

function verdictOf(candidate: Candidate, year: SchoolYear, frame: Frame): ShnsuVerdict {
  const { record, criteria, wellbeing } = candidate;
  const status = statusOf(candidate, frame);
  const borderline = status !== 'insufficient' && isBorderline(candidate, frame);
  return {
    schoolKey: record.schoolKey,
    year,
    status,
    met: criteria.met,
    usable: criteria.usable,
    conclusive: isConclusive(candidate, frame.rules),
    index: wellbeing.index,
    borderline,
    reasons: reasonsOf(candidate, frame, borderline),
  };
}

function statusOf(candidate: Candidate, { rules, limit }: Frame): ShnsuStatus {
  if (!isConclusive(candidate, rules)) return 'insufficient';
  const { criteria, wellbeing } = candidate;
  if (rules.ruleSet === 'criteria') return criteria.met >= rules.criteriaForList ? 'listed' : 'clear';
  if (wellbeing.index === undefined || limit === undefined) return 'insufficient';
  return isInLowestQuarter(wellbeing.index, limit) ? 'listed' : 'clear';
}

function isBorderline({ record, criteria }: Candidate, { rules, list, limit }: Frame): boolean {
  if (rules.ruleSet === 'lowest-quarter') {
    return limit !== undefined && isQuarterDecidedByOnePupil(record, list, limit);
  }
  const missing = rules.criteriaForList - criteria.met;
  if (missing !== 0 && missing !== 1) return false;
  return stepsOfOnePupil(record, rules).has(missing === 1 ? 1 : -1);
}

function reasonsOf(candidate: Candidate, { rules, list, limit }: Frame, borderline: boolean): Reason[] {
  const { record, criteria, wellbeing } = candidate;
  const { usable } = criteria;
  const reasons: Reason[] = metCriteria(record, rules).map((criterion) => ({ kind: 'criterion', criterion }));
  if (!isConclusive(candidate, rules)) {
    reasons.push({ kind: 'too-little-data', unit: 'criteria', usable, needed: rules.minimumCriteria });
  } else if (rules.ruleSet === 'criteria') {
    if (criteria.met === 0) reasons.push({ kind: 'no-criteria-met', usable });
  } else if (wellbeing.index === undefined || limit === undefined) {
    reasons.push({ kind: 'no-index' });
  } else {
    const scaleYear = rules.boundsYear ?? record.year;
    const { index: value, used } = wellbeing;
    reasons.push({ kind: 'index', value, limit, criteria: used, weights: list.weights, scaleYear });
  }
  if (borderline) reasons.push({ kind: 'borderline' });
  return reasons;
}
