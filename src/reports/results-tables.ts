// Tables of shares over the municipality: procedures, context, staff.
import type { ReportData } from '../contract/report-data';
import { numberText } from '../messages/russian';
import { type Block, column, table } from './block';
import { type PlacedSeries, type SeriesKind, seriesName, seriesOfKind } from './series';
import { DASH, sharePercent, shareText, thresholdText } from './wording';

/** Procedures: the share over the municipality, the year before, and schools at the threshold or above. */
export function resultsTable(series: readonly PlacedSeries[]): Block {
  const columns = [
    column('Процедура', 30),
    column('Школ', 10, 'right'),
    column('Доля «2» (не преодолевших минимум)', 27, 'right'),
    column('Год назад*', 13, 'right'),
    column('Школ с долей не ниже порога', 20, 'right'),
  ];
  const rows = series.map((placed) => {
    const { overall, bothYears, judged, low } = placed.series;
    return [
      seriesName(placed.series),
      numberText(judged),
      overall === null ? DASH : shareText(overall),
      bothYears === null ? DASH : sharePercent(bothYears.before),
      numberText(low),
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
    column('Показатель', hasThreshold ? 37 : 60),
    column('По муниципалитету', 24, 'right'),
    column('Год назад*', hasThreshold ? 13 : 16, 'right'),
    ...(hasThreshold
      ? [column('Порог', 10, 'right'), column('Школ с долей не ниже порога', 16, 'right')]
      : []),
  ];
  const rows = placed.map((one) => {
    const { overall, bothYears, threshold, low } = one.series;
    const reached = threshold === null ? DASH : numberText(low);
    const ofThreshold = [threshold === null ? DASH : thresholdText(threshold), reached];
    return [
      seriesName(one.series),
      overall === null ? DASH : shareText(overall),
      bothYears === null ? DASH : sharePercent(bothYears.before),
      ...(hasThreshold ? ofThreshold : []),
    ];
  });
  return [table(caption, columns, rows)];
}
