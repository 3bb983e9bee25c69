// The two subjects that every graduate takes.
import { comparable } from '../kernel/text';
import { MATHEMATICS, RUSSIAN } from '../subjects/dictionary';

export const OBLIGATORY = ['mathematics', 'russian'] as const;
export type Obligatory = (typeof OBLIGATORY)[number];

export const OBLIGATORY_NAMES: Readonly<Record<Obligatory, string>> = {
  mathematics: MATHEMATICS,
  russian: RUSSIAN,
};

const KEYS = new Map(OBLIGATORY.map((id) => [comparable(OBLIGATORY_NAMES[id]), id]));

/** By the key of a subject; undefined for an elective one. */
export function obligatoryOf(subjectKey: string): Obligatory | undefined {
  return KEYS.get(subjectKey);
}
