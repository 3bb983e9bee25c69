// Permissions that the user has left out, at every door of the built add-on: our sentence and the address, nothing changed.
import { describe, expect, test } from 'vitest';
import { callNames } from '../../src/contract/calls';
import { addOn, hostOf, preparedWorkbook } from './built-host';

const start = preparedWorkbook();
const MENU = hostOf()
  .open('NONE')
  .flatMap(({ lines }) => lines.flatMap((line) => (line.kind === 'command' ? [line.entry] : [])));
const WITHOUT_DIALOG =
  /на странице разрешений не отмечена галочка\..*Дать доступ: https:\/\/accounts\.google\.com\//;

const allBut = (end: string): string[] => (addOn.scopes ?? []).filter((scope) => !scope.endsWith(end));

describe.each(MENU)('the menu’s %s', (entry) => {
  test('without the right to show pages is told by what Google shows of an error', () => {
    const host = hostOf(start, { grantedScopes: allBut('/script.container.ui') });
    const isShown = /^open/.test(entry);
    if (isShown) expect(() => host.run(entry)).toThrow(WITHOUT_DIALOG);
    else expect(host.run(entry).toasts).toHaveLength(1);
  });

  test('without the right to the sheets opens a panel that tells it, or a dialog with the link', () => {
    const host = hostOf(start, { grantedScopes: allBut('/spreadsheets.currentonly') });
    const { sidebar, dialog } = host.run(entry);
    if (sidebar === undefined) {
      expect(dialog?.html).toContain('У дополнения нет доступа к таблице');
      expect(dialog?.html).toContain('<a href="https://accounts.google.com/');
    }
    expect(host.callFromSidebar('readStart', [{}]).result).toMatchObject({
      code: 'NO_ACCESS',
      link: expect.stringMatching(/^https:/),
    });
  });

  test('without any right says so, and where it is given', () => {
    const host = hostOf(start, { grantedScopes: [] });
    expect(() => host.run(entry)).toThrow(/Ничего не изменено\..*Дать доступ: https:/);
  });
});

test.each(callNames)('the sidebar’s %s without any right answers with a link', (name) => {
  const { result } = hostOf(start, { grantedScopes: [] }).callFromSidebar(name, [{}]);
  expect(result).toMatchObject({ code: 'NO_ACCESS', link: expect.stringMatching(/^https:/) });
});
