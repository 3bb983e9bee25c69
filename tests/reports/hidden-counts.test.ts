// Small counts in public tables: hidden, and not to be computed from what is left.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hideSmall, type Part, type Seen, type SeenTotal } from '../../src/reports/hidden-counts';

const LIMIT = 5;

function parts(...counts: number[]): Part[] {
  return counts.map((count) => ({ count, most: 40 }));
}

function words({ parts: seen, total }: SeenTotal): string {
  const word = (one: Seen): string => (one.kind === 'shown' ? String(one.count) : one.kind);
  return `${seen.map(word).join(' ')} = ${word(total)}`;
}

describe('hideSmall', () => {
  it('shows counts from the limit on', () => {
    expect(words(hideSmall(parts(5, 12, 30), LIMIT))).toBe('5 12 30 = 47');
  });

  it('hides a small count and the smallest of the others, which would give it away', () => {
    expect(words(hideSmall(parts(3, 30, 12), LIMIT))).toBe('few 30 guard = 45');
  });

  it('hides none as well: nobody is told that a school has none', () => {
    expect(words(hideSmall(parts(0, 30, 12), LIMIT))).toBe('few 30 guard = 42');
  });

  it('leaves two small counts alone when their sum can be made in several ways', () => {
    expect(words(hideSmall(parts(2, 3, 30), LIMIT))).toBe('few few 30 = 35');
  });

  it('guards two small counts whose sum can be made in one way: nothing but 4 and 4 makes 8', () => {
    expect(words(hideSmall(parts(4, 4, 30, 12), LIMIT))).toBe('few few 30 guard = 50');
    expect(words(hideSmall(parts(0, 0, 30, 12), LIMIT))).toBe('few few 30 guard = 42');
  });

  it('hides the total when no part is left to guard with', () => {
    expect(words(hideSmall(parts(0, 5), LIMIT))).toBe('few guard = guard');
  });

  it('hides everything when the total itself is small', () => {
    expect(words(hideSmall(parts(1, 2), LIMIT))).toBe('few few = few');
  });

  it('knows that a count is no more than its whole', () => {
    const known = [
      { count: 4, most: 4 },
      { count: 6, most: 6 },
      { count: 30, most: 40 },
    ];
    // 10 of 10 can be made in one way only: the third must be hidden too.
    expect(words(hideSmall(known, LIMIT))).toBe('few guard guard = 40');
  });

  it('never leaves a small count with one possible value, and shows no small one (every table up to four rows)', () => {
    const table = fc.array(
      fc
        .record({ count: fc.nat(9), rest: fc.nat(9) })
        .map(({ count, rest }) => ({ count, most: count + rest })),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(table, (rows) => {
        const seen = hideSmall(rows, LIMIT);
        seen.parts.forEach((part, at) => {
          const count = rows[at]?.count ?? 0;
          if (part.kind === 'shown') expect([part.count, count >= LIMIT]).toEqual([count, true]);
          else if (part.kind === 'few') {
            expect(count).toBeLessThan(LIMIT);
            const most = Math.min(LIMIT - 1, rows[at]?.most ?? 0);
            if (most > 0 && seen.total.kind === 'shown') {
              expect(possible(rows, seen, at).size).toBeGreaterThan(1);
            }
          }
        });
      }),
      { numRuns: 400 },
    );
  });
});

/** Every value that row `at` may have, as far as a reader can tell: all ways to make the total are tried. */
function possible(rows: readonly Part[], { parts: seen, total }: SeenTotal, at: number): Set<number> {
  const values = new Set<number>();
  if (total.kind !== 'shown') return values;
  const ranges = rows.map(({ most }, row) => {
    const one = seen[row];
    if (one?.kind === 'shown') return [one.count];
    const from = one?.kind === 'few' ? 0 : LIMIT;
    const to = one?.kind === 'few' ? Math.min(LIMIT - 1, most) : most;
    return Array.from({ length: to - from + 1 }, (_, n) => from + n);
  });
  const walk = (row: number, left: number, own: number): void => {
    if (row === ranges.length) {
      if (left === 0) values.add(own);
      return;
    }
    for (const n of ranges[row] ?? []) if (n <= left) walk(row + 1, left - n, row === at ? n : own);
  };
  walk(0, total.count, 0);
  return values;
}
