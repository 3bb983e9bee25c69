// The built add-on itself, loaded and run on the local host.
import { describe, expect, it } from 'vitest';
import { projectRoot, readBuiltAddOn } from '../../../local/built-add-on';
import { Host } from '../../../local/host';
import { functionEntries } from '../../../src/catalogue/functions';

const addOn = readBuiltAddOn(projectRoot(import.meta.url));
const newHost = (): Host => new Host({ ...addOn, functions: functionEntries });

describe('the built add-on on the local host', () => {
  it('has an implementation for every custom function of the catalogue', () => {
    const names = functionEntries.map(({ name }) => name);
    expect(newHost().entries()).toEqual(expect.arrayContaining(names));
  });

  it('shows its menu before it may read anything, and every command of it is an entry point', () => {
    const host = newHost();
    const commands = host.open('NONE').flatMap(({ lines }) => lines.filter(({ kind }) => kind === 'command'));
    expect(commands.length).toBeGreaterThan(0);
    for (const command of commands) {
      expect(host.entries()).toContain(command.kind === 'command' && command.entry);
    }
  });

  it('opens its sidebar from the menu, but not in a simple trigger', () => {
    expect(newHost().run('openStart').sidebar?.html).toContain('<script');
    expect(() => newHost().run('openStart', [], { mode: 'LIMITED' })).toThrow(
      'permission to call Ui.showSidebar',
    );
  });

  it('answers the sidebar with plain data', () => {
    const outcome = newHost().callFromSidebar('prepareWorkbook', [{}]);
    expect(outcome.result).toMatchObject({ ok: true });
  });

  it('computes a share typed into a cell', () => {
    const host = newHost();
    host.edit('Лист1', 1, 1, '12');
    host.edit('Лист1', 1, 2, '48');
    host.edit('Лист1', 1, 3, '=HIGH_SCORER_SHARE(A1;B1)');
    // 100 · 12 / 48
    expect(host.workbook.sheet('Лист1')?.values(1, 3, 1, 1)).toEqual([[25]]);
  });
});
