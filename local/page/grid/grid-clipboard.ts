// Copy, cut and paste of blocks of cells as plain text; pasted HTML is never parsed.
import { readClipboardText } from '../clipboard-text';
import { isTyping } from '../keys';
import type { PageState } from '../page-state';

export class GridClipboard {
  constructor(
    readonly grid: HTMLElement,
    readonly page: PageState,
  ) {
    document.addEventListener('copy', this.#onCopy);
    document.addEventListener('cut', this.#onCut);
    document.addEventListener('paste', this.#onPaste);
  }

  remove(): void {
    document.removeEventListener('copy', this.#onCopy);
    document.removeEventListener('cut', this.#onCut);
    document.removeEventListener('paste', this.#onPaste);
  }

  readonly #onCopy = (event: ClipboardEvent): void => {
    if (!this.#isOurs(event) || event.clipboardData === null) return;
    event.preventDefault();
    const text = this.page.copy();
    if (typeof text === 'string') event.clipboardData.setData('text/plain', text);
    else
      text
        .then((late) => navigator.clipboard.writeText(late))
        .catch((error: unknown) => this.page.messages.report(error));
  };

  readonly #onCut = (event: ClipboardEvent): void => {
    if (!this.#isOurs(event)) return;
    this.#onCopy(event);
    void this.page.clearSelection();
  };

  readonly #onPaste = (event: ClipboardEvent): void => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!this.#isOurs(event) || text === '') return;
    event.preventDefault();
    void this.page.paste(text, readClipboardText(text));
  };

  #isOurs(event: ClipboardEvent): boolean {
    if (isTyping(document.activeElement) || isTyping(event.target)) return false;
    const { activeElement } = document;
    const nowhere = activeElement === null || activeElement === document.body;
    return (nowhere || this.grid.contains(activeElement)) && (getSelection()?.isCollapsed ?? true);
  }
}
