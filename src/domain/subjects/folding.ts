// A text as the dictionary compares it: words alone, without case, dots, hyphens, brackets and quotes.
import { comparable } from '../kernel/text';

/** The words of a text: «Рус. яз.» → рус, яз; «Мат-ка» → мат, ка. Digits are words too. */
export function foldedWords(text: string): string[] {
  return comparable(text)
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '');
}

/** The words without spaces between them, so that a word broken by one is still found. */
export function folded(text: string): string {
  return foldedWords(text).join('');
}
