// The rule sets of ШНОР: what the findings of a school decide.
import type { Tally } from '../measures/findings';
import type { ShnorRuleSet, ShnorRules } from './rules';
import type { ShnorStatus } from './verdict';

export interface Decision {
  readonly status: Exclude<ShnorStatus, 'excluded'>;
  /** The data suffice to say that the school is not on the list. */
  readonly conclusive: boolean;
}

export interface RuleSet {
  readonly unit: 'procedures' | 'years' | 'indicators';
  /** How many units the rule needs: low ones for the list, usable ones for a conclusion. */
  readonly needed: (rules: ShnorRules) => number;
  /** How many units are low, and how many usable. */
  readonly count: (tallies: readonly Tally[]) => Tally;
}

/** A year is low when it has a low procedure; two low years of those looked at make the list. */
const byYears: RuleSet = {
  unit: 'years',
  needed: () => 2,
  count: (tallies) => ({
    low: tallies.filter((year) => year.low > 0).length,
    usable: tallies.filter((year) => year.usable > 0).length,
  }),
};

export const RULE_SETS: Readonly<Record<ShnorRuleSet, RuleSet>> = {
  'two-procedures': {
    unit: 'procedures',
    needed: (rules) => rules.proceduresForList,
    count: countFindings,
  },
  'two-years': byYears,
  'three-years': byYears,
  order: {
    unit: 'indicators',
    needed: (rules) => rules.proceduresForList,
    count: countFindings,
  },
};

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
