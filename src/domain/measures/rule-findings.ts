// Which findings each rule set of ШНОР looks at: those of the year judged, and of the years before where it needs them.
import type { ShnorRuleSet, ShnorRules } from '../lists/rules';
import { findingsOfYear, type YearFindings } from './findings';
import { orderIndicators } from './order-indicators';
import type { ProceduresByYear } from './procedure';

export interface RuleWindow {
  /** How many years the rule looks at, the judged one included. */
  readonly years: number;
  /** It sums procedures over years or grades. */
  readonly sums: boolean;
}

export const RULE_WINDOWS: Readonly<Record<ShnorRuleSet, RuleWindow>> = {
  'two-procedures': { years: 1, sums: false },
  'two-years': { years: 2, sums: false },
  'three-years': { years: 3, sums: false },
  order: { years: 2, sums: true },
};

/**
 * Findings of the year `back` years before the judged one and, where the rule compares years, of each calendar year
 * before that, the latest first. Under «по приказу» the indicators take both years into one.
 */
export function ruleFindings(school: ProceduresByYear, back: number, rules: ShnorRules): YearFindings[] {
  if (rules.ruleSet === 'order') return [orderIndicators(school, back, rules)];
  const findings: YearFindings[] = [];
  const end = back + RULE_WINDOWS[rules.ruleSet].years;
  for (let slot = back; slot < end; slot += 1) findings.push(findingsOfYear(school, slot, rules));
  return findings;
}
