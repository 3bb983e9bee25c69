// Bad input to every custom function with the exact result or the exact message, as the contract says it.
import type { BadInputCase } from './bad-input/bad-input-case';
import { lowResultCases } from './bad-input/low-results';
import { markCases } from './bad-input/marks';
import { objectivityCases } from './bad-input/objectivity';
import { pairCases } from './bad-input/pairs';
import { schoolCases } from './bad-input/schools';
import { shareCases } from './bad-input/shares';
import { twoYearCases } from './bad-input/two-years';
import { wellbeingCases } from './bad-input/wellbeing';

export const badInputCases: readonly BadInputCase[] = [
  ...shareCases,
  ...twoYearCases,
  ...markCases,
  ...lowResultCases,
  ...wellbeingCases,
  ...objectivityCases,
  ...pairCases,
  ...schoolCases,
];
