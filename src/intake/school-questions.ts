// Which of our schools the schools of the files are: matched, asked once for all files, answered by a person.
import { loadedKey } from '../domain/intake/groups';
import type { KnownSchool, SchoolMatch } from '../domain/intake/match-schools';
import { schoolKey } from '../domain/kernel/school-key';
import { type NewSchools, newCode, newSchools, ownMunicipality } from './new-schools';
import type { ReadyReading } from './reading';
import { type Answers, type Matches, matchesOf, plainMatches } from './school-matches';
import type { Steps } from './slices';
import type { IntakeContext, ReadyItem, SchoolAnswer, SchoolFigures, SchoolQuestion } from './types';

/** What is known of the schools of all files together. */
export interface SchoolsKnown {
  readonly questions: readonly SchoolQuestion[];
  /** The code under which the rows of a school of a file go to the workbook; undefined: they do not. */
  readonly codeOf: (reading: ReadyReading, school: SchoolFigures) => string | undefined;
  /** Our schools, then those that this load adds. */
  readonly schools: readonly KnownSchool[];
  /** Those that are to be added to «Школы», each once. */
  readonly added: readonly KnownSchool[];
}

/** Whether a school of the item still waits for an answer: its rows are not sent. */
export function awaitsSchools({ schools }: ReadyItem, questions: readonly SchoolQuestion[]): boolean {
  const open = new Set(questions.flatMap(({ key, answer }) => (answer === undefined ? [key] : [])));
  return schools.some((school) => open.has(loadedKey(school)));
}

/**
 * `said` is of this intake; what was remembered comes after it, and after a match that needs no answer now. Pauses after
 * each sheet that is matched.
 */
export function* knownSchools(
  readings: readonly ReadyReading[],
  said: Answers,
  context: IntakeContext,
): Steps<SchoolsKnown> {
  const kept = rememberedAnswers(context);
  const answers = new Map([...kept, ...said]);
  const municipality = ownMunicipality(readings, context);
  const before = yield* askedAgainst(context.schools);
  const matchesBefore = [...before.matched.values()];
  const added = newSchools(before.asked, matchesBefore, answers, context, municipality);
  const schools = together(context.schools, added);
  const { matched, asked } = added.size === 0 ? before : yield* askedAgainst(schools);
  const now = new Map(asked.map((question) => [question.key, question]));
  // A school that is added, or left out, is not taken for another one that is added.
  const isSettled = (key: string): boolean => added.has(key) || answers.get(key) === 'leave';
  for (const question of before.asked) if (isSettled(question.key)) now.set(question.key, question);
  const keys = new Set([...before.asked, ...asked].map(({ key }) => key));
  const questions = [...keys].flatMap((key) => {
    const question = now.get(key);
    if (question === undefined) return [];
    return { ...question, answer: added.has(key) ? 'add' : answerTo(question, answers, schools) };
  });
  const byKey = new Map(questions.map((question) => [question.key, question]));
  return {
    questions,
    schools,
    added: [...added.values()],
    codeOf: (reading, school) => {
      const key = loadedKey(school);
      const match = (answers.get(key) === 'leave' ? before.matched : matched).get(reading)?.get(key);
      if (match?.kind === 'matched') return match.school.code;
      const question = byKey.get(key);
      // Files of other years may write its code otherwise: all rows go under the one that is added.
      if (question?.answer === 'add') return newCode(question.code);
      return typeof question?.answer === 'object' ? question.answer.code : undefined;
    },
  };

  function* askedAgainst(all: readonly KnownSchool[]) {
    const matches = new Map<ReadyReading, Matches>();
    for (const reading of readings) {
      matches.set(reading, matchesOf(reading, all, said, kept));
      yield;
    }
    return { matched: matches, asked: mergedQuestions(readings, matches, all, municipality) };
  }
}

const joined = new WeakMap<readonly KnownSchool[], { key: string; all: readonly KnownSchool[] }>();

/** The same list as long as the same schools are added: sheets matched with it are not matched again. */
function together(schools: readonly KnownSchool[], added: NewSchools): readonly KnownSchool[] {
  if (added.size === 0) return schools;
  const key = JSON.stringify([...added.values()]);
  const before = joined.get(schools);
  if (before?.key === key) return before.all;
  const all = [...schools, ...added.values()];
  joined.set(schools, { key, all });
  return all;
}

function rememberedAnswers({ remembered }: IntakeContext): Answers {
  return new Map(
    remembered.flatMap(({ kind, key, value }) =>
      kind === 'school' ? [[key, value === '' ? ('leave' as const) : { code: value }] as const] : [],
    ),
  );
}

/** A question stays while its answer is a person's word, so that it may be changed. */
function mergedQuestions(
  readings: readonly ReadyReading[],
  matched: ReadonlyMap<ReadyReading, Matches>,
  schools: readonly KnownSchool[],
  municipality: string,
): SchoolQuestion[] {
  const questions = new Map<string, SchoolQuestion>();
  for (const reading of readings) {
    const asked = askedOf(reading, matched, schools);
    const seen = new Set<string>();
    for (const school of reading.schools) {
      const key = loadedKey(school);
      const match = asked.get(key);
      if (match === undefined || match.kind === 'matched' || seen.has(key)) continue;
      seen.add(key);
      const before = questions.get(key);
      questions.set(key, merged(before, school, key, match, municipality));
    }
  }
  return [...questions.values()];
}

/** Where an answer has settled a school, the question that it settled. */
function askedOf(
  reading: ReadyReading,
  matched: ReadonlyMap<ReadyReading, Matches>,
  schools: readonly KnownSchool[],
): Matches {
  const plain = plainMatches(reading, schools);
  const now = matched.get(reading) ?? plain;
  return new Map(
    [...now].map(([key, match]) => {
      const isAnswered = match.kind === 'matched' && match.by === 'answer';
      return [key, (isAnswered ? plain.get(key) : undefined) ?? match] as const;
    }),
  );
}

function merged(
  before: SchoolQuestion | undefined,
  school: SchoolFigures,
  key: string,
  match: Exclude<SchoolMatch, { kind: 'matched' }>,
  municipality: string,
): SchoolQuestion {
  const isUnknown = match.kind === 'unknown';
  // Of several reports the first that is uncertain decides what is asked; each may tell what the others do not.
  const isUncertain = before !== undefined && before.why !== 'unknown';
  return {
    key,
    code: before?.code || school.code,
    name: before?.name || school.name,
    municipality: (before?.municipality ?? '') || school.municipality || municipality,
    why: isUncertain ? before.why : isUnknown ? 'unknown' : match.why,
    candidates: isUncertain ? before.candidates : isUnknown ? [] : match.candidates,
    items: (before?.items ?? 0) + 1,
    answer: undefined,
  };
}

function answerTo(
  { key }: SchoolQuestion,
  answers: Answers,
  schools: readonly KnownSchool[],
): SchoolAnswer | undefined {
  const answer = answers.get(key);
  if (typeof answer !== 'object') return answer === 'leave' ? answer : undefined;
  const school = schools.find(({ code }) => schoolKey(code) === schoolKey(answer.code));
  return school === undefined ? undefined : { code: school.code };
}
