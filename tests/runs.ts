// How many random cases a heavy property tries: a few in `npm test`, all of them in `.ci/run`, which sets DEEP=1.

/** A greater number, `DEEP=10 npm test`, is for a night: so many times the deep number. */
const DEEP = Number(process.env.DEEP ?? 0);

/** Whether this is a run for the full numbers. */
export const isDeep = DEEP > 0;

/** The deep number is what the property promises; the quick one is enough to see a change break it. */
export function runs({ quick, deep }: { readonly quick: number; readonly deep: number }): number {
  return isDeep ? deep * DEEP : quick;
}

/** The calls 1 … last at which services fail: each of them in the deep run, one in so many in the quick one. */
export function faultCalls(last: number): number[] {
  const step = isDeep ? 1 : 3;
  return Array.from({ length: last }, (_, at) => at + 1).filter((n) => n % step === last % step);
}
