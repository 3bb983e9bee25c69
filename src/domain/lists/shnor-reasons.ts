// Reasons of a verdict on ШНОР, as data, in the order in which they are read.
import type { SchoolYear } from '../kernel/school-year';
import { isUsable } from '../measures/assessment';
import { type Finding, firstOf, partsOf, type YearFindings } from '../measures/findings';
import { recordsOf } from '../measures/procedure';
import { compareSeries } from '../measures/series';
import type { ContextRecord, Provenance } from './records';
import type { ShnorRules } from './rules';
import type { Decision, RuleSet } from './shnor-rule-sets';
import type { JudgedProcedure, Reason } from './verdict';

export interface ShnorGrounds {
  /** The year judged. */
  readonly year: SchoolYear;
  readonly years: readonly YearFindings[];
  readonly decision: Decision;
  /** The record that says that accreditation was suspended or withdrawn. */
  readonly accreditation: ContextRecord | undefined;
  /** The procedures of which one pupil decides. */
  readonly borderline: readonly Finding[];
}

export function shnorReasons(grounds: ShnorGrounds, ruleSet: RuleSet, rules: ShnorRules): Reason[] {
  const { accreditation } = grounds;
  const named = namedFindings(grounds.years);
  const reasons: Reason[] = [];
  if (accreditation !== undefined) {
    const { year, source, asOf } = accreditation;
    const alone = grounds.decision.status !== 'listed';
    reasons.push({ kind: 'accreditation', year, alone, source, asOf });
  }
  for (const finding of named) {
    if (finding.assessment !== 'low') continue;
    reasons.push({ kind: 'low-procedure', procedure: judgedProcedure(finding, rules) });
  }
  if (ruleSet.unit === 'years') addLowYears(named, reasons);
  if (accreditation === undefined) addWhyNotListed(grounds, named, ruleSet, rules, reasons);
  for (const finding of named) {
    if (finding.assessment !== 'impossible') continue;
    reasons.push({ kind: 'impossible-counts', procedure: judgedProcedure(finding, rules) });
  }
  if (grounds.borderline.length === 0) return reasons;
  for (const finding of [...grounds.borderline].sort(compareFindings)) {
    reasons.push({ kind: 'near-threshold', procedure: judgedProcedure(finding, rules), year: grounds.year });
  }
  reasons.push({ kind: 'borderline' });
  return reasons;
}

/** The findings that a reader wants to see, the latest year first, then by procedure, grade and subject. */
function namedFindings(years: readonly YearFindings[]): Finding[] {
  const named: Finding[] = [];
  for (const { findings } of years) {
    for (const finding of findings) if (finding.assessment !== 'not-low') named.push(finding);
  }
  return named.length > 1 ? named.sort(compareFindings) : named;
}

function compareFindings(a: Finding, b: Finding): number {
  const first = firstOf(a);
  const second = firstOf(b);
  return second.year - first.year || compareSeries(first.series, second.series);
}

function addLowYears(named: readonly Finding[], reasons: Reason[]): void {
  const low = named.filter(({ assessment }) => assessment === 'low');
  const years = distinct(low.map((finding) => firstOf(finding).year));
  if (years.length > 0) reasons.push({ kind: 'low-years', years });
}

function addWhyNotListed(
  { years, decision }: ShnorGrounds,
  named: readonly Finding[],
  ruleSet: RuleSet,
  rules: ShnorRules,
  reasons: Reason[],
): void {
  const { status, conclusive } = decision;
  if (status === 'listed') return;
  if (status === 'clear') {
    const usable = years.reduce((total, year) => total + year.usable, 0);
    reasons.push({ kind: 'no-low-procedures', usable });
    return;
  }
  if (!conclusive) {
    const { usable } = ruleSet.count(years);
    reasons.push({ kind: 'too-little-data', unit: ruleSet.unit, usable, needed: ruleSet.needed(rules) });
  }
  for (const finding of named) {
    if (finding.assessment !== 'small') continue;
    const procedure = judgedProcedure(finding, rules);
    reasons.push({ kind: 'small-procedure', procedure, minimum: rules.minimumParticipants });
  }
}

function judgedProcedure(finding: Finding, rules: ShnorRules): JudgedProcedure {
  const { series, measure, people } = firstOf(finding);
  const parts = partsOf(finding);
  const records: Provenance[] = [];
  for (const part of parts) records.push(...recordsOf(part));
  return {
    years: distinct(parts.map(({ year }) => year)),
    procedure: series.procedure,
    grades: distinct(parts.map((part) => part.series.grade)).sort((a, b) => a - b),
    subject: series.subject,
    count: finding.count,
    whole: finding.whole,
    participants: finding.participants,
    measure,
    people,
    threshold: rules.lowThreshold,
    usable: isUsable(finding.assessment),
    low: finding.assessment === 'low',
    source: joined(records.map(({ source }) => source)),
    asOf: joined(records.map(({ asOf }) => asOf)),
  };
}

/** Different sources or dates in one text, each once. */
function joined(texts: readonly string[]): string {
  const filled = texts.map((text) => text.trim()).filter((text) => text !== '');
  return distinct(filled).join('; ');
}

function distinct<T>(values: T[]): T[] {
  return values.length > 1 ? [...new Set(values)] : values;
}
