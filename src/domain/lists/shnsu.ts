// Judging schools for the list of ШНСУ (schools in unfavourable social conditions).
import type { SchoolYear } from '../kernel/school-year';
import type { ContextRecord, School } from './records';
import type { ShnsuRules } from './rules';
import { isOutsideSelection } from './selection';
import { countCriteria, statusByCriteria } from './shnsu-criteria';
import { indexOfList, lowerQuartile } from './shnsu-index';
import { shnsuReasons } from './shnsu-reasons';
import { type Candidate, decidingSteps, type Frame, hasEnoughCriteria, statusOf } from './shnsu-status';
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
  const judged =
    rules.ruleSet === 'criteria' ? statusesByCriteria(data, rules) : statusesByIndex(data, rules);
  return data.schools.map(
    ({ key, kind }) =>
      judged.get(key) ?? { status: isOutsideSelection(kind) ? 'excluded' : 'insufficient', met: 0 },
  );
}

/** The index takes no part in a rule by criteria, and movement does not show it. */
function statusesByCriteria({ schools, contexts }: ShnsuData, rules: ShnsuRules): Map<string, EarlierShnsu> {
  const judged = new Map<string, EarlierShnsu>();
  for (const { key, kind } of schools) {
    const record = isOutsideSelection(kind) ? undefined : contexts.get(key);
    if (record === undefined) continue;
    const criteria = countCriteria(record, rules);
    judged.set(key, { status: statusByCriteria(criteria, rules), met: criteria.met });
  }
  return judged;
}

function statusesByIndex(data: ShnsuData, rules: ShnsuRules): Map<string, EarlierShnsu> {
  const { candidates, frame } = candidatesOf(data, rules);
  const judged = new Map<string, EarlierShnsu>();
  for (const [key, candidate] of candidates) {
    judged.set(key, { status: statusOf(candidate, frame), met: candidate.criteria.met });
  }
  return judged;
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
  const indices = indicesOf(candidates, rules);
  return { candidates, frame: { rules, list, indexed: indices.length, limit: lowerQuartile(indices) } };
}

function recordsOf(
  schools: readonly School[],
  contexts: ReadonlyMap<string, ContextRecord>,
): ContextRecord[] {
  return schools.map((school) => contexts.get(school.key)).filter((record) => record !== undefined);
}

/** The indices that are known, of the schools with enough criteria. */
function indicesOf(candidates: ReadonlyMap<string, Candidate>, rules: ShnsuRules): number[] {
  if (rules.ruleSet !== 'lowest-quarter') return [];
  return [...candidates.values()]
    .filter((candidate) => hasEnoughCriteria(candidate, rules))
    .map(({ wellbeing }) => wellbeing.index)
    .filter((index) => index !== undefined);
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
  const deciding = decidingSteps(candidate, frame, status);
  return {
    schoolKey: record.schoolKey,
    year,
    status,
    met: criteria.met,
    usable: criteria.usable,
    conclusive: status !== 'insufficient',
    index: wellbeing.index,
    borderline: deciding.length > 0,
    reasons: shnsuReasons(candidate, frame, status, deciding),
  };
}
