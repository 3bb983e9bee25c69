// The picture «профиль школы»: its counted shares beside those of the municipality, with the threshold.
import type { ReportData, ReportSchool, ReportSeries, SchoolShare } from '../contract/report-data';
import { percentText } from '../messages/russian';
import { type Block, column, type PictureBlock } from './block';
import { amongSchools, isPartial, overallCell } from './coverage';
import { yearOf } from './listed';
import type { ProfileRow } from './picture';
import { countedSeries, seriesName, shareOf } from './series';
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
    const row = {
      label: seriesName(series),
      note: noteOf(data, share),
      school: percentOf(share.now),
      municipality: percentOf(overall),
      threshold,
    };
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
          `${nameOf(row)}: школа ${percentText(row.school)}, ${amongSchools(data, series)} ${percentText(row.municipality)}.`,
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
        nameOf(row),
        percentText(row.school),
        overallCell(data, series, years),
        row.threshold === null ? DASH : thresholdText(row.threshold),
      ]),
    },
  };
  return [block];
}

function noteOf(data: ReportData, { standing, years }: SchoolShare): string {
  return [years === yearOf(data, 'shnor') ? '' : `за ${years}`, standing === 'small' ? 'мало участников' : '']
    .filter((part) => part !== '')
    .join(', ');
}

/** «ВПР, математика, 5 кл. (мало участников)» */
function nameOf({ label, note }: ProfileRow): string {
  return note === '' ? label : `${label} (${note})`;
}
