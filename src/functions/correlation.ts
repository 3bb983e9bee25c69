// The custom function for the correlation of two columns of results.
import { functionFacts } from '../catalogue/functions';
import { correlationWords } from '../catalogue/words';
import { type CorrelationMethod, correlation } from '../domain/indicators/correlation';
import { isBlankCell } from '../domain/kernel/cell';
import { comparable } from '../domain/kernel/text';
import { noDataText } from '../messages/indicators/functions';
import * as texts from '../messages/indicators/range-functions';
import { type Argument, type Call, cellsOf, readCall, readOption, refusalText, sizeOf } from './arguments';
import { cellProblem } from './readers';
import { readColumns } from './whole-range';

/**
 * Coefficient −1…1 of the pairs with two numbers; a pair with a blank or a word is left out.
 * «мало данных» for too few pairs, «не рассчитывается» for a constant column.
 */
export function RESULTS_CORRELATION(x: unknown, y: unknown, method?: unknown, minimum?: unknown): unknown {
  const call = readCall('RESULTS_CORRELATION', [x, y, method, minimum], arguments.length);
  const chosen = readMethod(call);
  const least = readOption(call, 3, functionFacts.RESULTS_CORRELATION.parameters[3]);
  const columns = call.args.slice(0, 2);
  const [xs = [], ys = []] = readColumns(call, columns);
  const pairedX: number[] = [];
  const pairedY: number[] = [];
  xs.forEach((first, row) => {
    const second = ys[row];
    if (first === undefined || second === undefined) return;
    pairedX.push(first);
    pairedY.push(second);
  });
  if (pairedX.length === 0 && columns.every(isBlankColumn)) return noDataText;
  const result = correlation(pairedX, pairedY, chosen, least);
  return typeof result === 'number' ? result : texts.noCorrelationTexts[result];
}

function isBlankColumn(arg: Argument): boolean {
  return cellsOf(arg).every(([cell]) => isBlankCell(cell));
}

/** @throws Error for anything but the word of a method, Russian or English */
function readMethod(call: Call): CorrelationMethod {
  const parameter = functionFacts.RESULTS_CORRELATION.parameters[2];
  const { range, cell } = call.args[2] ?? { range: undefined, cell: parameter.defaultValue };
  const refusal = (found: string) =>
    new Error(texts.wrongMethodText(call.entry.name, parameter, found, correlationWords));
  if (range !== undefined) throw refusal(texts.rangeFoundText(sizeOf(range)));
  if (isBlankCell(cell)) throw refusal(texts.blankFoundText);
  const word = comparable(String(cell));
  for (const method of ['spearman', 'pearson'] as const) {
    if (word === method || word === correlationWords[method]) return method;
  }
  const problem = cellProblem(cell, parameter.kind);
  if (problem.code === 'not-a-word') throw refusal(texts.unknownMethodText(problem.text));
  throw new Error(refusalText(call, parameter, cell, undefined));
}
