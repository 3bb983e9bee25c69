// The measures of a school's procedures, as the rule set takes them.
import type { SchoolYear } from '../kernel/school-year';
import type { ListRules } from '../lists/rules';
import { type Finding, firstOf, partsOf } from './findings';
import { indicatorOf } from './indicators';
import type { Measure, Share } from './measure';
import { countCells, wholeCells } from './measured-cells';
import type { Procedure, ProceduresByYear, YearProcedures } from './procedure';
import { ruleFindings } from './rule-findings';
import type { Series } from './series';

/** Measures of the year judged, and of the years before that the rule looks at. */
export interface ProcedureMeasures {
  readonly judged: readonly Measure[];
  readonly earlier: readonly Measure[];
}

/** What is known of a school's procedures. */
export interface MeasuredSchool {
  readonly school: ProceduresByYear;
  /** The year judged, of which `school` tells first. */
  readonly judged: SchoolYear;
  /** Outside the selection: nothing is counted. */
  readonly outside: boolean;
}

export function procedureMeasures(
  schoolKey: string,
  { school, judged, outside }: MeasuredSchool,
  rules: ListRules,
): ProcedureMeasures {
  const [findings, ...earlier] = ruleFindings(school, 0, rules.shnor);
  const measure = (finding: Finding): Measure =>
    measureOf(finding, schoolKey, { school, judged, outside }, rules);
  return {
    judged: [...(findings?.findings ?? []), ...(school[0]?.others ?? [])].map(measure),
    earlier: outside ? [] : earlier.flatMap((year) => year.findings.map(measure)),
  };
}

function measureOf(
  finding: Finding,
  schoolKey: string,
  { school, judged, outside }: MeasuredSchool,
  { shnor }: ListRules,
): Measure {
  const first = firstOf(finding);
  const parts = partsOf(finding);
  const { series, measure, people, notCounted } = first;
  const { count, whole, participants, assessment } = finding;
  const isLeftOut = outside || notCounted !== undefined;
  const latest = parts.filter(({ year }) => year === first.year);
  return {
    indicator: indicatorOf(series.procedure),
    schoolKey,
    years: distinct(parts.map(({ year }) => year)),
    procedure: series.procedure,
    grades: distinct(parts.map((part) => part.series.grade)).sort((a, b) => a - b),
    subject: series.subject,
    count,
    whole,
    counted: measure,
    people,
    enough: (participants ?? whole) >= shnor.minimumParticipants,
    threshold: shnor.lowThreshold,
    standing: isLeftOut && assessment !== 'impossible' ? 'not-counted' : assessment,
    notCounted: outside ? 'outside' : notCounted,
    countCells: parts.flatMap(countCells),
    wholeCells: parts.flatMap(wholeCells),
    // Of what is of an earlier year itself the year before is not the one that papers tell of.
    before: parts.length === 1 && first.year === judged ? yearBefore(first, school[1]) : undefined,
    inTotal: shnor.ruleSet === 'order' ? { count, whole } : sumOf(latest),
  };
}

/** The same procedure of the calendar year directly before, over the same kind of whole. */
function yearBefore({ series, people }: Procedure, before: YearProcedures | undefined): Share | undefined {
  const fits = (one: Procedure): boolean =>
    isSameSeries(one.series, series) && one.people === people && one.assessment !== 'impossible';
  const same = before?.procedures.find(fits) ?? before?.others.find(fits);
  return same && { count: same.count, whole: same.whole };
}

/** A course that was left out has its subject's series under its own name. */
function isSameSeries(one: Series, other: Series): boolean {
  return one.id === other.id && one.subject === other.subject;
}

function sumOf(procedures: readonly Procedure[]): Share {
  return procedures.reduce(
    (sum, { count, whole }) => ({ count: sum.count + count, whole: sum.whole + whole }),
    { count: 0, whole: 0 },
  );
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
