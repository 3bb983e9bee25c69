// Comparing words as people type them: case, spaces, «ё», quotes and Latin letters that look Cyrillic.

const TWINS: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  h: 'н',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  x: 'х',
  y: 'у',
  ë: 'ё',
};

/** Zero-width characters and the soft hyphen, which come with text pasted from documents. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/**
 * The form in which two texts are compared: lower case, plain single spaces, nothing invisible, «й» of one
 * character or two alike, «ё» as «е», plain quotes, and, in a word that has Cyrillic letters, Latin twins
 * («Mатематика») as Cyrillic.
 */
export function comparable(text: string): string {
  return tidied(text)
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[«»“”„]/g, '"');
}

/** The form in which headings are compared: no spaces at all, no case. */
export function headingKey(heading: string): string {
  return comparable(heading).replace(/ /g, '');
}

/** Letters of one alphabet, digits and usual signs: nothing in such a text but its spaces can need tidying. */
const OF_ONE_ALPHABET = /^(?:[ -~]*|[ !-@[-`{-~«»№\u0400-\u04ff]*)$/;

/**
 * The text as it may be shown: plain single spaces, nothing invisible, Latin twins inside Cyrillic words as
 * Cyrillic. Case, «ё» and quotes stay as typed.
 */
export function tidied(text: string): string {
  // Most cells of a file are so; the steps below take ten times longer.
  if (OF_ONE_ALPHABET.test(text) && !text.includes('  ') && text === text.trim()) return text;
  const plain = text.normalize('NFC').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
  // Most texts have no Latin letter at all, and looking at every word takes ten times longer.
  return /[a-zë]/i.test(plain) ? plain.replace(/\p{L}+/gu, withoutTwins) : plain;
}

function withoutTwins(word: string): string {
  if (!/[а-яё]/i.test(word)) return word;
  return word.replace(/[a-zë]/gi, (letter) => {
    const small = letter.toLowerCase();
    const twin = TWINS[small] ?? letter;
    return small === letter ? twin : twin.toUpperCase();
  });
}
