// Long work in slices: its result, and how it is stopped.
import { expect, it, vi } from 'vitest';
import { inSlices } from '../../../sidebar/intake/run-steps';
import type { Steps } from '../../../src/intake/slices';

/** Three steps of 40 ms each, by a clock of the test's own. */
function* slow(made: string[]): Steps<string> {
  for (const step of ['а', 'б', 'в']) {
    clock += 40;
    made.push(step);
    yield;
  }
  return made.join('');
}

let clock = 0;
vi.spyOn(performance, 'now').mockImplementation(() => clock);

it('gives the result, and lets the page go on after every slice', async () => {
  const made: string[] = [];
  const seen: number[] = [];
  const work = inSlices(slow(made), () => {
    seen.push(made.length);
    return false;
  });
  // What is long for the page is not done before others had their turn.
  expect(made).toEqual(['а']);
  expect(await work).toBe('абв');
  expect(seen).toEqual([1, 2, 3]);
});

it('is undefined when it is stopped, and makes no further step', async () => {
  const made: string[] = [];
  expect(await inSlices(slow(made), () => made.length === 2)).toBeUndefined();
  expect(made).toEqual(['а', 'б']);
});
