// One number, one home, over random districts and rules; a district that fails is shrunk to its fewest rows.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../runs';
import { faultLines, faultsOf } from './one-number/check';
import { rulesText } from './one-number/district';
import { finish } from './one-number/finished';
import { districts, rulesOfDistricts } from './one-number/random-district';

const RUNS = runs({ quick: 20, deep: 500 });

test(`papers of ${RUNS} random districts say what the list says`, () => {
  fc.assert(
    fc.property(districts, rulesOfDistricts, (district, rules) => {
      const faults = faultsOf(finish(district, rules));
      expect(faultLines(district, rulesText(rules), faults)).toEqual([]);
    }),
    { numRuns: RUNS },
  );
}, 1_800_000);
