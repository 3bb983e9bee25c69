// Reading again when the user comes back to the panel: the sheets may have changed meanwhile.
import { useEffect, useRef } from 'preact/hooks';

/** Several signs of one return are one; a return that comes sooner than this after a reading waits. */
export const PAUSE_MS = 2000;

/** Calls `read` whenever the user comes back. What is typed in the panel is none of its business. */
export function useReturn(read: () => void): void {
  const latest = useRef(read);
  latest.current = read;
  useEffect(() => onReturn(() => latest.current()), []);
}

/**
 * Calls back when the panel gets the focus, comes into view, or is entered with the pointer while the focus is in
 * the sheet. Gives the way to stop.
 */
export function onReturn(read: () => void): () => void {
  let last = Date.now();
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const now = () => {
    waiting = undefined;
    last = Date.now();
    read();
  };
  const back = () => {
    if (document.visibilityState === 'hidden' || waiting !== undefined) return;
    const rest = last + PAUSE_MS - Date.now();
    if (rest <= 0) now();
    else waiting = setTimeout(now, rest);
  };
  const enter = () => {
    if (!document.hasFocus()) back();
  };
  window.addEventListener('focus', back);
  document.addEventListener('visibilitychange', back);
  document.documentElement.addEventListener('pointerenter', enter);
  return () => {
    clearTimeout(waiting);
    window.removeEventListener('focus', back);
    document.removeEventListener('visibilitychange', back);
    document.documentElement.removeEventListener('pointerenter', enter);
  };
}
