// Whatever happened while answers were collected, one run without a fault makes the tables of a host that never met any.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../runs';
import { CollectingHistory } from './collecting-history';
import { histories } from './collecting-steps';
import { historyStart } from './history-workbook';

/** A failing history prints its seed and is shrunk to the fewest steps. */
const RUNS = runs({ quick: 15, deep: 150 });

test(`collecting on the bundle loses and doubles nothing in ${RUNS} random histories`, () => {
  const start = historyStart();
  fc.assert(
    fc.property(histories, (steps) => {
      const history = new CollectingHistory(start);
      for (const step of steps) history.take(step);
      history.settle();
      expect(history.picture()).toEqual(history.fresh().picture());
      const { calls } = history.host.run('pullResponses', [{}]);
      expect(calls['Range.setValues'] ?? 0).toBe(0);
    }),
    { numRuns: RUNS },
  );
});
