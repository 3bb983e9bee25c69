// What an unknown subject may have been meant for: a suggestion for a person, never taken by itself.
import { foldedWords } from './folding';
import { type Named, named, spellings } from './read-subject';

/** Slips of the pen that are looked for: one in a short name, two in a long one. */
const LONG = 8;
/** Shorter names are near to everything. */
const SHORT = 4;
/** The longest name that is looked for inside a text. */
const MOST_WORDS = 6;

/** The name nearest to an unknown text: with a slip in it or inside it. Undefined where none or several are. */
export function nearestSubject(text: string): string | undefined {
  const words = foldedWords(text);
  return nearestBySlips(words.join('')) ?? subjectInText(text);
}

/**
 * The one subject or course that a longer text names in whole words: «Протокол по географии, 6 класс» → «География».
 * The longest name counts: «родной литературе» is not «Литература». Undefined where several are named.
 */
export function subjectInText(text: string): string | undefined {
  const words = foldedWords(text);
  const found = new Set<string>();
  for (let from = 0; from < words.length; ) {
    const length = longestNameAt(words, from, found);
    from += Math.max(length, 1);
  }
  return found.size === 1 ? [...found][0] : undefined;
}

/** Adds the name that begins at a word; how many words it takes, 0 where none begins. */
function longestNameAt(words: readonly string[], from: number, found: Set<string>): number {
  for (let length = Math.min(MOST_WORDS, words.length - from); length > 0; length -= 1) {
    const part = words.slice(from, from + length);
    const one = part.join('').length < SHORT ? undefined : named(part);
    if (one !== undefined) {
      found.add(nameOf(one));
      return length;
    }
  }
  return 0;
}

function nearestBySlips(text: string): string | undefined {
  if (text.length < SHORT) return undefined;
  let least = text.length < LONG ? 1 : 2;
  let nearest = new Set<string>();
  for (const [spelling, one] of spellings()) {
    if (Math.abs(spelling.length - text.length) > least || spelling.length < SHORT) continue;
    const slips = slipsBetween(text, spelling);
    if (slips > least) continue;
    if (slips < least) nearest = new Set();
    least = slips;
    nearest.add(nameOf(one));
  }
  return nearest.size === 1 ? [...nearest][0] : undefined;
}

function nameOf({ subject, course }: Named): string {
  return (course ?? subject).name;
}

/** Letters left out, added, changed, or swapped with the next one (optimal string alignment). */
function slipsBetween(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (beforeLast[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
