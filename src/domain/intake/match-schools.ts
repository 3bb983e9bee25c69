// Which of our schools a school of a file is: by the digits of its code, then by its name; what is uncertain is asked.
import { schoolKey } from '../kernel/school-key';
import { loadedKey } from './groups';
import { foundersDiffer, likeness, type SchoolName, schoolName } from './school-name';

/** A school of «Школы» with its codes in the state systems; '' where there is none. */
export interface KnownSchool {
  readonly code: string;
  readonly name: string;
  readonly login: string;
  readonly risCode: string;
}

/** A school as a file names it; either may be ''. */
export interface LoadedSchool {
  readonly code: string;
  readonly name: string;
}

export type SchoolMatch =
  | { readonly kind: 'matched'; readonly by: 'code' | 'name' | 'answer'; readonly school: KnownSchool }
  /** To be asked. Candidates come best first; there is always at least one. */
  | { readonly kind: 'question'; readonly why: QuestionReason; readonly candidates: readonly KnownSchool[] }
  /** Nobody like it in «Школы». */
  | { readonly kind: 'unknown' };

export type QuestionReason =
  /** Several schools have this code or this name. */
  | 'several'
  /** A name is only like it. */
  | 'near'
  /** The code is of one school and the name of another, or the name is right and the code is not. */
  | 'code-and-name-differ'
  /** Two schools of the file would become this one. */
  | 'two-for-one';

/** A person's earlier answers: the key of a school of a file (`loadedKey`) → the code of our school. */
export type Answers = ReadonlyMap<string, string>;

type SchoolMatcher = (loaded: LoadedSchool) => SchoolMatch;

const ENOUGH_LIKENESS = 0.6;
const MAX_CANDIDATES = 5;
const LOGIN = /^\s*(?:edu|sch)\s*\d+\s*$/i;

interface Candidate {
  readonly school: KnownSchool;
  readonly name: SchoolName;
  readonly keys: readonly string[];
  /** The key of its login in ФИС ОКО, where one is known for sure. */
  readonly loginKey: string | undefined;
}

/**
 * Matches the schools of one file, in their order. O(1) for a code, O(schools) for a name that must be searched.
 * Two different schools of the file never become one of ours unless a person said so.
 */
export function matchSchools(
  loaded: readonly LoadedSchool[],
  schools: readonly KnownSchool[],
  answers: Answers,
): SchoolMatch[] {
  const matches = loaded.map(schoolMatcher(schools, answers));
  const claims = new Map<KnownSchool, Set<string>>();
  matches.forEach((match, i) => {
    const claimant = loaded[i];
    if (match.kind !== 'matched' || claimant === undefined) return;
    const keys = claims.get(match.school) ?? new Set();
    claims.set(match.school, keys.add(loadedKey(claimant)));
  });
  return matches.map((match) => {
    if (match.kind !== 'matched' || match.by === 'answer') return match;
    const isClaimedTwice = (claims.get(match.school)?.size ?? 0) > 1;
    return isClaimedTwice ? { kind: 'question', why: 'two-for-one', candidates: [match.school] } : match;
  });
}

function schoolMatcher(schools: readonly KnownSchool[], answers: Answers): SchoolMatcher {
  const candidates = schools.map(toCandidate);
  const byKey = grouped(candidates, ({ keys }) => keys);
  const byName = grouped(candidates, ({ name }) => [name.text]);
  const byOwnCode = new Map(schools.map((school) => [schoolKey(school.code), school]));
  return (loaded) => {
    const answered = answers.get(loadedKey(loaded));
    const answer = answered === undefined ? undefined : byOwnCode.get(schoolKey(answered));
    if (answer !== undefined) return { kind: 'matched', by: 'answer', school: answer };
    const key = schoolKey(loaded.code);
    const name = schoolName(loaded.name);
    const sameCode = key === '' ? [] : (byKey.get(key) ?? []);
    const sameName = name.text === '' ? [] : (byName.get(name.text) ?? []);
    if (sameCode.length > 0) return byCode(sameCode, sameName, LOGIN.test(loaded.code) ? key : undefined);
    if (sameName.length > 0) return byExactName(sameName, name, key);
    return near(candidates, name);
  };
}

function toCandidate(school: KnownSchool): Candidate {
  const { code, login, risCode } = school;
  const keys = [...new Set([code, login, risCode].map(schoolKey))].filter((key) => key !== '');
  const ownLogin = login.trim() !== '' ? login : LOGIN.test(code) ? code : undefined;
  const loginKey = ownLogin === undefined ? undefined : schoolKey(ownLogin);
  return { school, name: schoolName(school.name), keys, loginKey };
}

function grouped(
  candidates: readonly Candidate[],
  keysOf: (candidate: Candidate) => readonly string[],
): Map<string, Candidate[]> {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    for (const key of keysOf(candidate)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [candidate]);
      else group.push(candidate);
    }
  }
  return groups;
}

/** `login` is the key of a code that is a login in ФИС ОКО: its digits may be those of a code of РИС ГИА by chance. */
function byCode(
  sameCode: readonly Candidate[],
  sameName: readonly Candidate[],
  login: string | undefined,
): SchoolMatch {
  const [only, ...others] = sameCode;
  if (only === undefined || others.length > 0) return question('several', sameCode);
  const isOtherLogin = login !== undefined && only.loginKey !== undefined && only.loginKey !== login;
  const contradicted = (sameName.length > 0 || isOtherLogin) && !sameName.includes(only);
  if (contradicted) return question('code-and-name-differ', [only, ...sameName]);
  return { kind: 'matched', by: 'code', school: only.school };
}

function byExactName(sameName: readonly Candidate[], name: SchoolName, key: string): SchoolMatch {
  const [only, ...others] = sameName;
  if (only === undefined || others.length > 0) return question('several', sameName);
  if (key !== '' && only.loginKey !== undefined) return question('code-and-name-differ', sameName);
  if (foundersDiffer(name, only.name)) return question('near', sameName);
  return { kind: 'matched', by: 'name', school: only.school };
}

/** Names with the same numbers and no other kind of school, in which one has all words of the other or nearly. */
function near(candidates: readonly Candidate[], name: SchoolName): SchoolMatch {
  if (name.text === '') return { kind: 'unknown' };
  const alike = candidates
    .filter((candidate) => sameNumbers(candidate.name, name) && kindsAgree(candidate.name, name))
    .map((candidate) => ({ candidate, score: closeness(candidate.name, name) }))
    .filter(({ score }) => score >= ENOUGH_LIKENESS)
    .sort((a, b) => b.score - a.score)
    .map(({ candidate }) => candidate);
  return alike.length === 0 ? { kind: 'unknown' } : question('near', alike);
}

function closeness(a: SchoolName, b: SchoolName): number {
  const contained = isPartOf(a, b) || isPartOf(b, a);
  return contained ? Math.max(ENOUGH_LIKENESS, likeness(a, b)) : likeness(a, b);
}

function isPartOf(part: SchoolName, whole: SchoolName): boolean {
  return part.words.length > 0 && part.words.every((word) => whole.words.includes(word));
}

function sameNumbers(a: SchoolName, b: SchoolName): boolean {
  return a.numbers.join() === b.numbers.join();
}

function kindsAgree(a: SchoolName, b: SchoolName): boolean {
  return a.kinds.length === 0 || b.kinds.length === 0 || a.kinds.join() === b.kinds.join();
}

function question(why: QuestionReason, candidates: readonly Candidate[]): SchoolMatch {
  return {
    kind: 'question',
    why,
    candidates: candidates.slice(0, MAX_CANDIDATES).map(({ school }) => school),
  };
}
