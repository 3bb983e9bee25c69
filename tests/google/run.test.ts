// A command started from the menu or the sidebar: access, envelope and toast, over services that refuse.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { longTexts } from '../../build/packs';
import { runByTrigger, runCommand } from '../../src/google/run';

const done = () => ({ summary: 'Готово.' });

/** The services that running a command touches. */
function services(requireScopes: () => void) {
  const toast = vi.fn();
  const spreadsheet = { toast, getSheetByName: () => null };
  vi.stubGlobal('ScriptApp', { AuthMode: { FULL: 'FULL' }, requireScopes });
  vi.stubGlobal('SpreadsheetApp', { getActiveSpreadsheet: () => spreadsheet });
  vi.stubGlobal('PRODUCT_VERSION', '0.1.0');
  return toast;
}

function refuse(): never {
  throw new Error('Authorization is required to perform that action.');
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('runCommand', () => {
  it('answers the sidebar without a toast', () => {
    const toast = services(() => {});
    expect(runCommand('undoLists', done, {})).toEqual({ ok: true, data: { summary: 'Готово.' } });
    expect(toast).not.toHaveBeenCalled();
  });

  it('tells the menu how the command ended', () => {
    const toast = services(() => {});
    runCommand('undoLists', done, undefined);
    expect(toast).toHaveBeenCalledWith('Готово.', 'МСОКО', 8);
  });

  it('asks for the one scope that commands need', () => {
    const requireScopes = vi.fn();
    services(requireScopes);
    runCommand('undoLists', done, {});
    expect(requireScopes).toHaveBeenCalledWith('FULL', [
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
    ]);
  });

  it('says in Russian that Google gave no access, and runs nothing', () => {
    services(refuse);
    const command = vi.fn(done);
    expect(runCommand('undoLists', command, {})).toEqual({
      ok: false,
      code: 'NO_ACCESS',
      message:
        'Google не дал дополнению доступа к таблице. Ничего не изменено. Разрешите доступ в окне Google и повторите.',
      details: 'Authorization is required to perform that action.',
    });
    expect(command).not.toHaveBeenCalled();
  });

  it('keeps what the command has done when the toast fails', () => {
    const toast = services(() => {});
    toast.mockImplementation(refuse);
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    expect(runCommand('undoLists', done, undefined)).toMatchObject({ ok: true });
    expect(warn).toHaveBeenCalledOnce();
    warn.mockRestore();
  });
});

const SHEETS = 'https://www.googleapis.com/auth/spreadsheets.currentonly';
const FORMS = 'https://www.googleapis.com/auth/forms';
const TRIGGERS = 'https://www.googleapis.com/auth/script.scriptapp';

describe('a command that needs more than the sheets', () => {
  const made = () => ({ summary: 'Готово.', url: '' });
  const form = { table: 'Кадры', year: '2025/2026', deadline: '' };

  it('asks for its own scope after the common one', () => {
    const requireScopes = vi.fn();
    services(requireScopes);
    runCommand('createForm', made, form);
    runCommand('ensureTriggers', done, { owner: '' });
    runCommand('removeTriggers', done, {});
    expect(requireScopes.mock.calls.map(([, scopes]) => scopes)).toEqual([
      [SHEETS],
      [FORMS],
      [SHEETS],
      [TRIGGERS],
      [SHEETS],
      [TRIGGERS],
    ]);
  });

  it.each([
    ['createForm', FORMS, 'NO_FORMS_ACCESS'],
    ['ensureTriggers', TRIGGERS, 'NO_TRIGGERS_ACCESS'],
    ['removeTriggers', TRIGGERS, 'NO_TRIGGERS_ACCESS'],
  ] as const)('%s is refused alone when its scope is', (name, scope, code) => {
    services(((_: string, scopes: readonly string[]) => {
      if (scopes.includes(scope)) refuse();
    }) as () => void);
    vi.stubGlobal('HtmlService', {
      createTemplateFromFile: () => ({ getRawContent: () => JSON.stringify(longTexts) }),
    });
    const command = vi.fn(made);
    const request = name === 'createForm' ? form : { owner: '' };
    expect(runCommand(name, command, request)).toMatchObject({ ok: false, code });
    expect(command).not.toHaveBeenCalled();
    expect(runCommand('undoLists', done, {})).toMatchObject({ ok: true });
  });
});

describe('runByTrigger', () => {
  it('runs the command and tells nobody', () => {
    const toast = services(() => {});
    const command = vi.fn(() => ({ summary: 'Готово.', finished: true }));
    runByTrigger('pullResponses', command, {});
    expect(command).toHaveBeenCalledOnce();
    expect(toast).not.toHaveBeenCalled();
  });

  it('bears a refusal without a word: Google would write it into a mail', () => {
    const toast = services(refuse);
    const command = vi.fn(() => ({ summary: '', finished: true }));
    expect(() => runByTrigger('pullResponses', command, {})).not.toThrow();
    expect(command).not.toHaveBeenCalled();
    expect(toast).not.toHaveBeenCalled();
  });
});
