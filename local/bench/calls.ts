// Runs of the add-on that are measured: they must succeed, and their service calls are compared by name.

type Calls = Readonly<Record<string, number>>;

/** The grid may have to grow: these calls are left out of the comparison. */
const GROWTH = new Set(['Sheet.insertRowsAfter', 'Sheet.insertColumnsAfter']);

/** @throws Error with the text of an answer that is a refusal */
export function succeed(answer: unknown): void {
  const { ok, message } = answer as { ok: boolean; message?: string };
  if (!ok) throw new Error(message);
}

export function totalOf(calls: Calls): number {
  return comparable(calls).reduce((sum, [, count]) => sum + count, 0);
}

export function callsText(calls: Calls): string {
  return comparable(calls)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');
}

function comparable(calls: Calls): [string, number][] {
  return Object.entries(calls).filter(([name]) => !GROWTH.has(name));
}
