// Which of our schools a school of a file or of an answer is: by its code, then by its name; what is uncertain is asked.
import { schoolKey } from '../kernel/school-key';
import { loadedKey } from './groups';
import { municipalityKey } from './municipality-name';
import { foundersDiffer, isSameButOmitted, likeness, type SchoolName, schoolName } from './school-name';

/** A school of «Школы» with its codes in the state systems; '' where there is none. */
export interface KnownSchool {
  readonly code: string;
  readonly name: string;
  readonly municipality: string;
  readonly login: string;
  readonly risCode: string;
}

/** A school as a file or an answer names it; any of them may be ''. */
export interface LoadedSchool {
  readonly code: string;
  readonly name: string;
  readonly municipality?: string;
}

export type SchoolMatch =
  | { readonly kind: 'matched'; readonly by: 'code' | 'name' | 'answer'; readonly school: KnownSchool }
  /** To be asked. Candidates come best first; there is always at least one. */
  | { readonly kind: 'question'; readonly why: QuestionReason; readonly candidates: readonly KnownSchool[] }
  /** Nobody like it in «Школы». */
  | { readonly kind: 'unknown' };

export type QuestionReason =
  /**
   * The name is that of one school alone, but its code in РИС ГИА or its municipality is another, or one of the two
   * names leaves out the settlement or whom the school is named after. Such questions may be answered all at once.
   */
  | 'same-name'
  /** The name is that of one school alone, whose login in ФИС ОКО is another. */
  | 'other-login'
  /** Several schools have this code or this name. */
  | 'several'
  /** A name is only like it. */
  | 'near'
  /** The code is of one school and the name of another. */
  | 'code-and-name-differ'
  /** Two schools of the file would become this one. */
  | 'two-for-one';

/** A person's earlier answers: the key of a school of a file (`loadedKey`) → the code of our school. */
export type Answers = ReadonlyMap<string, string>;

export type SchoolMatcher = (loaded: LoadedSchool) => SchoolMatch;

const ENOUGH_LIKENESS = 0.6;
const MAX_CANDIDATES = 5;
const LOGIN = /^\s*(?:edu|sch)\s*\d+\s*$/i;
const DIGITS = /^\s*\d+\s*$/;

interface Candidate {
  readonly school: KnownSchool;
  readonly name: SchoolName;
  /** Its `municipalityKey`. */
  readonly municipality: string;
  /** Its codes by their digits. */
  readonly keys: readonly string[];
  /** Its codes of digits alone, as numbers: a table that takes them for numbers loses their first zeros. */
  readonly numbers: readonly string[];
  /** The key of its login in ФИС ОКО, where one is known for sure. */
  readonly loginKey: string | undefined;
}

/** Whether a code is a login in ФИС ОКО: «edu203389», «sch203389». */
export function isLogin(code: string): boolean {
  return LOGIN.test(code);
}

/** A code of digits alone as a number, without its first zeros; undefined for any other. */
export function numberOfCode(code: string): string | undefined {
  return DIGITS.test(code) ? code.trim().replace(/^0+(?=\d)/, '') : undefined;
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
    const claimed = claimedBy(match);
    if (claimed === undefined || claimant === undefined) return;
    const keys = claims.get(claimed) ?? new Set();
    claims.set(claimed, keys.add(loadedKey(claimant)));
  });
  return matches.map((match) => {
    const claimed = claimedBy(match);
    if (claimed === undefined || (match.kind === 'matched' && match.by === 'answer')) return match;
    const isClaimedTwice = (claims.get(claimed)?.size ?? 0) > 1;
    return isClaimedTwice ? { kind: 'question', why: 'two-for-one', candidates: [claimed] } : match;
  });
}

/** The school that a match takes, or would take with an answer given for many at once. */
function claimedBy(match: SchoolMatch): KnownSchool | undefined {
  if (match.kind === 'matched') return match.school;
  return match.kind === 'question' && match.why === 'same-name' ? match.candidates[0] : undefined;
}

/** Matches one school after another; whether two of them become one is not looked at. */
export function schoolMatcher(schools: readonly KnownSchool[], answers: Answers): SchoolMatcher {
  const { candidates, byKey, byNumber, byName, byOwnCode } = indexOf(schools);
  return (loaded) => {
    const answered = answers.get(loadedKey(loaded));
    const answer = answered === undefined ? undefined : byOwnCode.get(schoolKey(answered));
    if (answer !== undefined) return { kind: 'matched', by: 'answer', school: answer };
    const key = schoolKey(loaded.code);
    const name = schoolName(loaded.name);
    const sameNumber = byNumber.get(numberOfCode(loaded.code) ?? '') ?? [];
    const sameCode = key === '' ? [] : (byKey.get(key) ?? sameNumber);
    const sameName = name.text === '' ? [] : (byName.get(name.text) ?? []);
    if (sameCode.length > 0) return byCode(sameCode, sameName, name, loaded.code);
    if (sameName.length > 0) return byExactName(inMunicipality(sameName, loaded), name, loaded);
    return near(candidates, name, loaded);
  };
}

const indexes = new WeakMap<readonly KnownSchool[], ReturnType<typeof newIndex>>();

/** Made once for a list: every file of a load is matched with the same one. */
function indexOf(schools: readonly KnownSchool[]) {
  const known = indexes.get(schools) ?? newIndex(schools);
  indexes.set(schools, known);
  return known;
}

function newIndex(schools: readonly KnownSchool[]) {
  const candidates = schools.map(toCandidate);
  return {
    candidates,
    byKey: grouped(candidates, ({ keys }) => keys),
    byNumber: grouped(candidates, ({ numbers }) => numbers),
    byName: grouped(candidates, ({ name }) => [name.text]),
    byOwnCode: new Map(schools.map((school) => [schoolKey(school.code), school])),
  };
}

function toCandidate(school: KnownSchool): Candidate {
  const { code, login, risCode } = school;
  const codes = [code, login, risCode];
  const keys = [...new Set(codes.map(schoolKey))].filter((key) => key !== '');
  const numbers = [...new Set(codes.flatMap((own) => numberOfCode(own) ?? []))];
  const ownLogin = login.trim() !== '' ? login : isLogin(code) ? code : undefined;
  const loginKey = ownLogin === undefined ? undefined : schoolKey(ownLogin);
  const municipality = municipalityKey(school.municipality);
  return { school, name: schoolName(school.name), municipality, keys, numbers, loginKey };
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

function byCode(
  sameCode: readonly Candidate[],
  sameName: readonly Candidate[],
  name: SchoolName,
  code: string,
): SchoolMatch {
  const [only, ...others] = sameCode;
  if (only === undefined || others.length > 0) return question('several', sameCode);
  const isContradicted = sameName.length > 0 || isByChance(only, name, code);
  if (isContradicted && !sameName.includes(only)) {
    return question('code-and-name-differ', [only, ...sameName]);
  }
  return { kind: 'matched', by: 'code', school: only.school };
}

/**
 * The digits of a login may be those of a code of РИС ГИА by chance, and the other way round; so may a number that
 * has lost its zeros. Then a name with another number, or of another kind of school, speaks against the code.
 */
function isByChance({ school, loginKey, name: ours }: Candidate, name: SchoolName, code: string): boolean {
  const key = schoolKey(code);
  if (isLogin(code)) return loginKey !== undefined && loginKey !== key;
  if ([school.code, school.risCode].some((own) => !isLogin(own) && schoolKey(own) === key)) return false;
  const bothNumbered = name.numbers.length > 0 && ours.numbers.length > 0;
  return (bothNumbered && !sameNumbers(name, ours)) || !kindsAgree(name, ours);
}

/** A code that is no login is of some other system: of itself it never speaks against the name. */
function byExactName(sameName: readonly Candidate[], name: SchoolName, loaded: LoadedSchool): SchoolMatch {
  const [only, ...others] = sameName;
  if (only === undefined || others.length > 0) return question('several', sameName);
  if (isOtherLogin(only, loaded.code)) return question('other-login', sameName);
  if (foundersDiffer(name, only.name)) return question('near', sameName);
  if (isOtherRisCode(only, loaded.code) || isElsewhere(only, loaded)) return question('same-name', sameName);
  return { kind: 'matched', by: 'name', school: only.school };
}

/** Of several schools of one name those of the municipality that the file names, where it tells them apart. */
function inMunicipality(sameName: readonly Candidate[], loaded: LoadedSchool): readonly Candidate[] {
  const there = sameName.filter(
    ({ municipality }) => municipality === municipalityKey(loaded.municipality ?? ''),
  );
  return there.length === 1 ? there : sameName;
}

function isElsewhere({ municipality }: Candidate, loaded: LoadedSchool): boolean {
  const named = municipalityKey(loaded.municipality ?? '');
  return named !== '' && municipality !== '' && named !== municipality;
}

function isOtherLogin({ loginKey }: Candidate, code: string): boolean {
  return isLogin(code) && loginKey !== undefined && loginKey !== schoolKey(code);
}

function isOtherRisCode({ school }: Candidate, code: string): boolean {
  return code.trim() !== '' && !isLogin(code) && school.risCode.trim() !== '';
}

/** Names with the same numbers and no other kind of school, in which one has all words of the other or nearly. */
function near(candidates: readonly Candidate[], name: SchoolName, loaded: LoadedSchool): SchoolMatch {
  if (name.text === '') return { kind: 'unknown' };
  const alike = candidates
    .filter((candidate) => sameNumbers(candidate.name, name) && kindsAgree(candidate.name, name))
    .map((candidate) => ({ candidate, score: closeness(candidate.name, name) }))
    .filter(({ score }) => score >= ENOUGH_LIKENESS)
    .sort((a, b) => b.score - a.score)
    .map(({ candidate }) => candidate);
  const [only, ...others] = alike;
  if (only === undefined) return { kind: 'unknown' };
  const isSame =
    others.length === 0 &&
    isSameButOmitted(name, only.name) &&
    !foundersDiffer(name, only.name) &&
    !isOtherLogin(only, loaded.code) &&
    !isElsewhere(only, loaded);
  return question(isSame ? 'same-name' : 'near', alike);
}

function closeness(a: SchoolName, b: SchoolName): number {
  const contained = isPartOf(a, b) || isPartOf(b, a) || isSameButOmitted(a, b);
  return contained ? Math.max(ENOUGH_LIKENESS, likeness(a, b)) : likeness(a, b);
}

function isPartOf(part: SchoolName, whole: SchoolName): boolean {
  return part.words.length > 0 && part.words.every((word) => whole.words.includes(word));
}

function sameNumbers(a: SchoolName, b: SchoolName): boolean {
  return a.numbers.join() === b.numbers.join();
}

/** «Школа № 5» may be any school of general education, but no lyceum. */
const GENERAL: ReadonlySet<string> = new Set(['сош', 'оош', 'нош', 'школа']);

function kindsAgree({ kinds: a }: SchoolName, { kinds: b }: SchoolName): boolean {
  const both = [...a, ...b];
  const mayBeAny = both.includes('школа') && both.every((kind) => GENERAL.has(kind));
  return a.length === 0 || b.length === 0 || a.join() === b.join() || mayBeAny;
}

function question(why: QuestionReason, candidates: readonly Candidate[]): SchoolMatch {
  return {
    kind: 'question',
    why,
    candidates: candidates.slice(0, MAX_CANDIDATES).map(({ school }) => school),
  };
}
