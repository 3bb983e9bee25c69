// The picture «профиль школы»: its shares beside those of the municipality, with the threshold.
import type { ReportData, ReportSchool } from '../contract/report-data';
import { percentText } from '../messages/russian';
import { type Block, column, type PictureBlock } from './block';
import type { ProfileRow } from './picture';
import { countedSeries, seriesName, shareOf } from './series';
import { DASH, percentOf, thresholdText } from './wording';

/** Nothing where the school has no counted procedure. */
export function profile(data: ReportData, school: ReportSchool): Block[] {
  const rows = countedSeries(data).flatMap(({ at, series }): ProfileRow[] => {
    const own = shareOf(school, at);
    const { overall, threshold } = series;
    if (own === undefined || own.standing === 'not-counted' || overall === null) return [];
    return [
      { label: seriesName(series), school: percentOf(own.now), municipality: percentOf(overall), threshold },
    ];
  });
  if (rows.length === 0) return [];
  const block: PictureBlock = {
    kind: 'picture',
    caption: 'Профиль школы: доля «2» (не преодолевших минимум) рядом с долей по муниципалитету',
    picture: { kind: 'profile', rows },
    alt: rows
      .map(
        (row) =>
          `${row.label}: школа ${percentText(row.school)}, муниципалитет ${percentText(row.municipality)}.`,
      )
      .join(' '),
    table: {
      columns: [
        column('Процедура', 40),
        column('Школа', 18, 'right'),
        column('Муниципалитет', 24, 'right'),
        column('Порог', 18, 'right'),
      ],
      rows: rows.map(({ label, school: own, municipality, threshold }) => [
        label,
        percentText(own),
        percentText(municipality),
        threshold === null ? DASH : thresholdText(threshold),
      ]),
    },
  };
  return [block];
}
