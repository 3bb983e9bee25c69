// A small seeded source of numbers: the example is the same district on every machine and in every run.

export interface Random {
  /** A number in [from, to). */
  between(from: number, to: number): number;
  /** A whole number from `from` to `to`, both possible. */
  whole(from: number, to: number): number;
}

const MULTIPLIER = 1_664_525;
const INCREMENT = 1_013_904_223;
const MODULUS = 2 ** 32;

/** A linear congruential generator modulo 2³²; its high bits are good enough to scatter a few hundred counts. */
export function seededRandom(seed: number): Random {
  let state = seed;
  const between = (from: number, to: number): number => {
    state = (Math.imul(state, MULTIPLIER) + INCREMENT) >>> 0;
    return from + (state / MODULUS) * (to - from);
  };
  return { between, whole: (from, to) => Math.floor(between(from, to + 1)) };
}
