// Taking the keyboard to what has to be fixed.

/** Focuses the first field that is marked as wrong, once the marks are drawn. */
export function focusInvalid(): void {
  setTimeout(() => document.querySelector<HTMLElement>('main [aria-invalid="true"]')?.focus());
}
