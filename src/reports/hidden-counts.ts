// Small counts of people in public tables: hidden, and hidden so that no total gives them away.

/** A count as the public may see it. */
export type Seen =
  | { readonly kind: 'shown'; readonly count: number }
  /** Under the limit: «менее 5». */
  | { readonly kind: 'few' }
  /** Not small itself, hidden to guard a small one. */
  | { readonly kind: 'guard' };

/** A part of a total and the most that it can be as far as the public knows. */
export interface Part {
  readonly count: number;
  /** The whole that the count is of, or Infinity when nobody can tell. */
  readonly most: number;
}

export interface SeenTotal {
  readonly parts: readonly Seen[];
  readonly total: Seen;
}

/**
 * Hides every part under `limit`, 0 included, and as many others, the smallest first, as it takes for none of the
 * hidden small ones to be computed from the total. When no part is left to hide, the total is hidden.
 *
 * `parts` add up to the total. O(n²) at worst, for tables of a few rows.
 */
export function hideSmall(parts: readonly Part[], limit: number): SeenTotal {
  const sum = parts.reduce((so, { count }) => so + count, 0);
  if (sum < limit) return { parts: parts.map(() => FEW), total: FEW };
  const seen: Seen[] = parts.map(({ count }) => (count < limit ? FEW : { kind: 'shown', count }));
  while (isDerivable(parts, seen, sum, limit)) {
    const next = smallestShown(parts, seen);
    if (next === undefined) return { parts: seen, total: GUARD };
    seen[next] = GUARD;
  }
  return { parts: seen, total: { kind: 'shown', count: sum } };
}

const FEW: Seen = { kind: 'few' };
const GUARD: Seen = { kind: 'guard' };

/** Whether some hidden small count has one possible value alone, given the total and what is shown. */
function isDerivable(parts: readonly Part[], seen: readonly Seen[], sum: number, limit: number): boolean {
  const hidden = parts.flatMap(({ most }, at) => {
    const { kind } = seen[at] ?? FEW;
    if (kind === 'shown') return [];
    return [
      kind === 'few'
        ? { few: true, lo: 0, hi: Math.min(limit - 1, most) }
        : { few: false, lo: limit, hi: most },
    ];
  });
  const shown = parts.reduce((so, { count }, at) => so + (seen[at]?.kind === 'shown' ? count : 0), 0);
  const rest = sum - shown;
  const lows = hidden.reduce((so, { lo }) => so + lo, 0);
  const highs = hidden.reduce((so, { hi }) => so + hi, 0);
  return hidden.some(({ few, lo, hi }) => {
    // What the others can make at least and at most bounds this one from both sides.
    const least = Math.max(lo, rest - (highs - hi));
    const most = Math.min(hi, rest - (lows - lo));
    return few && hi > lo && least >= most;
  });
}

function smallestShown(parts: readonly Part[], seen: readonly Seen[]): number | undefined {
  let smallest: number | undefined;
  parts.forEach(({ count }, at) => {
    if (seen[at]?.kind !== 'shown') return;
    if (smallest === undefined || count < (parts[smallest]?.count ?? 0)) smallest = at;
  });
  return smallest;
}
