// Dative and genitive of a subject's name: by the endings of its words, or as the dictionary gives them.
import type { Course, Forms } from './types';

/** Ending of a word, then of its dative and genitive; the first that fits counts. Adjectives of subjects and nouns. */
const ENDINGS: readonly (readonly [RegExp, dative: string, genitive: string])[] = [
  [/(?<=[жчшщ])ий$/, 'ему', 'его'],
  [/(?<=[жчшщ])ая$/, 'ей', 'ей'],
  [/[иыо]й$/, 'ому', 'ого'],
  [/ая$/, 'ой', 'ой'],
  [/ое$/, 'ому', 'ого'],
  [/ия$/, 'ии', 'ии'],
  [/ие$/, 'ию', 'ия'],
  [/(?<=[гкх])а$/, 'е', 'и'],
  [/а$/, 'е', 'ы'],
  [/о$/, 'у', 'а'],
  [/ь$/, 'и', 'и'],
  [/(?<=[бвгджзклмнпрстфхцчшщ])$/, 'у', 'а'],
];

/** «Родной (русский) язык»: «родному (русскому) языку», «родного (русского) языка»; abbreviations stay. */
export function formsOf({ name, forms }: Course): Forms {
  return forms ?? [bent(name, 1), bent(name, 2)];
}

function bent(name: string, form: 1 | 2): string {
  return name.replace(/[\p{L}-]+/gu, (word) => {
    const rule = ENDINGS.find(([ending]) => ending.test(word));
    return rule === undefined ? word : word.toLowerCase().replace(rule[0], rule[form]);
  });
}
