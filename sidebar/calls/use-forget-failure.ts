// How a way into the sheet failed is said until the user does something else.
import { useEffect } from 'preact/hooks';
import type { CallState, QuietCall } from './use-call';

/** Forgets the failure with the next click that is not on a failure itself, whose details may be opened. */
export function useForgetFailure<N extends QuietCall>({ failure, set }: CallState<N>): void {
  useEffect(() => {
    if (failure === undefined) return;
    const onClick = ({ target }: MouseEvent) => {
      if (!(target instanceof Element && target.closest('.failure'))) set(undefined);
    };
    // In the capturing phase: the click may begin the very call anew.
    document.addEventListener('click', onClick, true);
    return () => document.removeEventListener('click', onClick, true);
  }, [failure, set]);
}
