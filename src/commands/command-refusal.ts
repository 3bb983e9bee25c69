// A refusal that a command foresaw: a stable code with the facts its text needs.
import type { RefusalFacts } from '../messages/refusals';
import type { Ports } from './ports';

export class CommandRefusal extends Error {
  constructor(readonly facts: RefusalFacts) {
    super('cause' in facts ? facts.cause : facts.code);
  }
}

/** What an error of any kind says, for «Подробнее». */
export function causeOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Runs alone on the workbook, or fails with LOCKED. */
export function withLock<T>(ports: Ports, work: () => T): T {
  const done = ports.withLock(work);
  if (done === undefined) throw new CommandRefusal({ code: 'LOCKED' });
  return done.result;
}
