// The clock that the add-on sees: the real one (or a test's), moved forward by every sleep.

export class VirtualClock {
  #aheadMs = 0;

  /** @param source the time before any sleep */
  constructor(readonly source: () => Date = () => new Date()) {}

  /** Milliseconds since 1970, as `Date.now()`. */
  now(): number {
    return this.source().getTime() + this.#aheadMs;
  }

  /** Lets time pass at once. */
  advance(ms: number): void {
    this.#aheadMs += ms;
  }
}
