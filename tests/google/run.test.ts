// A command started from the menu, the sidebar or a trigger: access, envelope and what is told, over services that refuse.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { longTexts } from '../../build/packs';
import { SCOPES } from '../../src/google/consent';
import { runByTrigger, runCommand } from '../../src/google/run';
import { consent, GRANT_PAGE } from './google-consent';

const done = () => ({ summary: 'Готово.' });

/** The services that running a command touches; `missing` are the scopes that the user left out. */
function services(missing: readonly string[] = []) {
  const asked = consent(missing);
  const toast = vi.fn();
  const showModalDialog = vi.fn();
  const spreadsheet = { toast, getSheetByName: () => null };
  vi.stubGlobal('SpreadsheetApp', {
    getActiveSpreadsheet: () => spreadsheet,
    getUi: () => ({ showModalDialog }),
  });
  const page = { setWidth: () => page, setHeight: () => page, text: '' };
  vi.stubGlobal('HtmlService', {
    createTemplateFromFile: () => ({ getRawContent: () => JSON.stringify(longTexts) }),
    createHtmlOutput: (text: string) => Object.assign(page, { text }),
  });
  vi.stubGlobal('PRODUCT_VERSION', '0.1.0');
  return { toast, showModalDialog, page, scopes: () => asked.mock.calls.map(([, [scope]]) => scope) };
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('runCommand', () => {
  it('answers the sidebar without a toast', () => {
    const { toast } = services();
    expect(runCommand('undoLists', done, {})).toEqual({ ok: true, data: { summary: 'Готово.' } });
    expect(toast).not.toHaveBeenCalled();
  });

  it('tells the menu how the command ended', () => {
    const { toast } = services();
    runCommand('undoLists', done, undefined);
    expect(toast).toHaveBeenCalledWith('Готово.', 'МСОКО', 8);
  });

  it('asks for the one scope that commands need', () => {
    const { scopes } = services();
    runCommand('undoLists', done, {});
    expect(scopes()).toEqual([SCOPES.sheets]);
  });

  it('says in Russian that Google gave no access and where it is given, and runs nothing', () => {
    services([SCOPES.sheets]);
    const command = vi.fn(done);
    expect(runCommand('undoLists', command, {})).toEqual({
      ok: false,
      code: 'NO_ACCESS',
      message:
        'У дополнения нет доступа к таблице: на странице разрешений Google не отмечена галочка. Ничего не изменено. Дайте доступ, отметив на странице все галочки, и повторите.',
      details: SCOPES.sheets,
      link: GRANT_PAGE,
    });
    expect(command).not.toHaveBeenCalled();
  });

  it('keeps what the command has done when the toast fails', () => {
    const { toast } = services();
    toast.mockImplementation(() => {
      throw new Error('нет права');
    });
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    expect(runCommand('undoLists', done, undefined)).toMatchObject({ ok: true });
    expect(warn).toHaveBeenCalledOnce();
  });
});

describe('a permission that is missing, from the menu', () => {
  it('is told in a dialog with a link, the address written so that it stays one', () => {
    const { toast, showModalDialog, page } = services([SCOPES.sheets]);
    runCommand('undoLists', done, undefined);
    expect(showModalDialog).toHaveBeenCalledWith(page, 'МСОКО');
    expect(page.text).toContain('У дополнения нет доступа к таблице');
    expect(page.text).toContain(
      `<a href="${GRANT_PAGE.replace('&', '&#38;')}" target="_blank">Дать доступ</a>`,
    );
    expect(toast).not.toHaveBeenCalled();
  });

  it('is thrown with its address where no dialog may be shown, for Google shows what is thrown', () => {
    services([SCOPES.sheets, SCOPES.pages]);
    expect(() => runCommand('undoLists', done, undefined)).toThrow(`и повторите. Дать доступ: ${GRANT_PAGE}`);
  });
});

describe('a command that needs more than the sheets', () => {
  const made = () => ({ summary: 'Готово.', url: '' });
  const form = { table: 'Кадры', year: '2025/2026', deadline: '' };

  it('asks for its own scope after the common one', () => {
    const { scopes } = services();
    runCommand('createForm', made, form);
    runCommand('ensureTriggers', done, { owner: '' });
    runCommand('openReports', () => ({}), {});
    expect(scopes()).toEqual([
      SCOPES.sheets,
      SCOPES.forms,
      SCOPES.sheets,
      SCOPES.triggers,
      SCOPES.sheets,
      SCOPES.pages,
    ]);
  });

  it.each([
    ['createForm', SCOPES.forms, 'NO_FORMS_ACCESS'],
    ['ensureTriggers', SCOPES.triggers, 'NO_TRIGGERS_ACCESS'],
    ['removeTriggers', SCOPES.triggers, 'NO_TRIGGERS_ACCESS'],
    ['openCheck', SCOPES.pages, 'NO_PAGES_ACCESS'],
    ['openIntake', SCOPES.pages, 'NO_PAGES_ACCESS'],
    ['openSchoolForm', SCOPES.pages, 'NO_PAGES_ACCESS'],
    ['openReports', SCOPES.pages, 'NO_PAGES_ACCESS'],
    ['openSelfCheck', SCOPES.pages, 'NO_PAGES_ACCESS'],
  ] as const)('%s is refused alone when its scope is', (name, scope, code) => {
    services([scope]);
    const command = vi.fn(made);
    const request = name === 'createForm' ? form : { owner: '' };
    expect(runCommand(name, command, request)).toMatchObject({ ok: false, code, link: GRANT_PAGE });
    expect(command).not.toHaveBeenCalled();
    expect(runCommand('undoLists', done, {})).toMatchObject({ ok: true });
  });
});

describe('runByTrigger', () => {
  it('runs the command and tells nobody', () => {
    const { toast } = services();
    const command = vi.fn(() => ({ summary: 'Готово.', finished: true }));
    runByTrigger('pullResponses', command, {});
    expect(command).toHaveBeenCalledOnce();
    expect(toast).not.toHaveBeenCalled();
  });

  it('bears a refusal with a line in the log: Google would write it into a mail', () => {
    const { toast } = services([SCOPES.sheets]);
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const command = vi.fn(() => ({ summary: '', finished: true }));
    expect(() => runByTrigger('pullResponses', command, {})).not.toThrow();
    expect(command).not.toHaveBeenCalled();
    expect(toast).not.toHaveBeenCalled();
    expect(error).toHaveBeenCalledWith('pullResponses: NO_ACCESS');
  });

  it('stops with a line in the log where Google gives no document', () => {
    services();
    vi.stubGlobal('SpreadsheetApp', { getActiveSpreadsheet: () => null });
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const command = vi.fn(() => ({ summary: '', finished: true }));
    expect(() => runByTrigger('pullResponses', command, {})).not.toThrow();
    expect(command).not.toHaveBeenCalled();
    expect(error).toHaveBeenCalledWith('pullResponses: NO_DOCUMENT');
  });
});
