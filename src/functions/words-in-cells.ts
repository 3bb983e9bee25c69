// Cells that hold words: yes and no, signs of doubtful objectivity, texts.
import { jumpWords, noTexts, noWord, yesTexts, yesWord } from '../catalogue/words';
import { isBlankCell, isDateCell, isErrorText, isLoadingText } from '../domain/cell';
import { comparable } from '../domain/text';
import { errorPrefix, noDataText, tooFewText } from '../messages/functions';
import { type Reading, readFinite } from './cells';

const jumpTexts: readonly string[] = [jumpWords.fall, jumpWords.rise];
const noVerdictTexts: readonly string[] = [noDataText, tooFewText];

/** 1 for «да», 0 for «нет» in any of their spellings. */
export function readFlag(cell: unknown): Reading {
  if (cell === true || cell === yesWord) return 1;
  if (cell === false || cell === noWord) return 0;
  if (isBlankCell(cell)) return undefined;
  const word = comparable(String(cell));
  if (yesTexts.includes(word)) return 1;
  return noTexts.includes(word) ? 0 : Number.NaN;
}

/** 1 for a sign, 0 for its absence, undefined where there is no verdict. */
export function readSign(cell: unknown): Reading {
  const flag = readFlag(cell);
  if (!Number.isNaN(flag)) return flag;
  const word = comparable(String(cell));
  if (jumpTexts.includes(word)) return 1;
  return noVerdictTexts.includes(word) ? undefined : Number.NaN;
}

/** A finite number; any word stands for a blank, so that its row is left out. */
export function readNumberAmongWords(cell: unknown): Reading {
  const value = readFinite(cell);
  const isWord = Number.isNaN(value) && typeof cell === 'string' && readText(cell) === 1;
  return isWord ? undefined : value;
}

/** 1 where a text or a number stands: what it says is read from the cell itself. */
export function readText(cell: unknown): Reading {
  if (isBlankCell(cell)) return undefined;
  if (typeof cell === 'number') return 1;
  if (typeof cell !== 'string' || isDateCell(cell)) return Number.NaN;
  const broken = isErrorText(cell) || isLoadingText(cell) || cell.trim().startsWith(errorPrefix.trim());
  return broken ? Number.NaN : 1;
}
