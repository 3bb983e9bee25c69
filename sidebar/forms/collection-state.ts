// How far a form has come: its state, the schools it waits for, and the way to it.
import type { AnswerToCorrect, MonitoredForm } from '../../src/contract/responses';
import { matches } from '../parts/search';

export type FormState = 'complete' | 'overdue' | 'waiting';

/** A form that every school has answered is complete even after its deadline. */
export function formState({ answered, expected, daysLeft }: MonitoredForm): FormState {
  if (expected > 0 && answered >= expected) return 'complete';
  return daysLeft !== null && daysLeft < 0 ? 'overdue' : 'waiting';
}

type Waiting = MonitoredForm['waiting'];

/** Schools that the query fits, by name or by municipality; municipalities without any are left out. */
export function filterWaiting(waiting: Waiting, query: string): Waiting {
  return waiting
    .map(({ municipality, schools }) => ({
      municipality,
      schools: schools.filter((school) => matches(`${school} ${municipality}`, query)),
    }))
    .filter(({ schools }) => schools.length > 0);
}

export function countWaiting(waiting: Waiting): number {
  return waiting.reduce((sum, { schools }) => sum + schools.length, 0);
}

export function filterAnswers(
  answers: readonly AnswerToCorrect[],
  query: string,
): readonly AnswerToCorrect[] {
  return answers.filter(({ school, table, question, what, todo }) =>
    matches(`${school} ${table} ${question} ${what} ${todo}`, query),
  );
}

/** Only what a browser opens as a page: the address stands in a cell that anyone may change. */
export function isWebAddress(address: string): boolean {
  return /^https?:\/\//i.test(address);
}
