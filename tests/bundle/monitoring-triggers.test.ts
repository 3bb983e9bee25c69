// What may go wrong around the triggers of collecting: consent withheld, events lost or doubled, runs that fail, two users.
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Host } from '../../local/host';
import type { AnswerOptions } from '../../local/runs/form-runs';
import { Account } from '../../local/services/account';
import type { CallName } from '../../src/contract/requests';
import { hostOf, run, runWell } from './built-host';
import {
  answer,
  DAY,
  formOf,
  formsWorkbook,
  HOUR,
  MINUTE,
  responsesOf,
  rowsOf,
  STAFF,
  SUPPORT,
  YEAR,
} from './collecting';

const manifest: { oauthScopes: string[] } = JSON.parse(
  readFileSync(new URL('../../appsscript.json', import.meta.url), 'utf8'),
);
const COLLEAGUE = 'colleague';
const start = formsWorkbook(3, [STAFF]);
let host: Host;

beforeEach(() => {
  host = hostOf(start);
});

const allScopesBut = (end: string): string[] => manifest.oauthScopes.filter((scope) => !scope.endsWith(end));
const teachers = (): unknown[] => rowsOf(host, STAFF).map((row) => row.Педагогов);
const monitoring = () => runWell(host, 'readMonitoring', {});
const ownersOfTriggers = (): string[] => host.workbook.triggers.map(({ user }) => user);
const switchOn = (owner = '') => runWell(host, 'ensureTriggers', { owner });

/** All of collecting but the calls that need the scope. */
function expectWorks(except: readonly CallName[]): void {
  const sheetId = responsesOf(host, formOf(host, STAFF)).id;
  const questions = [
    { question: 'Школа', column: 'code' },
    { question: 'Педагогов', column: 'teachers' },
  ];
  answer(host, STAFF, 0, { Педагогов: '20' }, { event: 'lost' });
  const calls: readonly [CallName, object][] = [
    ['pullResponses', {}],
    ['readLinking', { sheetId, table: STAFF }],
    ['linkForm', { sheetId, table: STAFF, year: YEAR, deadline: '', questions }],
    ['readMonitoring', {}],
    ['createForm', { table: SUPPORT, year: YEAR, deadline: '' }],
    ['ensureTriggers', { owner: '' }],
    ['removeTriggers', {}],
    ['unlinkForm', { form: `${sheetId} ${STAFF}` }],
    ['identifyLists', { settings: [] }],
  ];
  for (const [name, request] of calls) {
    const { answer: said } = run(host, name, request);
    // Without results no lists can be formed; that the command got so far is what is asked here.
    const code = said.ok ? 'OK' : said.code;
    if (!except.includes(name))
      expect([name, code]).toEqual([name, name === 'identifyLists' ? 'NO_RESULTS' : 'OK']);
  }
  expect(teachers()).toEqual([20]);
}

describe('a scope that the user has left out', () => {
  test('forms: no form is made, and all else works', () => {
    host.grantScopes(allScopesBut('/forms'));
    const { answer: said } = run(host, 'createForm', { table: SUPPORT, year: YEAR, deadline: '' });
    expect(said).toMatchObject({
      code: 'NO_FORMS_ACCESS',
      message: expect.stringContaining('Всё остальное работает без него'),
    });
    expect(host.workbook.forms).toHaveLength(1);
    expectWorks(['createForm']);
  });

  test('triggers: none is installed, the section cannot tell whose they are, and all else works', () => {
    host.grantScopes(allScopesBut('/script.scriptapp'));
    const { answer: said } = run(host, 'ensureTriggers', { owner: 'Отдел' });
    expect(said).toMatchObject({
      code: 'NO_TRIGGERS_ACCESS',
      message: expect.stringContaining('«Обновить сейчас»'),
    });
    expect(run(host, 'removeTriggers', {}).answer).toMatchObject({ code: 'NO_TRIGGERS_ACCESS' });
    expect(monitoring().triggers).toEqual({ state: 'unknown', owner: '', since: '' });
    expect(ownersOfTriggers()).toEqual([]);
    expectWorks(['ensureTriggers', 'removeTriggers']);
  });
});

describe('triggers', () => {
  test('are two, and stay two however often they are asked for', () => {
    switchOn('Отдел');
    const first = host.workbook.triggers.map(({ id, event }) => [id, event]);
    expect(first.map(([, event]) => event)).toEqual(['ON_FORM_SUBMIT', 'CLOCK']);
    switchOn();
    expect(host.workbook.triggers.map(({ id, event }) => [id, event])).toEqual(first);
  });

  test('of which one has gone are completed', () => {
    switchOn();
    host.workbook.triggers = host.workbook.triggers.slice(1);
    switchOn();
    expect(host.workbook.triggers.map(({ event }) => event).sort()).toEqual(['CLOCK', 'ON_FORM_SUBMIT']);
  });

  test('belong to each user; those of the other stay when one takes his away', () => {
    switchOn('Отдел');
    host.actAs(COLLEAGUE);
    expect(monitoring().triggers).toMatchObject({ state: 'other', owner: 'Отдел' });
    switchOn('Методист');
    expect(ownersOfTriggers()).toEqual(['local-user', 'local-user', COLLEAGUE, COLLEAGUE]);
    expect(monitoring().triggers).toMatchObject({ state: 'mine', owner: 'Методист' });
    runWell(host, 'removeTriggers', {});
    expect(ownersOfTriggers()).toEqual(['local-user', 'local-user']);
    host.actAs('local-user');
    expect(monitoring().triggers.state).toBe('mine');
    answer(host, STAFF, 0, { Педагогов: '20' });
    expect(teachers()).toEqual([20]);
  });

  test('of two users take an answer once', () => {
    switchOn();
    host.actAs(COLLEAGUE);
    switchOn();
    answer(host, STAFF, 0, { Педагогов: '20' }, { event: 'doubled' });
    host.advanceClock(3 * HOUR);
    expect(teachers()).toEqual([20]);
    expect(rowsOf(host, 'Журнал операций').filter((row) => row.Операция === 'Сбор ответов')).toHaveLength(1);
  });
});

describe('two workbooks of one user', () => {
  test('each have their own two triggers; switching off in one leaves the other’s', () => {
    const account = new Account();
    const first = hostOf(start, { account });
    const second = hostOf(start, { account });
    const events = ({ workbook }: Host) => workbook.triggers.map(({ event }) => event);
    runWell(first, 'ensureTriggers', { owner: '' });
    expect(runWell(second, 'readMonitoring', {}).triggers.state).toBe('off');
    runWell(second, 'ensureTriggers', { owner: '' });
    expect([events(first), events(second)]).toEqual([
      ['ON_FORM_SUBMIT', 'CLOCK'],
      ['ON_FORM_SUBMIT', 'CLOCK'],
    ]);
    runWell(second, 'removeTriggers', {});
    expect([events(first).length, events(second).length]).toEqual([2, 0]);
    answer(first, STAFF, 0, { Педагогов: '20' });
    expect(rowsOf(first, STAFF).map((row) => row.Педагогов)).toEqual([20]);
  });

  test('of which the eleventh meets Google’s limit say so, and keep no half of what was asked for', () => {
    const account = new Account();
    for (let document = 0; document < 10; document += 1) {
      runWell(hostOf(start, { account }), 'ensureTriggers', { owner: '' });
    }
    host = hostOf(start, { account });
    expect(run(host, 'ensureTriggers', { owner: '' }).answer).toMatchObject({
      code: 'TRIGGERS_NOT_MADE',
      message: expect.stringContaining('20 запусков'),
    });
    expect(ownersOfTriggers()).toEqual([]);
  });
});

test('a test deployment has no triggers: the refusal says where they are to be had', () => {
  host = hostOf(start, { circumstances: { testDeployment: true } });
  expect(run(host, 'ensureTriggers', { owner: '' }).answer).toMatchObject({
    code: 'TRIGGERS_NOT_MADE',
    message: expect.stringContaining('«для одной таблицы»'),
  });
  expect(monitoring().triggers.state).toBe('off');
});

test('a clock run without a document touches nothing and leaves a line in the log', () => {
  host = hostOf(start, { circumstances: { clockWithoutDocument: true } });
  switchOn();
  answer(host, STAFF, 0, { Педагогов: '20' }, { event: 'lost' });
  host.advanceClock(HOUR);
  expect(teachers()).toEqual([]);
  expect(host.triggerFaults).toEqual([]);
  runWell(host, 'pullResponses', {});
  expect(teachers()).toEqual([20]);
});

test('without properties of the document nothing is taken, and the refusal says that nothing has changed', () => {
  answer(host, STAFF, 0, { Педагогов: '20' }, { event: 'lost' });
  host.behave({ documentProperties: false });
  expect(run(host, 'pullResponses', {}).answer).toMatchObject({ ok: false });
  host.behave({ documentProperties: true });
  runWell(host, 'pullResponses', {});
  expect(teachers()).toEqual([20]);
});

describe('an event', () => {
  beforeEach(() => {
    switchOn();
  });

  test('that is lost leaves its answer to the hourly trigger', () => {
    answer(host, STAFF, 0, { Педагогов: '20' }, { event: 'lost' });
    expect(teachers()).toEqual([]);
    host.advanceClock(HOUR);
    expect(teachers()).toEqual([20]);
  });

  test.each<AnswerOptions['event']>(['doubled', 'blank'])(
    'that is %s brings its answer once',
    (event = 'sent') => {
      answer(host, STAFF, 0, { Педагогов: '20' }, { event });
      answer(host, STAFF, 1, { Педагогов: '30' }, { event });
      expect(teachers()).toEqual([20, 30]);
      expect(host.triggerFaults).toEqual([]);
    },
  );

  test('that comes out of order leaves the later answer', () => {
    const first = answer(host, STAFF, 0, { Педагогов: '20' }, { event: 'lost' });
    host.advanceClock(MINUTE);
    answer(host, STAFF, 0, { Педагогов: '25' });
    host.fireFormSubmit(formOf(host, STAFF).id, first);
    host.fireFormSubmit();
    expect(teachers()).toEqual([25]);
  });

  test('that meets the lock of another run loses nothing, and is no refusal', () => {
    answer(host, STAFF, 0, { Педагогов: '20' }, { faults: { lockHeld: true } });
    expect(teachers()).toEqual([]);
    expect(monitoring().lastRefusal).toBeNull();
    host.advanceClock(HOUR);
    expect(teachers()).toEqual([20]);
  });

  test('in the middle of a person’s own run is refused, and the next run brings its answer', () => {
    answer(host, STAFF, 0, { Педагогов: '20' }, { event: 'lost' });
    const beforeCall = (n: number): void => {
      if (n === 30) answer(host, STAFF, 1, { Педагогов: '30' });
    };
    run(host, 'pullResponses', {}, { faults: { beforeCall } });
    host.advanceClock(HOUR);
    expect(teachers()).toEqual([20, 30]);
  });
});

describe('a run of a trigger that fails', () => {
  const failing = { failMethod: { method: 'Range.setValues', n: 1 } };

  test('is told of in the section with its moment and reason, until one succeeds', () => {
    switchOn();
    answer(host, STAFF, 0, { Педагогов: '20' }, { faults: failing });
    expect(monitoring().lastRefusal).toEqual({
      at: '22.11.2026 14:38',
      reason:
        'Обновление прервалось. Взятые ответы остались на местах, ничего не потеряно и не удвоено: остальное возьмёт следующее обновление.',
    });
    host.advanceClock(HOUR);
    expect(monitoring()).toMatchObject({ lastRefusal: null, lastSuccess: '22.11.2026 15:38' });
  });

  test('that cannot even read says which sheet is missing', () => {
    switchOn();
    host.workbook.deleteSheet('Ответы на доработку');
    answer(host, STAFF, 0, { Педагогов: '20' });
    runWell(host, 'prepareWorkbook');
    expect(monitoring().lastRefusal?.reason).toContain('«Ответы на доработку»');
  });

  test('hour after hour is stale in the end: the last success is older than a day', () => {
    switchOn();
    runWell(host, 'pullResponses', {});
    answer(host, STAFF, 0, { Педагогов: '20' }, { event: 'lost' });
    host.advanceClock(DAY - HOUR, failing);
    expect(monitoring().stale).toBe(false);
    host.advanceClock(2 * HOUR, failing);
    expect(monitoring()).toMatchObject({
      stale: true,
      lastSuccess: '22.11.2026 14:38',
      lastRefusal: { at: '23.11.2026 15:38' },
    });
  });
});
