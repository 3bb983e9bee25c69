// How a way into the sheet failed is said until the user does something else.
import { useEffect } from 'preact/hooks';
import type { CallState, QuietCall } from './use-call';

/** Forgets the refusal with the next click that is not on a refusal itself, whose details may be opened. */
export function useForgetRefusal<N extends QuietCall>({ refusal, set }: CallState<N>): void {
  useEffect(() => {
    if (refusal === undefined) return;
    const onClick = ({ target }: MouseEvent) => {
      if (!(target instanceof Element && target.closest('.refusal'))) set(undefined);
    };
    // In the capturing phase: the click may begin the very call anew.
    document.addEventListener('click', onClick, true);
    return () => document.removeEventListener('click', onClick, true);
  }, [refusal, set]);
}
