// Collecting that something else breaks into, at its every service call: another user's run, an answer that comes just then.
import { describe, expect, test } from 'vitest';
import type { Host } from '../../local/host';
import { answeredWorkbook } from './answered-workbook';
import { type Contents, callCount, changedSheets, contentsOf, hostOf, run, runWell } from './built-host';
import { answer, STAFF } from './collecting';
import { upTo } from './fault-cases';

const COLLEAGUE = 'colleague';

const start = answeredWorkbook('right');
const cleanHost = hostOf(start);
const calls = callCount(run(cleanHost, 'pullResponses', {}));

describe('in the middle of a run, at any call of it,', () => {
  test('a run of another user is refused or does all of the work: nothing comes twice', () => {
    const after = contentsOf(cleanHost.workbook);
    const codes = new Map<string, number>();
    for (const n of upTo(calls)) {
      const host = hostOf(start);
      const inner = (): void => {
        host.actAs(COLLEAGUE);
        const { answer: said } = run(host, 'pullResponses', {});
        host.actAs('local-user');
        const code = said.ok ? 'OK' : said.code;
        codes.set(code, (codes.get(code) ?? 0) + 1);
      };
      run(host, 'pullResponses', {}, { faults: { duringCall: { n, run: inner } } });
      expectSheets(after, host, `call ${n}`);
    }
    expect([...codes.keys()].sort()).toEqual(['LOCKED', 'OK']);
    expect([...codes.values()].reduce((sum, count) => sum + count, 0)).toBe(calls);
  });

  test('an answer comes, whose event is refused: the next run takes it', () => {
    const late = (host: Host): void => {
      answer(host, STAFF, 1, { Педагогов: '35' });
    };
    const whole = hostOf(start);
    late(whole);
    runWell(whole, 'pullResponses', {});
    const wanted = contentsOf(whole.workbook);
    for (const n of upTo(calls)) {
      const host = hostOf(start);
      runWell(host, 'ensureTriggers', { owner: '' });
      run(host, 'pullResponses', {}, { faults: { duringCall: { n, run: () => late(host) } } });
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
