// Judging schools for the list of ШНОР (schools with low educational results).
import type { SchoolYear } from '../kernel/school-year';
import type { ProceduresByYear } from '../measures/procedure';
import { ProcedureReader } from '../measures/procedures';
import { RULE_WINDOWS, ruleFindings } from '../measures/rule-findings';
import { groupBySchool } from './by-school';
import { pooledStatus, whyDecisionNeeded } from './needs-decision';
import { findingsOfOnePupil } from './one-pupil';
import type { ContextRecord, GraduateRecord, ResultRecord, School } from './records';
import type { ShnorRules } from './rules';
import { isOutsideSelection } from './selection';
import { shnorReasons } from './shnor-reasons';
import { decide, RULE_SETS, type RuleSet } from './shnor-rule-sets';
import type { ShnorStatus, ShnorVerdict } from './verdict';

export interface ShnorData {
  readonly schools: readonly School[];
  readonly results: readonly ResultRecord[];
  readonly graduates: readonly GraduateRecord[];
  /** The year judged; undefined when no year is known. */
  readonly year: SchoolYear | undefined;
  /** The calendar year directly before it has data. */
  readonly hasYearBefore: boolean;
  /** Context of the judged context year and of the one before it, by school key. */
  readonly contexts: ReadonlyMap<string, ContextRecord>;
  readonly contextsBefore: ReadonlyMap<string, ContextRecord>;
}

/** What the year before gave, by the same rules; only what movement needs. */
export interface EarlierVerdict {
  readonly status: ShnorStatus;
  readonly low: number;
}

export interface JudgedShnor {
  /** In the order of the schools; empty when no year is known. */
  readonly verdicts: readonly ShnorVerdict[];
  /** In the order of the schools; empty when there is no year before. */
  readonly earlier: readonly EarlierVerdict[];
}

const NO_ROWS: readonly never[] = [];

export function judgeShnor(data: ShnorData, rules: ShnorRules): JudgedShnor {
  const { year, hasYearBefore } = data;
  if (year === undefined) return { verdicts: [], earlier: [] };
  const results = groupBySchool(data.results);
  const graduates = groupBySchool(data.graduates);
  const ruleSet = RULE_SETS[rules.ruleSet];
  const { years, sums } = RULE_WINDOWS[rules.ruleSet];
  // One year more for the verdict of the year before, one more for what its small procedures are pooled with.
  const window = { judged: year, years: years + 2 };
  const wanted = sums || rules.poolSmall ? 'all' : 'notable';
  const reader = new ProcedureReader({ ...window, wanted }, rules);
  // Only a school whose place is in doubt is read whole.
  let wholeReader: ProcedureReader | undefined;
  const verdicts: ShnorVerdict[] = [];
  const earlier: EarlierVerdict[] = [];
  for (const school of data.schools) {
    if (isOutsideSelection(school.kind)) {
      verdicts.push(excluded(school, year));
      if (hasYearBefore) earlier.push({ status: 'excluded', low: 0 });
      continue;
    }
    const rows = [results.get(school.key) ?? NO_ROWS, graduates.get(school.key) ?? NO_ROWS] as const;
    const procedures = reader.read(...rows);
    const readWhole = (): ProceduresByYear => {
      wholeReader ??= new ProcedureReader({ ...window, wanted: 'all' }, rules);
      return wholeReader.read(...rows);
    };
    verdicts.push(verdictOf(school, year, procedures, readWhole, data, ruleSet, rules));
    if (hasYearBefore) {
      earlier.push(earlierVerdict(procedures, data.contextsBefore.get(school.key), ruleSet, rules));
    }
  }
  return { verdicts, earlier };
}

function excluded(school: School, year: SchoolYear): ShnorVerdict {
  return {
    schoolKey: school.key,
    year,
    status: 'excluded',
    low: 0,
    usable: 0,
    conclusive: false,
    borderline: false,
    needsDecision: undefined,
    reasons: [{ kind: 'excluded', schoolKind: school.kind }],
  };
}

function verdictOf(
  school: School,
  year: SchoolYear,
  procedures: ProceduresByYear,
  readWhole: () => ProceduresByYear,
  data: ShnorData,
  ruleSet: RuleSet,
  rules: ShnorRules,
): ShnorVerdict {
  const years = ruleFindings(procedures, 0, rules);
  const decision = decide(ruleSet, years, rules);
  const accreditation = suspended(data.contexts.get(school.key));
  const borderline = accreditation === undefined ? findingsOfOnePupil(years, ruleSet, rules) : [];
  const grounds = { year, years, decision, accreditation, borderline };
  const byResults = accreditation === undefined && decision.status === 'listed';
  const why = byResults ? whyDecisionNeeded(years, borderline.length > 0) : undefined;
  return {
    schoolKey: school.key,
    year,
    status: accreditation === undefined ? decision.status : 'listed',
    low: years[0]?.low ?? 0,
    usable: years[0]?.usable ?? 0,
    conclusive: decision.conclusive,
    borderline: borderline.length > 0,
    needsDecision: why && { why, pooled: pooledStatus(readWhole(), ruleSet, rules) },
    reasons: shnorReasons(grounds, ruleSet, rules),
  };
}

function earlierVerdict(
  procedures: ProceduresByYear,
  context: ContextRecord | undefined,
  ruleSet: RuleSet,
  rules: ShnorRules,
): EarlierVerdict {
  const years = ruleFindings(procedures, 1, rules);
  const { status } = decide(ruleSet, years, rules);
  return { status: suspended(context) === undefined ? status : 'listed', low: years[0]?.low ?? 0 };
}

/** The record when it says that accreditation is suspended or withdrawn. */
function suspended(context: ContextRecord | undefined): ContextRecord | undefined {
  return context?.accreditationSuspended === true ? context : undefined;
}
