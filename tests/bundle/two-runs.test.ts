// Two people press a button at the same moment: the second run starts in the middle of the first, at its every call.
import { describe, expect, test } from 'vitest';
import type { WorkbookJson } from '../../local/workbook/workbook-json';
import type { CallName } from '../../src/contract/requests';
import { type Contents, callCount, changedSheets, contentsOf, hostOf, run } from './built-host';
import { approval, formed, loaded } from './fault-cases';
import { intake, otherIntake } from './intake-requests';
import { livedInWorkbook } from './lived-in';
import { isRefused, runsInside } from './run-inside';

interface Step {
  readonly name: CallName;
  readonly request?: object;
}

const identify: Step = { name: 'identifyLists' };
const otherRules: Step = {
  name: 'identifyLists',
  request: { settings: [{ key: 'Порог низкого результата, %', value: '10' }] },
};
const approve: Step = { name: 'approveLists', request: approval };
const undo: Step = { name: 'undoLists' };
const check: Step = { name: 'checkData' };
const prepare: Step = { name: 'prepareWorkbook' };

const load: Step = { name: 'addIntake', request: otherIntake };
const loadAgain: Step = { name: 'addIntake', request: intake };
const unload: Step = { name: 'undoIntake' };

const start = loaded(formed(livedInWorkbook('right')));

/** What each order of whole runs would leave. */
function leftBy(...steps: readonly Step[]): Contents {
  const host = hostOf(start);
  for (const { name, request } of steps) run(host, name, request);
  return contentsOf(host.workbook);
}

function callsOf(json: WorkbookJson, { name, request }: Step): number {
  return callCount(run(hostOf(json), name, request));
}

const pairs: readonly (readonly [Step, Step])[] = [
  [identify, otherRules],
  [identify, approve],
  [approve, identify],
  [identify, undo],
  [undo, approve],
  [check, identify],
  [identify, prepare],
  [load, unload],
  [unload, load],
  [load, loadAgain],
  [load, identify],
  [identify, load],
];

describe.each(pairs.map(([outer, inner]) => ({ outer, inner })))(
  '$outer.name with $inner.name in the middle',
  ({ outer, inner }) => {
    test('the inner run is refused with LOCKED, or both are whole, one after the other', () => {
      const alone = leftBy(outer);
      const orders = [leftBy(inner, outer), leftBy(outer, inner)];
      const codes: string[] = [];
      const runs = runsInside(
        start,
        (host, faults) => run(host, outer.name, outer.request, { faults }),
        (host) => run(host, inner.name, inner.request).answer,
      );
      for (const { host, said } of runs) {
        codes.push(...said.map((answer) => (answer.ok ? 'OK' : answer.code)));
        const now = contentsOf(host.workbook);
        const where = `up to call ${codes.length}`;
        if (isRefused(said.at(-1))) expect(changedSheets(alone, now), where).toEqual([]);
        else
          expect(
            orders.map((whole) => changedSheets(whole, now)),
            where,
          ).toContainEqual([]);
      }
      expect(codes).toHaveLength(callsOf(start, outer));
      expect(codes).toContain('LOCKED');
    });
  },
);
