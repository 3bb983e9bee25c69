// Permissions and triggers as Google keeps them: of a user, over all documents, and refused where Google refuses.
import { describe, expect, it } from 'vitest';
import { Host, type HostOptions } from '../../../local/host';
import { Account } from '../../../local/services/account';
import { Workbook } from '../../../local/workbook/workbook';
import { resultOf } from './run-script';

const FORMS = 'https://www.googleapis.com/auth/forms';
const PAGES = 'https://www.googleapis.com/auth/script.container.ui';
const SHEETS = 'https://www.googleapis.com/auth/spreadsheets.currentonly';

const CODE = `
  function listen() { ScriptApp.newTrigger('heard').forSpreadsheet(SpreadsheetApp.getActive()).onFormSubmit().create(); }
  function listenHourly() { ScriptApp.newTrigger('heard').timeBased().everyHours(1).create(); }
  function here() { return ScriptApp.getUserTriggers(SpreadsheetApp.getActive()).length; }
  function everywhere() { return ScriptApp.getProjectTriggers().length; }
  function removeAll() { ScriptApp.getProjectTriggers().forEach((trigger) => ScriptApp.deleteTrigger(trigger)); }
  function heard() { PropertiesService.getScriptProperties().setProperty('heard', lookAround()); }
  function lookAround() {
    const document = [SpreadsheetApp.getActiveSpreadsheet(), PropertiesService.getDocumentProperties(),
      LockService.getDocumentLock()].map((found) => found === null ? 'нет' : 'есть').join(' ');
    try { SpreadsheetApp.getUi(); return document + ', окно'; } catch (e) { return document + ', ' + e.message; }
  }
`;

const hostOf = (options: Partial<HostOptions> = {}): Host => new Host({ code: CODE, html: {}, ...options });

describe('triggers', () => {
  it('of a user are seen in all documents together, and in each alone', () => {
    const account = new Account();
    const [first, second] = [hostOf({ account }), hostOf({ account })];
    first.run('listen');
    expect(second.run('here').result).toBe(0);
    expect(second.run('everywhere').result).toBe(1);
    second.run('removeAll');
    expect(first.workbook.triggers).toEqual([]);
  });

  it('are at most twenty of a user in all documents', () => {
    const account = new Account();
    for (let document = 0; document < 10; document += 1) {
      const host = hostOf({ account });
      host.run('listen');
      host.run('listenHourly');
    }
    const last = hostOf({ account });
    expect(() => last.run('listen')).toThrow('too many triggers');
    last.actAs('colleague');
    expect(() => last.run('listen')).not.toThrow();
  });

  it('are one of a type in a document', () => {
    const host = hostOf();
    host.run('listen');
    expect(() => host.run('listen')).toThrow('too many triggers of this type');
  });

  it('are not to be had in a test deployment', () => {
    const host = hostOf({ circumstances: { testDeployment: true } });
    expect(() => host.run('listen')).toThrow('not supported in test deployments');
  });

  it('go on where the document is put back to what it was', () => {
    const account = new Account();
    const before = hostOf({ account });
    before.run('listen');
    const after = hostOf({ workbook: new Workbook(), after: before });
    expect(after.run('everywhere').result).toBe(1);
  });
});

describe('a run of a trigger', () => {
  const heard = (host: Host) => host.workbook.scriptProperties.get('heard');

  it('has its document and nobody in front of it', () => {
    const host = hostOf();
    host.run('listenHourly');
    host.advanceClock(3_600_000);
    expect(heard(host)).toBe('есть есть есть, Cannot call SpreadsheetApp.getUi() from this context.');
  });

  it('by the clock may be without a document', () => {
    const host = hostOf({ circumstances: { clockWithoutDocument: true } });
    host.run('listenHourly');
    host.advanceClock(3_600_000);
    expect(heard(host)).toMatch(/^нет нет нет/);
    expect(host.run('lookAround').result).toBe('есть есть есть, окно');
  });
});

describe('getAuthorizationInfo', () => {
  const asked = (
    scope: string,
  ) => `const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, ['${scope}']);
    return [info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.REQUIRED, info.getAuthorizationUrl()]`;

  it('tells whether a scope is missing, and where it is granted', () => {
    expect(resultOf(asked(FORMS))).toEqual([false, '']);
    expect(resultOf(asked(FORMS), { grantedScopes: [SHEETS] })).toEqual([
      true,
      expect.stringMatching(/^https:\/\/.*forms/),
    ]);
  });

  it('refuses a scope that the manifest is without', () => {
    expect(() => resultOf(asked(FORMS), { scopes: [SHEETS] })).toThrow(`does not require the scope ${FORMS}`);
  });
});

describe('requireScopes', () => {
  const body = `try { ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ['${FORMS}']) } catch (e) { return 'поймано' }
    return 'дальше'`;

  it('lets granted scopes through', () => {
    expect(resultOf(body)).toBe('дальше');
  });

  it('ends the run on a missing one, whatever the script catches', () => {
    expect(() => resultOf(body, { grantedScopes: [] })).toThrow('Authorization is required');
  });
});

describe('without its scope', () => {
  it.each([
    ['the sheet', 'return SpreadsheetApp.getActiveSpreadsheet().getName()', SHEETS],
    ['the sidebar', "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'))", PAGES],
    ['a dialog', "SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('x'), 'x')", PAGES],
    ['a form', "FormApp.create('x')", FORMS],
  ])('%s is refused', (_what, body, scope) => {
    expect(() => resultOf(body, { grantedScopes: [] })).toThrow(`Required permissions: ${scope}`);
    expect(() => resultOf(body, { grantedScopes: [scope] })).not.toThrow();
  });

  it('a scope that the manifest is without is refused as well', () => {
    expect(() => resultOf("FormApp.create('x')", { scopes: [SHEETS] })).toThrow(FORMS);
  });
});
