// Remarks on the numbers of state exams, over all schools and years of the data.
import { groupBySchool } from '../lists/by-school';
import type { GraduateRecord, ResultRecord } from '../lists/records';
import type { ShnorRules } from '../lists/rules';
import { ProcedureReader } from './procedures';
import { type Remark, remarksOf } from './remarks';

/** Numbers that contradict each other do so whatever the settings count. */
const EVERYTHING: ShnorRules = {
  ruleSet: 'two-procedures',
  lowThreshold: 100,
  proceduresForList: 1,
  minimumParticipants: 0,
  poolSmall: false,
  subjects: [],
  procedures: ['oge', 'ege', 'gve'],
  vprGrades: [],
};

/** In the order of the schools in «Результаты», then of those that «Выпускники» alone has; the latest year first. */
export function examRemarks(
  results: readonly ResultRecord[],
  graduates: readonly GraduateRecord[],
): Remark[] {
  const years = [...results, ...graduates].map(({ year }) => year);
  if (years.length === 0) return [];
  const [earliest, latest] = years.reduce(
    ([least, most], year) => [Math.min(least, year), Math.max(most, year)] as const,
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY] as const,
  );
  const window = { judged: latest, years: latest - earliest + 1 };
  const reader = new ProcedureReader({ ...window, wanted: 'all' }, EVERYTHING);
  const ofResults = groupBySchool(results);
  const ofGraduates = groupBySchool(graduates);
  const schools = new Set([...ofResults.keys(), ...ofGraduates.keys()]);
  return [...schools].flatMap((key) =>
    reader
      .read(ofResults.get(key) ?? [], ofGraduates.get(key) ?? [])
      .flatMap(({ procedures }) => procedures.flatMap(remarksOf)),
  );
}
