// What two sides of the self-check make alike: a text of any length, and the print by which a file of texts is known.
import { textHash } from '../domain/kernel/text-hash';

/** As many characters as asked, Russian letters and the signs that documents hold. */
export function sampleText(length: number): string {
  const piece = 'МБОУ «СОШ № 12» — доля «2», %: 36,1; ';
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

/** Equal for equal texts, and hardly ever for others. */
export function printOf(text: string): { length: number; hash: string } {
  return { length: text.length, hash: textHash(text) };
}
