// Words that people take for the same, however they are typed.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparable, tidied } from '../../../src/domain/kernel/text';

describe('comparable', () => {
  it.each([
    ['case', 'МАТЕМАТИКА', 'математика'],
    ['outer and doubled spaces', '  Русский   язык ', 'русский язык'],
    ['no-break and thin spaces', 'Русский\u00a0\u2009язык', 'русский язык'],
    ['a line break', 'Русский\nязык', 'русский язык'],
    ['ё', 'Зачёт', 'зачет'],
    ['ё and й of two characters', 'Зач\u0435\u0308т и\u0306од', 'зачет йод'],
    ['Latin ë inside a Cyrillic word', 'Зач\u00ebт', 'зачет'],
    ['quotes', '«Знание» “Знание”', '"знание" "знание"'],
    ['zero-width characters and soft hyphens', '\ufeffМате\u00adма\u200bтика', 'математика'],
    ['Latin letters inside a Cyrillic word', 'Mатeмaтикa', 'математика'],
    ['Latin capitals that only look Cyrillic as capitals', 'BПP', 'впр'],
  ])('does not mind %s', (_what, typed, form) => {
    expect(comparable(typed)).toBe(form);
  });

  it('leaves Latin words Latin', () => {
    expect(comparable('Computer')).toBe('computer');
  });

  it('keeps different words apart', () => {
    expect(comparable('Математика')).not.toBe(comparable('Информатика'));
  });

  it('gives the same form when applied twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(comparable(comparable(text))).toBe(comparable(text));
      }),
    );
  });
});

describe('tidied', () => {
  it.each([
    ['spaces', '  Русский \u00a0 язык\n', 'Русский язык'],
    ['Latin letters inside a Cyrillic word, keeping case', 'Mатeмaтикa', 'Математика'],
    ['Latin capitals', 'BПP', 'ВПР'],
    ['zero-width characters and soft hyphens', '\ufeffМате\u00adма\u200bтика', 'Математика'],
    ['Latin ë inside a Cyrillic word', 'Зач\u00ebт', 'Зачёт'],
  ])('fixes %s', (_what, typed, shown) => {
    expect(tidied(typed)).toBe(shown);
  });

  it.each(['Зачёт', 'МХК', '«Знание»', 'Computer Science', 'IT-класс'])('leaves «%s» as typed', (text) => {
    expect(tidied(text)).toBe(text);
  });

  it('leaves single plain spaces, nothing invisible and no word of two alphabets, whatever was typed', () => {
    const sign = fc.constantFrom(
      'а',
      'Б',
      'й',
      'и\u0306',
      'a',
      'X',
      'ë',
      '1',
      '№',
      '«',
      ' ',
      '\u00a0',
      '\n',
      '\u200b',
    );
    fc.assert(
      fc.property(fc.string({ unit: sign }), (text) => {
        const shown = tidied(text);
        expect(shown).not.toMatch(/^ | $| {2}|[^\S ]|[\u00ad\u200b-\u200d\u2060\ufeff]|\u0306/);
        for (const word of shown.match(/\p{L}+/gu) ?? [])
          expect(word).not.toMatch(/[а-я].*[ax]|[ax].*[а-я]/i);
      }),
    );
  });

  it('does not change what a text is compared by', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(comparable(tidied(text))).toBe(comparable(text));
      }),
    );
  });
});
