// Collecting that something else breaks into, at its every service call: another user's run, an answer that comes just then.
import { describe, expect, test } from 'vitest';
import type { Host } from '../../local/host';
import { faultCalls } from '../runs';
import { answeredWorkbook } from './answered-workbook';
import { type Contents, callCount, changedSheets, contentsOf, hostOf, run, runWell } from './built-host';
import { answer, STAFF } from './collecting';
import { runsInside } from './run-inside';

const COLLEAGUE = 'colleague';

const start = answeredWorkbook('right');
const cleanHost = hostOf(start);
const calls = callCount(run(cleanHost, 'pullResponses', {}));

describe('in the middle of a run, at any call of it,', () => {
  test('a run of another user is refused or does all of the work: nothing comes twice', () => {
    const after = contentsOf(cleanHost.workbook);
    const codes: string[] = [];
    const runs = runsInside(
      start,
      (host, faults) => run(host, 'pullResponses', {}, { faults }),
      (host) => {
        host.actAs(COLLEAGUE);
        const { answer: said } = run(host, 'pullResponses', {});
        host.actAs('local-user');
        return said;
      },
    );
    for (const { host, said } of runs) {
      codes.push(...said.map((one) => (one.ok ? 'OK' : one.code)));
      expectSheets(after, host, `up to call ${codes.length}`);
    }
    expect(codes).toHaveLength(calls);
    expect([...new Set(codes)].sort()).toEqual(['LOCKED', 'OK']);
  });

  test('an answer comes, whose event is refused: the next run takes it', () => {
    const late = (host: Host): void => {
      answer(host, STAFF, 1, { Педагогов: '35' });
    };
    const whole = hostOf(start);
    late(whole);
    runWell(whole, 'pullResponses', {});
    const wanted = contentsOf(whole.workbook);
    for (const n of faultCalls(calls)) {
      const host = hostOf(start);
      runWell(host, 'ensureTriggers', { owner: '' });
      const beforeCall = (call: number): void => {
        if (call === n) late(host);
      };
      run(host, 'pullResponses', {}, { faults: { beforeCall } });
      runWell(host, 'pullResponses', {});
      expectSheets(wanted, host, `call ${n}`);
    }
  });
});

/** All sheets but the journal, whose lines tell how many runs it took. */
function expectSheets(wanted: Contents, host: Host, where: string): void {
  const different = changedSheets(wanted, contentsOf(host.workbook));
  expect(
    different.filter((title) => title !== 'Журнал операций'),
    where,
  ).toEqual([]);
}
