// Keeps the rows of the grid as high as their texts need, for all rows of the sheet at once.
import type { PageState } from '../page-state';
import { frozenRowHeights, letterWidths } from './letter-widths';
import { RowHeights } from './row-heights';

export class RowFitting {
  heights = new RowHeights();
  /** Until the heights are known, no place below can be scrolled to. */
  known: Promise<void> = Promise.resolve();
  #sheet = '';
  #revision = 0;
  #fit = '[]';

  constructor(
    readonly grid: HTMLRevoGridElement,
    readonly page: PageState,
  ) {}

  /** Asks for the heights of the sheet on screen once a revision; those of another sheet are forgotten at once. */
  measure(): void {
    const { state, sheet, messages } = this.page;
    if (sheet.name === this.#sheet && state.revision === this.#revision) return;
    if (sheet.name !== this.#sheet) this.heights = new RowHeights();
    this.#sheet = sheet.name;
    this.#revision = state.revision;
    this.known = this.#ask().catch((error: unknown) => messages.report(error));
  }

  /** Gives the grid the heights when they changed; those of the heading depend on cells that come later. */
  fit(): void {
    const { sheet, cells } = this.page;
    const definitions = [...frozenRowHeights(sheet, cells, this.#family()), ...this.heights.definitions()];
    const fit = JSON.stringify(definitions);
    if (fit === this.#fit) return;
    this.#fit = fit;
    this.grid.rowDefinitions = definitions;
  }

  async #ask(): Promise<void> {
    const { sheet, state } = this.page;
    const lines = await this.page.rowLines(letterWidths(this.#family()));
    if (sheet.name !== this.#sheet || state.revision !== this.#revision) return;
    this.heights = new RowHeights(lines, sheet.frozenRows);
    this.fit();
  }

  #family(): string {
    return getComputedStyle(this.grid).fontFamily;
  }
}
