// A sheet that is not taken, as a sentence with the column's letters.
import type { Refusal } from '../domain/intake/problems';
import { refusalText } from '../messages/intake/refusals';
import { columnLetters } from '../workbook/address';
import type { Refused } from './types';

export function refusalInWords(refusal: Refusal): Refused {
  const letters = refusal.column === undefined ? '' : columnLetters(refusal.column);
  return { code: refusal.code, ...refusalText(refusal, letters) };
}
