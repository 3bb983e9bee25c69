// Which reader serves which kind of argument, and why a cell was refused.
import type { ParameterKind } from '../catalogue/functions';
import { isDateCell, isErrorText, isLoadingText } from '../domain/kernel/cell';
import { readNumberCell } from '../domain/kernel/number-text';
import type { CellProblem } from '../messages/indicators/functions';
import { booleanText, errorPrefix } from '../messages/indicators/functions';
import { numberText } from '../messages/russian';
import { type Reading, readCount, readPercent, readPositive, readShare } from './cells';
import { readFlag, readNumberAmongWords, readSign, readText } from './words-in-cells';

/** How a cell of each kind of argument is read. */
export const readers: Readonly<Record<ParameterKind, (cell: unknown) => Reading>> = {
  count: readCount,
  percent: readPercent,
  share: readShare,
  number: readNumberAmongWords,
  positive: readPositive,
  mark: readNumberAmongWords,
  flag: readFlag,
  sign: readSign,
  text: readText,
  word: readText,
};

/** Why a cell was refused by the reader of its kind. */
export function cellProblem(cell: unknown, kind: ParameterKind): CellProblem {
  const text = cellText(cell);
  if (isLoadingText(text)) return { code: 'loading' };
  if (isErrorText(text) || text.startsWith(errorPrefix.trim())) return { code: 'error-cell', text };
  if (kind === 'flag' || kind === 'sign' || kind === 'text' || kind === 'word') {
    return isDateCell(cell) ? { code: 'date-for-words' } : { code: `not-a-${kind}`, text };
  }
  return numberProblem(cell, kind, text);
}

/** The cell as a Russian workbook shows it. */
function cellText(cell: unknown): string {
  if (typeof cell === 'boolean') return booleanText(cell);
  return typeof cell === 'number' && Number.isFinite(cell) ? numberText(cell) : String(cell).trim();
}

function numberProblem(cell: unknown, kind: ParameterKind, text: string): CellProblem {
  if (isDateCell(cell)) return { code: 'date' };
  if (typeof cell === 'boolean') return { code: 'boolean', value: cell };
  const value = readNumberCell(cell);
  if (value === undefined || !Number.isFinite(value)) return { code: 'not-a-number', text };
  if (kind === 'percent' || kind === 'share') return { code: 'outside-percent', value };
  if (kind !== 'count') return { code: 'negative', value };
  if (value < 0) return { code: 'negative-count', value };
  return Number.isInteger(value) ? { code: 'too-large-count', value } : { code: 'not-whole', value };
}
