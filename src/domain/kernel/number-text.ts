// A number in a cell or in a text: decimal comma or point, a space of any width between thousands.
import { isBlankCell } from './cell';

const NUMBER = /^[+\-\u2212]?(\d+([.,]\d+)?|\d{1,3}([ \u00a0\u2007\u2009\u202f]\d{3})+([.,]\d+)?|[.,]\d+)$/;
const SPACES = /[ \u00a0\u2007\u2009\u202f]/g;

/**
 * The number of a cell, typed as text or not; undefined for a blank one, NaN for a cell that holds anything else.
 * No cell holds NaN itself, and in a long column it costs nothing to tell from a number.
 */
export function readNumberCell(cell: unknown): number | undefined {
  if (typeof cell === 'number') return cell;
  if (isBlankCell(cell)) return undefined;
  return typeof cell === 'string' ? (readNumberText(cell) ?? Number.NaN) : Number.NaN;
}

/**
 * The number that a text holds («12», «3,5», «−4», «1 203»), or undefined when it is anything else.
 * Spaces stand only between groups of three: «12 34» is two numbers in one cell, not 1234.
 */
export function readNumberText(text: string): number | undefined {
  const bare = text.trim();
  if (!NUMBER.test(bare)) return undefined;
  return Number(bare.replace(SPACES, '').replace(',', '.').replace('\u2212', '-'));
}
