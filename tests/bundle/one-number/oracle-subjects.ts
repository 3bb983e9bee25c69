// What a subject as typed stands for, by hand: the spellings that the districts of these tests use.

export interface Meaning {
  /** «Математика» */
  readonly subject: string;
  /** «база», «профиль», «углублённый»; blank where none is named. */
  readonly level: string;
  /** «Алгебра»: a course that stands for its subject only where the whole subject is lacking. */
  readonly course: string;
}

const LEVELS: readonly (readonly [RegExp, string])[] = [
  [/\s*[(,]?\s*база\)?$/i, 'база'],
  [/\s*[(,]?\s*базовый уровень\)?$/i, 'база'],
  [/\s*[(,]?\s*профиль\)?$/i, 'профиль'],
  [/\s*[(,]?\s*профильный уровень\)?$/i, 'профиль'],
  [/\s*[(,]?\s*углубл[её]нный уровень\)?$/i, 'углублённый'],
];

const SUBJECTS: Readonly<Record<string, string>> = {
  'матем.': 'Математика',
  математика: 'Математика',
  'рус. яз.': 'Русский язык',
  'русский язык': 'Русский язык',
};

/** In the order of the dictionary: of several courses of one subject the first counts. */
export const COURSES: Readonly<Record<string, string>> = { алгебра: 'Математика', геометрия: 'Математика' };

const TWINS: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  h: 'н',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  x: 'х',
  y: 'у',
};

export function meaningOf(typed: string): Meaning {
  let text = [...typed.replace(/\s+/g, ' ').trim().toLowerCase()].map((sign) => TWINS[sign] ?? sign).join('');
  let level = '';
  for (const [ending, name] of LEVELS) {
    if (level !== '' || !ending.test(text)) continue;
    level = name;
    text = text.replace(ending, '');
  }
  const course = COURSES[text] === undefined ? '' : text;
  const subject = COURSES[text] ?? SUBJECTS[text] ?? text.charAt(0).toUpperCase() + text.slice(1);
  return { subject, level, course };
}

export function isObligatory(subject: string): boolean {
  return subject === 'Математика' || subject === 'Русский язык';
}
