// Conditions of any text: read or refused, in time linear in its length, and never thrown at.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCondition } from '../../../src/domain/recommendations/parse-condition';
import { runs } from '../../runs';
import { conditions, written } from './random-condition';

describe('any text', () => {
  const pieces = fc.constantFrom(
    ...[
      'VPR_FAIL_SHARE',
      '(',
      ')',
      '[',
      ']',
      ';',
      '«',
      '»',
      '"',
      '>=',
      '=',
      'порог',
      'и',
      'или',
      'школ',
      ' ',
      '5',
    ],
    ...['статус ШНОР', 'критериев', 'прошлый год', 'участников', '*', '%', ',', 'да', '\u200b', '😀', '-'],
  );

  it('is read or has a problem within it, and never throws', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const { value, problem } = parseCondition(text);
        expect(value === undefined).toBe(problem !== undefined);
        if (problem === undefined) return;
        expect(problem.at).toBeGreaterThanOrEqual(0);
        expect(problem.at).toBeLessThanOrEqual(text.length);
        expect(text.startsWith(problem.near, problem.at)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('of 50 000 characters is read to its end', () => {
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 4 }), pieces, (parts, first) => {
        const text = first + parts.join('').repeat(50_000 / parts.join('').length);
        // Read in square time, each of them would take minutes.
        const { value, problem } = parseCondition(text.slice(0, 50_000));
        expect(value === undefined).toBe(problem !== undefined);
      }),
      { numRuns: runs({ quick: 40, deep: 300 }) },
    );
  });

  it('that writes a condition is read as that condition', () => {
    fc.assert(
      fc.property(conditions, (condition) => {
        expect(parseCondition(written(condition))).toEqual({ value: condition });
      }),
      { numRuns: 500 },
    );
  });
});
