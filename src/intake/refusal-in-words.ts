// A sheet that is not taken, as a sentence with the column's letters.
import type { SheetRefusal } from '../domain/intake/problems';
import { sheetRefusalText } from '../messages/intake/refusals';
import { columnLetters } from '../workbook/address';
import type { RefusalInWords } from './types';

export function refusalInWords(refusal: SheetRefusal): RefusalInWords {
  const letters = refusal.column === undefined ? '' : columnLetters(refusal.column);
  return { code: refusal.code, ...sheetRefusalText(refusal, letters) };
}
