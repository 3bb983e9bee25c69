// The picture «профиль школы»: its counted shares beside those of the municipality, with the threshold.
import type { ReportData, ReportSchool, ReportSeries } from '../contract/report-data';
import { percentText } from '../messages/russian';
import { type Block, column, type PictureBlock } from './block';
import { amongSchools, isPartial, overallCell } from './coverage';
import type { ProfileRow } from './picture';
import { countedSeries, datedName, shareOf } from './series';
import { DASH, percentOf, thresholdText } from './wording';

interface Drawn {
  readonly row: ProfileRow;
  readonly series: ReportSeries;
  /** Of the school's share. */
  readonly years: string;
}

/** Nothing where the school has no counted procedure. */
export function profile(data: ReportData, school: ReportSchool): Block[] {
  const own = countedSeries(data).flatMap(({ at, series }): Drawn[] => {
    const share = shareOf(school, at);
    const { overall, threshold } = series;
    if (share === undefined || share.standing === 'not-counted' || overall === null) return [];
    const few = share.standing === 'small' ? ' (мало участников)' : '';
    const label = `${datedName(data, series, share.years)}${few}`;
    const row = { label, school: percentOf(share.now), municipality: percentOf(overall), threshold };
    return [{ row, series, years: share.years }];
  });
  if (own.length === 0) return [];
  const isOfSome = own.some(({ series }) => isPartial(data, series));
  const block: PictureBlock = {
    kind: 'picture',
    caption: `Профиль школы: доля «2» (не преодолевших минимум) рядом с долей по ${
      isOfSome ? 'школам муниципалитета, представившим сведения' : 'муниципалитету'
    }`,
    picture: { kind: 'profile', rows: own.map(({ row }) => row) },
    alt: own
      .map(
        ({ row, series }) =>
          `${row.label}: школа ${percentText(row.school)}, ${amongSchools(data, series)} ${percentText(row.municipality)}.`,
      )
      .join(' '),
    table: {
      columns: [
        column('Процедура', 40),
        column('Школа', 18, 'right'),
        column('Муниципалитет', 24, 'right'),
        column('Порог', 18, 'right'),
      ],
      rows: own.map(({ row, series, years }) => [
        row.label,
        percentText(row.school),
        overallCell(data, series, years),
        row.threshold === null ? DASH : thresholdText(row.threshold),
      ]),
    },
  };
  return [block];
}
