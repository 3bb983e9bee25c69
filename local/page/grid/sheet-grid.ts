// The grid element for the sheet on screen: drawing, selection and edits between it and the page's state.
import type { BeforeSaveDataDetails, ChangedRange, RangeArea } from '@revolist/revogrid';
import { defineCustomElements } from '@revolist/revogrid/loader';
import type { AreaView, SheetView } from '../api/types';
import type { PageState } from '../page-state';
import { texts } from '../texts';
import { cellEditor } from './cell-editor';
import { CELL_EDITOR, columnsOf, type GridRow, rowsOf } from './columns';
import { GridClipboard } from './grid-clipboard';
import { stopForeignKeys } from './grid-keys';
import { Journey } from './journey';
import { areaOf, columnOf, type GridPlace, placeOf, rowOf } from './places';
import { RowFitting } from './row-fitting';
import { ROW_HEIGHT } from './row-heights';

const FRAME_CELLS = 4;

type Regions = Pick<GridPlace, 'rowType' | 'colType'>;

export class SheetGrid {
  readonly #grid: HTMLRevoGridElement;
  readonly #page: PageState;
  readonly #clipboard: GridClipboard;
  /** The element can be drawn and asked only when its definition was loaded. */
  readonly #ready: Promise<void>;
  readonly #rows: RowFitting;
  readonly #journey: Journey;
  #shape = '';
  #sheet = '';

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
    void defineCustomElements();
    this.#ready = customElements.whenDefined('revo-grid').then(async () => {
      await this.#grid.componentOnReady();
      this.#skipCredit();
    });
    this.#rows = new RowFitting(this.#grid, page);
    this.#journey = new Journey(this.#grid, page, this.#rows, this.#ready);
    host.append(this.#grid);
  }

  remove(): void {
    this.#clipboard.remove();
    this.#grid.remove();
  }

  /** Takes over the sheet's size, widths, row heights and frozen rows when they changed. */
  showSheet(sheet: SheetView): void {
    this.#rows.measure();
    const { name, rows, widths, frozenRows, frozenColumns } = sheet;
    const shape = JSON.stringify([name, rows, widths, frozenRows, frozenColumns]);
    if (shape === this.#shape) return;
    this.#shape = shape;
    this.#journey.expectSheet(name !== this.#sheet);
    this.#sheet = name;
    this.#grid.setAttribute('aria-label', texts.grid.name(name));
    this.#grid.columns = columnsOf(sheet, this.#page.cells);
    this.#grid.pinnedTopSource = rowsOf(1, frozenRows);
    this.#grid.source = rowsOf(frozenRows + 1, rows);
    this.goTo(this.#page.selection);
  }

  redraw(): void {
    this.#rows.fit();
    this.#ready
      .then(() => this.#grid.refresh('all'))
      .catch((error: unknown) => this.#page.messages.report(error));
  }

  /** Selects an area, scrolls it into view and takes the keys, unless the user is at work elsewhere. */
  goTo(area: AreaView): void {
    this.#journey.goTo(area);
  }

  /** Selects the cell under the mouse, unless it is in the selection already. */
  selectUnder(target: EventTarget | null): void {
    const area = target instanceof Element ? this.#areaOf(target) : undefined;
    if (area === undefined || contains(this.#page.selection, area)) return;
    this.goTo(area);
    this.#page.select(area);
  }

  /** The grid's credit stays where its makers put it; «Справка» names it too, so the keyboard need not stop there. */
  #skipCredit(): void {
    this.#grid.querySelector('revogr-attribution a')?.setAttribute('tabindex', '-1');
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
    if (this.#journey.owns(area)) return;
    this.#journey.cancel();
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
    this.#journey.draw(drawn).catch((error: unknown) => this.#page.messages.report(error));
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

function contains(outer: AreaView, { row, column }: AreaView): boolean {
  const inRows = row >= outer.row && row < outer.row + outer.rows;
  return inRows && column >= outer.column && column < outer.column + outer.columns;
}
