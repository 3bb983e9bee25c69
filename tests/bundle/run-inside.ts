// One run with another in the middle of it, before its every call in turn: what the tests of two users at once share.
import type { Host } from '../../local/host';
import type { Faults } from '../../local/services/faults';
import type { WorkbookJson } from '../../local/workbook/workbook-json';
import type { Envelope } from '../../src/contract/envelope';
import { hostOf } from './built-host';

const AT_START = new Date(2026, 10, 22, 14, 38).getTime();

export interface RunInside {
  /** After the outer run. */
  readonly host: Host;
  /** What the inner runs were told, in their order; only the last one may have been let in. */
  readonly said: readonly Envelope<unknown>[];
}

export function isRefused(said: Envelope<unknown> | undefined): boolean {
  return said?.ok === false && said.code === 'LOCKED';
}

/**
 * One outer run after the other, until the inner one has come before each of their calls. A refused run leaves all as it
 * was, so the outer one goes on to its next call and meets the inner one there; after one that was let in, a new outer
 * run begins.
 */
export function* runsInside(
  start: WorkbookJson,
  outer: (host: Host, faults: Faults) => void,
  inner: (host: Host) => Envelope<unknown>,
): Generator<RunInside> {
  let next = 1;
  for (;;) {
    // A refused run has waited for the lock: without its time, each outer run has the minute of one that is alone.
    let waited = 0;
    const host = hostOf(start, { clock: () => new Date(AT_START - waited) });
    const said: Envelope<unknown>[] = [];
    const beforeCall = (n: number): void => {
      if (n < next || (said.length > 0 && !isRefused(said.at(-1)))) return;
      said.push(inner(host));
      next = n + 1;
      if (isRefused(said.at(-1))) waited += host.workbook.clock().getTime() - AT_START;
    };
    outer(host, { beforeCall });
    if (said.length === 0) return;
    yield { host, said };
  }
}
