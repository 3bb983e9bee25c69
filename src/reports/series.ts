// Indicators of schools by name and kind, and which of them the lists are formed from.
import type {
  NotCounted,
  People,
  ReportData,
  ReportSchool,
  ReportSeries,
  SchoolShare,
} from '../contract/report-data';
import { insideSentence } from '../domain/kernel/russian';
import { INDICATORS, type IndicatorKind, SHARE_INDICATORS } from '../domain/measures/indicators';
import { selection, yearOf } from './listed';

/** What an indicator that is no procedure is called; a procedure is named by its own word. */
const NAMES: Readonly<Record<string, string>> = {
  HIGH_SCORER_SHARE: 'Высокобалльники ЕГЭ',
  JOURNAL_LOWERED_SHARE: 'Отметка ВПР ниже журнальной',
  REGISTERED_SHARE: 'Состоят на учёте в ПДН (ОДН), КДН и ЗП',
  MIGRANT_LANGUAGE_SHARE: 'Из семей мигрантов и (или) слабо владеют русским языком',
  NOT_ATTESTED_SHARE: 'Не прошли промежуточную аттестацию',
  TRUANCY_SHARE: 'Систематически пропускают без уважительной причины',
  SPECIAL_NEEDS_SHARE: 'С ЗПР, УО (по заключению ПМПК)',
  TEACHER_DIAGNOSED_SHARE: 'Прошли диагностику профессиональных дефицитов',
  TEACHER_TRAINED_SHARE: 'Завершили курсы по запросам',
  RISK_TRAINED_SHARE: 'Завершили курсы по работе с детьми с риском неуспешности',
};

/** What a series, or a share of a year before, is about. */
type SeriesNames = Pick<ReportSeries, 'indicator' | 'procedure' | 'subject' | 'grades'>;

export type SeriesKind = IndicatorKind;

/** Undefined for an indicator that nobody measures. */
function kindOf({ indicator }: ReportSeries): SeriesKind | undefined {
  const known = SHARE_INDICATORS.find((id) => id === indicator);
  return known && INDICATORS[known].kind;
}

/** «ВПР, математика, 5 кл.» */
export function seriesName(series: SeriesNames): string {
  const { subject, grades } = series;
  const name = procedureName(series);
  return [name, insideSentence(subject), grades.length === 0 ? '' : `${grades.join(' и ')}\u00a0кл.`]
    .filter((part) => part !== '')
    .join(', ');
}

/** «ВПР, математика, 5 кл. за 2019/2020 и 2020/2021»: the years are named where they are not the year judged. */
export function datedName(data: ReportData, series: SeriesNames, years: string): string {
  return years === yearOf(data, 'shnor') ? seriesName(series) : `${seriesName(series)} за ${years}`;
}

/** A procedure by its word, an indicator by its name. */
function procedureName({ indicator, procedure }: SeriesNames): string {
  return procedure === '' ? (NAMES[indicator] ?? indicator) : procedure;
}

/** A series with its place in the data. */
export interface PlacedSeries {
  readonly at: number;
  readonly series: ReportSeries;
}

/** Series of a kind, procedures in the order of their names. */
export function seriesOfKind({ series }: ReportData, kind: SeriesKind): PlacedSeries[] {
  const placed = series.map((one, at) => ({ at, series: one })).filter((one) => kindOf(one.series) === kind);
  if (kind !== 'results') return placed;
  return placed.sort(
    (a, b) =>
      procedureName(a.series).localeCompare(procedureName(b.series), 'ru') ||
      a.series.subject.localeCompare(b.series.subject, 'ru') ||
      (a.series.grades[0] ?? 0) - (b.series.grades[0] ?? 0),
  );
}

/** Procedures that the list is formed from. */
export function countedSeries(data: ReportData): PlacedSeries[] {
  return seriesOfKind(data, 'results').filter(({ series }) => series.counted);
}

/** The school's share of a series; undefined is «нет данных». */
export function shareOf(school: ReportSchool, at: number): SchoolShare | undefined {
  return school.shares.find(({ series }) => series === at);
}

/** Counted by the list, with enough participants: it is low or it is not. */
export function isJudged({ standing }: Pick<SchoolShare, 'standing'>): boolean {
  return standing === 'low' || standing === 'not-low';
}

/** At the threshold or above it, as the lists count it. */
export function isReached({ standing }: Pick<SchoolShare, 'standing'>): boolean {
  return standing === 'low';
}

/** Why a procedure is left out of the lists, as it stands in brackets. */
export const notCountedWords: Readonly<Record<NotCounted, string>> = {
  procedure: 'процедура',
  subject: 'предмет',
  'unknown-subject': 'предмета нет в словаре',
  grade: 'класс',
  course: 'часть предмета',
  outside: 'школа вне отбора',
};

/** The shares of a series that the municipality's total is made of. */
export function selectedShares(data: ReportData, at: number): SchoolShare[] {
  return selection(data).flatMap((school) => shareOf(school, at) ?? []);
}

/** Of whom a total is; some schools may count graduates and others participants. */
export function wholeOf(data: ReportData, at: number): People | 'mixed' {
  const kinds = new Set(selectedShares(data, at).map(({ people }) => people));
  const [only] = kinds;
  return kinds.size === 1 && only !== undefined ? only : 'mixed';
}

/** «; часть долей — за 2019/2020 и 2020/2021 вместе», where the rule adds years up; blank where every share is of one year. */
export function pooledNote(data: ReportData, schools: readonly ReportSchool[]): string {
  const counted = new Set(countedSeries(data).map(({ at }) => at));
  const shares = schools.flatMap((school) => school.shares.filter(({ series }) => counted.has(series)));
  const judgedYear = yearOf(data, 'shnor');
  const together = [...new Set(shares.filter(isJudged).map(({ years }) => years))].filter(
    (years) => years !== judgedYear,
  );
  return together.length === 0 ? '' : `; часть долей — за ${together.join('; ')} вместе`;
}

/** The total is of more schools than those that have both years. */
export function isOfFewerSchools({ overall, bothYears }: ReportSeries): boolean {
  return (
    bothYears !== null &&
    overall !== null &&
    (bothYears.now.count !== overall.count || bothYears.now.whole !== overall.whole)
  );
}
