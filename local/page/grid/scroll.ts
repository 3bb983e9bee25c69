// Scrolls the grid as little as needed to show a cell whole, with a whole row under the heading; cells that are not drawn have no element to scroll to.
import type { SheetView } from '../api/types';
import type { GridPlace } from './places';
import { ROW_HEIGHT, type RowHeights } from './row-heights';

/** Rows shown above a cell that had to be scrolled to. */
const ROWS_ABOVE = 3;

/**
 * Frozen rows and columns are always in view. Says whether the grid could scroll as far as needed.
 * @param fresh scrolls from the beginning of the sheet rather than from where the grid is
 */
export function scrollIntoView(
  grid: HTMLElement,
  { x, y, rowType, colType }: GridPlace,
  sheet: SheetView,
  heights: RowHeights,
  fresh: boolean,
): boolean {
  const across = grid.querySelector<HTMLElement>('revogr-viewport-scroll.rgCol');
  const down = across?.querySelector<HTMLElement>('.vertical-inner');
  if (!across || !down) return false;
  let left = fresh ? 0 : across.scrollLeft;
  let top = fresh ? 0 : down.scrollTop;
  if (colType === 'rgCol') {
    const widths = sheet.widths.slice(sheet.frozenColumns);
    const begin = widths.slice(0, x).reduce((sum, width) => sum + width, 0);
    left = scrolled(left, across.clientWidth, begin, begin + (widths[x] ?? 0));
  }
  if (rowType === 'rgRow') {
    const begin = heights.topOf(y);
    const end = begin + heights.sizeOf(y);
    const wanted = scrolled(top, down.clientHeight, begin, end, ROWS_ABOVE * ROW_HEIGHT);
    if (wanted !== top) top = heights.startOf(y, wanted);
  }
  across.scrollLeft = left;
  down.scrollTop = top;
  return isNear(across.scrollLeft, left) && isNear(down.scrollTop, top);
}

/** A scaled screen rounds to parts of a pixel. */
function isNear(now: number, wanted: number): boolean {
  return Math.abs(now - wanted) <= 1;
}

/** A cell larger than the view is shown from its beginning. */
function scrolled(now: number, visible: number, begin: number, end: number, before = 0): number {
  const spare = visible - (end - begin);
  if (spare < 0) return begin;
  if (begin < now) return Math.max(0, begin - Math.min(before, spare));
  return Math.max(now, end - visible);
}
