// Tables of shares over the municipality: procedures, context, staff.
import type { ReportData } from '../contract/report-data';
import { numberText } from '../messages/russian';
import { type Block, column, table } from './block';
import { isReached, type PlacedSeries, type SeriesKind, seriesName, seriesOfKind, shareOf } from './series';
import { DASH, sharePercent, shareText, thresholdText } from './wording';

interface SeriesCounts {
  readonly schools: number;
  readonly reached: number;
}

/** How many schools have a series, and how many of them are at its threshold or above. */
export function seriesCounts({ schools }: ReportData, { at, series }: PlacedSeries): SeriesCounts {
  const shares = schools.flatMap((school) => shareOf(school, at) ?? []);
  return {
    schools: shares.length,
    reached: shares.filter(({ now }) => isReached(now, series)).length,
  };
}

/** Procedures: the share over the municipality, the year before, and schools at the threshold or above. */
export function resultsTable(data: ReportData, series: readonly PlacedSeries[]): Block {
  const columns = [
    column('Процедура', 30),
    column('Школ', 10, 'right'),
    column('Доля «2» (не преодолевших минимум)', 28, 'right'),
    column('Год назад*', 14, 'right'),
    column('Школ с долей не ниже порога', 18, 'right'),
  ];
  const rows = series.map((placed) => {
    const { overall, before } = placed.series;
    const { schools, reached } = seriesCounts(data, placed);
    return [
      seriesName(placed.series),
      numberText(schools),
      shareText(overall),
      before === null ? DASH : sharePercent(before),
      numberText(reached),
    ];
  });
  return table('Результаты оценочных процедур по муниципалитету', columns, rows);
}

export const BEFORE_NOTE =
  '* По школам, у которых есть данные и за этот, и за прошлый год. Доли по муниципалитету — отношение сумм, а не среднее процентов школ.';

/** Context or staff: the share over the municipality and its recommended value. */
export function sharesTable(
  data: ReportData,
  kind: Exclude<SeriesKind, 'results'>,
  caption: string,
): Block[] {
  const placed = seriesOfKind(data, kind);
  if (placed.length === 0) return [];
  const hasThreshold = placed.some(({ series }) => series.threshold !== null);
  const columns = [
    column('Показатель', hasThreshold ? 44 : 60),
    column('По муниципалитету', 26, 'right'),
    column('Год назад*', 14, 'right'),
    ...(hasThreshold ? [column('Школ с долей не ниже порога', 16, 'right')] : []),
  ];
  const rows = placed.map((one) => {
    const { overall, before, threshold } = one.series;
    const reached = numberText(seriesCounts(data, one).reached);
    return [
      seriesName(one.series),
      shareText(overall),
      before === null ? DASH : sharePercent(before),
      ...(hasThreshold ? [threshold === null ? DASH : `${reached} (порог ${thresholdText(threshold)})`] : []),
    ];
  });
  return [table(caption, columns, rows)];
}
