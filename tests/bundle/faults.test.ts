// A list half written is worse than the old one: services fail at every point of every command that writes.
import { describe, expect, test } from 'vitest';
import { Host } from '../../local/host';
import type { Faults } from '../../local/services/faults';
import { Formula } from '../../local/workbook/cell';
import { Workbook } from '../../local/workbook/workbook';
import type { Refusal } from '../../src/contract/envelope';
import { faultCalls } from '../runs';
import { addOn, type Contents, changedSheets, contentsOf, hostOf, run } from './built-host';
import { type CleanRun, callsAfterChange, cleanRun, faultCases, stateOf } from './fault-cases';

/** What a person must be told when nothing was written. */
const UNTOUCHED = /Ничего не изменено|Все листы оставлены такими, какими были/;
/** A clean run ends with freeing the lock and, from the menu, a toast. */
const AFTER_FLUSH = 2;
/** Enough to put back a few sheets. */
const ROLLBACK_CALLS = 25;

const cases = faultCases().map((fault) => ({ ...fault, clean: cleanRun(fault) }));

describe.each(cases)('$title', ({ name, request, start, blocks, repaired, clean }) => {
  const answerWith = (host: Host, faults: Faults) => run(host, name, request, { faults }).answer;
  const calls = faultCalls(clean.calls);

  /** Tells whether the workbook is as it was at the start or when it was asked before: the next run was seen then. */
  function seenStates(): (host: Host) => boolean {
    const seen = new Set([JSON.stringify(start)]);
    return (host) => {
      const state = stateOf(host);
      const known = seen.has(state);
      seen.add(state);
      return known;
    };
  }

  test('a call that fails, whichever it is, leaves all sheets as before or all as after, and says which', () => {
    const isSeen = seenStates();
    for (const n of calls) {
      const host = hostOf(start);
      const answer = answerWith(host, { failCall: n });
      const now = contentsOf(host.workbook);
      if (answer.ok) {
        expect(changedSheets(clean.after, now), `call ${n}`).toEqual([]);
      } else {
        expect(changedSheets(clean.before, now), `call ${n}`).toEqual([]);
        expect(answer.message, `call ${n}`).toMatch(UNTOUCHED);
      }
      if (isSeen(host)) continue;
      run(host, name, request);
      const wanted = answer.ok ? clean.afterTwo : clean.after;
      expect(changedSheets(wanted, contentsOf(host.workbook)), `a run after call ${n}`).toEqual([]);
    }
  });

  test('all calls failing from some point on: the sheets that may have changed are named', () => {
    for (const n of calls) {
      const host = hostOf(start);
      const answer = answerWith(host, { failCallsFrom: n });
      const now = contentsOf(host.workbook);
      if (answer.ok) {
        expect(changedSheets(clean.after, now), `call ${n}`).toEqual([]);
        continue;
      }
      expectNamed(answer, clean, now, `call ${n}`);
      // The sheet on which the run stopped: nobody can tell whether its block had arrived.
      expect(namedInVain(answer, clean, now).length, `call ${n}`).toBeLessThanOrEqual(1);
    }
  });

  test('putting back that fails as well, at any point: the sheets that may have changed are named', () => {
    let partly = 0;
    for (const n of faultCalls(ROLLBACK_CALLS)) {
      const host = hostOf(start);
      const failMethod = { method: 'SpreadsheetApp.flush', n: 1 };
      const answer = answerWith(host, { failMethod, failCall: clean.calls - AFTER_FLUSH + n });
      if (answer.ok) throw new Error('the first flush has not failed');
      expectNamed(answer, clean, contentsOf(host.workbook), `call ${n} after the flush`);
      if (answer.code === 'WRITE_PARTLY') partly += 1;
    }
    expect(partly).toBeGreaterThan(0);
  });

  test('time that runs out leaves each sheet written in one block as before or as after; the next run repairs', () => {
    const isSeen = seenStates();
    for (const n of callsAfterChange(start, name, request)) {
      const host = hostOf(start);
      expect(() => answerWith(host, { timeOutAtCall: n })).toThrow('Exceeded maximum execution time');
      const partly = partlyWritten(host, clean);
      expect(
        partly.filter((title) => !blocks.includes(title)),
        `call ${n}`,
      ).toEqual([]);
      if (repaired.length === 0 || isSeen(host)) continue;
      run(host, name, request);
      const different = changedSheets(clean.after, contentsOf(host.workbook));
      expect(
        different.filter((title) => repaired.includes(title)),
        `a run after call ${n}`,
      ).toEqual([]);
    }
  });

  test('a run that failed does not keep the lock', () => {
    const host = hostOf(start);
    answerWith(host, { failMethod: { method: 'Lock.releaseLock', n: 1 } });
    answerWith(host, { failCallsFrom: 6 });
    expect(run(host, name, request).answer).not.toMatchObject({ code: 'LOCKED' });
  });

  test('a lock that somebody else holds: says so, changes nothing', () => {
    const host = hostOf(start);
    const answer = answerWith(host, { lockHeld: true });
    expect(answer).toMatchObject({ ok: false, code: 'LOCKED' });
    expect((answer as Refusal).message).toMatch(UNTOUCHED);
    expect(changedSheets(clean.before, contentsOf(host.workbook))).toEqual([]);
  });

  test('without a document lock it works all the same', () => {
    const host = hostOf(start, { circumstances: { documentLock: false } });
    expect(answerWith(host, {})).toMatchObject({ ok: true });
    expect(changedSheets(clean.after, contentsOf(host.workbook))).toEqual([]);
  });

  test('consent that the user has not given: says what to do, changes nothing', () => {
    const grantedScopes = addOn.scopes?.filter((scope) => !scope.endsWith('/spreadsheets.currentonly')) ?? [];
    const host = new Host({ ...addOn, workbook: Workbook.fromJson(start), grantedScopes });
    const answer = answerWith(host, {});
    expect(answer).toMatchObject({ ok: false, code: 'NO_ACCESS' });
    expect((answer as Refusal).message).toMatch(UNTOUCHED);
    expect(changedSheets(clean.before, contentsOf(host.workbook))).toEqual([]);
  });
});

test('formulas of people, in their columns and in ours, come back when writing fails', () => {
  const host = hostOf(cases[0]?.start);
  const sheet = host.workbook.sheet('ШНОР');
  sheet?.setContents(2, 5, [[new Formula('=A2&"!"')]]);
  sheet?.setContents(2, 13, [[new Formula('=LEN(B2)')]]);
  const before = contentsOf(host.workbook);
  for (const n of [1, 2, 3, 4, 5]) {
    const faults = { failMethod: { method: 'Range.setValues', n } };
    expect(run(host, 'identifyLists', undefined, { faults }).answer).toMatchObject({ code: 'WRITE_UNDONE' });
    expect(changedSheets(before, contentsOf(host.workbook)), `write ${n}`).toEqual([]);
  }
});

/** Sheets that are neither as before nor as after. */
function partlyWritten(host: Host, { before, after }: CleanRun): string[] {
  const now = contentsOf(host.workbook);
  const changed = changedSheets(before, now);
  return changedSheets(after, now).filter((title) => changed.includes(title));
}

/** WRITE_PARTLY names every sheet that changed; any other answer says, and truly, that nothing did. */
function expectNamed(refusal: Refusal, { before }: CleanRun, now: Contents, where: string): void {
  const changed = changedSheets(before, now);
  if (refusal.code !== 'WRITE_PARTLY') {
    expect(changed, where).toEqual([]);
    expect(refusal.message, where).toMatch(UNTOUCHED);
    return;
  }
  const named = [...refusal.message.matchAll(/«([^»]+)»/g)].map(([, title]) => title);
  expect(named, where).toEqual(expect.arrayContaining(changed));
}

/** Sheets that are named although they stand as before and the run would have changed them. */
function namedInVain(refusal: Refusal, { before, after }: CleanRun, now: Contents): string[] {
  const toChange = changedSheets(before, after).filter(
    (title) => !changedSheets(before, now).includes(title),
  );
  return toChange.filter((title) => refusal.message.includes(`«${title}»`));
}
