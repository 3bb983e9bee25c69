// Whatever happens on the way, every cell is what the rules of answers say, and nothing that anybody said is lost.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../runs';
import { Collecting, histories } from './pulling/history';

/** A failing history prints its seed and is shrunk to the fewest steps. */
const RUNS = runs({ quick: 300, deep: 10_000 });

describe('collecting answers', () => {
  it(`of ${RUNS} random histories loses nothing that a school or a person said, but by the rules`, () => {
    fc.assert(
      fc.property(histories, (steps) => {
        const collecting = new Collecting();
        for (const step of steps) collecting.take(step);
        collecting.finish();
        const { stands, expected } = collecting.told();
        expect(stands).toEqual(expected);
        expect(collecting.missingRows()).toEqual([]);
        const removals = collecting.removals();
        expect(removals.listed).toEqual(removals.expected);
        const wrong = collecting.wrong();
        expect(wrong.all).toEqual(expect.arrayContaining([...wrong.listed]));
        const before = collecting.ports.book.snapshot();
        collecting.finish();
        expect(collecting.ports.book.snapshot()).toEqual(before);
      }),
      { numRuns: RUNS },
    );
  });
});
