// Tables of shares over the municipality: procedures, context, staff.
import type { ReportData } from '../contract/report-data';
import { numberText } from '../messages/russian';
import { type Block, column, paragraph, table } from './block';
import { coverageCell } from './coverage';
import { yearOf } from './listed';
import {
  datedName,
  notCountedWords,
  type PlacedSeries,
  type SeriesKind,
  selectedShares,
  seriesName,
  seriesOfKind,
  wholeOf,
} from './series';
import { DASH, shareOfWhole, sharePercent, thresholdText } from './wording';

/** Procedures of the lists: of how many schools, the share, the year before, and schools at the threshold or above. */
export function resultsTable(data: ReportData, placed: readonly PlacedSeries[]): Block[] {
  const before = beforeColumn(placed);
  const columns = [
    column('Процедура', before.isShown ? 24 : 30),
    column('Школ с данными', 12, 'right'),
    column('из них учтено', 11, 'right'),
    column('Доля «2» (не преодолевших минимум)', before.isShown ? 24 : 32, 'right'),
    ...(before.isShown ? [column(before.heading, 14, 'right')] : []),
    column('Школ с долей не ниже порога', 15, 'right'),
  ];
  const rows = placed.map((one) => [
    datedName(data, one.series, one.series.years),
    coverageCell(data, one.series),
    numberText(one.series.judged),
    overallOf(data, one),
    ...(before.isShown ? [before.cell(one)] : []),
    numberText(one.series.low),
  ]);
  return [
    table(
      `Результаты оценочных процедур, которые учитываются в перечне, ${yearOf(data, 'shnor')}`,
      columns,
      rows,
    ),
    paragraph([SUMS, before.note].join(' ')),
  ];
}

const SUMS =
  'Доли — отношение сумм по школам, у которых есть данные, а не среднее процентов школ. «Учтено» — школы, где участников достаточно для вывода; порог сравнивается только по ним.';

/** Procedures that the lists are not formed from, by the reason; nothing where there are none. */
export function notCountedText(data: ReportData): Block[] {
  const named = new Map<string, string[]>();
  for (const { at, series } of seriesOfKind(data, 'results')) {
    if (series.counted) continue;
    const reasons = new Set(selectedShares(data, at).flatMap(({ notCounted }) => notCounted ?? []));
    const why = [...reasons].map((reason) => notCountedWords[reason]).join(', ');
    if (why !== '') named.set(why, [...(named.get(why) ?? []), seriesName(series)]);
  }
  if (named.size === 0) return [];
  const parts = [...named].map(([why, names]) => `(${why}): ${names.join('; ')}`);
  return [paragraph(`Данные есть, но в перечне не учитываются ${parts.join('. Не учитываются ')}.`)];
}

/** Context or staff: of how many schools, the share, the year before and its recommended value. */
export function sharesTable(
  data: ReportData,
  kind: Exclude<SeriesKind, 'results'>,
  caption: string,
): Block[] {
  const placed = seriesOfKind(data, kind);
  if (placed.length === 0) return [];
  const hasThreshold = placed.some(({ series }) => series.threshold !== null);
  const before = beforeColumn(placed);
  const columns = [
    column('Показатель', 100 - 13 - 26 - (before.isShown ? 15 : 0) - (hasThreshold ? 22 : 0)),
    column('Школ с данными', 13, 'right'),
    column('Доля', 26, 'right'),
    ...(before.isShown ? [column(before.heading, 15, 'right')] : []),
    ...(hasThreshold ? [column('Порог', 9, 'right'), column(MET_HEADINGS[kind], 13, 'right')] : []),
  ];
  const rows = placed.map((one) => {
    const { threshold, low } = one.series;
    const ofThreshold = threshold === null ? [DASH, DASH] : [thresholdText(threshold), numberText(low)];
    return [
      seriesName(one.series),
      coverageCell(data, one.series),
      overallOf(data, one),
      ...(before.isShown ? [before.cell(one)] : []),
      ...(hasThreshold ? ofThreshold : []),
    ];
  });
  return [
    table(`${caption}, ${placed[0]?.series.years ?? ''}`, columns, rows),
    ...(before.note === '' ? [] : [paragraph(before.note)]),
  ];
}

/** A share of the context meets a criterion by more than its threshold alone. */
const MET_HEADINGS = {
  context: 'Школ, где критерий выполнен',
  staff: 'Школ с долей не ниже порога',
  other: 'Школ с долей не ниже порога',
} as const;

function overallOf(data: ReportData, { at, series }: PlacedSeries): string {
  return series.overall === null ? DASH : shareOfWhole(series.overall, wholeOf(data, at));
}

/** The column of the year before, named by its year, with the note that it wants; left out where no row has it. */
interface BeforeColumn {
  readonly isShown: boolean;
  readonly heading: string;
  readonly note: string;
  cell(one: PlacedSeries): string;
}

function beforeColumn(placed: readonly PlacedSeries[]): BeforeColumn {
  const year = placed[0]?.series.yearBefore ?? '';
  const isShown = placed.some(({ series }) => series.bothYears !== null);
  const hasNow = placed.some(({ series }) => sameSchoolsNow(series) !== '');
  return {
    isShown,
    heading: `${year}*`,
    note: !isShown
      ? `Сопоставимых данных за ${year} учебный год нет.`
      : `* По школам, у которых есть сопоставимые данные за оба года${hasNow ? '; «сейчас» — доля этого года по тем же школам' : ''}.`,
    cell: ({ series }) =>
      series.bothYears === null ? DASH : `${sharePercent(series.bothYears.before)}${sameSchoolsNow(series)}`,
  };
}

/** What the schools that have both years show now, where it is not the share printed beside; else blank. */
function sameSchoolsNow({ overall, bothYears }: PlacedSeries['series']): string {
  if (overall === null || bothYears === null) return '';
  const now = sharePercent(bothYears.now);
  return now === sharePercent(overall) ? '' : `\nсейчас ${now}`;
}
