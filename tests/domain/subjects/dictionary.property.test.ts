// What holds for every spelling of the dictionary, however it is typed.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { subjects } from '../../../src/domain/subjects/dictionary';
import { folded } from '../../../src/domain/subjects/folding';
import { formsOf } from '../../../src/domain/subjects/forms';
import { readSubject } from '../../../src/domain/subjects/read-subject';

interface Spelling {
  readonly text: string;
  readonly subject: string;
  readonly course: string | undefined;
}

const all: readonly Spelling[] = subjects.flatMap((subject) =>
  [subject, ...(subject.courses ?? [])].flatMap((one) =>
    [one.name, ...formsOf(one), ...(one.spellings ?? [])].map((text) => ({
      text,
      subject: subject.name,
      course: one === subject ? undefined : one.name,
    })),
  ),
);

/** Letters that look alike, small and capital. */
const TWINS: Readonly<Record<string, string>> = { а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', х: 'x' };
const SPACES = [' ', '  ', '\u00a0', '\n', ' \t'];

/** The text in other letters, capitals and spaces; the first letter of a word stays Cyrillic. */
function typedOtherwise(text: string, choices: readonly number[]): string {
  let inWord = false;
  return [...text]
    .map((letter, at) => {
      const choice = choices[at % choices.length] ?? 0;
      inWord &&= /\p{L}/u.test(letter);
      if (letter === ' ') return SPACES[choice % SPACES.length];
      const twin = inWord ? TWINS[letter.toLowerCase()] : undefined;
      inWord ||= /[а-яё]/i.test(letter);
      const shown = choice % 2 === 1 && twin !== undefined ? twin : letter;
      return choice % 3 === 1 ? shown.toUpperCase() : choice % 3 === 2 ? shown.toLowerCase() : shown;
    })
    .join('')
    .replace(/ё/g, choices[0] === 0 ? 'е' : 'ё');
}

describe('the dictionary', () => {
  it('reads every spelling as the name that it stands under, and the name as itself', () => {
    for (const { text, subject, course } of all) {
      expect({ text, ...readSubject(text) }).toMatchObject({ text, subject, course, known: true });
    }
  });

  it('gives no spelling to two names', () => {
    const owners = new Map<string, string>();
    for (const { text, subject, course } of all) {
      const owner = `${subject}/${course}`;
      expect([text, owners.get(folded(text)) ?? owner]).toEqual([text, owner]);
      owners.set(folded(text), owner);
    }
  });

  it('gives no code to two subjects', () => {
    const codes = subjects.flatMap(({ code }) => code ?? []);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('does not mind case, «ё», Latin twins, doubled and strange spaces, dots at the end', () => {
    const choices = fc.array(fc.nat(29), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(fc.constantFrom(...all), choices, fc.boolean(), ({ text, subject, course }, how, dot) => {
        const otherwise = ` ${typedOtherwise(text, how)}${dot ? '.' : ''}\u00a0`;
        expect(readSubject(otherwise)).toMatchObject({ subject, course, known: true });
      }),
      { numRuns: 500 },
    );
  });

  it('reads a subject with a level as the subject', () => {
    const levels = ['(база)', '(профильный уровень)', ', углублённый уровень', 'на базовом уровне'];
    for (const { text, subject, course } of all) {
      for (const level of levels) {
        const reading = readSubject(`${text} ${level}`);
        expect([text, level, reading]).toMatchObject([text, level, { subject, course, known: true }]);
        expect(reading.level).toBeDefined();
      }
    }
  });

  it('never takes a spelling with a strange word beside it for the spelling', () => {
    const strange = ['зззз', '5', 'класс', 'и', 'олимпиада'];
    for (const { text } of all) {
      for (const word of strange) {
        expect([text, word, readSubject(`${word} ${text}`).known]).toEqual([text, word, false]);
        expect([text, word, readSubject(`${text} ${word}`).known]).toEqual([text, word, false]);
      }
    }
  });
});
