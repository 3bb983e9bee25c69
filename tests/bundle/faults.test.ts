// A list half written is worse than the old one: services fail at every point of every command that writes.
import { describe, expect, test } from 'vitest';
import type { Host } from '../../local/host';
import type { Faults } from '../../local/services/faults';
import type { Failure } from '../../src/contract/envelope';
import { changedSheets, contentsOf, hostOf, run } from './built-host';
import { type CleanRun, cleanRun, faultCases, upTo } from './fault-cases';

/** What a person must be told when nothing was written. */
const UNTOUCHED = /Ничего не изменено|Все листы оставлены такими, какими были/;

const cases = faultCases().map((fault) => ({ ...fault, clean: cleanRun(fault) }));

describe.each(cases)('$title', (fault) => {
  const { name, request, start, clean } = fault;
  const answerWith = (host: Host, faults: Faults) => run(host, name, request, { faults }).answer;

  test('a call that fails, whichever it is, leaves all sheets as before or all as after, and says which', () => {
    for (const n of upTo(clean.calls)) {
      const host = hostOf(start);
      const answer = answerWith(host, { failCall: n });
      const now = contentsOf(host.workbook);
      if (answer.ok) {
        expect(changedSheets(clean.after, now), `call ${n}`).toEqual([]);
      } else {
        expect(changedSheets(clean.before, now), `call ${n}`).toEqual([]);
        expect(answer.message, `call ${n}`).toMatch(UNTOUCHED);
      }
      run(host, name, request);
      const wanted = answer.ok ? clean.afterTwo : clean.after;
      expect(changedSheets(wanted, contentsOf(host.workbook)), `a run after call ${n}`).toEqual([]);
    }
  });

  test('all calls failing from some point on: the sheets that may have changed are named', () => {
    for (const n of upTo(clean.calls)) {
      const host = hostOf(start);
      const answer = answerWith(host, { failCallsFrom: n });
      const changed = changedSheets(clean.before, contentsOf(host.workbook));
      expect(partlyWritten(host, clean), `call ${n}`).toEqual([]);
      if (answer.ok) expect(changedSheets(clean.after, contentsOf(host.workbook))).toEqual([]);
      else expectNamed(answer, changed, `call ${n}`);
    }
  });

  test('time that runs out at any point leaves each sheet as before or as after', () => {
    for (const n of upTo(clean.calls)) {
      const host = hostOf(start);
      expect(() => answerWith(host, { timeOutAtCall: n })).toThrow('Exceeded maximum execution time');
      expect(partlyWritten(host, clean), `call ${n}`).toEqual([]);
    }
  });

  test('a lock that somebody else holds: says so, changes nothing', () => {
    const host = hostOf(start);
    const answer = answerWith(host, { lockHeld: true });
    expect(answer).toMatchObject({ ok: false, code: 'LOCKED' });
    expect((answer as Failure).message).toMatch(UNTOUCHED);
    expect(changedSheets(clean.before, contentsOf(host.workbook))).toEqual([]);
  });

  test('without a document lock it works all the same', () => {
    const host = hostOf(start);
    expect(answerWith(host, { noDocumentLock: true })).toMatchObject({ ok: true });
    expect(changedSheets(clean.after, contentsOf(host.workbook))).toEqual([]);
  });
});

/** Sheets that are neither as before nor as after. */
function partlyWritten(host: Host, { before, after }: CleanRun): string[] {
  const now = contentsOf(host.workbook);
  const changed = changedSheets(before, now);
  return changedSheets(after, now).filter((title) => changed.includes(title));
}

function expectNamed(failure: Failure, changed: readonly string[], where: string): void {
  if (failure.code !== 'WRITE_PARTLY') {
    expect(changed, where).toEqual([]);
    expect(failure.message, where).toMatch(UNTOUCHED);
    return;
  }
  const named = [...failure.message.matchAll(/«([^»]+)»/g)].map(([, title]) => title);
  expect(named, where).toEqual(expect.arrayContaining([...changed]));
  // The sheet on which the run stopped: nobody can tell whether its block had arrived.
  expect(named.length - changed.length, where).toBeLessThanOrEqual(1);
}

