// One cell as a custom function receives it: a number, a blank or a named problem.
import type { ParameterKind } from '../catalogue/functions';
import { isBlankCell, isDateCell, isErrorText, isLoadingText } from '../domain/cell';
import { readNumberText } from '../domain/number-text';
import type { CellProblem } from '../messages/functions';
import { errorPrefix } from '../messages/functions';

/**
 * What a cell gives: its number, undefined for a blank, NaN for anything that is refused.
 * No cell holds NaN itself, and in a long column it costs nothing to tell from a number;
 * why a cell was refused is worked out afterwards by `cellProblem`.
 */
export type Reading = number | undefined;

/** Any number, typed as text or not. */
export function readNumber(cell: unknown): Reading {
  return typeof cell === 'number' ? cell : readText(cell);
}

/** A whole number from 0. */
function readCount(cell: unknown): Reading {
  const value = readNumber(cell);
  return value === undefined || (value >= 0 && Number.isInteger(value)) ? value : Number.NaN;
}

/** A percent 0…100. */
export function readPercent(cell: unknown): Reading {
  const value = readNumber(cell);
  return value === undefined || (value >= 0 && value <= 100) ? value : Number.NaN;
}

/** How a cell of each kind of argument is read. */
export const readers: Readonly<Record<ParameterKind, (cell: unknown) => Reading>> = {
  count: readCount,
  percent: readPercent,
};

/** Why a cell was refused by the reader of its kind. */
export function cellProblem(cell: unknown, kind: ParameterKind): CellProblem {
  if (isDateCell(cell)) return { code: 'date' };
  if (typeof cell === 'boolean') return { code: 'boolean', value: cell };
  const value = readNumber(cell);
  if (value === undefined || !Number.isFinite(value)) return textProblem(String(cell).trim());
  if (kind === 'percent') return { code: 'outside-percent', value };
  return value < 0 ? { code: 'negative-count', value } : { code: 'not-whole', value };
}

function readText(cell: unknown): Reading {
  if (isBlankCell(cell)) return undefined;
  return typeof cell === 'string' ? (readNumberText(cell) ?? Number.NaN) : Number.NaN;
}

function textProblem(text: string): CellProblem {
  if (isLoadingText(text)) return { code: 'loading' };
  const isError = isErrorText(text) || text.startsWith(errorPrefix.trim());
  return isError ? { code: 'error-cell', text } : { code: 'not-a-number', text };
}
