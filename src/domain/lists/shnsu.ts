// Judging schools for the list of ШНСУ (schools in unfavourable social conditions).
import type { SchoolYear } from '../school-year';
import type { ContextRecord, School } from './records';
import type { ShnsuRules } from './rules';
import { isOutsideSelection } from './selection';
import { judgeCriteria, turnedByOnePupil } from './shnsu-criteria';
import {
  type IndexOfList,
  indexOfList,
  isInLowestQuarter,
  isQuarterDecidedByOnePupil,
  lowerQuartile,
} from './shnsu-index';
import type { JudgedShare, Reason, ShnsuStatus, ShnsuVerdict } from './verdict';

export interface ShnsuData {
  readonly schools: readonly School[];
  readonly year: SchoolYear;
  /** Context of that year by school key. */
  readonly contexts: ReadonlyMap<string, ContextRecord>;
  /** Context of the year of the scale by school key; undefined when the scale is that of the year judged. */
  readonly scaleContexts: ReadonlyMap<string, ContextRecord> | undefined;
}

/** A school with its context, ready to be judged. */
interface Candidate {
  readonly record: ContextRecord;
  readonly criteria: readonly JudgedShare[];
  readonly met: number;
  readonly conclusive: boolean;
  readonly index: number | undefined;
  /** Criteria that the index is made of. */
  readonly used: number;
}

/** What is common to all schools of one year. */
interface Frame {
  readonly rules: ShnsuRules;
  readonly list: IndexOfList;
  /** The lower quartile of the index over the schools with enough criteria. */
  readonly limit: number | undefined;
}

/** Verdicts on one year in the order of the schools. */
export function judgeShnsu(data: ShnsuData, rules: ShnsuRules): ShnsuVerdict[] {
  const selected = data.schools.filter((school) => !isOutsideSelection(school.kind));
  const records = recordsOf(selected, data.contexts);
  const scaleRecords = data.scaleContexts && recordsOf(selected, data.scaleContexts);
  const list = indexOfList(records, scaleRecords, rules);
  const candidates = new Map(records.map((record) => [record.schoolKey, candidateOf(record, list, rules)]));
  const indices = [...candidates.values()].map(({ conclusive, index }) => (conclusive ? index : undefined));
  const frame: Frame = { rules, list, limit: lowerQuartile(indices) };
  return data.schools.map((school) => {
    const candidate = candidates.get(school.key);
    if (isOutsideSelection(school.kind)) {
      return withoutJudging(school, data.year, 'excluded', { kind: 'excluded', schoolKind: school.kind });
    }
    if (candidate === undefined) {
      return withoutJudging(school, data.year, 'insufficient', { kind: 'no-context' });
    }
    return verdictOf(school, data.year, candidate, frame);
  });
}

function recordsOf(
  schools: readonly School[],
  contexts: ReadonlyMap<string, ContextRecord>,
): ContextRecord[] {
  return schools.map((school) => contexts.get(school.key)).filter((record) => record !== undefined);
}

function candidateOf(record: ContextRecord, list: IndexOfList, rules: ShnsuRules): Candidate {
  const criteria = judgeCriteria(record, rules);
  const { index, used } = list.schools.get(record.schoolKey) ?? { index: undefined, used: 0 };
  return {
    record,
    criteria,
    met: criteria.filter((criterion) => criterion.met).length,
    conclusive: criteria.length >= rules.minimumCriteria,
    index,
    used,
  };
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

function verdictOf(school: School, year: SchoolYear, candidate: Candidate, frame: Frame): ShnsuVerdict {
  const status = statusOf(candidate, frame);
  const borderline = status !== 'insufficient' && isBorderline(candidate, frame);
  return {
    schoolKey: school.key,
    year,
    status,
    met: candidate.met,
    usable: candidate.criteria.length,
    conclusive: candidate.conclusive,
    index: candidate.index,
    borderline,
    reasons: reasonsOf(candidate, frame, borderline),
  };
}

function statusOf({ met, conclusive, index }: Candidate, { rules, limit }: Frame): ShnsuStatus {
  if (!conclusive) return 'insufficient';
  if (rules.ruleSet === 'criteria') return met >= rules.criteriaForList ? 'listed' : 'clear';
  if (index === undefined || limit === undefined) return 'insufficient';
  return isInLowestQuarter(index, limit) ? 'listed' : 'clear';
}

function isBorderline({ record, criteria, met }: Candidate, { rules, list, limit }: Frame): boolean {
  if (rules.ruleSet === 'lowest-quarter') {
    return limit !== undefined && isQuarterDecidedByOnePupil(record, list, limit);
  }
  const listed = met >= rules.criteriaForList;
  return criteria.some((criterion) => met + turnedByOnePupil(criterion) >= rules.criteriaForList !== listed);
}

function reasonsOf(candidate: Candidate, { rules, limit }: Frame, borderline: boolean): Reason[] {
  const { criteria, met, conclusive, index, used } = candidate;
  const reasons: Reason[] = [];
  for (const criterion of criteria) {
    if (criterion.met) reasons.push({ kind: 'criterion', criterion });
  }
  if (!conclusive) {
    const { minimumCriteria: needed } = rules;
    reasons.push({ kind: 'too-little-data', unit: 'criteria', usable: criteria.length, needed });
  } else if (met === 0 && rules.ruleSet === 'criteria') {
    reasons.push({ kind: 'no-criteria-met', usable: criteria.length });
  }
  if (rules.ruleSet === 'lowest-quarter' && conclusive) {
    if (index === undefined || limit === undefined) reasons.push({ kind: 'no-index' });
    else reasons.push({ kind: 'index', value: index, limit, criteria: used });
  }
  if (borderline) reasons.push({ kind: 'borderline' });
  return reasons;
}
