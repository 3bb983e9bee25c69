// Of all answers of a school the one that counts, and the one that must be corrected first.

import { isLater } from './answer-key';
import type { Answer } from './read-answers';

export interface LatestAnswers {
  /** The latest answer that can be taken, by the key of its row. */
  readonly taken: ReadonlyMap<string, Answer>;
  /** Answers that cannot be taken and that no later one of the same school has replaced. */
  readonly wrong: readonly Answer[];
}

/** `answers` are those of one form. Their order does not matter; of equal ones the first counts. */
export function latestAnswers(answers: readonly Answer[]): LatestAnswers {
  const taken = new Map<string, Answer>();
  const latest = new Map<string, Answer>();
  const keep = (map: Map<string, Answer>, key: string, answer: Answer): void => {
    const known = map.get(key);
    if (known === undefined || isLater(answer, known)) map.set(key, answer);
  };
  for (const answer of answers) {
    if (answer.target === undefined) continue;
    keep(latest, answer.target, answer);
    if (answer.problems.length === 0) keep(taken, answer.target, answer);
  }
  const wrong = answers.filter(
    (answer) =>
      answer.problems.length > 0 && (answer.target === undefined || latest.get(answer.target) === answer),
  );
  return { taken, wrong };
}
