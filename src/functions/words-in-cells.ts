// Cells that hold words: yes and no, signs of doubtful objectivity, texts.
import { jumpWords, noWord, yesOrNo, yesWord } from '../catalogue/words';
import { isBlankCell, isDateCell, isErrorText, isLoadingText } from '../domain/kernel/cell';
import { errorPrefix, noDataText, tooFewText } from '../messages/indicators/functions';
import { type Reading, readFinite } from './cells';
import { wordOf } from './word-memory';

const jumpTexts: readonly string[] = [jumpWords.fall, jumpWords.rise];
const noVerdictTexts: readonly string[] = [noDataText, tooFewText];

/** 1 for «да», 0 for «нет» in any of their spellings. */
export function readFlag(cell: unknown): Reading {
  return readMeaning(cell, flagOf);
}

/** 1 for a sign, 0 for its absence, undefined where there is no verdict. */
export function readSign(cell: unknown): Reading {
  return readMeaning(cell, signOf);
}

/** Yes and no as they mostly stand are taken at once; `meaningOf` says what any other word means. */
function readMeaning(cell: unknown, meaningOf: (word: string) => Reading): Reading {
  if (cell === true || cell === yesWord) return 1;
  if (cell === false || cell === noWord) return 0;
  return isBlankCell(cell) ? undefined : meaningOf(wordOf(String(cell)));
}

function flagOf(word: string): Reading {
  const answer = yesOrNo(word);
  return answer === undefined ? Number.NaN : Number(answer);
}

function signOf(word: string): Reading {
  if (jumpTexts.includes(word)) return 1;
  return noVerdictTexts.includes(word) ? undefined : flagOf(word);
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
