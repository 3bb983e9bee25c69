// Which of our schools the schools of the files are: matched, asked once for all files, answered by a person.
import { loadedKey } from '../domain/intake/groups';
import type { KnownSchool, SchoolMatch } from '../domain/intake/match-schools';
import { schoolName } from '../domain/intake/school-name';
import { schoolKey } from '../domain/kernel/school-key';
import { comparable } from '../domain/kernel/text';
import type { ReadyReading } from './reading';
import { type Answers, type Matches, matchesOf, plainMatches } from './school-matches';
import type { IntakeContext, ReadyItem, SchoolAnswer, SchoolFigures, SchoolQuestion } from './types';

/** What is known of the schools of all files together. */
export interface SchoolsKnown {
  readonly questions: readonly SchoolQuestion[];
  /** The code under which the rows of a school of a file go to the workbook; undefined: they do not. */
  readonly codeOf: (reading: ReadyReading, school: SchoolFigures) => string | undefined;
  /** Schools to be added to «Школы», each once. */
  readonly added: readonly SchoolQuestion[];
}

/** A new row of «Школы» needs code, name and municipality, and a code that no school of ours has. */
export function canBeAdded({ code, name, municipality, candidates }: SchoolQuestion): boolean {
  const key = schoolKey(code);
  const isOurs = candidates.some((school) =>
    [school.code, school.login, school.risCode].some((own) => schoolKey(own) === key),
  );
  return code !== '' && name !== '' && municipality !== '' && !isOurs;
}

/** Whether a school of the item still waits for an answer: its rows are not sent. */
export function awaitsSchools({ schools }: ReadyItem, questions: readonly SchoolQuestion[]): boolean {
  const open = new Set(questions.flatMap(({ key, answer }) => (answer === undefined ? [key] : [])));
  return schools.some((school) => open.has(loadedKey(school)));
}

/** `said` is of this intake; what was remembered comes after it, and after a match that needs no answer now. */
export function knownSchools(
  readings: readonly ReadyReading[],
  said: Answers,
  context: IntakeContext,
): SchoolsKnown {
  const { schools } = context;
  const kept = rememberedAnswers(context);
  const matched = new Map(readings.map((reading) => [reading, matchesOf(reading, schools, said, kept)]));
  const answers = new Map([...kept, ...said]);
  const asked = mergedQuestions(readings, matched, context);
  const twins = possibleTwins(asked, [...matched.values()]);
  const own = schools.length === 0 ? ownMunicipality(asked, context) : undefined;
  // With «Школы» still empty the first report fills it with the schools of the district, not of the whole region.
  const isFirst = ({ key, why, municipality }: SchoolQuestion): boolean =>
    own !== undefined && why === 'unknown' && comparable(municipality) === own && !twins.has(key);
  const questions = asked.map((question) => ({
    ...question,
    answer: answerTo(question, answers, schools, isFirst(question)),
  }));
  const byKey = new Map(questions.map((question) => [question.key, question]));
  return {
    questions,
    added: questions.filter(({ answer }) => answer === 'add'),
    codeOf: (reading, school) => {
      const key = loadedKey(school);
      const match = matched.get(reading)?.get(key);
      if (match?.kind === 'matched') return match.school.code;
      const question = byKey.get(key);
      // Files of other years may write its code otherwise: all rows go under the one that is added.
      if (question?.answer === 'add') return newCode(question.code);
      return typeof question?.answer === 'object' ? question.answer.code : undefined;
    },
  };
}

/** The only municipality that the files know; of several the one that the settings name. */
function ownMunicipality(questions: readonly SchoolQuestion[], { municipality }: IntakeContext): string {
  const [only, ...others] = new Set(questions.map((question) => comparable(question.municipality)));
  return others.length === 0 && only !== undefined ? only : comparable(municipality);
}

/** Keys of schools of one name that no file holds side by side: they may be one school under two codes. */
function possibleTwins(
  questions: readonly SchoolQuestion[],
  readings: readonly Matches[],
): ReadonlySet<string> {
  const byName = new Map<string, string[]>();
  for (const { key, name } of questions) {
    const { text } = schoolName(name);
    if (text !== '') byName.set(text, [...(byName.get(text) ?? []), key]);
  }
  const twins = [...byName.values()].filter(
    (keys) => keys.length > 1 && !readings.some((matches) => keys.every((key) => matches.has(key))),
  );
  return new Set(twins.flat());
}

/** The code of a new school as «Школы» holds it. */
export function newCode(code: string): string {
  return code.replace(/\s+/g, '').toLowerCase();
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
  context: IntakeContext,
): SchoolQuestion[] {
  const questions = new Map<string, SchoolQuestion>();
  for (const reading of readings) {
    const asked = askedOf(reading, matched, context.schools);
    const seen = new Set<string>();
    for (const school of reading.schools) {
      const key = loadedKey(school);
      const match = asked.get(key);
      if (match === undefined || match.kind === 'matched' || seen.has(key)) continue;
      seen.add(key);
      const before = questions.get(key);
      questions.set(key, merged(before, school, key, match, context.municipality));
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
  question: SchoolQuestion,
  answers: Answers,
  schools: readonly KnownSchool[],
  isFirst: boolean,
): SchoolAnswer | undefined {
  const answer = answers.get(question.key);
  if (answer === 'leave') return answer;
  if (typeof answer === 'object') {
    const school = schools.find(({ code }) => schoolKey(code) === schoolKey(answer.code));
    return school === undefined ? undefined : { code: school.code };
  }
  return (answer === 'add' || isFirst) && canBeAdded(question) ? 'add' : undefined;
}
