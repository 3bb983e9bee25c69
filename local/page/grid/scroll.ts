// Scrolls the grid as little as needed to show a cell; cells that are not drawn have no element to scroll to.
import type { SheetView } from '../api/types';
import { ROW_HEIGHT } from './heading-height';
import type { GridPlace } from './places';

/** Rows shown above a cell that had to be scrolled to. */
const ROWS_ABOVE = 3;

/** Frozen rows and columns are always in view. */
export function scrollIntoView(
  grid: HTMLElement,
  { x, y, rowType, colType }: GridPlace,
  sheet: SheetView,
): void {
  const across = grid.querySelector<HTMLElement>('revogr-viewport-scroll.rgCol');
  const down = across?.querySelector<HTMLElement>('.vertical-inner');
  if (across && colType === 'rgCol') {
    const widths = sheet.widths.slice(sheet.frozenColumns);
    const left = widths.slice(0, x).reduce((sum, width) => sum + width, 0);
    across.scrollLeft = scrolled(across.scrollLeft, across.clientWidth, left, left + (widths[x] ?? 0), 0);
  }
  if (down && rowType === 'rgRow') {
    const top = y * ROW_HEIGHT;
    down.scrollTop = scrolled(
      down.scrollTop,
      down.clientHeight,
      top,
      top + ROW_HEIGHT,
      ROWS_ABOVE * ROW_HEIGHT,
    );
  }
}

function scrolled(now: number, visible: number, begin: number, end: number, before: number): number {
  if (begin < now) return Math.max(0, begin - before);
  if (end <= now + visible) return now;
  return visible > 0 && end - visible < begin - before
    ? Math.max(0, end - visible)
    : Math.max(0, begin - before);
}
