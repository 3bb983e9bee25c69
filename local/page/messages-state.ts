// What the page tells the user: one sentence in the bar, toasts of the add-on.
import { CallError } from './api/client';
import type { ToastView } from './api/types';
import { texts } from './texts';

interface Toast extends ToastView {
  readonly id: number;
}

const TOAST_MS = 8000;
/** More would hide the sheet; the oldest goes first, one that the user must close last. */
const MOST_TOASTS = 2;

export class MessagesState {
  toasts: readonly Toast[] = [];
  refusal: string | null = null;
  #nextToast = 1;

  /** @param onChange called when there is something else to show */
  constructor(readonly onChange: () => void) {}

  /** Shows what was not done in the bar. */
  report(error: unknown): void {
    const detail = error instanceof Error ? error.message : String(error);
    this.setRefusal(error instanceof CallError ? detail : texts.errors.unexpected(detail));
  }

  /** Shows a sentence in the bar; `null` clears it. */
  setRefusal(refusal: string | null): void {
    this.refusal = refusal;
    this.onChange();
  }

  add(toasts: readonly ToastView[]): void {
    for (const toast of toasts) this.#addToast(toast);
  }

  dismissToast(id: number): void {
    this.toasts = this.toasts.filter((toast) => toast.id !== id);
    this.onChange();
  }

  #addToast(toast: ToastView): void {
    const id = this.#nextToast;
    this.#nextToast += 1;
    const shown = [...this.toasts];
    while (shown.length >= MOST_TOASTS) {
      const passing = shown.findIndex(({ stays }) => !stays);
      shown.splice(Math.max(0, passing), 1);
    }
    this.toasts = [...shown, { ...toast, id }];
    if (!toast.stays) setTimeout(() => this.dismissToast(id), TOAST_MS);
  }
}
