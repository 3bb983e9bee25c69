// Codes of schools that the files of a load have taught: another file by that code alone will then find its school.
import { isLogin, type KnownSchool, numberOfCode } from '../domain/intake/match-schools';
import { schoolKey } from '../domain/kernel/school-key';
import type { ReadyReading } from './reading';
import type { SchoolFigures } from './types';

/** What is to be written beside a school: only what was blank there. */
export interface LearnedCodes {
  readonly login: string;
  readonly risCode: string;
}

/** A code of РИС ГИА has four to six digits; fewer may be the number of the row. */
const RIS_CODE = /^\s*\d{4,6}\s*$/;

/**
 * By our code. A code is learned when its school has none of that system, no other school has it, and the files do
 * not name the school by two of them. `codeOf` gives our code of a school of a file.
 */
export function learnedCodes(
  readings: readonly ReadyReading[],
  codeOf: (reading: ReadyReading, school: SchoolFigures) => string | undefined,
  schools: readonly KnownSchool[],
): ReadonlyMap<string, LearnedCodes> {
  const byCode = new Map(schools.map((school) => [schoolKey(school.code), school]));
  const taken = new Set(schools.flatMap((school) => codesOf(school).flatMap(namesOfCode)));
  const found = new Map<string, Record<keyof LearnedCodes, Set<string>>>();
  for (const reading of readings) {
    for (const school of reading.schools) {
      const own = codeOf(reading, school);
      const ours = own === undefined ? undefined : byCode.get(schoolKey(own));
      const system = systemOf(school.code);
      if (ours === undefined || system === undefined || ours[system].trim() !== '') continue;
      if (namesOfCode(school.code).some((name) => taken.has(name))) continue;
      const codes = found.get(ours.code) ?? { login: new Set(), risCode: new Set() };
      codes[system].add(school.code.trim());
      found.set(ours.code, codes);
    }
  }
  const givenTo = new Map<string, number>();
  for (const { login, risCode } of found.values()) {
    for (const code of [...login, ...risCode]) givenTo.set(code, (givenTo.get(code) ?? 0) + 1);
  }
  const only = (codes: ReadonlySet<string>): string => {
    const [code = '', ...others] = codes;
    return others.length === 0 && givenTo.get(code) === 1 ? code : '';
  };
  return new Map(
    [...found].flatMap(([code, { login, risCode }]) => {
      const learned = { login: only(login), risCode: only(risCode) };
      return learned.login + learned.risCode === '' ? [] : [[code, learned] as const];
    }),
  );
}

function codesOf({ code, login, risCode }: KnownSchool): string[] {
  return [code, login, risCode];
}

/** A code by its digits and, where it has nothing else, by its number. */
function namesOfCode(code: string): string[] {
  const number = numberOfCode(code);
  return [schoolKey(code), ...(number === undefined ? [] : [number])].filter((name) => name !== '');
}

function systemOf(code: string): keyof LearnedCodes | undefined {
  if (isLogin(code)) return 'login';
  return RIS_CODE.test(code) ? 'risCode' : undefined;
}
