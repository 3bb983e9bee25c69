// Long work of the page as steps: whoever runs them may draw, count or stop between any two.

/** Work that pauses after every small piece, some milliseconds at most, and ends with its result. */
export type Steps<T> = Generator<void, T, void>;

/** Runs the work to its end without a pause. */
export function finished<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}
