// A failure that a command foresaw: a stable code with the facts its text needs.
import type { FailureFacts } from '../messages/failures';
import type { Ports } from './ports';

export class CommandFailure extends Error {
  constructor(readonly facts: FailureFacts) {
    super(facts.code);
  }
}

/** Runs alone on the workbook, or fails with LOCKED. */
export function exclusively<T>(ports: Ports, work: () => T): T {
  const done = ports.alone(work);
  if (done === undefined) throw new CommandFailure({ code: 'LOCKED' });
  return done.result;
}
