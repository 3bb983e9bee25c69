// Esc goes one step back, unless it has something nearer to close: a dialog, or a search that holds text.
import { useLayoutEffect } from 'preact/hooks';

/** An `inner` step, a screen over a section, is gone back from before the section itself. */
export function useEscape(back: () => void, inner = false): void {
  // With the drawing, not after it: a key pressed at once must not miss the new screen.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (document.querySelector('dialog[open]') !== null) return;
      const field = event.target;
      if (field instanceof HTMLInputElement && field.type === 'search' && field.value !== '') return;
      // Listeners of the capturing phase come first: the section sees that the key was taken.
      if (inner) event.preventDefault();
      back();
    };
    document.addEventListener('keydown', onKey, inner);
    return () => document.removeEventListener('keydown', onKey, inner);
  }, [back, inner]);
}
