// Several reports under each other on one sheet: where each begins.
import { isBlankCell } from '../kernel/cell';
import { comparable, headingKey } from '../kernel/text';
import { headingRows, matchHeadings } from './find-table';
import { isProcedureLine } from './head';
import { layoutIds, layoutOf, otherReports } from './layouts';
import { cellText, hasTexts, isBlankRow, rowTexts, type SheetRows } from './sheet-rows';

/** A title stands alone in its row, or beside a label. */
const MOST_IN_TITLE_ROW = 2;
/** Columns of a table that nobody knows; fewer are no table. */
const LEAST_HEADINGS = 3;

const titles = [...new Set([...layoutIds.map((id) => layoutOf(id).title ?? ''), ...otherReports])].filter(
  (title) => title !== '',
);

/**
 * The first rows, from 0, of the reports on a sheet; one for a sheet of one report. A report begins with its
 * title, its line «ВПР 2026 …» or its headings, whichever comes first after the headings of the one above.
 * `ownHeadings` is the heading row of a table that nobody knows: the same texts again begin another below a title.
 */
export function partsOf(rows: SheetRows, ownHeadings: readonly string[] = []): readonly number[] {
  const starts: number[] = [0];
  let hasHeadings = false;
  const texts = rowTexts(ownHeadings);
  const own = texts.filter((text) => text !== '').length < LEAST_HEADINGS ? undefined : texts;
  rows.forEach((row, index) => {
    if (isBlankRow(row)) return;
    const isOwn = own !== undefined && hasTexts(row, own);
    const isHeadings = isOwn || isKnownHeadings(row);
    if (!isHeadings && !isTitle(row)) return;
    const start = isOwn && hasHeadings ? titleAbove(rows, index) : index;
    if (hasHeadings && start !== undefined) starts.push(start);
    hasHeadings = hasHeadings && start === undefined ? true : isHeadings;
  });
  return starts;
}

function isTitle(row: readonly unknown[]): boolean {
  const filled = row.filter((cell) => !isBlankCell(cell));
  if (filled.length > MOST_IN_TITLE_ROW) return false;
  return filled
    .map(cellText)
    .some(
      (text) =>
        isProcedureLine(text) || titles.some((title) => comparable(text).startsWith(comparable(title))),
    );
}

/** Most rows of a sheet are no headings: their first text tells. */
function isKnownHeadings(row: readonly unknown[]): boolean {
  if (!row.some((cell) => typeof cell === 'string' && firstHeadings.has(headingKey(cell)))) return false;
  const keys = headingRows([row]);
  return layoutIds.some((id) => matchHeadings(keys, layoutOf(id))?.missing.length === 0);
}

/** Of each export the first heading that is one text and no number. */
const firstHeadings: ReadonlySet<string> = new Set(
  layoutIds.flatMap((id) =>
    Object.values(layoutOf(id).required)
      .filter((heading) => !heading.includes('…') && !/^\d/.test(heading))
      .slice(0, 1)
      .flatMap((heading) => heading.split('|').map(headingKey)),
  ),
);

/** The lone text right above a row of headings, with blank rows between; undefined where a table's row stands. */
function titleAbove(rows: SheetRows, index: number): number | undefined {
  let start: number | undefined;
  for (let above = index - 1; above >= 0; above -= 1) {
    const filled = (rows[above] ?? []).filter((cell) => cellText(cell) !== '').length;
    if (filled > 1) return start;
    if (filled === 1) start = above;
  }
  return start;
}
