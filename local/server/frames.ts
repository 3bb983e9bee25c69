// The pages that the add-on showed beside and over the sheet, under the numbers by which their frames fetch them.
import type { RunOutcome } from '../host';
import type { ShownPage } from '../services/execution';

export interface OpenFrame extends ShownPage {
  readonly id: number;
}

export class Frames {
  sidebar: OpenFrame | null = null;
  dialog: OpenFrame | null = null;
  #next = 1;

  /** Takes in what a run showed; what it left alone stays. */
  show({ sidebar, dialog }: Pick<RunOutcome, 'sidebar' | 'dialog'>): void {
    if (sidebar !== undefined) this.sidebar = this.#numbered(sidebar);
    if (dialog !== undefined) this.dialog = this.#numbered(dialog);
  }

  /** The pages begin anew: they were another user's. */
  reload(): void {
    this.sidebar = this.sidebar && this.#numbered(this.sidebar);
    this.dialog = null;
  }

  closeAll(): void {
    this.sidebar = null;
    this.dialog = null;
  }

  /** The page with the number; undefined when it is not shown any more. */
  find(id: number): OpenFrame | undefined {
    return [this.sidebar, this.dialog].find((frame) => frame?.id === id) ?? undefined;
  }

  #numbered(page: ShownPage): OpenFrame {
    const id = this.#next;
    this.#next += 1;
    return { ...page, id };
  }
}
