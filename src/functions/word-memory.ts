// The words of cells in the form in which they are compared, remembered: a wide table repeats a few of them.
import { comparable } from '../domain/kernel/text';

const remembered = new Map<string, string>();
/** The words of a table are few; a column of many different texts must not fill the memory. */
const MOST = 1000;
const LONGEST = 100;

/** `comparable`, worked out once for a text that comes again. */
export function wordOf(text: string): string {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const word = comparable(text);
  if (remembered.size >= MOST) remembered.clear();
  if (text.length <= LONGEST) remembered.set(text, word);
  return word;
}
