// Esc goes back, unless it has something nearer to close: a dialog, or a search that holds text.
import { useEffect } from 'preact/hooks';

export function useEscape(back: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (document.querySelector('dialog[open]') !== null) return;
      const field = event.target;
      if (field instanceof HTMLInputElement && field.type === 'search' && field.value !== '') return;
      back();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [back]);
}
