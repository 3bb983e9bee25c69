// The schools of one sheet matched with ours, the answers of a person included.
import { loadedKey } from '../domain/intake/groups';
import { type KnownSchool, matchSchools, type SchoolMatch } from '../domain/intake/match-schools';
import type { ReadyReading } from './reading';
import type { SchoolAnswer } from './types';

/** By `loadedKey` of the school. */
export type Answers = ReadonlyMap<string, SchoolAnswer>;
/** By `loadedKey` of the school. */
export type Matches = ReadonlyMap<string, SchoolMatch>;

/** The schools of a sheet with the answers that name one of ours. */
export function matchesOf(
  reading: ReadyReading,
  schools: readonly KnownSchool[],
  said: Answers,
  kept: Answers,
): Matches {
  const plain = plainMatches(reading, schools);
  const codes = new Map<string, string>();
  for (const [key, match] of plain) {
    const answer = said.get(key) ?? (match.kind === 'matched' ? undefined : kept.get(key));
    if (typeof answer === 'object') codes.set(key, answer.code);
  }
  return codes.size === 0 ? plain : matchedBy(reading, schools, codes);
}

const known = new WeakMap<ReadyReading, WeakMap<readonly KnownSchool[], Matches>>();

/** Without answers a sheet is matched once with the same schools. */
export function plainMatches(reading: ReadyReading, schools: readonly KnownSchool[]): Matches {
  const bySchools = known.get(reading) ?? new WeakMap<readonly KnownSchool[], Matches>();
  known.set(reading, bySchools);
  const before = bySchools.get(schools);
  if (before !== undefined) return before;
  const matches = matchedBy(reading, schools, new Map());
  bySchools.set(schools, matches);
  return matches;
}

function matchedBy(
  reading: ReadyReading,
  schools: readonly KnownSchool[],
  codes: ReadonlyMap<string, string>,
): Matches {
  // A mistyped code puts two names under one key: each of them is matched.
  const named = new Map(reading.schools.map((school) => [`${loadedKey(school)}\t${school.name}`, school]));
  const loaded = [...named.values()];
  const found = matchSchools(loaded, schools, codes);
  const matches = new Map<string, SchoolMatch>();
  loaded.forEach((school, i) => {
    const key = loadedKey(school);
    const match = found[i];
    if (match !== undefined) matches.set(key, together(matches.get(key), match));
  });
  return matches;
}

/** Of two names under one code a question about either is a question about both. */
function together(first: SchoolMatch | undefined, again: SchoolMatch): SchoolMatch {
  if (first === undefined || again.kind === 'question') return again;
  if (first.kind === 'question') return first;
  const schools = [first, again].flatMap((match) => (match.kind === 'matched' ? [match.school] : []));
  if (schools.length === 0 || (schools.length === 2 && schools[0] === schools[1])) return first;
  return { kind: 'question', why: 'code-and-name-differ', candidates: schools };
}
