// The picture «показатели × школы»: schools of the lists, a darker cell for a larger share.
import type { ReportData, ReportSchool } from '../contract/report-data';
import { numberText, percentText } from '../messages/russian';
import { type Block, column, type PictureBlock, paragraph, type TableContent } from './block';
import { onEither } from './listed';
import type { HeatCell, HeatPicture } from './picture';
import {
  countedSeries,
  isJudged,
  isReached,
  type PlacedSeries,
  pooledNote,
  seriesName,
  shareOf,
} from './series';
import { DASH, percentOf, schoolsText, shortened } from './wording';

/** More schools than this make no picture that could be read. */
export const HEAT_SCHOOLS = 60;
/** Columns of a page of paper; those with the most schools at the threshold come first. */
const HEAT_COLUMNS = 12;
const NAME_LIMIT = 60;

/** Nothing without schools or procedures; with too many schools a sentence stands instead. */
export function heat(data: ReportData): Block[] {
  const schools = onEither(data);
  const series = widest(data, schools);
  if (schools.length === 0 || series.length === 0) return [];
  if (schools.length > HEAT_SCHOOLS) {
    return [
      paragraph(
        `Таблица «показатели × школы» не строится: в перечнях ${schoolsText(schools.length)}, а прочесть её можно, когда их не больше ${HEAT_SCHOOLS}. Показатели каждой школы есть в её карточке.`,
      ),
    ];
  }
  const picture: HeatPicture = {
    kind: 'heat',
    columns: series.map((placed) => seriesName(placed.series)),
    rows: schools.map((school) => ({
      label: shortened(school.name, NAME_LIMIT),
      cells: series.map((placed) => cellOf(school, placed)),
    })),
  };
  const block: PictureBlock = {
    kind: 'picture',
    caption: `Доля «2» (не преодолевших минимум) в школах перечней, %: в рамке — порог достигнут, нет числа — нет данных, мало участников или не учитывается${pooledNote(data, schools)}`,
    picture,
    alt: told(picture),
    table: numbers(picture),
  };
  return [block];
}

function cellOf(school: ReportSchool, { at }: PlacedSeries): HeatCell | null {
  const share = shareOf(school, at);
  return share === undefined || !isJudged(share)
    ? null
    : { value: percentOf(share.now), reached: isReached(share) };
}

/** At most as many procedures as fit, in their usual order. */
function widest(data: ReportData, schools: readonly ReportSchool[]): PlacedSeries[] {
  const all = countedSeries(data).map((placed) => {
    const cells = schools.flatMap((school) => cellOf(school, placed) ?? []);
    return { placed, known: cells.length, reached: cells.filter(({ reached }) => reached).length };
  });
  const kept = new Set(
    all
      .filter(({ known }) => known > 0)
      .sort((a, b) => b.reached - a.reached)
      .slice(0, HEAT_COLUMNS)
      .map(({ placed }) => placed),
  );
  return all.map(({ placed }) => placed).filter((placed) => kept.has(placed));
}

/** How large the table is, how often the threshold is reached, and where the share is largest. */
function told({ columns, rows }: HeatPicture): string {
  const cells = rows.flatMap(({ label, cells: own }) =>
    own.flatMap((cell, at) => (cell === null ? [] : [{ ...cell, label, column: columns[at] ?? '' }])),
  );
  const largest = [...cells].sort((a, b) => b.value - a.value)[0];
  const where =
    largest === undefined
      ? ''
      : ` Наибольшая доля — ${percentText(largest.value)} (${largest.label}; ${largest.column}).`;
  const reached = cells.filter((cell) => cell.reached).length;
  return `${schoolsText(rows.length)}, процедур: ${numberText(columns.length)}; порог достигнут в ${numberText(reached)} случаях из ${numberText(cells.length)}.${where}`;
}

function numbers({ columns, rows }: HeatPicture): TableContent {
  const width = Math.floor(72 / columns.length);
  return {
    columns: [
      column('Школа', 100 - width * columns.length),
      ...columns.map((name) => column(name, width, 'right')),
    ],
    rows: rows.map(({ label, cells }) => [
      label,
      ...cells.map((cell) => (cell === null ? DASH : numberText(cell.value, 1))),
    ]),
  };
}
