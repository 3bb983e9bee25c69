// Two people press a button at the same moment: the second run starts in the middle of the first, at its every call.
import { describe, expect, test } from 'vitest';
import type { WorkbookJson } from '../../local/workbook/workbook-json';
import type { CallName } from '../../src/contract/requests';
import { type Contents, callCount, changedSheets, contentsOf, hostOf, run } from './built-host';
import { approval, formed, loaded, upTo } from './fault-cases';
import { intake, otherIntake } from './intake-requests';
import { livedInWorkbook } from './lived-in';

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
      let refused = 0;
      for (const n of upTo(callsOf(start, outer))) {
        const host = hostOf(start);
        let second: ReturnType<typeof run>['answer'] | undefined;
        const duringCall = {
          n,
          run: () => {
            second = run(host, inner.name, inner.request).answer;
          },
        };
        run(host, outer.name, outer.request, { faults: { duringCall } });
        const now = contentsOf(host.workbook);
        if (second?.ok === false && second.code === 'LOCKED') {
          refused += 1;
          expect(changedSheets(alone, now), `call ${n}`).toEqual([]);
        } else {
          expect(
            orders.some((whole) => changedSheets(whole, now).length === 0),
            `call ${n}: mixed`,
          ).toBe(true);
        }
      }
      expect(refused).toBeGreaterThan(0);
    });
  },
);
