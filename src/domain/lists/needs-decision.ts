// Whether a listed school's place wants a person's decision, and what the sum of two years would say of it.
import { type Counts, stepThatTurns } from '../measures/assessment';
import { canJoin, type Finding, pool, summary, type YearFindings } from '../measures/findings';
import type { Procedure, ProceduresByYear } from '../measures/procedure';
import { ruleFindings } from '../measures/rule-findings';
import type { ShnorRules } from './rules';
import { decide, type RuleSet } from './shnor-rule-sets';
import type { NeededDecision, ShnorStatus } from './verdict';

/** A low procedure of fewer pupils says little by itself. The recommended value; nobody prescribes one. */
export const FEW_PARTICIPANTS = 25;

/**
 * Why the place of a school that its results have listed is not certain: one pupil decides it, or every low
 * procedure of the years looked at has fewer than 25 pupils.
 */
export function whyDecisionNeeded(
  years: readonly YearFindings[],
  isBorderline: boolean,
): NeededDecision['why'] | undefined {
  if (isBorderline) return 'one-pupil';
  const low = years.flatMap(({ findings }) => findings.filter(({ assessment }) => assessment === 'low'));
  return low.every(isFew) ? 'few-participants' : undefined;
}

/** As with the minimum, those who took part are counted where they are known. */
function isFew({ participants, whole }: Counts): boolean {
  return (participants ?? whole) < FEW_PARTICIPANTS;
}

/**
 * The status when each procedure in doubt (fewer than 25 pupils, or one pupil turns it) is summed with the same
 * procedure of the year directly before. Undefined when none of them has such a year. `school` holds all procedures.
 */
export function pooledStatus(
  school: ProceduresByYear,
  ruleSet: RuleSet,
  rules: ShnorRules,
): Exclude<ShnorStatus, 'excluded'> | undefined {
  let joined = 0;
  const years = ruleFindings(school, 0, rules).map(({ findings }) =>
    summary(
      findings.map((finding) => {
        const earlier = isInDoubt(finding, rules) ? yearBefore(finding, school) : undefined;
        if (earlier === undefined || 'pooled' in finding) return finding;
        joined += 1;
        return pool([finding, earlier], rules);
      }),
    ),
  );
  return joined === 0 ? undefined : decide(ruleSet, years, rules).status;
}

function isInDoubt(finding: Finding, rules: ShnorRules): boolean {
  const { assessment, count, whole } = finding;
  if (assessment === 'impossible') return false;
  return isFew(finding) || stepThatTurns(assessment, count, whole, rules) !== 0;
}

/** The same procedure of the year before; what is a sum already has it. */
function yearBefore(finding: Finding, school: ProceduresByYear): Procedure | undefined {
  if ('pooled' in finding) return undefined;
  for (const { procedures } of school) {
    const found = procedures.find(
      ({ series, year }) => series === finding.series && year === finding.year - 1,
    );
    if (found !== undefined) return canJoin(finding, found) ? found : undefined;
  }
  return undefined;
}
