// A heap that treats every run of a measurement alike.
import v8 from 'node:v8';
import vm from 'node:vm';

/**
 * From now on V8 no longer guesses which cells of a long result will live long: the guess, made anew in each
 * process, triples the time of a bare loop or leaves it alone. Gives what clears away the leavings of a run, to be
 * called before the next one, so that no run pays for another. `npm run bench` gives new cells room enough (64 MB)
 * for no collection to fall into a run.
 */
export function steadyHeap(): () => void {
  v8.setFlagsFromString('--no-allocation-site-pretenuring');
  v8.setFlagsFromString('--expose-gc');
  const collectGarbage = vm.runInNewContext('gc') as (options: { readonly type: 'minor' }) => void;
  return () => collectGarbage({ type: 'minor' });
}

/** Clears away all that nobody holds; needs `steadyHeap` before. */
export function collectAll(): void {
  const collectGarbage = vm.runInNewContext('gc') as () => void;
  collectGarbage();
}
