// Shares of ШНСУ as measures: low is what the list counts as a criterion met, never the threshold alone.
import { expect, it } from 'vitest';
import { isCriterionMet } from '../../../src/domain/lists/shnsu-criteria';
import { RULES } from '../lists/district';

it('takes a criterion for met from its threshold and from three pupils up', () => {
  const met = (count: number, pupils: number) => isCriterionMet(count, pupils, 5, RULES.shnsu);
  // 1 and 2 of 19 are 5.3 and 10.5 %, but too few pupils; 3 of 60 is 5 %, 3 of 61 is 4.9 %.
  expect([met(1, 19), met(2, 19), met(3, 60), met(3, 61)]).toEqual([false, false, true, false]);
});
