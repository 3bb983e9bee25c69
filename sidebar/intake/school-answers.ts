// The questions about schools, grouped for a person, and the answers as a list of choices holds them.
import { canBeAdded } from '../../src/intake/new-schools';
import type { SchoolAnswer, SchoolQuestion } from '../../src/intake/types';
import { questionTexts } from '../../src/messages/intake/dialog';
import { grouped } from '../parts/groups';

/** Questions asked for the same reason; unknown schools stand by municipality. */
export interface QuestionGroup {
  readonly title: string;
  readonly questions: readonly SchoolQuestion[];
}

/** The uncertain ones come first: each wants a look. Schools that nobody knows may be answered all at once. */
export function questionGroups(questions: readonly SchoolQuestion[]): {
  readonly uncertain: readonly QuestionGroup[];
  readonly unknown: readonly QuestionGroup[];
} {
  const isUnknown = ({ why }: SchoolQuestion) => why === 'unknown';
  const titled = (chosen: readonly SchoolQuestion[], titleOf: (question: SchoolQuestion) => string) =>
    grouped(chosen, titleOf).map(({ title, items }) => ({ title, questions: items }));
  return {
    uncertain: titled(
      questions.filter((question) => !isUnknown(question)),
      ({ why }) => questionTexts.why[why],
    ),
    unknown: titled(questions.filter(isUnknown), ({ municipality }) =>
      municipality === '' ? questionTexts.noMunicipality : municipality,
    ),
  };
}

export function unanswered(questions: readonly SchoolQuestion[]): number {
  return questions.filter(({ answer }) => answer === undefined).length;
}

/** The same answer to every question given. */
export function answerAll(
  questions: readonly SchoolQuestion[],
  answer: SchoolAnswer,
): ReadonlyMap<string, SchoolAnswer> {
  return new Map(questions.map(({ key }) => [key, answer]));
}

/** Each question that nothing but a word of agreement is missing from, with the school that its name is of. */
export function acceptAll(questions: readonly SchoolQuestion[]): ReadonlyMap<string, SchoolAnswer> {
  return new Map(
    questions.flatMap(({ key, why, candidates, answer }) => {
      const [only, ...others] = candidates;
      const isClear = why === 'same-name' && answer === undefined && others.length === 0;
      return isClear && only !== undefined ? [[key, { code: only.code }] as const] : [];
    }),
  );
}

const MAY_BE_NEW: ReadonlySet<SchoolQuestion['why']> = new Set([
  'unknown',
  'near',
  'same-name',
  'other-login',
]);

/** A school that may be new: nobody like it is known for sure, and the file says all that a new one needs. */
export function mayBeAdded(question: SchoolQuestion): boolean {
  return canBeAdded(question) && MAY_BE_NEW.has(question.why);
}

const SCHOOL = 'school:';

/** An answer as the value of a choice; '' is no answer yet. */
export function choiceOf(answer: SchoolAnswer | undefined): string {
  if (answer === undefined) return '';
  return typeof answer === 'string' ? answer : SCHOOL + answer.code;
}

/** The answer that a choice stands for; undefined for one that is none yet. */
export function answerOf(choice: string): SchoolAnswer | undefined {
  if (choice === 'add' || choice === 'leave') return choice;
  return choice.startsWith(SCHOOL) ? { code: choice.slice(SCHOOL.length) } : undefined;
}
