// Conditions of any text: read or refused, at once, and never thrown at.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCondition } from '../../../src/domain/recommendations/parse-condition';
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

  it('is read or has a fault within it, and never throws', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const { value, fault } = parseCondition(text);
        expect(value === undefined).toBe(fault !== undefined);
        if (fault === undefined) return;
        expect(fault.at).toBeGreaterThanOrEqual(0);
        expect(fault.at).toBeLessThanOrEqual(text.length);
        expect(text.startsWith(fault.near, fault.at)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('of 50 000 characters is read at once', () => {
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 4 }), pieces, (parts, first) => {
        const text = first + parts.join('').repeat(50_000 / parts.join('').length);
        const started = performance.now();
        parseCondition(text.slice(0, 50_000));
        // Reading in square time would take minutes.
        expect(performance.now() - started).toBeLessThan(3000);
      }),
      { numRuns: 300 },
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
