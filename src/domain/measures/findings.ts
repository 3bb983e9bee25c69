// Findings: what a procedure by itself, or several taken together, shows when it is judged.
import type { ShnorRules } from '../lists/rules';
import { type Assessment, assess, type Counts, isUsable } from './assessment';
import type { Procedure, ProceduresByYear } from './procedure';
import type { Series } from './series';

/** Several procedures summed, the latest year first. */
export interface Pool extends Counts {
  readonly pooled: readonly [Procedure, ...Procedure[]];
  readonly assessment: Assessment;
}

export type Finding = Procedure | Pool;

/** How many units (procedures, indicators, years) are low, and how many usable. */
export interface Tally {
  readonly low: number;
  readonly usable: number;
}

/** What one year shows. */
export interface YearFindings extends Tally {
  /** All findings of the year, or at least the notable ones. */
  readonly findings: readonly Finding[];
}

/** The procedures that a finding is made of, the latest year first. */
export function partsOf(finding: Finding): readonly [Procedure, ...Procedure[]] {
  return 'pooled' in finding ? finding.pooled : [finding];
}

/** The latest of them, which gives the finding its name. */
export function firstOf(finding: Finding): Procedure {
  return 'pooled' in finding ? finding.pooled[0] : finding;
}

export function pool(pooled: readonly [Procedure, ...Procedure[]], rules: ShnorRules): Finding {
  const [only, ...others] = pooled;
  if (others.length === 0) return only;
  const sum = (of: (procedure: Procedure) => number): number =>
    pooled.reduce((total, procedure) => total + of(procedure), 0);
  const counts: Counts = {
    count: sum(({ count }) => count),
    whole: sum(({ whole }) => whole),
    participants: sum(({ participants, whole }) => participants ?? whole),
  };
  const { count, whole, participants } = counts;
  return { pooled, ...counts, assessment: assess(count, whole, participants, rules) };
}

/** Counts of different meaning, or over different wholes, are never summed, nor are impossible ones. */
export function canJoin(procedure: Procedure, other: Procedure): boolean {
  return (
    procedure.measure === other.measure &&
    procedure.people === other.people &&
    other.assessment !== 'impossible'
  );
}

/** Findings of one year: its procedures, small ones together with the year before when the rules say so. */
export function findingsOfYear(school: ProceduresByYear, slot: number, rules: ShnorRules): YearFindings {
  const year = school[slot];
  if (year === undefined) return summary([]);
  const { low, usable, procedures } = year;
  if (!rules.poolSmall) return { low, usable, findings: procedures };
  const before = new Map<Series, Procedure>();
  for (const procedure of school[slot + 1]?.procedures ?? []) before.set(procedure.series, procedure);
  const findings = procedures.map((procedure) => {
    const earlier = procedure.assessment === 'small' ? before.get(procedure.series) : undefined;
    return earlier !== undefined && canJoin(procedure, earlier)
      ? pool([procedure, earlier], rules)
      : procedure;
  });
  return summary(findings);
}

/** Findings with how many of them are low and usable. */
export function summary(findings: readonly Finding[]): YearFindings {
  let low = 0;
  let usable = 0;
  for (const { assessment } of findings) {
    if (assessment === 'low') low += 1;
    if (isUsable(assessment)) usable += 1;
  }
  return { low, usable, findings };
}
