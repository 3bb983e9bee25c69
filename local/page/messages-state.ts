// What the page tells the user: one problem in the bar, toasts of the add-on, alerts that wait to be read.
import { CallError } from './api/client';
import { texts } from './texts';

interface Toast {
  readonly id: number;
  readonly text: string;
}

const TOAST_MS = 6000;

export class MessagesState {
  toasts: readonly Toast[] = [];
  alerts: readonly string[] = [];
  problem: string | null = null;
  #nextToast = 1;

  /** @param onChange called when there is something else to show */
  constructor(readonly onChange: () => void) {}

  /** Shows a failure in the bar. */
  report(error: unknown): void {
    const detail = error instanceof Error ? error.message : String(error);
    this.setProblem(error instanceof CallError ? detail : texts.errors.unexpected(detail));
  }

  /** Shows a sentence in the bar; `null` clears it. */
  setProblem(problem: string | null): void {
    this.problem = problem;
    this.onChange();
  }

  add(toasts: readonly string[], alerts: readonly string[]): void {
    this.alerts = [...this.alerts, ...alerts];
    for (const text of toasts) this.#addToast(text);
  }

  dismissToast(id: number): void {
    this.toasts = this.toasts.filter((toast) => toast.id !== id);
    this.onChange();
  }

  dismissAlert(): void {
    this.alerts = this.alerts.slice(1);
    this.onChange();
  }

  #addToast(text: string): void {
    const id = this.#nextToast;
    this.#nextToast += 1;
    this.toasts = [...this.toasts, { id, text }];
    setTimeout(() => this.dismissToast(id), TOAST_MS);
  }
}
