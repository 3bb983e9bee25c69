// Long work of the page in short slices: between them the page draws, counts and hears «Остановить».

/** So long the page may stand still unnoticed. */
const SLICE_MS = 30;

export interface Slices<T> {
  readonly items: readonly T[];
  work(item: T): void | Promise<void>;
  /** How many are done. */
  report(done: number): void;
  isStopped(): boolean;
}

/** True when all is done, false when it was stopped. */
export async function inSlices<T>({ items, work, report, isStopped }: Slices<T>): Promise<boolean> {
  let since = performance.now();
  for (const [at, item] of items.entries()) {
    if (performance.now() - since > SLICE_MS) {
      report(at);
      await new Promise((resolve) => setTimeout(resolve));
      since = performance.now();
    }
    if (isStopped()) return false;
    await work(item);
  }
  return true;
}
