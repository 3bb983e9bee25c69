// Words of cells, remembered: what is remembered is what comparing says, for any number of texts.
import { describe, expect, it } from 'vitest';
import { comparable } from '../../src/domain/kernel/text';
import { wordOf } from '../../src/functions/word-memory';

describe('wordOf', () => {
  it('is the form in which words are compared, the first time and again', () => {
    for (let time = 0; time < 2; time++) {
      expect(wordOf(' Мало  УЧАСТНИКОВ ')).toBe('мало участников');
      expect(wordOf('')).toBe('');
    }
  });

  it('stays right for more texts than it remembers, and for long ones', () => {
    const texts = Array.from({ length: 2500 }, (_, number) => ` Ёлка  ${number}${' Ж'.repeat(number % 90)}`);
    for (const text of [...texts, ...texts.reverse()]) expect(wordOf(text)).toBe(comparable(text));
  });
});
