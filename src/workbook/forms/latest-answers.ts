// All answers of a school in their order, and those that must be corrected first.

import { isLater } from './answer-key';
import type { LinkedForm } from './linked-form';
import type { Answer } from './read-answers';

export interface FormAnswers {
  readonly form: LinkedForm;
  readonly answers: readonly Answer[];
}

export interface LatestAnswers {
  /** Answers that can be taken, the earliest first, by the key of their row; of equal ones the first counts. */
  readonly given: ReadonlyMap<string, readonly Answer[]>;
  /** Answers that cannot be taken and of which later ones of the same school have not said all anew. */
  readonly wrong: readonly Answer[];
}

/** `answers` are those of one form. Their order does not matter. */
export function latestAnswers(answers: readonly Answer[]): LatestAnswers {
  const all = new Map<string, Answer[]>();
  const wrong: Answer[] = [];
  for (const answer of answers) {
    if (answer.target === undefined) {
      if (answer.problems.length > 0) wrong.push(answer);
      continue;
    }
    const earlier = all.get(answer.target) ?? [];
    const isDoubled = earlier.some(({ at, hash }) => at === answer.at && hash === answer.hash);
    if (!isDoubled) all.set(answer.target, [...earlier, answer]);
  }
  const given = new Map<string, readonly Answer[]>();
  for (const [target, some] of all) {
    const ordered = [...some].sort((a, b) => (isLater(a, b) ? 1 : -1));
    const taken = ordered.filter(({ problems }) => problems.length === 0);
    if (taken.length > 0) given.set(target, taken);
    ordered.forEach((answer, nth) => {
      if (answer.problems.length === 0) return;
      const later = ordered.slice(nth + 1);
      const isSaidAnew = [...answer.said].every((id) => later.some(({ said }) => said.has(id)));
      if (later.length === 0 || !isSaidAnew) wrong.push(answer);
    });
  }
  return { given, wrong };
}
