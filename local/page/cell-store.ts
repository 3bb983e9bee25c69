// Cells of the sheet on screen, fetched in blocks as they come into view; old ones stay shown until new ones arrive.
import type { AreaView, CellView, ChoiceView, LookView, WindowView } from './api/types';

/** A cell with its look and its drop-down list. */
export interface ShownCell {
  readonly cell: CellView | null;
  readonly look: LookView | undefined;
  readonly choice: ChoiceView | undefined;
}

interface Block {
  window: WindowView | undefined;
  stale: boolean;
  loading: boolean;
  /** What a user has just typed, shown until the server answers. */
  readonly typed: Map<string, string>;
}

const BLOCK_ROWS = 80;
const BLOCK_COLUMNS = 40;
const NOTHING: ShownCell = { cell: null, look: undefined, choice: undefined };

export class CellStore {
  #blocks = new Map<string, Block>();
  #size = { rows: 0, columns: 0 };
  #generation = 0;

  /**
   * @param load fetches the cells of an area of the present sheet
   * @param onArrive called when fetched cells can be shown
   * @param onProblem called with what went wrong
   */
  constructor(
    readonly load: (area: AreaView) => Promise<WindowView>,
    readonly onArrive: () => void,
    readonly onProblem: (error: unknown) => void,
  ) {}

  /** Forgets everything, for another sheet. */
  open(rows: number, columns: number): void {
    this.#blocks = new Map();
    this.#size = { rows, columns };
    this.#generation += 1;
  }

  /** Marks all cells as out of date; each block is fetched again when it is looked at. */
  refresh(rows: number, columns: number): void {
    this.#size = { rows, columns };
    this.#generation += 1;
    for (const block of this.#blocks.values()) {
      block.stale = true;
      block.loading = false;
    }
  }

  /** The cell as far as it is known; asks for it when it is not. */
  at(row: number, column: number): ShownCell {
    const block = this.#blockOf(row, column);
    const { window } = block;
    if (window === undefined) return NOTHING;
    const cell = window.cells[row - window.area.row]?.[column - window.area.column] ?? null;
    const typed = block.typed.get(`${row}:${column}`);
    const shown = typed === undefined ? cell : withText(cell, typed);
    return {
      cell: shown,
      look: shown === null ? undefined : window.looks[shown.look],
      choice: shown?.choice === undefined ? undefined : window.choices[shown.choice],
    };
  }

  /** Shows a typed text at once. */
  expect(row: number, column: number, text: string): void {
    this.#blockOf(row, column).typed.set(`${row}:${column}`, text);
  }

  /** Drops texts that were shown at once, after the server refused them. */
  forgetTyped(): void {
    for (const block of this.#blocks.values()) block.typed.clear();
  }

  /** The shown texts of an area, or undefined while some of its cells are unknown. */
  textsOf(area: AreaView): string[][] | undefined {
    const lines: string[][] = [];
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      const line: string[] = [];
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const block = this.#blockOf(row, column);
        if (block.window === undefined || block.stale) return undefined;
        line.push(this.at(row, column).cell?.text ?? '');
      }
      lines.push(line);
    }
    return lines;
  }

  #blockOf(row: number, column: number): Block {
    const blockRow = Math.floor((row - 1) / BLOCK_ROWS);
    const blockColumn = Math.floor((column - 1) / BLOCK_COLUMNS);
    const key = `${blockRow}:${blockColumn}`;
    let block = this.#blocks.get(key);
    if (block === undefined) {
      block = { window: undefined, stale: true, loading: false, typed: new Map() };
      this.#blocks.set(key, block);
    }
    if (block.stale && !block.loading)
      this.#fetch(block, blockRow * BLOCK_ROWS + 1, blockColumn * BLOCK_COLUMNS + 1);
    return block;
  }

  #fetch(block: Block, row: number, column: number): void {
    const rows = Math.min(BLOCK_ROWS, this.#size.rows - row + 1);
    const columns = Math.min(BLOCK_COLUMNS, this.#size.columns - column + 1);
    if (rows < 1 || columns < 1) return;
    block.loading = true;
    const generation = this.#generation;
    this.load({ row, column, rows, columns }).then(
      (window) => {
        if (generation !== this.#generation) return;
        block.window = window;
        block.stale = false;
        block.loading = false;
        block.typed.clear();
        this.onArrive();
      },
      (error: unknown) => {
        block.loading = false;
        if (generation === this.#generation) this.onProblem(error);
      },
    );
  }
}

function withText(cell: CellView | null, text: string): CellView {
  const shown = text.startsWith('=') ? '…' : text.replace(/^'/, '');
  return { kind: cell?.kind ?? 'text', look: cell?.look ?? 0, ...(cell ?? {}), text: shown, typed: text };
}
