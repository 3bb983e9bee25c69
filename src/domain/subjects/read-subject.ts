// From a text as typed to the subject of the dictionary, with its course and level; an unknown text stays itself.
import { comparable, tidied } from '../kernel/text';
import { leadingWords, levelFillers, levels, subjects } from './dictionary';
import { folded, foldedWords } from './folding';
import { formsOf } from './forms';
import type { Course, LevelId, Subject, SubjectReading } from './types';

/** A subject or a course of it. */
export interface Named {
  readonly subject: Subject;
  readonly course: Course | undefined;
}

interface Index {
  readonly bySpelling: ReadonlyMap<string, Named>;
  /** The words of every name, for shortened ones. */
  readonly names: readonly { readonly words: readonly string[]; readonly named: Named }[];
}

/** The least letters of a shortened name: «мат», «физ», not «ма». */
const SHORTEST = 3;
const LEVEL_IDS = Object.keys(levels) as LevelId[];
/** «(Б)», «-П» at the end. */
const LETTER = /\s*[(–—-]\s*(\p{L})\.?\s*\)?$/u;

let index: Index | undefined;

/** Readings of texts met before: a column of 60 000 rows holds few different ones. */
const readings = new Map<string, SubjectReading>();
const MOST_READINGS = 10_000;

/**
 * Reads a subject. Known are the names of the dictionary, their forms and spellings, the same with words cut short
 * where only one name fits («Матем.», «Окр. мир»), with «по» before and a level before or after. A longer text
 * is never taken for the name inside it: «Математическая грамотность» is not «Математика».
 */
export function readSubject(text: string): SubjectReading {
  let reading = readings.get(text);
  if (reading === undefined) {
    reading = read(text);
    if (readings.size >= MOST_READINGS) readings.clear();
    readings.set(text, reading);
  }
  return reading;
}

function read(text: string): SubjectReading {
  const typed = tidied(text);
  const words = withoutLeading(foldedWords(text));
  const whole = named(words);
  const found = whole === undefined ? withLevel(typed, words) : { named: whole, level: undefined };
  if (found === undefined) {
    return {
      subject: typed,
      key: comparable(text),
      course: undefined,
      level: undefined,
      known: false,
      typed,
    };
  }
  const { subject, course } = found.named;
  return {
    subject: subject.name,
    key: comparable(subject.name),
    course: course?.name,
    level: found.level,
    known: true,
    typed,
  };
}

/** The subject or course that these words name whole. */
export function named(words: readonly string[]): Named | undefined {
  if (words.length === 0) return undefined;
  return dictionary().bySpelling.get(words.join('')) ?? shortened(words);
}

/** Every spelling without spaces, with what it names. */
export function spellings(): ReadonlyMap<string, Named> {
  return dictionary().bySpelling;
}

function withoutLeading(words: readonly string[]): readonly string[] {
  const first = words.findIndex((word) => !leadingWords.has(word));
  return first < 0 ? [] : words.slice(first);
}

function withLevel(typed: string, words: readonly string[]): { named: Named; level: LevelId } | undefined {
  const letter = LETTER.exec(typed)?.[1]?.toLowerCase();
  const byLetter = LEVEL_IDS.find((level) => levels[level].letter === letter);
  if (byLetter !== undefined) {
    const found = named(withoutLeading(foldedWords(typed.replace(LETTER, ''))));
    if (found !== undefined) return { named: found, level: byLetter };
  }
  const isOfLevel = words.map((word) => levelOf(word) !== undefined || levelFillers.has(word));
  const before = isOfLevel.indexOf(false);
  const after = isOfLevel.lastIndexOf(false) + 1;
  if (before < 0) return undefined;
  // «Алгебра и НА (база)»: «на» may be of the level and of the name, so the longest name is looked for.
  for (let end = words.length; end >= after; end -= 1) {
    for (let start = 0; start <= before; start += 1) {
      const [level, another] = [...words.slice(0, start), ...words.slice(end)].flatMap(
        (word) => levelOf(word) ?? [],
      );
      if (level === undefined || another !== undefined) continue;
      const found = named(words.slice(start, end));
      if (found !== undefined) return { named: found, level };
    }
  }
  return undefined;
}

function levelOf(word: string): LevelId | undefined {
  return LEVEL_IDS.find((level) => levels[level].word.test(word));
}

/** The one name whose words begin with these; undefined where none or several do. */
function shortened(words: readonly string[]): Named | undefined {
  if ((words[0]?.length ?? 0) < SHORTEST) return undefined;
  const fitting = dictionary().names.filter(
    (name) =>
      name.words.length === words.length && name.words.every((word, i) => isShort(words[i] ?? '', word)),
  );
  return fitting.length === 1 ? fitting[0]?.named : undefined;
}

/** «культ» of «культура»; of one letter alone nothing is told. */
function isShort(word: string, full: string): boolean {
  return word === full || (word.length > 1 && full.startsWith(word));
}

/** Made at the first use: most runs of a cell's function never ask. */
function dictionary(): Index {
  if (index !== undefined) return index;
  const all = subjects.flatMap((subject): Named[] => [
    { subject, course: undefined },
    ...(subject.courses ?? []).map((course) => ({ subject, course })),
  ]);
  const bySpelling = new Map<string, Named>();
  for (const one of all) for (const text of spellingsOf(one)) bySpelling.set(folded(text), one);
  const names = all.map((one) => ({ words: foldedWords((one.course ?? one.subject).name), named: one }));
  index = { bySpelling, names };
  return index;
}

/** «Математика: алгебра» names the course too. */
function spellingsOf({ subject, course }: Named): string[] {
  const one = course ?? subject;
  const names = [one.name, ...(one.spellings ?? [])];
  const within = course === undefined ? [] : [`${subject.name} ${one.name}`, `${one.name} ${subject.name}`];
  return [...formsOf(one), ...names, ...names.flatMap((name) => formsOf({ name })), ...within];
}
