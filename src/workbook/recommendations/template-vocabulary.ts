// The headings and words that conditions of templates may name: those of the workbook.
import { movementWords, noMovementWord, schoolKindWords, statusWords } from '../../catalogue/words';
import { type Vocabulary, vocabularyOf } from '../../domain/recommendations/vocabulary';
import { answeredSheets } from '../sheets/forms';

/** Made anew at each call: nothing is made while the add-on loads. */
export function templateVocabulary(): Vocabulary {
  const headings = answeredSheets
    .flatMap(({ columns }) => Object.values(columns))
    .map(({ heading }) => heading);
  const movements = [...Object.values(movementWords), noMovementWord];
  return vocabularyOf(headings, {
    shnorStatus: Object.values(statusWords.shnor),
    shnsuStatus: Object.values(statusWords.shnsu),
    shnorMovement: movements,
    shnsuMovement: movements,
    kind: Object.values(schoolKindWords),
  });
}
