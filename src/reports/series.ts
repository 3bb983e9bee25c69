// Indicators of schools by name and kind, and which of them the lists are formed from.
import { procedureWords } from '../catalogue/words';
import type { ReportData, ReportRules, ReportSchool, ReportSeries, Share } from '../contract/report-data';
import { comparable } from '../domain/kernel/text';
import { reaches } from '../domain/lists/threshold';

/** What an indicator is called, and whether its series differ by subject and grade. */
interface IndicatorWords {
  readonly name: string;
  readonly kind: 'results' | 'other' | 'context' | 'staff';
}

const INDICATORS: Readonly<Record<string, IndicatorWords>> = {
  VPR_FAIL_SHARE: { name: procedureWords.vpr, kind: 'results' },
  RDR_FAIL_SHARE: { name: procedureWords.rdr, kind: 'results' },
  BELOW_MINIMUM_SHARE: { name: 'ГИА', kind: 'results' },
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

const STATE_EXAMS: Readonly<Record<number, string>> = { 9: procedureWords.oge, 11: procedureWords.ege };

export type SeriesKind = IndicatorWords['kind'];

/** Undefined for an indicator that documents do not tell of. */
function kindOf(series: ReportSeries): SeriesKind | undefined {
  return INDICATORS[series.indicator]?.kind;
}

/** «ВПР, математика, 5 кл.» */
export function seriesName(series: ReportSeries): string {
  const { subject, grade } = series;
  const name = procedureName(series);
  return [name, insideSentence(subject), grade === 0 ? '' : `${grade}\u00a0кл.`]
    .filter((part) => part !== '')
    .join(', ');
}

/** «ОГЭ» and «ЕГЭ» by grade, other procedures by their word, indicators by their name. */
function procedureName({ indicator, grade }: ReportSeries): string {
  const name = INDICATORS[indicator]?.name ?? indicator;
  return indicator === 'BELOW_MINIMUM_SHARE' ? (STATE_EXAMS[grade] ?? name) : name;
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
      a.series.grade - b.series.grade,
  );
}

/** Procedures that the list is formed from, by the subjects, kinds and grades of the settings. */
export function countedSeries(data: ReportData): PlacedSeries[] {
  return seriesOfKind(data, 'results').filter(({ series }) => isCounted(series, data.rules));
}

function isCounted(series: ReportSeries, rules: ReportRules): boolean {
  const name = procedureName(series);
  const subject = comparable(series.subject);
  return (
    rules.procedures.includes(name) &&
    (rules.subjects.length === 0 || rules.subjects.some((word) => subject.startsWith(comparable(word)))) &&
    (name !== procedureWords.vpr || rules.vprGrades.length === 0 || rules.vprGrades.includes(series.grade))
  );
}

/** The school's share of a series; undefined is «нет данных». */
export function shareOf(school: ReportSchool, at: number): ReportSchool['shares'][number] | undefined {
  return school.shares.find(({ series }) => series === at);
}

/** At the threshold or above it, by counts; a series without a threshold is reached by none. */
export function isReached(share: Share, { threshold }: ReportSeries): boolean {
  return threshold !== null && reaches(share.count, share.whole, threshold);
}
