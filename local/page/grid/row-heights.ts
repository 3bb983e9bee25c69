// How high the rows of a sheet are: one line each, more where a wrapped or broken text needs them.
import type { RowDefinition } from '@revolist/revogrid';

export const ROW_HEIGHT = 24;
/** Ten points, the size of a sheet's text, are 13 pixels on the page. */
export const PIXELS_OF_POINT = 1.3;
const LINE_HEIGHT = 17;
const PADDING = 7;

type Lines = readonly (readonly [row: number, lines: number])[];

/** Heights of the rows below the frozen ones; `y` counts them from 0. */
export class RowHeights {
  readonly #sizes: ReadonlyMap<number, number>;

  /** @param lines the rows of the sheet, from 1, that take more than one line */
  constructor(lines: Lines = [], frozenRows = 0) {
    this.#sizes = new Map(lines.map(([row, count]) => [row - frozenRows - 1, heightOf(count)]));
  }

  sizeOf(y: number): number {
    return this.#sizes.get(y) ?? ROW_HEIGHT;
  }

  /** Pixels of all rows above. */
  topOf(y: number): number {
    let top = y * ROW_HEIGHT;
    for (const [above, size] of this.#sizes) if (above < y) top += size - ROW_HEIGHT;
    return top;
  }

  /** Where the first row begins that is not above `pixels`; row `y` at the latest. */
  startOf(y: number, pixels: number): number {
    let start = this.topOf(y);
    for (let row = y - 1; row >= 0 && start - this.sizeOf(row) >= pixels; row -= 1) start -= this.sizeOf(row);
    return start;
  }

  definitions(): RowDefinition[] {
    return [...this.#sizes].map(([index, size]) => ({ type: 'rgRow', index, size }));
  }
}

/** Pixels of a row with so many lines. */
export function heightOf(lines: number): number {
  return lines === 1 ? ROW_HEIGHT : lines * LINE_HEIGHT + PADDING;
}
