// Keys that work anywhere on the page: undo and redo.
import type { PageState } from './page-state';

/** Whether keys belong to a text field that the user types in, or to a dialog over the page. */
export function isTyping(target: EventTarget | null): boolean {
  if (target instanceof Element && target.closest('dialog') !== null) return true;
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}

export function keyCommand(page: PageState, event: KeyboardEvent): void {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return;
  const redo = event.code === 'KeyY' || (event.code === 'KeyZ' && event.shiftKey);
  if (!redo && event.code !== 'KeyZ') return;
  event.preventDefault();
  void page.command(redo ? 'redo' : 'undo', {});
}
