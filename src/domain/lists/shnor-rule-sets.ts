// The rule sets of ШНОР: which findings each looks at and what they decide.
import { findingsOfYear, type Tally, type YearFindings } from './findings';
import { orderIndicators } from './order-indicators';
import type { ProceduresByYear, StateExamSource } from './procedures';
import type { ShnorRuleSet, ShnorRules } from './rules';
import type { ShnorStatus } from './verdict';

export interface Decision {
  readonly status: Exclude<ShnorStatus, 'excluded'>;
  /** The data suffice to say that the school is not on the list. */
  readonly conclusive: boolean;
}

export interface RuleSet {
  /** How many years it looks at, the judged one included. */
  readonly years: number;
  readonly unit: 'procedures' | 'years' | 'indicators';
  readonly stateExams: StateExamSource;
  /** It sums procedures over years or grades. */
  readonly sums: boolean;
  /** Findings of the year judged and of the years before it that the rule looks at, by year. */
  readonly findings: (school: ProceduresByYear, judged: number, rules: ShnorRules) => YearFindings[];
  /** How many units the rule needs: low ones for the list, usable ones for a conclusion. */
  readonly needed: (rules: ShnorRules) => number;
  /** How many units are low, and how many usable. */
  readonly count: (tallies: readonly Tally[]) => Tally;
}

export const RULE_SETS: Readonly<Record<ShnorRuleSet, RuleSet>> = {
  'two-procedures': {
    years: 1,
    unit: 'procedures',
    stateExams: 'results',
    sums: false,
    findings: (school, judged, rules) => [findingsOfYear(school, judged, rules)],
    needed: (rules) => rules.proceduresForList,
    count: countFindings,
  },
  'two-years': byYears(2),
  'three-years': byYears(3),
  order: {
    years: 2,
    unit: 'indicators',
    stateExams: 'graduates',
    sums: true,
    findings: (school, judged, rules) => [orderIndicators(school, judged, rules)],
    needed: (rules) => rules.proceduresForList,
    count: countFindings,
  },
};

/** A year is low when it has a low procedure; two low years of those looked at make the list. */
function byYears(years: number): RuleSet {
  return {
    years,
    unit: 'years',
    stateExams: 'results',
    sums: false,
    findings: (school, judged, rules) =>
      Array.from({ length: years }, (_, back) => findingsOfYear(school, judged + back, rules)),
    needed: () => 2,
    count: (tallies) => ({
      low: tallies.filter((year) => year.low > 0).length,
      usable: tallies.filter((year) => year.usable > 0).length,
    }),
  };
}

function countFindings(tallies: readonly Tally[]): Tally {
  return tallies[0] ?? { low: 0, usable: 0 };
}

/** The status that the tallies of the years give under a rule set. */
export function decide(ruleSet: RuleSet, tallies: readonly Tally[], rules: ShnorRules): Decision {
  const { low, usable } = ruleSet.count(tallies);
  const needed = ruleSet.needed(rules);
  const conclusive = usable >= needed;
  if (low >= needed) return { status: 'listed', conclusive };
  if (low >= 1) return { status: 'risk', conclusive };
  return { status: conclusive ? 'clear' : 'insufficient', conclusive };
}
