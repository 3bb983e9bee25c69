// Shares that schools and the department describe: context, staff, high scorers, marks below the journal.
import type { SchoolYear } from '../kernel/school-year';
import { type ContextRecord, type GraduateRecord, SHARE_CRITERIA } from '../lists/records';
import type { ListRules } from '../lists/rules';
import { isCriterionMet } from '../lists/shnsu-criteria';
import { CRITERION_INDICATORS, type ShareIndicator, thresholdOf } from './indicators';
import type { DescribedCell, Measure, People, Share } from './measure';

/** Teachers of one school: all, and those who were diagnosed and trained. */
export interface StaffRecord {
  readonly schoolKey: string;
  readonly row: number;
  readonly year: SchoolYear;
  readonly teachers: number | undefined;
  readonly diagnosed: number | undefined;
  readonly trained: number | undefined;
  readonly riskTrained: number | undefined;
}

/** Marks of ВПР beside those of the class journal, of pupils who have both. */
export interface JournalRecord {
  readonly schoolKey: string;
  readonly row: number;
  readonly year: SchoolYear;
  readonly grade: number;
  /** The subject's own name. */
  readonly subject: string;
  readonly both: number | undefined;
  readonly lowered: number | undefined;
}

/** A share before it is held against anything. */
interface Described extends Share {
  readonly indicator: ShareIndicator;
  readonly schoolKey: string;
  readonly year: SchoolYear;
  readonly grade: number | undefined;
  readonly subject: string;
  readonly people: People;
  readonly countCell: DescribedCell;
  readonly wholeCell: DescribedCell;
}

const STAFF = {
  diagnosed: 'TEACHER_DIAGNOSED_SHARE',
  trained: 'TEACHER_TRAINED_SHARE',
  riskTrained: 'RISK_TRAINED_SHARE',
} as const;

export interface DescribedRecords {
  readonly contexts: readonly ContextRecord[];
  readonly staff: readonly StaffRecord[];
  readonly graduates: readonly GraduateRecord[];
  readonly journal: readonly JournalRecord[];
}

/** The years that are told of: results, context, and the latest that schools told of their staff. */
export interface DescribedYears {
  readonly results: SchoolYear;
  readonly context: SchoolYear;
  readonly staff: SchoolYear;
}

/** The measures of one school, each beside the calendar year directly before. */
export function describedMeasures(
  records: DescribedRecords,
  years: DescribedYears,
  outside: boolean,
  rules: ListRules,
): Measure[] {
  const sharesOf = (back: number): Described[] => [
    ...ofYear(records.contexts, years.context - back).flatMap(contextShares),
    ...ofYear(records.staff, years.staff - back).flatMap(staffShares),
    ...ofYear(records.graduates, years.results - back).flatMap(highScorers),
    ...ofYear(records.journal, years.results - back).flatMap(journalShare),
  ];
  const before = sharesOf(1);
  return sharesOf(0).map((share) => measureOf(share, before, outside, rules));
}

function ofYear<T extends { readonly year: SchoolYear }>(records: readonly T[], year: SchoolYear): T[] {
  return records.filter((record) => record.year === year);
}

function contextShares({ schoolKey, row, year, pupils, groups }: ContextRecord): Described[] {
  return SHARE_CRITERIA.flatMap((field) =>
    share({ table: 'contexts', row }, [field, groups[field]], ['pupils', pupils], {
      indicator: CRITERION_INDICATORS[field],
      schoolKey,
      year,
      people: 'pupils',
    }),
  );
}

function staffShares(record: StaffRecord): Described[] {
  const { schoolKey, row, year, teachers } = record;
  return (Object.keys(STAFF) as (keyof typeof STAFF)[]).flatMap((field) =>
    share({ table: 'staff', row }, [field, record[field]], ['teachers', teachers], {
      indicator: STAFF[field],
      schoolKey,
      year,
      people: 'teachers',
    }),
  );
}

function highScorers({
  schoolKey,
  row,
  year,
  level,
  graduates,
  highScorers: count,
}: GraduateRecord): Described[] {
  if (level !== 11) return [];
  return share({ table: 'graduates', row }, ['highScorers', count], ['graduates', graduates], {
    indicator: 'HIGH_SCORER_SHARE',
    schoolKey,
    year,
    people: 'graduates',
  });
}

function journalShare({ schoolKey, row, year, grade, subject, both, lowered }: JournalRecord): Described[] {
  return share({ table: 'comparison', row }, ['lowered', lowered], ['both', both], {
    indicator: 'JOURNAL_LOWERED_SHARE',
    schoolKey,
    year,
    grade,
    subject,
    people: 'compared',
  });
}

/** A share, or none when a number is lacking or impossible. */
function share(
  place: Pick<DescribedCell, 'table' | 'row'>,
  [countField, count]: readonly [string, number | undefined],
  [wholeField, whole]: readonly [string, number | undefined],
  of: Pick<Described, 'indicator' | 'schoolKey' | 'year' | 'people'> &
    Partial<Pick<Described, 'grade' | 'subject'>>,
): Described[] {
  if (count === undefined || whole === undefined || whole <= 0 || count > whole) return [];
  const [countCell, wholeCell] = [countField, wholeField].map((field) => ({ ...place, field }));
  if (countCell === undefined || wholeCell === undefined) return [];
  return [{ grade: undefined, subject: '', ...of, count, whole, countCell, wholeCell }];
}

function measureOf(
  one: Described,
  earlier: readonly Described[],
  outside: boolean,
  rules: ListRules,
): Measure {
  const { indicator, schoolKey, year, grade, subject, count, whole, people } = one;
  const threshold = thresholdOf(indicator, rules);
  const before = earlier.find(
    (other) => other.indicator === indicator && other.grade === grade && other.subject === subject,
  );
  const met = threshold !== undefined && isCriterionMet(count, whole, threshold, rules.shnsu);
  return {
    indicator,
    schoolKey,
    years: [year],
    procedure: undefined,
    grades: grade === undefined ? [] : [grade],
    subject,
    count,
    whole,
    counted: 'named',
    people,
    enough: whole >= rules.shnor.minimumParticipants,
    threshold,
    standing: threshold === undefined ? undefined : outside ? 'not-counted' : met ? 'low' : 'not-low',
    notCounted: outside ? 'outside' : undefined,
    countCells: [one.countCell],
    wholeCells: [one.wholeCell],
    before: before && { count: before.count, whole: before.whole },
    inTotal: { count, whole },
  };
}
