// The grid element for the sheet on screen: drawing, selection and edits between it and the page's state.
import type { BeforeSaveDataDetails, ChangedRange, RangeArea } from '@revolist/revogrid';
import { defineCustomElements } from '@revolist/revogrid/loader';
import type { AreaView, SheetView } from '../api/types';
import { isTyping } from '../keys';
import type { PageState } from '../page-state';
import { texts } from '../texts';
import { cellEditor } from './cell-editor';
import { CELL_EDITOR, columnsOf, type GridRow, rowsOf } from './columns';
import { GridClipboard } from './grid-clipboard';
import { stopForeignKeys } from './grid-keys';
import { frozenRowHeights, ROW_HEIGHT } from './heading-height';
import { areaOf, columnOf, type GridPlace, placeOf, rowOf } from './places';
import { scrollIntoView } from './scroll';

const FRAME_CELLS = 4;
/** How long a cell may take to be drawn after a scroll. */
const MOST_FRAMES = 20;

type Regions = Pick<GridPlace, 'rowType' | 'colType'>;

export class SheetGrid {
  readonly #grid: HTMLRevoGridElement;
  readonly #page: PageState;
  readonly #clipboard: GridClipboard;
  /** The element can be drawn and asked only when its definition was loaded. */
  readonly #ready: Promise<void>;
  #shape = '';
  #heights = '[]';
  /** Where to go; cleared when it is reached or the user selects something else. */
  #goal: AreaView | undefined;
  #reaching: Promise<void> | undefined;
  /** While the grid marks what the page asked for, its events are not the user's. */
  #drawing = false;

  constructor(host: HTMLElement, page: PageState) {
    this.#page = page;
    this.#grid = document.createElement('revo-grid');
    Object.assign(this.#grid, {
      range: true,
      resize: true,
      rowHeaders: { size: 48 },
      rowSize: ROW_HEIGHT,
      frameSize: FRAME_CELLS,
      canMoveColumns: false,
      canDrag: false,
      filter: false,
      exporting: false,
      applyOnClose: true,
      useClipboard: false,
      theme: 'default',
      editors: { [CELL_EDITOR]: cellEditor(page.cells) },
    });
    this.#listen();
    this.#clipboard = new GridClipboard(this.#grid, page);
    host.append(this.#grid);
    void defineCustomElements();
    this.#ready = customElements.whenDefined('revo-grid').then(async () => {
      await this.#grid.componentOnReady();
    });
  }

  remove(): void {
    this.#clipboard.remove();
    this.#grid.remove();
  }

  /** Takes over the sheet's size, widths and frozen rows when they changed. */
  showSheet(sheet: SheetView): void {
    const { name, rows, widths, frozenRows, frozenColumns } = sheet;
    const shape = JSON.stringify([name, rows, widths, frozenRows, frozenColumns]);
    if (shape === this.#shape) return;
    this.#shape = shape;
    this.#grid.setAttribute('aria-label', texts.grid.name(name));
    this.#grid.columns = columnsOf(sheet, this.#page.cells);
    this.#grid.pinnedTopSource = rowsOf(1, frozenRows);
    this.#grid.source = rowsOf(frozenRows + 1, rows);
    this.goTo(this.#page.selection);
  }

  redraw(): void {
    this.#fitFrozenRows();
    this.#ready
      .then(() => this.#grid.refresh('all'))
      .catch((error: unknown) => this.#page.messages.report(error));
  }

  #fitFrozenRows(): void {
    const { fontFamily } = getComputedStyle(this.#grid);
    const heights = frozenRowHeights(this.#page.sheet, this.#page.cells, `13px ${fontFamily}`);
    const fit = JSON.stringify(heights);
    if (fit === this.#heights) return;
    this.#heights = fit;
    this.#grid.rowDefinitions = heights;
  }

  /** Selects an area, scrolls it into view and takes the keys; a later wish replaces one that is not yet fulfilled. */
  goTo(area: AreaView): void {
    this.#goal = area;
    this.#reaching ??= this.#reach()
      .catch((error: unknown) => this.#page.messages.report(error))
      .finally(() => {
        this.#reaching = undefined;
      });
  }

  /** Selects the cell under the mouse, unless it is in the selection already. */
  selectUnder(target: EventTarget | null): void {
    const area = target instanceof Element ? this.#areaOf(target) : undefined;
    if (area === undefined || contains(this.#page.selection, area)) return;
    this.goTo(area);
    this.#page.select(area);
  }

  async #reach(): Promise<void> {
    await this.#ready;
    while (this.#goal !== undefined) {
      const goal = this.#goal;
      const first = placeOf(goal.row, goal.column, this.#page.sheet);
      scrollIntoView(this.#grid, first, this.#page.sheet);
      if (goal === this.#goal) await this.#draw(first, goal);
      if (goal !== this.#goal) continue;
      this.#goal = undefined;
      await this.#takeKeys(first);
    }
  }

  /** Gives the cell the keyboard's focus as soon as it is drawn, unless the user is at work elsewhere. */
  async #takeKeys(place: GridPlace): Promise<void> {
    for (let frame = 0; frame < MOST_FRAMES && this.#goal === undefined; frame += 1) {
      const active = document.activeElement;
      if (isTyping(active) || active instanceof HTMLIFrameElement) return;
      const cell = this.#cellAt(place);
      cell?.focus({ preventScroll: true });
      if (cell !== null && document.activeElement === cell) return;
      // A grid that was not laid out yet did not scroll.
      scrollIntoView(this.#grid, place, this.#page.sheet);
      await nextFrame();
    }
  }

  /** Marks an area; one that begins among frozen rows and ends below them cannot be drawn whole, its first part is. */
  async #draw(first: GridPlace, { row, column, rows, columns }: AreaView): Promise<void> {
    const { frozenRows, frozenColumns } = this.#page.sheet;
    const lastRow = row + rows - 1;
    const lastColumn = column + columns - 1;
    const last = placeOf(
      first.rowType === 'rowPinStart' ? Math.min(lastRow, frozenRows) : lastRow,
      first.colType === 'colPinStart' ? Math.min(lastColumn, frozenColumns) : lastColumn,
      this.#page.sheet,
    );
    this.#drawing = true;
    try {
      await this.#grid.setCellsFocus(first, last, first.colType, first.rowType);
      await nextFrame();
    } finally {
      this.#drawing = false;
    }
  }

  #cellAt({ x, y, rowType, colType }: GridPlace): HTMLElement | null {
    const region = `revogr-data[type="${rowType}"][col-type="${colType}"]`;
    return this.#grid.querySelector<HTMLElement>(`${region} [data-rgrow="${y}"] [data-rgcol="${x}"]`);
  }

  #listen(): void {
    const grid = this.#grid;
    const on = <T>(name: string, handler: (detail: T, event: CustomEvent<T>) => void): void =>
      grid.addEventListener(name, (event) =>
        handler((event as CustomEvent<T>).detail, event as CustomEvent<T>),
      );

    on<Regions & { range: RangeArea }>('applyfocus', ({ range, rowType, colType }) =>
      this.#selected(areaOf(range, rowType, colType, this.#page.sheet)),
    );
    on<Regions & { range: RangeArea }>('beforeapplyrange', ({ range, rowType, colType }) =>
      this.#selected(areaOf(range, rowType, colType, this.#page.sheet)),
    );
    on<BeforeSaveDataDetails>('beforeedit', (detail, event) => {
      event.preventDefault();
      this.#edited((detail.model as GridRow).row, Number(detail.prop) + 1, String(detail.val ?? ''));
    });
    on('beforerangeedit', (_detail, event) => event.preventDefault());
    on<ChangedRange>('beforeautofill', ({ oldRange, newRange, type, colType }, event) => {
      event.preventDefault();
      const { sheet } = this.#page;
      this.#page.fill(areaOf(oldRange, type, colType, sheet), areaOf(newRange, type, colType, sheet));
    });
    on<Record<string, { size?: number; prop: number }>>('aftercolumnresize', (sizes) => {
      for (const { size, prop } of Object.values(sizes)) {
        if (size !== undefined)
          void this.#page.structure({ kind: 'width', column: prop + 1, pixels: Math.round(size) });
      }
    });
    on<{ prop: number }>('headerclick', ({ prop }) => this.#selectLine({ column: prop + 1 }));
    (grid as HTMLElement).addEventListener('click', (event) => this.#onClick(event));
    stopForeignKeys(grid, {
      edit: () => this.#openEditor(),
      clear: () => void this.#page.clearSelection(),
      selectAll: () => this.#selectLine({}),
    });
  }

  #selected(area: AreaView): void {
    if (this.#drawing) return;
    this.#goal = undefined;
    this.#page.select(area);
  }

  #edited(row: number, column: number, text: string): void {
    const { cell, choice } = this.#page.cells.at(row, column);
    if (text === (cell?.typed ?? cell?.text ?? '')) return;
    if (choice !== undefined && !choice.othersAllowed && text !== '' && !choice.words.includes(text)) {
      this.#page.complain(texts.choice.refused(text, choice.words));
      return;
    }
    void this.#page.edit([{ row, column, text }]);
  }

  #openEditor(): void {
    const { row, column } = this.#page.selection;
    const place = placeOf(row, column, this.#page.sheet);
    void this.#grid.setCellEdit(place.y, column - 1, place.rowType);
  }

  #onClick(event: MouseEvent): void {
    const target = event.target as Element;
    if (target.closest('.choice-arrow') !== null) this.#openEditor();
    const header = target.closest('revogr-row-headers [data-rgrow], .rowHeaders [data-rgrow]');
    if (header === null) return;
    const y = Number(header.getAttribute('data-rgrow'));
    const pinned = header.closest('revogr-data')?.getAttribute('slot') === 'data-rowPinStart';
    this.#selectLine({ row: rowOf(y, pinned ? 'rowPinStart' : 'rgRow', this.#page.sheet) });
  }

  /** Selects a whole row, a whole column or the whole sheet, without scrolling to its beginning. */
  #selectLine(line: { row?: number; column?: number }): void {
    const { sheet } = this.#page;
    const area = {
      row: line.row ?? 1,
      column: line.column ?? 1,
      rows: line.row === undefined ? sheet.rows : 1,
      columns: line.column === undefined ? sheet.columns : 1,
    };
    this.#page.select(area);
    // The frozen heading cannot be drawn together with the rows below it; these show that the line is selected.
    const drawn =
      line.row === undefined
        ? { ...area, row: sheet.frozenRows + 1, rows: sheet.rows - sheet.frozenRows }
        : area;
    void this.#draw(placeOf(drawn.row, drawn.column, sheet), drawn).catch((error: unknown) =>
      this.#page.messages.report(error),
    );
  }

  #areaOf(target: Element): AreaView | undefined {
    const cell = target.closest('[role="gridcell"]');
    const data = cell?.closest('revogr-data');
    if (!cell || !data) return undefined;
    const region = data as unknown as { colType: GridPlace['colType']; type: GridPlace['rowType'] };
    const x = Number(cell.getAttribute('data-rgcol'));
    const y = Number(cell.getAttribute('data-rgrow'));
    if (!Number.isInteger(x) || !Number.isInteger(y)) return undefined;
    const { sheet } = this.#page;
    return {
      row: rowOf(y, region.type, sheet),
      column: columnOf(x, region.colType, sheet),
      rows: 1,
      columns: 1,
    };
  }
}

/** The grid draws in the next frame. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}

function contains(outer: AreaView, { row, column }: AreaView): boolean {
  const inRows = row >= outer.row && row < outer.row + outer.rows;
  return inRows && column >= outer.column && column < outer.column + outer.columns;
}
