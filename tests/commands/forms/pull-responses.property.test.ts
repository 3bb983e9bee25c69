// Whatever happened on the way, one run without a fault makes the very tables of a run that never met any.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../runs';
import { Collecting, FORMS, histories } from './pulling/history';

/** A failing history prints its seed and is shrunk to the fewest steps. */
const RUNS = runs({ quick: 400, deep: 10_000 });

describe('collecting answers', () => {
  it(`of ${RUNS} random histories loses none and doubles none`, () => {
    fc.assert(
      fc.property(histories, (steps) => {
        const collecting = new Collecting();
        for (const step of steps) collecting.take(step);
        collecting.run({ kind: 'well' });
        const clean = collecting.clean();
        FORMS.forEach((_, at) => {
          expect(sorted(collecting.table(at))).toEqual(sorted(clean.table(at)));
        });
        expect(collecting.waiting()).toEqual(clean.waiting());
        const before = collecting.ports.book.snapshot();
        collecting.run({ kind: 'well' });
        expect(collecting.ports.book.snapshot()).toEqual(before);
      }),
      { numRuns: RUNS },
    );
  });
});

function sorted(rows: ReadonlyMap<string, unknown>): [string, unknown][] {
  return [...rows].sort(([a], [b]) => (a < b ? -1 : 1));
}
