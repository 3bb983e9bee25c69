// Indicators of schools by name and kind, and which of them the lists are formed from.
import type { ReportData, ReportSchool, ReportSeries, SchoolShare } from '../contract/report-data';

/** What an indicator is called, and whether its series differ by subject and grade. */
interface IndicatorWords {
  readonly name: string;
  readonly kind: 'results' | 'other' | 'context' | 'staff';
}

const INDICATORS: Readonly<Record<string, IndicatorWords>> = {
  VPR_FAIL_SHARE: { name: 'ВПР', kind: 'results' },
  RDR_FAIL_SHARE: { name: 'РДР', kind: 'results' },
  BELOW_MINIMUM_SHARE: { name: 'ГИА', kind: 'results' },
  OTHER_FAIL_SHARE: { name: 'Другие процедуры', kind: 'results' },
  HIGH_SCORER_SHARE: { name: 'Высокобалльники ЕГЭ', kind: 'other' },
  JOURNAL_LOWERED_SHARE: { name: 'Отметка ВПР ниже журнальной', kind: 'other' },
  REGISTERED_SHARE: { name: 'Состоят на учёте в ПДН (ОДН), КДН и ЗП', kind: 'context' },
  MIGRANT_LANGUAGE_SHARE: {
    name: 'Из семей мигрантов и (или) слабо владеют русским языком',
    kind: 'context',
  },
  NOT_ATTESTED_SHARE: { name: 'Не прошли промежуточную аттестацию', kind: 'context' },
  TRUANCY_SHARE: { name: 'Систематически пропускают без уважительной причины', kind: 'context' },
  SPECIAL_NEEDS_SHARE: { name: 'С ЗПР, УО (по заключению ПМПК)', kind: 'context' },
  TEACHER_DIAGNOSED_SHARE: {
    name: 'Прошли диагностику профессиональных дефицитов',
    kind: 'staff',
  },
  TEACHER_TRAINED_SHARE: { name: 'Завершили курсы по запросам', kind: 'staff' },
  RISK_TRAINED_SHARE: {
    name: 'Завершили курсы по работе с детьми с риском неуспешности',
    kind: 'staff',
  },
};

/** What a series, or a share of a year before, is about. */
type SeriesNames = Pick<ReportSeries, 'indicator' | 'procedure' | 'subject' | 'grades'>;

export type SeriesKind = IndicatorWords['kind'];

/** Undefined for an indicator that documents do not tell of. */
function kindOf(series: ReportSeries): SeriesKind | undefined {
  return INDICATORS[series.indicator]?.kind;
}

/** «ВПР, математика, 5 кл.» */
export function seriesName(series: SeriesNames): string {
  const { subject, grades } = series;
  const name = procedureName(series);
  return [name, insideSentence(subject), grades.length === 0 ? '' : `${grades.join(' и ')}\u00a0кл.`]
    .filter((part) => part !== '')
    .join(', ');
}

/** A procedure by its word, an indicator by its name. */
function procedureName({ indicator, procedure }: SeriesNames): string {
  return procedure === '' ? (INDICATORS[indicator]?.name ?? indicator) : procedure;
}

/** A subject in the middle of a sentence: «математика», but «ОБЖ» as it is. */
function insideSentence(subject: string): string {
  return subject.replace(/^[А-ЯЁ](?![А-ЯЁ])/, (letter) => letter.toLowerCase());
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
export function isJudged({ standing }: SchoolShare): boolean {
  return standing === 'low' || standing === 'not-low';
}

/** At the threshold or above it, as the lists count it. */
export function isReached({ standing }: SchoolShare): boolean {
  return standing === 'low';
}
