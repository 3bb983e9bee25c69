// A call that the table marks as reading leaves the whole workbook as it was, and answers as the contract says.
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { type CallsThat, calls } from '../../src/contract/calls';
import type { Request } from '../../src/contract/requests';
import { responses } from '../../src/contract/responses';
import { exampleWorkbook, hostOf, run, runWell } from './built-host';
import { STAFF } from './collecting';
import { resultTable } from './intake-requests';

const start = livedIn();
const sheetId = start.sheets.find(({ name }) => name.startsWith('Ответы'))?.id ?? 0;
const { templates } = runWell(hostOf(start), 'readTemplates', {});

/** The learning example with lists, recommendations, a form, and a formula the user may ask about. */
function livedIn() {
  const host = hostOf(exampleWorkbook());
  runWell(host, 'identifyLists', { settings: [] });
  runWell(host, 'buildRecommendations', {});
  runWell(host, 'createForm', { table: STAFF, year: '2021/2022', deadline: '' });
  return host.workbook.toJson();
}

/** One request that succeeds for each call marked so: a name that is marked anew has to be given its own. */
const reading: { readonly [N in CallsThat<'reads'>]: Request<N> } = {
  readStart: {},
  openCheck: {},
  readLists: {},
  previewLists: { settings: [{ key: 'Минимум участников', value: '5' }] },
  openIntake: {},
  readIntake: {},
  previewIntake: { tables: [resultTable(2, 4, [2, 8, 7, 3])] },
  readMonitoring: {},
  readLinking: { sheetId, table: STAFF },
  readSchoolForm: {},
  openSchoolForm: {},
  readReports: {},
  openReports: {},
  openSelfCheck: {},
  tryCells: { format: '@', rows: [["'=1+1", '12.06.2026']], hide: true, again: true },
  tryService: { service: 'triggers', argument: '' },
  readRecommendations: { school: '', addressee: '', status: '' },
  readTemplates: {},
  previewTemplate: { template: templates[0] ?? missing('template'), school: '' },
  readFunctions: {},
  readSelection: {},
  selectCell: { sheet: 'Школы', cell: 'B2' },
  selectSchool: { list: 'shnor', code: firstListed() },
};

function firstListed(): string {
  const { lists } = runWell(hostOf(start), 'readLists', {});
  return lists[0]?.rows[0]?.code ?? missing('school on the list');
}

function missing(what: string): never {
  throw new Error(`no ${what} in the example`);
}

/** Everything that is kept: cells, looks, properties, forms and triggers; where the user stands is his own. */
function kept({ selection: _, ...workbook }: typeof start) {
  return workbook;
}

describe('a call that reads', () => {
  test.each(Object.entries(reading))('%s succeeds and leaves the workbook as it was', (name, request) => {
    const host = hostOf(start);
    const before = kept(host.workbook.toJson());
    const { answer } = run(host, name as keyof typeof reading, request);
    expect(answer).toMatchObject({ ok: true });
    expect(kept(host.workbook.toJson())).toEqual(before);
    const data = answer.ok ? answer.data : undefined;
    expect(z.safeParse(responses[name as keyof typeof reading], data).error).toBeUndefined();
  });
});

const journalling: { readonly [N in CallsThat<'journals'>]: Request<N> } = { checkData: {} };

describe('a call that keeps the journal', () => {
  test.each(Object.entries(journalling))('%s changes that sheet alone', (name, request) => {
    const host = hostOf(start);
    const before = host.workbook.toJson();
    runWell(host, name as keyof typeof journalling, request);
    const after = host.workbook.toJson();
    const others = (json: typeof start) =>
      kept({ ...json, sheets: json.sheets.filter((sheet) => sheet.name !== 'Журнал операций') });
    expect(others(after)).toEqual(others(before));
    expect(after).not.toEqual(before);
  });
});

describe('the journal', () => {
  test('calls each operation by a name of its own', () => {
    const names = Object.values(calls).flatMap((call) =>
      'operation' in call && call.operation !== undefined ? [call.operation] : [],
    );
    expect(new Set(names).size).toBe(names.length);
  });
});
