// The headings and words that conditions may name, so that a misspelt one is a problem and not a silent «no».
import { comparable, headingKey } from '../kernel/text';
import type { WordName } from './template-words';

export interface Vocabulary {
  /** As headings are compared. */
  readonly headings: ReadonlySet<string>;
  /** In comparable form. */
  readonly words: Readonly<Record<WordName, ReadonlySet<string>>>;
}

/** The vocabulary of yes/no and text columns by their headings, and of the words that each name can have. */
export function vocabularyOf(
  headings: readonly string[],
  words: Readonly<Record<WordName, readonly string[]>>,
): Vocabulary {
  const set = (name: WordName): ReadonlySet<string> => new Set(words[name].map(comparable));
  return {
    headings: new Set(headings.map(headingKey)),
    words: {
      shnorStatus: set('shnorStatus'),
      shnsuStatus: set('shnsuStatus'),
      shnorMovement: set('shnorMovement'),
      shnsuMovement: set('shnsuMovement'),
      kind: set('kind'),
    },
  };
}
