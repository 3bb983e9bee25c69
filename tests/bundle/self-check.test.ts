// «Самопроверка» of the built add-on: every point passes on the local host, and tells where Google is made to differ.
import { describe, expect, test } from 'vitest';
import { packPrints } from '../../build/packs';
import type { Host, HostOptions } from '../../local/host';
import type { Circumstances } from '../../local/services/circumstances';
import { Workbook } from '../../local/workbook/workbook';
import { type Call, check, checkAll, type Finding, points } from '../../sidebar/self-check/self-check';
import { readEnvelope } from '../../src/contract/envelope';
import { menuTexts } from '../../src/messages/operations';
import { type PointId, pointNames } from '../../src/messages/self-check';
import { addOn, hostOf, preparedWorkbook, run } from './built-host';

const built = { version: '0.1.0', packs: packPrints() };
const start = preparedWorkbook();

/** The add-on as its page reaches it. */
function callOf(host: Host): Call {
  return async (name, request) => {
    const { result } = host.callFromSidebar(name, [request]);
    return (readEnvelope(result) ?? { ok: false, code: 'BAD_RESPONSE', message: '' }) as never;
  };
}

async function found(host: Host): Promise<Finding[]> {
  const findings: Finding[] = [];
  await checkAll(callOf(host), built, (finding) => findings.push(finding));
  return findings;
}

/** «otherwise: …», what one point tells. */
async function told(host: Host, id: PointId): Promise<string> {
  const point = points.find((candidate) => candidate.id === id);
  if (point === undefined) throw new Error(`no point ${id}`);
  const { verdict, text } = await check(point, callOf(host), built);
  return `${verdict}: ${text}`;
}

const titles = ({ workbook }: Host): string[] => workbook.sheets.map(({ name }) => name);

describe('on the local host as it is', () => {
  test('every point that has a name is as expected', async () => {
    const findings = await found(hostOf(start));
    expect(findings.map(({ point }) => point.id).sort()).toEqual(Object.keys(pointNames).sort());
    expect(findings.filter(({ verdict }) => verdict !== 'expected')).toEqual([]);
  });

  test('the workbook, its properties and triggers stay as they were, and the user where he was', async () => {
    const host = hostOf(start);
    host.workbook.selection = { sheet: 'Школы', row: 1, column: 1, rows: 1, columns: 1 };
    const before = host.workbook.toJson();
    await found(host);
    expect(host.workbook.toJson()).toEqual(before);
  });
});

const american = new Workbook();
american.locale = 'en_US';

const google = (circumstances: Partial<Circumstances>): Partial<HostOptions> => ({ circumstances });
const allBut = (end: string) => ({
  grantedScopes: (addOn.scopes ?? []).filter((scope) => !scope.endsWith(end)),
});

test.each<[PointId, Partial<HostOptions>, RegExp]>([
  ['workbook', { workbook: american }, /^otherwise: настройки en_US$/],
  ['permissions', allBut('/forms'), /^otherwise: не даны: \S+\/auth\/forms$/],
  ['apostropheText', google({ apostropheStays: 'in text' }), /^otherwise: «'=1\+1», «'\+7 классов»/],
  ['apostropheGeneral', google({ apostropheStays: 'everywhere' }), /^otherwise: «'=1\+1», «'\+7 классов»/],
  ['textFormat', google({ lateTextFormat: true }), /^otherwise: 12, дата 03\.05\.2026$/],
  ['dates', { workbook: american }, /^otherwise: «12\.06\.2026»$/],
  ['dates', google({ hoursAhead: 12 }), /^otherwise: дата 11\.06\.2026$/],
  ['separators', google({ commasOnly: true }), /^otherwise: «#ERROR!», «#ERROR!», 32,5$/],
  ['errorCell', google({ russianErrors: true }), /^otherwise: «#Н\/Д», «#ДЕЛ\/0!»$/],
  ['functionTime', google({ functionTime: 30_001 }), /^otherwise: «#ERROR!»/],
  ['functionError', google({ blankErrorArguments: true }), /^otherwise: «нет данных», ошибка, 25$/],
  ['hiddenSheet', google({ hiddenSheetsClosed: true }), /^unseen: A hidden sheet takes no values\.$/],
  ['lock', google({ documentLock: false }), /^otherwise: нет \(null\)$/],
  ['properties', google({ documentProperties: false }), /^unseen: no document properties$/],
  ['packs', google({ encodedFiles: true }), /^otherwise: изменены: texts \(.* знаков вместо /],
  ['answer', google({ longestAnswer: 1_500_000 }), /^otherwise: не целиком: 2,4 млн знаков$/],
  ['triggers', google({ testDeployment: true }), /^unseen: .*test deployments/],
  ['triggers', allBut('/script.scriptapp'), /^unseen: .*permission/],
])('%s tells that Google differs', async (id, options, seen) => {
  expect(await told(hostOf(undefined, options), id)).toMatch(seen);
});

test('nine hours between the workbook and the script change no day', async () => {
  expect(await told(hostOf(undefined, google({ hoursAhead: 9 })), 'dates')).toMatch(/^expected: /);
});

test('where nothing is allowed, every point still says that it could not be seen, or what is missing', async () => {
  const findings = await found(hostOf(start, { grantedScopes: [] }));
  expect(findings).toHaveLength(points.length);
  for (const { verdict, text } of findings) {
    expect(verdict).toBe(
      text.startsWith('не целиком') || text.startsWith('изменены') ? 'otherwise' : 'unseen',
    );
  }
});

test('triggers that the user has switched on are left alone', async () => {
  const host = hostOf(start);
  run(host, 'ensureTriggers', { owner: '' });
  const before = structuredClone(host.workbook.triggers);
  expect(await told(host, 'triggers')).toMatch(/^unseen: обновление уже включено/);
  expect(host.workbook.triggers).toEqual(before);
});

describe('the scratch sheet', () => {
  const request = { format: '@', rows: [["'=1+1"]], hide: true, again: true };

  const before = titles(hostOf(start));
  const { calls } = run(hostOf(start), 'tryCells', request);

  test.each(Object.keys(calls))('goes when %s fails, at the latest before the next', (method) => {
    const host = hostOf(start);
    run(host, 'tryCells', request, { faults: { failMethod: { method, n: 1 } } });
    const left = method === 'Spreadsheet.deleteSheet' ? [menuTexts.scratchSheet] : [];
    expect(titles(host)).toEqual([...before, ...left]);
    expect(run(host, 'tryCells', request).answer).toMatchObject({ ok: true });
    expect(titles(host)).toEqual(before);
  });

  test('that Google would not take away is told', async () => {
    const host = hostOf(start);
    const faults = { failMethod: { method: 'Spreadsheet.deleteSheet', n: 1 } };
    run(host, 'tryCells', request, { faults });
    const { answer } = run(host, 'tryService', { service: 'scratch', argument: '' }, { faults });
    expect(answer).toMatchObject({ ok: false, details: expect.stringContaining('Spreadsheets failed') });
    expect(await told(host, 'scratch')).toMatch(/^expected: /);
    expect(titles(host)).toEqual(before);
  });
});

test.each(['constructor', 'нет такой службы', ''])('a service «%s» is refused', (service) => {
  const { answer } = run(hostOf(start), 'tryService', { service, argument: '' });
  expect(answer).toMatchObject({ ok: false, code: 'BAD_REQUEST' });
});
