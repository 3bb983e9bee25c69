// Shares and numbers compared: by counts, never by rounded percents, and not at all without data.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compares, judgeShare } from '../../../src/domain/recommendations/compare';
import { parseCondition } from '../../../src/domain/recommendations/parse-condition';
import { share } from './facts-of';

function judged(condition: string, count: number, whole: number, around: Parameters<typeof share>[5] = {}) {
  const { value } = parseCondition(`TRUANCY_SHARE ${condition}`);
  if (value?.kind !== 'school' || value.test.kind !== 'share') throw new Error(`no share: ${condition}`);
  return judgeShare(value.test, share('TRUANCY_SHARE', '', 0, count, whole, around));
}

describe('a share', () => {
  it.each([
    // 299 of 997 is 29.99 %: rounded to 30 % it would reach the threshold.
    ['>= 30', 299, 997, false],
    ['< 30', 299, 997, true],
    ['>= 30', 30, 100, true],
    ['<= 30', 30, 100, true],
    ['<= 30', 301, 1000, false],
    ['> 30', 30, 100, false],
    ['> 30', 301, 1000, true],
    ['< 30', 30, 100, false],
    ['= 33,3', 333, 1000, true],
    ['= 33,3', 1, 3, false],
    ['<> 33,3', 333, 1000, false],
    ['<> 33,3', 1, 3, true],
    // 1.1 · 3000 is 3300.0000000000005 in floating point.
    ['>= 1,1', 33, 3000, true],
    ['> 1,1', 33, 3000, false],
    ['= 0', 0, 12, true],
    ['> 0', 0, 12, false],
    ['> 0', 1, 5000, true],
    ['= 100', 12, 12, true],
    ['< 100', 11, 12, true],
  ])('%s: %i of %i is %s', (condition, count, whole, expected) => {
    expect(judged(condition, count, whole)).toBe(expected);
  });

  it('agrees with whole-number arithmetic in every comparison', () => {
    const counts = fc
      .integer({ min: 1, max: 10_000 })
      .chain((whole) => fc.tuple(fc.integer({ min: 0, max: whole }), fc.constant(whole)));
    fc.assert(
      fc.property(counts, fc.integer({ min: 0, max: 1000 }), ([count, whole], tenths) => {
        const left = 1000n * BigInt(count);
        const right = BigInt(tenths) * BigInt(whole);
        const limit = `${Math.floor(tenths / 10)},${tenths % 10}`;
        const expected = {
          '>=': left >= right,
          '<=': left <= right,
          '>': left > right,
          '<': left < right,
          '=': left === right,
          '<>': left !== right,
        };
        for (const [sign, holds] of Object.entries(expected)) {
          expect(judged(`${sign} ${limit}`, count, whole)).toBe(holds);
        }
      }),
    );
  });

  it('is compared with the threshold of the settings, and not judged when they name none', () => {
    expect(judged('>= порог', 5, 100, { threshold: 5 })).toBe(true);
    expect(judged('>= порог', 4, 100, { threshold: 5 })).toBe(false);
    expect(judged('>= порог', 4, 100)).toBeUndefined();
    expect(judged('< порог', 4, 100)).toBeUndefined();
  });
});

describe('what is asked of the same fact', () => {
  const around = { threshold: 30, before: [3, 10] } as const;
  it.each([
    ['>= 0 [участников >= 10]', 10, true],
    ['>= 0 [участников >= 10]', 9, undefined],
    ['>= 0 [участников < 10]', 9, true],
    ['>= 0 [прошлый год >= порог]', 10, true],
    ['>= 0 [прошлый год > порог]', 10, false],
    ['>= 0 [прошлый год < 30]', 10, false],
    ['>= 0 [прошлый год <= 30; участников >= 11]', 10, undefined],
    ['>= 0 [прошлый год есть]', 10, true],
    ['> 100 [прошлый год есть]', 10, false],
  ])('%s, %i participants: %s', (condition, whole, expected) => {
    expect(judged(condition, 2, whole, around)).toBe(expected);
  });

  it.each(['[прошлый год >= порог]', '[прошлый год < порог]', '[прошлый год есть]'])(
    '%s: a year before that is not known is not judged',
    (check) => {
      expect(judged(`>= 0 ${check}`, 2, 10, { threshold: 30 })).toBeUndefined();
    },
  );

  it('a year before is not judged against a threshold that is not known', () => {
    expect(judged('>= 0 [прошлый год >= порог]', 2, 10, { before: [3, 10] })).toBeUndefined();
  });
});

describe('participants', () => {
  const of = (whole: number, enough: boolean, condition: string, standing?: 'small') => {
    const { value } = parseCondition(condition);
    if (value?.kind !== 'school' || value.test.kind !== 'share') throw new Error(condition);
    const fact = share('VPR_FAIL_SHARE', 'Физика', 7, whole, whole, {
      threshold: 30,
      ...(standing && { standing }),
    });
    return judgeShare(value.test, { ...fact, enough });
  };

  it('«минимум» is that of the settings, whatever the number', () => {
    expect(of(6, true, 'VPR_FAIL_SHARE >= 30 [участников >= минимум]')).toBe(true);
    expect(of(60, false, 'VPR_FAIL_SHARE >= 30 [участников >= минимум]')).toBeUndefined();
  });

  it('too few for the lists neither reach their threshold nor miss it', () => {
    expect(of(4, false, 'VPR_FAIL_SHARE >= порог', 'small')).toBeUndefined();
    expect(of(4, false, 'VPR_FAIL_SHARE < порог', 'small')).toBeUndefined();
    expect(of(4, false, 'VPR_FAIL_SHARE >= 30', 'small')).toBe(true);
    expect(of(4, false, 'VPR_FAIL_SHARE >= порог [участников < минимум]', 'small')).toBe(true);
  });
});

it('at the threshold or above is what the lists say, who ask a criterion of ШНСУ for some pupils too', () => {
  // One pupil of 19 is 5.3 % of 5 %, and no criterion met.
  const around = { threshold: 5, standing: 'not-low' } as const;
  expect(judged('>= порог', 1, 19, around)).toBe(false);
  expect(judged('< порог', 1, 19, around)).toBe(true);
  expect(judged('>= 5', 1, 19, around)).toBe(true);
});

describe('a number', () => {
  it.each([
    // 29 / 100 · 100 is 28.999999999999996 in floating point.
    ['>=', true],
    ['<=', true],
    ['=', true],
    ['<>', false],
    ['<', false],
    ['>', false],
  ] as const)('that is the limit but for noise is %s it: %s', (comparison, expected) => {
    expect(compares((29 / 100) * 100, comparison, 29)).toBe(expected);
    expect(compares(29, comparison, (29 / 100) * 100)).toBe(expected);
  });
});
