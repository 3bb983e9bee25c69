// The indicators of the order for one school: each subject's ВПР 5, ВПР 8, ГИА 9, ГИА 11 and РДР.

import type { ShnorRules } from '../lists/rules';
import { canJoin, type Finding, pool, summary, type YearFindings } from './findings';
import type { Procedure, ProceduresByYear, YearProcedures } from './procedure';
import { compareSeries } from './series';

interface Indicator {
  readonly latest: Procedure[];
  readonly before: Procedure[];
}

/**
 * Indicators of the judged year: ВПР of a grade over two years Σ/Σ (one year alone where only one has data),
 * ГИА of a level, РДР over all its grades. Small ГИА and РДР take the year before with them when the rules say so.
 * Impossible counts join no indicator: each is a finding by itself, and not usable.
 */
export function orderIndicators(school: ProceduresByYear, slot: number, rules: ShnorRules): YearFindings {
  const indicators = new Map<string | number, Indicator>();
  const findings: Finding[] = [];
  const place = (year: YearProcedures | undefined, when: keyof Indicator): void => {
    for (const procedure of year?.procedures ?? []) {
      if (procedure.assessment !== 'impossible') indicatorOf(procedure, indicators)[when].push(procedure);
      else if (when === 'latest' || isVpr(procedure)) findings.push(procedure);
    }
  };
  place(school[slot], 'latest');
  place(school[slot + 1], 'before');
  for (const indicator of indicators.values()) {
    const [first, ...others] = partsOfIndicator(indicator, rules);
    if (first !== undefined) findings.push(pool([first, ...others], rules));
  }
  return summary(findings);
}

function indicatorOf({ series }: Procedure, indicators: Map<string | number, Indicator>): Indicator {
  const key = series.procedure === 'rdr' ? series.subjectKey : series.id;
  const known = indicators.get(key);
  if (known !== undefined) return known;
  const indicator = { latest: [], before: [] };
  indicators.set(key, indicator);
  return indicator;
}

function partsOfIndicator(indicator: Indicator, rules: ShnorRules): Procedure[] {
  const latest = byGrade(indicator.latest);
  const before = byGrade(indicator.before);
  const [first] = latest;
  if (first === undefined) return before.filter(isVpr);
  const takesBefore = isVpr(first) || (rules.poolSmall && takingPart(latest) < rules.minimumParticipants);
  return takesBefore ? [...latest, ...before.filter((procedure) => canJoin(first, procedure))] : latest;
}

function isVpr({ series }: Procedure): boolean {
  return series.procedure === 'vpr';
}

function takingPart(procedures: readonly Procedure[]): number {
  return procedures.reduce((total, { participants, whole }) => total + (participants ?? whole), 0);
}

function byGrade(procedures: readonly Procedure[]): Procedure[] {
  return [...procedures].sort((a, b) => compareSeries(a.series, b.series));
}
