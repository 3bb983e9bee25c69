// Whose answer it is: a school named by its code, by its name, or by both as our own forms offer them.
import { schoolKey } from '../../domain/school-key';
import { comparable } from '../../domain/text';

export interface NamedSchool {
  readonly code: string;
  readonly name: string;
}

const BETWEEN = ' — ';
const CODE = /^[a-zа-яё]{0,4}\d+$/i;

/** «0012 — МБОУ СОШ № 12»: how a form offers a school. */
export function offeredSchool({ code, name }: NamedSchool): string {
  return name === '' ? code : `${code}${BETWEEN}${name}`;
}

/** The code of the school that an answer names, undefined when it names none or more than one. */
export function schoolFinder(schools: readonly NamedSchool[]): (answer: string) => string | undefined {
  const codes = new Map(schools.map(({ code }) => [schoolKey(code), code]));
  const names = new Map<string, string | undefined>();
  for (const { code, name } of schools) {
    const key = comparable(name);
    if (key === '') continue;
    names.set(key, names.has(key) ? undefined : code);
  }
  return (answer) => {
    const text = answer.trim();
    const named = names.get(comparable(text));
    if (named !== undefined) return named;
    const [first = '', ...rest] = text.split(BETWEEN);
    const code = rest.length > 0 || CODE.test(text) ? first.trim() : '';
    return code === '' ? undefined : codes.get(schoolKey(code));
  };
}
