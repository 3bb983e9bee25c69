// Timing inside one process: medians of several runs, and ratios of two things timed in turn.

/** Milliseconds of the processor in one run, whatever else the machine does; what is done before it is not counted. */
function milliseconds(work: () => void, before?: () => void): number {
  before?.();
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

/**
 * Runs both in turn, so that a machine that slows down slows both; the first runs only warm up.
 * @param before done before each single run
 */
export function inTurn(
  runs: number,
  warmUp: number,
  one: () => void,
  other: () => void,
  before?: () => void,
): { one: number; other: number } {
  const times = { one: [] as number[], other: [] as number[] };
  for (let run = 0; run < runs + warmUp; run += 1) {
    const first = milliseconds(one, before);
    const second = milliseconds(other, before);
    if (run < warmUp) continue;
    times.one.push(first);
    times.other.push(second);
  }
  return { one: median(times.one), other: median(times.other) };
}

/** As `inTurn`, for work that is waited for. */
export async function inTurnAwaited(
  runs: number,
  warmUp: number,
  one: () => Promise<unknown>,
  other: () => Promise<unknown>,
): Promise<{ one: number; other: number }> {
  const times = { one: [] as number[], other: [] as number[] };
  for (let run = 0; run < runs + warmUp; run += 1) {
    const start = performance.now();
    await one();
    const middle = performance.now();
    await other();
    const end = performance.now();
    if (run < warmUp) continue;
    times.one.push(middle - start);
    times.other.push(end - middle);
  }
  return { one: median(times.one), other: median(times.other) };
}

/** A figure with its limit: «метка: 3,2 (не больше 12) — да». */
export function figure(label: string, value: number, limit: number, digits = 1): string {
  const text = (n: number): string => n.toFixed(digits).replace('.', ',');
  return `${label}: ${text(value)} (не больше ${text(limit)}) — ${value <= limit ? 'да' : 'НЕТ'}`;
}
