// Takes the grid to an area of the sheet: marks it, scrolls it into view and gives it the keys.
import type { AreaView } from '../api/types';
import { isTyping } from '../keys';
import type { PageState } from '../page-state';
import { type GridPlace, placeOf } from './places';
import type { RowFitting } from './row-fitting';
import { scrollIntoView } from './scroll';

/** How long a cell may take to be drawn after a scroll. */
const MOST_FRAMES = 60;
/** How long the mark must stay where it was put before a new sheet counts as drawn. */
const STEADY_FRAMES = 4;
/** The grid answers a scroll with one of its own some frames later: for so long one of the sheet before may come. */
const LATE_SCROLL_FRAMES = 12;

export class Journey {
  readonly #grid: HTMLRevoGridElement;
  readonly #page: PageState;
  readonly #rows: RowFitting;
  /** The element can be drawn and asked only when its definition was loaded. */
  readonly #ready: Promise<void>;
  /** The grid has been given another sheet: drawing its columns, it moves the mark of the old ones. */
  #newSheet = false;
  /** The grid still stands where another sheet was scrolled to; where a sheet opens depends on its own selection alone. */
  #fresh = false;
  /** Grows with every wish of the page or the user; what was begun for an older one is given up. */
  #wish = 0;
  /** Where to go; cleared when it is reached or the user selects something else. */
  #goal: AreaView | undefined;
  #reaching: Promise<void> | undefined;
  /** While the grid marks what the page asked for, its events are not the user's. */
  #drawing = false;
  /** What was marked last; the grid may tell of it late. */
  #drawn: AreaView | undefined;
  /** Whether the user took to the mouse in the grid after the page last went somewhere. */
  #byMouse = false;

  constructor(grid: HTMLRevoGridElement, page: PageState, rows: RowFitting, ready: Promise<void>) {
    this.#grid = grid;
    this.#page = page;
    this.#rows = rows;
    this.#ready = ready;
    // The grid would scroll by the element of its frame and take the keys from whoever has them.
    grid.addEventListener('beforescrollintoview', (event) => event.preventDefault());
    grid.addEventListener(
      'mousedown',
      () => {
        this.#byMouse = true;
        // The grid draws the cell later; keys typed until then are no longer the sidebar's.
        if (document.activeElement instanceof HTMLIFrameElement) document.activeElement.blur();
      },
      true,
    );
    // Whoever scrolls by himself is not brought back.
    grid.addEventListener('wheel', () => this.#letScroll(), { passive: true });
    grid.addEventListener('afterfocus', (event) => this.#onFocus(event as CustomEvent<FocusDetail>));
  }

  /** A later wish replaces one that is not yet fulfilled. */
  goTo(area: AreaView): void {
    this.#goal = area;
    this.#wish += 1;
    this.#byMouse = false;
    this.#reaching ??= this.#reach()
      .catch((error: unknown) => this.#page.messages.report(error))
      .finally(() => {
        this.#reaching = undefined;
      });
  }

  /** A sheet of another shape is about to be drawn; `other` when it is not the one that was on screen. */
  expectSheet(other: boolean): void {
    this.#newSheet = true;
    if (other) this.#fresh = true;
  }

  /** Whether the grid only tells what the page itself has marked. */
  owns(area: AreaView): boolean {
    return this.#drawing || (this.#drawn !== undefined && isSame(this.#drawn, area));
  }

  /** The user has selected something else. */
  cancel(): void {
    this.#goal = undefined;
    this.#wish += 1;
    this.#fresh = false;
    this.#drawn = undefined;
  }

  /** Marks an area; one that begins among frozen rows and ends below them cannot be drawn whole, its first part is. */
  async draw({ row, column, rows, columns }: AreaView): Promise<void> {
    const { sheet } = this.#page;
    const first = placeOf(row, column, sheet);
    const drawn = {
      row,
      column,
      rows: first.rowType === 'rowPinStart' ? Math.min(rows, sheet.frozenRows - row + 1) : rows,
      columns:
        first.colType === 'colPinStart' ? Math.min(columns, sheet.frozenColumns - column + 1) : columns,
    };
    const last = placeOf(row + drawn.rows - 1, column + drawn.columns - 1, sheet);
    this.#drawn = drawn;
    this.#drawing = true;
    try {
      await this.#grid.setCellsFocus(first, last, first.colType, first.rowType);
      await nextFrame();
    } finally {
      this.#drawing = false;
    }
  }

  async #reach(): Promise<void> {
    await this.#ready;
    while (this.#goal !== undefined) {
      const goal = this.#goal;
      await this.#rows.known;
      const place = placeOf(goal.row, goal.column, this.#page.sheet);
      this.#scrollTo(place);
      if (goal === this.#goal) await this.draw(goal);
      if (goal !== this.#goal) continue;
      this.#goal = undefined;
      await this.#settle(goal, place);
    }
  }

  /** A grid that is not laid out yet does not scroll as far as it should: tried until the cell is there and marked. */
  async #settle(area: AreaView, place: GridPlace): Promise<void> {
    const wish = this.#wish;
    let steady = this.#newSheet ? STEADY_FRAMES : 1;
    if (this.#fresh) steady = LATE_SCROLL_FRAMES;
    this.#newSheet = false;
    for (let frame = 0; frame < MOST_FRAMES; frame += 1) {
      const cell = this.#scrollTo(place) ? this.#cellAt(place) : null;
      const marked = cell !== null && (await this.#isMarked(place));
      if (wish !== this.#wish) return;
      if (marked) {
        if (!isBusyElsewhere()) cell.focus({ preventScroll: true });
        steady -= 1;
        if (steady === 0) {
          this.#fresh = false;
          return;
        }
      } else if (cell !== null) {
        await this.draw(area);
      }
      await nextFrame();
      if (wish !== this.#wish) return;
    }
    this.#fresh = false;
    // The mark would not stay; the keys belong to the cell all the same.
    if (!isBusyElsewhere()) this.#cellAt(place)?.focus({ preventScroll: true });
  }

  #letScroll(): void {
    if (this.#goal !== undefined) return;
    this.#wish += 1;
    this.#fresh = false;
  }

  async #isMarked({ x, y, rowType, colType }: GridPlace): Promise<boolean> {
    const focused = await this.#grid.getFocused();
    if (focused === null) return false;
    const { cell } = focused;
    return cell.x === x && cell.y === y && focused.rowType === rowType && focused.colType === colType;
  }

  #onFocus(event: CustomEvent<FocusDetail>): void {
    event.preventDefault();
    if (this.#drawing || this.#goal !== undefined || (isBusyElsewhere() && !this.#byMouse)) return;
    const { rowIndex, colIndex, rowType, colType } = event.detail;
    const place: GridPlace = { x: colIndex, y: rowIndex, rowType, colType };
    this.#scrollTo(place);
    this.#cellAt(place)?.focus({ preventScroll: true });
  }

  #scrollTo(place: GridPlace): boolean {
    return scrollIntoView(this.#grid, place, this.#page.sheet, this.#rows.heights, this.#fresh);
  }

  #cellAt({ x, y, rowType, colType }: GridPlace): HTMLElement | null {
    const region = `revogr-data[type="${rowType}"][col-type="${colType}"]`;
    return this.#grid.querySelector<HTMLElement>(`${region} [data-rgrow="${y}"] [data-rgcol="${x}"]`);
  }
}

interface FocusDetail extends Pick<GridPlace, 'rowType' | 'colType'> {
  readonly rowIndex: number;
  readonly colIndex: number;
}

/** Whether the user types in a field or is at work in a page of the add-on, which keeps the keys. */
function isBusyElsewhere(): boolean {
  const { activeElement } = document;
  return isTyping(activeElement) || activeElement instanceof HTMLIFrameElement;
}

function isSame(a: AreaView, b: AreaView): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

/** The grid draws in the next frame. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}
