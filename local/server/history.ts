// Undo and redo: small changes as the cells they replaced, all others as the whole workbook before them.
import type { CellContent } from '../workbook/cell';
import type { Sheet } from '../workbook/sheet';
import type { Area } from '../workbook/structure-edit';
import type { Workbook } from '../workbook/workbook';

/** What to put back. */
export type Step =
  | {
      readonly kind: 'cells';
      readonly sheet: string;
      readonly area: Area;
      readonly contents: readonly (readonly CellContent[])[];
      readonly formats: readonly (readonly string[])[];
    }
  | { readonly kind: 'workbook'; readonly json: string };

const MOST_STEPS = 100;
/** Characters of kept workbooks; the oldest steps are forgotten beyond it. */
const MOST_TEXT = 100_000_000;

export class History {
  #undo: Step[] = [];
  #redo: Step[] = [];

  get canUndo(): boolean {
    return this.#undo.length > 0;
  }

  get canRedo(): boolean {
    return this.#redo.length > 0;
  }

  /** Remembers what was there before a change; whatever had been undone cannot be redone any more. */
  remember(before: Step): void {
    this.#undo.push(before);
    this.#redo = [];
    this.#forgetOldest();
  }

  /** Takes the last change back: `swap` puts the step in place and gives what it replaced. */
  undo(swap: (step: Step) => Step): boolean {
    return exchange(this.#undo, this.#redo, swap);
  }

  redo(swap: (step: Step) => Step): boolean {
    return exchange(this.#redo, this.#undo, swap);
  }

  #forgetOldest(): void {
    const size = (step: Step): number => (step.kind === 'workbook' ? step.json.length : 0);
    let text = this.#undo.reduce((sum, step) => sum + size(step), 0);
    while (this.#undo.length > MOST_STEPS || (text > MOST_TEXT && this.#undo.length > 1)) {
      const oldest = this.#undo.shift();
      if (oldest !== undefined) text -= size(oldest);
    }
  }
}

function exchange(from: Step[], to: Step[], swap: (step: Step) => Step): boolean {
  const step = from.pop();
  if (step === undefined) return false;
  to.push(swap(step));
  return true;
}

/** The cells of an area as they are now. */
export function cellsOf(sheet: Sheet, area: Area): Step & { kind: 'cells' } {
  const { row, column, rows, columns } = area;
  return {
    kind: 'cells',
    sheet: sheet.name,
    area,
    contents: sheet.grid.block(row, column, rows, columns),
    formats: sheet.look.numberFormats.block(row, column, rows, columns),
  };
}

/** Puts cells back and gives those that stood there. */
export function swapCells(workbook: Workbook, step: Step & { kind: 'cells' }): Step {
  const sheet = workbook.sheet(step.sheet);
  if (sheet === undefined) throw new Error(`no sheet ${step.sheet}`);
  const replaced = cellsOf(sheet, step.area);
  sheet.setContents(step.area.row, step.area.column, step.contents);
  sheet.look.numberFormats.setBlock(step.area.row, step.area.column, step.formats);
  return replaced;
}
