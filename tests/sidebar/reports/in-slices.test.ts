// Long work in slices: everything in its order, told on the way, stopped at once.
import { describe, expect, it } from 'vitest';
import { inSlices } from '../../../sidebar/reports/in-slices';

/** Takes as long as the page may stand still. */
function slow(): void {
  const end = performance.now() + 40;
  while (performance.now() < end);
}

describe('inSlices', () => {
  it('does all in order and tells how far it is', async () => {
    const done: number[] = [];
    const told: number[] = [];
    const isWhole = await inSlices({
      items: [1, 2, 3],
      work: (n) => {
        done.push(n);
        slow();
      },
      report: (n) => told.push(n),
      isStopped: () => false,
    });
    expect([isWhole, done, told]).toEqual([true, [1, 2, 3], [1, 2]]);
  });

  it('lets the page breathe between slices', async () => {
    let breaths = 0;
    const clock = setInterval(() => {
      breaths += 1;
    });
    await inSlices({ items: [1, 2, 3, 4], work: slow, report: () => {}, isStopped: () => false });
    clearInterval(clock);
    expect(breaths).toBeGreaterThan(0);
  });

  it('does nothing more once it is stopped', async () => {
    const done: number[] = [];
    const isWhole = await inSlices({
      items: [1, 2, 3],
      work: (n) => void done.push(n),
      report: () => {},
      isStopped: () => done.length === 2,
    });
    expect([isWhole, done]).toEqual([false, [1, 2]]);
  });
});
