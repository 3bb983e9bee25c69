// Building the live sheets and freezing their values while services fail at the points that matter.
import { describe, expect, test } from 'vitest';
import type { Faults } from '../../local/services/faults';
import type { WorkbookJson } from '../../local/workbook/workbook-json';
import type { CallName } from '../../src/contract/requests';
import { callCount, changedSheets, contentsOf, hostOf, run, runWell } from './built-host';
import { districtWorkbook } from './district';

const UNTOUCHED = /Ничего не изменено|Все листы оставлены такими, какими были/;

function built(start: WorkbookJson): WorkbookJson {
  const host = hostOf(start);
  runWell(host, 'buildIndicators');
  return host.workbook.toJson();
}

const start = districtWorkbook(1);
const standing = built(start);
const points: [string, CallName, WorkbookJson, Faults['failMethod']][] = [
  [
    'the first build, the second sheet',
    'buildIndicators',
    start,
    { method: 'Spreadsheet.insertSheet', n: 2 },
  ],
  ['the first build, its last dressing', 'buildIndicators', start, { method: 'Range.protect', n: 2 }],
  ['the first build, the second block', 'buildIndicators', start, { method: 'Range.setValues', n: 2 }],
  ['the first build, the journal', 'buildIndicators', start, { method: 'Range.setValues', n: 3 }],
  ['a rebuild, the second block', 'buildIndicators', standing, { method: 'Range.setValues', n: 2 }],
  ['a rebuild, the flush', 'buildIndicators', standing, { method: 'SpreadsheetApp.flush', n: 1 }],
  ['values, a formula blanked', 'makeValues', standing, { method: 'Range.setValues', n: 3 }],
  ['values, the first flush', 'makeValues', standing, { method: 'SpreadsheetApp.flush', n: 1 }],
  ['values, the second flush', 'makeValues', standing, { method: 'SpreadsheetApp.flush', n: 2 }],
];

describe('a fault leaves every sheet as it was, formulas that spread their results too', () => {
  test.each(points)('%s', (_, name, json, failMethod) => {
    const host = hostOf(json);
    const before = contentsOf(host.workbook);
    const { answer } = run(host, name, undefined, { faults: failMethod === undefined ? {} : { failMethod } });
    if (answer.ok) throw new Error('nothing has failed');
    expect(answer.message).toMatch(UNTOUCHED);
    expect(changedSheets(before, contentsOf(host.workbook))).toEqual([]);
  });
});

test('time that runs out after the first sheet is made good by the next build', () => {
  const host = hostOf(start);
  const all = callCount(run(hostOf(start), 'buildIndicators'));
  // The end of a run: two blocks and the journal written, flush, lock, toast.
  expect(() => run(host, 'buildIndicators', undefined, { faults: { timeOutAtCall: all - 15 } })).toThrow();
  runWell(host, 'buildIndicators');
  const now = contentsOf(host.workbook);
  const whole = contentsOf(hostOf(standing).workbook);
  expect([now.Свод, now.Показатели]).toEqual([whole.Свод, whole.Показатели]);
});
