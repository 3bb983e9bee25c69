// Custom functions for the marks of a work: quality, pass rate and the share of each mark, in percent.
import { allMarks, markShare, passShare, qualityShare } from '../domain/indicators/marks';
import { noDataText } from '../messages/indicators/functions';
import { checkOneColumn, readCall } from './arguments';
import type { Value } from './results';
import { callRowFunction, loadRow, plainRule, readRows } from './row-function';

const qualityRule = plainRule((values) => qualityShare(values[0], values[1], values[2], values[3]));
const passRule = plainRule((values) => passShare(values[0], values[1], values[2], values[3]));

/** Share of the marks «4» and «5» among all marks, element by element. */
export function QUALITY_SHARE(n2: unknown, n3: unknown, n4: unknown, n5: unknown): unknown {
  return callRowFunction('QUALITY_SHARE', [n2, n3, n4, n5], arguments.length, qualityRule);
}

/** Share of the marks «3», «4» and «5» among all marks, element by element. */
export function PASS_SHARE(n2: unknown, n3: unknown, n4: unknown, n5: unknown): unknown {
  return callRowFunction('PASS_SHARE', [n2, n3, n4, n5], arguments.length, passRule);
}

/**
 * Shares of the marks «2», «3», «4» and «5»: four columns, a row for each row of counts.
 * «нет данных» stands in all four; the text of an error in the first one alone.
 */
export function MARK_SHARES(n2: unknown, n3: unknown, n4: unknown, n5: unknown): unknown {
  const call = readCall('MARK_SHARES', [n2, n3, n4, n5], arguments.length);
  for (const arg of call.args) checkOneColumn(call, arg);
  const rows = readRows(call);
  const { values } = rows;
  const results: unknown[][] = new Array(rows.size?.rows ?? 1);
  for (let row = 0; row < results.length; row++) {
    const aside = loadRow(rows, row);
    const all = aside === undefined ? allMarks(values[0], values[1], values[2], values[3]) : undefined;
    results[row] = all === undefined ? lineOfWords(aside ?? noDataText) : lineOfShares(values, all);
  }
  return results;
}

function lineOfShares(counts: Float64Array, all: number): unknown[] {
  const line: unknown[] = new Array(counts.length);
  for (let mark = 0; mark < counts.length; mark++) line[mark] = markShare(counts[mark] as number, all);
  return line;
}

function lineOfWords(first: Value): unknown[] {
  const others = first === noDataText ? first : '';
  return [first, others, others, others];
}
