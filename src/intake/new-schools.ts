// The schools that this load adds to «Школы»: the files of one load are matched with them too.
import { isLogin, type KnownSchool, schoolMatcher } from '../domain/intake/match-schools';
import { municipalityKey } from '../domain/intake/municipality-name';
import { schoolName } from '../domain/intake/school-name';
import { schoolKey } from '../domain/kernel/school-key';
import type { ReadyReading } from './reading';
import type { Answers, Matches } from './school-matches';
import type { IntakeContext, SchoolQuestion } from './types';

/** By the key of the question that adds it. */
export type NewSchools = ReadonlyMap<string, KnownSchool>;

/** A new row of «Школы» needs code, name and municipality, and a code that no school of ours has. */
export function canBeAdded({ code, name, municipality, candidates }: SchoolQuestion): boolean {
  const key = schoolKey(code);
  const isOurs = candidates.some((school) =>
    [school.code, school.login, school.risCode].some((own) => schoolKey(own) === key),
  );
  return code !== '' && name !== '' && municipality !== '' && !isOurs;
}

/** The code of a new school as «Школы» holds it. */
export function newCode(code: string): string {
  return code.replace(/\s+/g, '').toLowerCase();
}

/**
 * Those that a person adds, and, while «Школы» is empty, those of the department's own municipality that nobody is
 * like. Schools with a login in ФИС ОКО go first: another file may name the same ones by another code.
 */
export function newSchools(
  asked: readonly SchoolQuestion[],
  readings: readonly Matches[],
  answers: Answers,
  { schools }: IntakeContext,
  municipality: string,
): NewSchools {
  const added = new Map<string, KnownSchool>();
  const add = (question: SchoolQuestion): void => void added.set(question.key, toKnown(question));
  const usable = asked.filter(canBeAdded);
  for (const question of usable) if (answers.get(question.key) === 'add') add(question);
  if (schools.length > 0) return added;
  const own = municipalityKey(municipality);
  const first = usable.filter(
    ({ key, why, municipality: of }) => why === 'unknown' && !answers.has(key) && municipalityKey(of) === own,
  );
  // What is like a school that a person leaves out is for that person to decide too.
  const left = usable.filter(({ key }) => answers.get(key) === 'leave').map(toKnown);
  for (const withLogin of [true, false]) {
    const match = schoolMatcher([...added.values(), ...left], new Map());
    const alone = first.filter(
      (question) => isLogin(question.code) === withLogin && match(question).kind === 'unknown',
    );
    const twins = possibleTwins(alone, readings);
    for (const question of alone) if (!twins.has(question.key)) add(question);
  }
  return added;
}

function toKnown({ code, name, municipality }: SchoolQuestion): KnownSchool {
  return { code: newCode(code), name, municipality, login: '', risCode: '' };
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

/**
 * The municipality whose schools the department has, as it is spelt: the one that the settings name, unless the files
 * know others alone; then that of the first file that is of one only, so that a file added later takes nothing back.
 */
export function ownMunicipality(
  readings: readonly ReadyReading[],
  { municipality }: Pick<IntakeContext, 'municipality'>,
): string {
  const found = readings.map(({ schools }) => {
    const names = new Map(
      schools.map((school) => [municipalityKey(school.municipality), school.municipality]),
    );
    names.delete('');
    return names;
  });
  const own = municipalityKey(municipality);
  if (found.some((names) => names.has(own))) return municipality;
  const [only = municipality] = found.find(({ size }) => size === 1)?.values() ?? [];
  return only;
}
