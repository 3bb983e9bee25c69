// Long work of `src/intake` in short slices: between them the page draws, counts and hears «Остановить».
import type { Steps } from '../../src/intake/slices';

/** A frame of the screen. */
const SLICE_MS = 16;

/** The result of the work; undefined when it was stopped. `onPause` is called before the page gets its turn. */
export async function inSlices<T>(
  steps: Steps<T>,
  isStopped: () => boolean,
  onPause?: () => void,
): Promise<T | undefined> {
  let since = performance.now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
    if (performance.now() - since < SLICE_MS) continue;
    onPause?.();
    await new Promise((resolve) => setTimeout(resolve));
    if (isStopped()) return undefined;
    since = performance.now();
  }
}
