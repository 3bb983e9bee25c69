// What every school showed: worked out once, read by lists, recommendations, documents and checks alike.
import type { SchoolYear } from '../kernel/school-year';
import { groupBySchool } from '../lists/by-school';
import type { ListData } from '../lists/records';
import type { ListRules } from '../lists/rules';
import { isOutsideSelection } from '../lists/selection';
import { type DescribedRecords, describedMeasures, type JournalRecord, type StaffRecord } from './described';
import type { SchoolMeasures } from './measure';
import { procedureMeasures } from './procedure-measures';
import { ProcedureReader } from './procedures';
import { RULE_WINDOWS } from './rule-findings';
import { judgedYear, latestUpTo, yearBefore } from './years';

export interface MeasureData extends ListData {
  readonly staff: readonly StaffRecord[];
  readonly journal: readonly JournalRecord[];
}

export interface Measures {
  /** The year of the results judged; that of the context, or of the results where there is no context. */
  readonly resultYear: SchoolYear;
  readonly contextYear: SchoolYear;
  /** The calendar year directly before each; undefined when no row is of it. */
  readonly resultYearBefore: SchoolYear | undefined;
  readonly contextYearBefore: SchoolYear | undefined;
  /** In the order of the schools. */
  readonly schools: readonly SchoolMeasures[];
}

const NONE: readonly never[] = [];

/** Undefined when no row tells of a year and none is chosen. */
export function readMeasures(data: MeasureData, rules: ListRules): Measures | undefined {
  const resultYear = judgedYear(rules.resultYear, data.results, data.graduates);
  if (resultYear === undefined) return undefined;
  const contextYear = judgedYear(rules.contextYear, data.contexts) ?? resultYear;
  const years = {
    results: resultYear,
    context: contextYear,
    staff: latestUpTo(contextYear, data.staff) ?? contextYear,
  };
  const window = { judged: resultYear, years: RULE_WINDOWS[rules.shnor.ruleSet].years + 1 };
  const reader = new ProcedureReader({ ...window, wanted: 'all' }, rules.shnor);
  const of = {
    results: groupBySchool(data.results),
    graduates: groupBySchool(data.graduates),
    contexts: groupBySchool(data.contexts),
    staff: groupBySchool(data.staff),
    journal: groupBySchool(data.journal),
  };
  const schools = data.schools.map(({ key, kind }): SchoolMeasures => {
    const records: DescribedRecords = {
      contexts: of.contexts.get(key) ?? NONE,
      staff: of.staff.get(key) ?? NONE,
      graduates: of.graduates.get(key) ?? NONE,
      journal: of.journal.get(key) ?? NONE,
    };
    const outside = isOutsideSelection(kind);
    const school = reader.read(of.results.get(key) ?? NONE, records.graduates);
    const { judged, earlier } = procedureMeasures(key, { school, judged: resultYear, outside }, rules);
    return {
      schoolKey: key,
      outside,
      measures: [...judged, ...describedMeasures(records, years, outside, rules)],
      earlier,
    };
  });
  return {
    resultYear,
    contextYear,
    resultYearBefore: yearBefore(resultYear, data.results, data.graduates),
    contextYearBefore: yearBefore(contextYear, data.contexts),
    schools,
  };
}
