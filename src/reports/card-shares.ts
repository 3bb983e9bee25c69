// Tables of one school's shares on its card: counted procedures, those left out, those of years before, and the rest.
import type { EarlierShare, ReportData, ReportSchool, SchoolShare } from '../contract/report-data';
import { type Block, column, paragraph, table } from './block';
import { overallCell, overallNote } from './coverage';
import {
  datedName,
  isReached,
  notCountedWords,
  type PlacedSeries,
  type SeriesKind,
  seriesName,
  seriesOfKind,
  shareOf,
} from './series';
import { DASH, shareOfWhole, sharePercent, thresholdText } from './wording';

interface OwnShare extends PlacedSeries {
  readonly own: SchoolShare;
}

/** What the lists count, then what they leave out, each with its reason. */
export function resultShares(data: ReportData, school: ReportSchool): Block[] {
  const own = sharesOf(data, school, 'results');
  return [
    ...sharesTable(
      data,
      own.filter(({ own: { standing } }) => standing !== 'not-counted'),
      'Результаты оценочных процедур, которые учитываются в перечне: доля «2» (не преодолевших минимум)',
      'Порог',
    ),
    ...earlierTable(data, school),
    ...sharesTable(
      data,
      own.filter(({ own: { standing } }) => standing === 'not-counted'),
      'Результаты оценочных процедур, которые в перечне не учитываются',
      'Почему не учитывается',
    ),
  ];
}

/** Context, staff and the rest. */
export function otherShares(
  data: ReportData,
  school: ReportSchool,
  kind: Exclude<SeriesKind, 'results'>,
  caption: string,
): Block[] {
  return sharesTable(data, sharesOf(data, school, kind), caption, 'Порог');
}

/** What the cells «Муниципалитет» of all tables of the card mean; nothing where each is of all schools. */
export function coverageNote(data: ReportData, { shares }: ReportSchool): Block[] {
  const note = overallNote(
    data,
    shares.flatMap(({ series }) => data.series[series] ?? []),
  );
  return note === '' ? [] : [paragraph(note)];
}

function sharesOf(data: ReportData, school: ReportSchool, kind: SeriesKind): OwnShare[] {
  return seriesOfKind(data, kind).flatMap((placed) => {
    const own = shareOf(school, placed.at);
    return own === undefined ? [] : [{ ...placed, own }];
  });
}

function sharesTable(
  data: ReportData,
  shares: readonly OwnShare[],
  caption: string,
  lastHeading: string,
): Block[] {
  const [first] = shares;
  if (first === undefined) return [];
  const hasBefore = shares.some(({ own }) => own.before !== null);
  const rows = shares.map(({ series, own }) => [
    datedName(data, series, own.years),
    shareOfWhole(own.now, own.people),
    ...(hasBefore ? [own.before === null ? DASH : sharePercent(own.before)] : []),
    overallCell(data, series, own.years),
    standingText(own, series.threshold),
  ]);
  const columns = [
    column('Показатель', hasBefore ? 28 : 35),
    column('Школа', hasBefore ? 22 : 25, 'right'),
    ...(hasBefore ? [column(first.series.yearBefore, 12, 'right')] : []),
    column('Муниципалитет', 22, 'right'),
    column(lastHeading, hasBefore ? 16 : 18, 'right'),
  ];
  return [table(caption, columns, rows)];
}

/** Counted procedures of years before; nothing where the rule looks at one year. */
function earlierTable(data: ReportData, { earlier }: ReportSchool): Block[] {
  if (earlier.length === 0) return [];
  const columns = [
    column('Показатель', 36),
    column('Учебный год', 20, 'center'),
    column('Школа', 25, 'right'),
    column('Порог', 19, 'right'),
  ];
  const rows = earlier.map((one) => [
    seriesName(one),
    one.years,
    shareOfWhole(one.now, one.people),
    standingText(one, data.rules.lowThreshold),
  ]);
  return [table('Результаты прошлых лет, учтённые правилом', columns, rows)];
}

/** «30 %, достигнут», «мало участников», «предмет»: nothing but a low share has reached its threshold. */
function standingText(share: SchoolShare | EarlierShare, threshold: number | null): string {
  const { standing, notCounted } = share;
  if (standing === 'not-counted') return notCounted === null ? DASH : notCountedWords[notCounted];
  if (standing === 'small') return 'мало участников';
  const limit = threshold === null ? DASH : thresholdText(threshold);
  return isReached(share) ? `${limit}, достигнут` : limit;
}
