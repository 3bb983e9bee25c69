// Lines for a terminal: none longer than asked, nothing lost, no-break spaces kept together.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wrapped } from '../../../local/demo/wrap';

test('a short text stays on one line after its mark', () => {
  expect(wrapped('одна строка', 40, '  · ')).toBe('  · одна строка');
});

test('a long text goes on under its beginning', () => {
  expect(wrapped('один два три четыре', 12, '· ')).toBe('· один два\n  три четыре');
});

test('a no-break space is not a place to break', () => {
  expect(wrapped('доля 36,1\u00a0% «2»', 10)).toBe('доля\n36,1\u00a0% «2»');
});

test('a word longer than the line stands alone', () => {
  expect(wrapped('а неуспешность б', 6)).toBe('а\nнеуспешность\nб');
});

test('words keep their order and every line of several words fits', () => {
  const words = fc.array(fc.stringMatching(/^[а-я]{1,9}$/), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(words, fc.integer({ min: 12, max: 60 }), (list, width) => {
      const lines = wrapped(list.join(' '), width, '  ').split('\n');
      expect(lines.map((line) => line.slice(2)).join(' ')).toBe(list.join(' '));
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
    }),
  );
});
