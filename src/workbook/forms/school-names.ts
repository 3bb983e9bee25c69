// Whose answer it is: a school named by its code, by its name, or by both as our own forms offer them.
import {
  type KnownSchool,
  type SchoolMatch,
  type SchoolMatcher,
  schoolMatcher,
} from '../../domain/intake/match-schools';
import { comparable } from '../../domain/kernel/text';

type NamedSchool = Pick<KnownSchool, 'code' | 'name'>;

/** Between the code of a school and its name, wherever a form offers both. */
export const BETWEEN_CODE_AND_NAME = ' — ';
const CODE = /^[a-zа-яё]{0,4}\d+$/i;

/** «0012 — МБОУ СОШ № 12»: how a form offers a school; one without a name is its code. */
export function offeredSchool({ code, name }: NamedSchool): string {
  return name === '' ? code : `${code}${BETWEEN_CODE_AND_NAME}${name}`;
}

/** The school that an answer names, or those it may be; matched as the schools of a file are. */
export function schoolFinder(schools: readonly KnownSchool[]): (answer: string) => SchoolMatch {
  const written = new Map(schools.map((school) => [comparable(school.code), school]));
  const names = new Map<string, KnownSchool | undefined>();
  for (const school of schools) {
    const key = comparable(school.name);
    if (key !== '') names.set(key, names.has(key) ? undefined : school);
  }
  // Most answers are as a form offers them: only the others need all names taken to pieces.
  let matcher: SchoolMatcher | undefined;
  return (answer) => {
    const text = answer.trim();
    const [first = '', ...rest] = text.split(BETWEEN_CODE_AND_NAME);
    const code = first.trim();
    const exact = names.get(comparable(text)) ?? written.get(comparable(code));
    if (exact !== undefined) return { kind: 'matched', by: 'code', school: exact };
    matcher ??= schoolMatcher(schools, new Map());
    // «СОШ № 5» is no code, though it has the digits of one.
    const isCode = CODE.test(code);
    return matcher(isCode ? { code, name: rest.join(BETWEEN_CODE_AND_NAME) } : { code: '', name: text });
  };
}

/** The code of the school that a match is sure of. */
export function matchedCode(match: SchoolMatch): string | undefined {
  return match.kind === 'matched' ? match.school.code : undefined;
}
