// Conditions such as SUMIFS whose criterion is a range: engines expand it, Google does not, so it is refused.

import type { Token } from '../workbook/formula-tokens';
import { readReference } from '../workbook/reference';
import type { FunctionCall } from './function-calls';

/** Position of the first criterion among the arguments; further ones follow at every second place. */
const FIRST_CRITERION: Readonly<Record<string, number>> = {
  SUMIF: 1,
  COUNTIF: 1,
  AVERAGEIF: 1,
  COUNTIFS: 1,
  SUMIFS: 2,
  AVERAGEIFS: 2,
  MAXIFS: 2,
  MINIFS: 2,
};

/** The first call with a range as a criterion, if there is one. */
export function callWithArrayCriterion(
  calls: readonly FunctionCall[],
  tokens: readonly Token[],
): FunctionCall | undefined {
  return calls.find(({ name, args }) => {
    const first = FIRST_CRITERION[name];
    if (first === undefined) return false;
    return args.some(([from, to], index) => {
      return index >= first && (index - first) % 2 === 0 && holdsBareRange(tokens.slice(from, to));
    });
  });
}

/** A range inside another function, as in ">"&MAX(A2:A9), is no array. */
function holdsBareRange(tokens: readonly Token[]): boolean {
  let depth = 0;
  return tokens.some((token) => {
    if (token.kind === 'open') depth += 1;
    if (token.kind === 'close') depth -= 1;
    return depth === 0 && token.kind === 'reference' && readReference(token.text).to !== null;
  });
}
