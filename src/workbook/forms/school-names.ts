// Whose answer it is: a school named by its code, by its name, or by both as our own forms offer them.
import { schoolKey } from '../../domain/kernel/school-key';
import { comparable } from '../../domain/kernel/text';

export interface NamedSchool {
  readonly code: string;
  readonly name: string;
}

/** Between the code of a school and its name, wherever a form offers both. */
export const BETWEEN_CODE_AND_NAME = ' — ';
const CODE = /^[a-zа-яё]{0,4}\d+$/i;

/** «0012 — МБОУ СОШ № 12»: how a form offers a school; one without a name is its code. */
export function offeredSchool({ code, name }: NamedSchool): string {
  return name === '' ? code : `${code}${BETWEEN_CODE_AND_NAME}${name}`;
}

/** The code of the school that an answer names, undefined when it names none or more than one. */
export function schoolFinder(schools: readonly NamedSchool[]): (answer: string) => string | undefined {
  const written = new Map(schools.map(({ code }) => [comparable(code), code]));
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
    const [first = ''] = text.split(BETWEEN_CODE_AND_NAME);
    const code = first.trim();
    // «СОШ № 5» is no code, though it has the digits of one.
    return written.get(comparable(code)) ?? (CODE.test(code) ? codes.get(schoolKey(code)) : undefined);
  };
}
