// Running entry points of an add-on as Google runs them.
import { describe, expect, it } from 'vitest';
import { Host, type HostOptions } from '../../../local/host';
import { Workbook } from '../../../local/workbook/workbook';

const code = `
  var started = 0;
  function onOpen(e) {
    const menu = SpreadsheetApp.getUi().createAddonMenu().addItem('Проверить данные', 'checkData').addSeparator()
      .addSubMenu(SpreadsheetApp.getUi().createMenu('Справка').addItem('О программе', 'about'));
    if (e.authMode !== ScriptApp.AuthMode.NONE) menu.addItem(e.source.getName(), 'checkData');
    menu.addToUi();
  }
  function onEdit(e) {
    const { range, value } = e;
    if (range.getColumn() === 1) range.offset(0, 1).setValue('введено: ' + value);
  }
  function checkData() { started += 1; return { ok: true, data: { started } }; }
  function fail() { throw new Error('Нет листа «Школы»'); }
  function echo(x) { return x; }
  function mutate(x) { x.list.push(2); return x.list; }
  function giveDate() { return { rows: [[new Date()]] }; }
  function giveNothing() {}
  function giveHoles() { return { a: undefined, b: NaN, c: 1 }; }
  function secret_() { return 1; }
  function everyDay() {
    const sheet = SpreadsheetApp.getActive().getSheets()[0];
    sheet.appendRow([new Date().getHours()]);
  }
  function install() { ScriptApp.newTrigger('everyDay').timeBased().atHour(6).everyDays(1).create(); }
  function installOnOpen() { ScriptApp.newTrigger('everyDay').forSpreadsheet(SpreadsheetApp.getActive()).onOpen().create(); }
`;

function hostOf(options: Partial<HostOptions> = {}): Host {
  return new Host({ code, html: {}, ...options });
}

describe('a new host', () => {
  it('has one empty sheet', () => {
    expect(hostOf().workbook.sheets.map((sheet) => sheet.name)).toEqual(['Лист1']);
  });

  it('names the entry points of the bundle', () => {
    expect(hostOf().entries()).toContain('checkData');
  });

  it('refuses a bundle that does not load', () => {
    expect(() => new Host({ code: 'function (', html: {} })).toThrow(SyntaxError);
  });
});

describe('run', () => {
  it('gives each call a fresh realm', () => {
    const host = hostOf();
    const results = [host.run('checkData').result, host.run('checkData').result];
    expect(results).toEqual([
      { ok: true, data: { started: 1 } },
      { ok: true, data: { started: 1 } },
    ]);
  });

  it('throws what the entry point throws, Russian text intact', () => {
    expect(() => hostOf().run('fail')).toThrow('Нет листа «Школы»');
  });

  it('says which entry point is not there', () => {
    expect(() => hostOf().run('absent')).toThrow('Script function not found: absent');
  });
});

describe('open', () => {
  it('in NONE shows the menu that needs no document', () => {
    expect(hostOf().open('NONE')).toEqual([
      {
        caption: '',
        lines: [
          { kind: 'command', caption: 'Проверить данные', entry: 'checkData' },
          { kind: 'separator' },
          {
            kind: 'submenu',
            menu: {
              caption: 'Справка',
              lines: [{ kind: 'command', caption: 'О программе', entry: 'about' }],
            },
          },
        ],
      },
    ]);
  });

  it('in LIMITED gives the event its document', () => {
    const workbook = new Workbook();
    workbook.name = 'Район';
    expect(hostOf({ workbook }).open()[0]?.lines.at(-1)).toEqual({
      kind: 'command',
      caption: 'Район',
      entry: 'checkData',
    });
  });

  it('runs an installed opening trigger, but not in NONE', () => {
    const host = hostOf();
    host.run('installOnOpen');
    host.open('NONE');
    expect(host.workbook.sheets[0]?.lastRow()).toBe(0);
    host.open();
    expect(host.workbook.sheets[0]?.lastRow()).toBe(1);
  });
});

describe('callFromSidebar', () => {
  it('gives a copy of the result', () => {
    const sent = { list: [1] };
    const outcome = hostOf().callFromSidebar('mutate', [sent]);
    expect(outcome).toMatchObject({ result: [1, 2] });
    expect(sent).toEqual({ list: [1] });
  });

  it('gives null when a date is anywhere in the result', () => {
    expect(hostOf().callFromSidebar('giveDate')).toMatchObject({ result: null });
  });

  it('answers nothing as null and drops what JSON has not', () => {
    expect(hostOf().callFromSidebar('giveNothing').result).toBeNull();
    expect(hostOf().callFromSidebar('giveHoles').result).toEqual({ b: null, c: 1 });
  });

  it('refuses a private name, an unknown name and an argument that is not JSON-like', () => {
    expect(() => hostOf().callFromSidebar('secret_')).toThrow('google.script.run.secret_ is not a function');
    expect(() => hostOf().callFromSidebar('absent')).toThrow('google.script.run.absent is not a function');
    expect(() => hostOf().callFromSidebar('echo', [1, { on: new Date() }])).toThrow(
      'Failed due to illegal value in property: 1',
    );
  });

  it('throws what the entry point throws', () => {
    expect(() => hostOf().callFromSidebar('fail')).toThrow('Нет листа «Школы»');
  });
});

describe('edit', () => {
  it('types as a user and fires the simple trigger', () => {
    const host = hostOf();
    host.edit('Лист1', 2, 1, '3,5');
    expect(host.workbook.sheet('Лист1')?.values(2, 1, 1, 2)).toEqual([[3.5, 'введено: 3,5']]);
  });

  it('names a sheet that is not there', () => {
    expect(() => hostOf().edit('Школы', 1, 1, 'x')).toThrow('Листа «Школы» нет в книге.');
  });
});

describe('advanceClock', () => {
  it('runs a daily trigger once a day at its hour', () => {
    const host = hostOf({ clock: () => new Date(2026, 10, 22, 14, 0) });
    host.run('install');
    host.advanceClock(15 * 3_600_000);
    expect(host.workbook.sheets[0]?.lastRow()).toBe(0);
    host.advanceClock(48 * 3_600_000);
    expect(host.workbook.sheets[0]?.values(1, 1, 2, 1)).toEqual([[6], [6]]);
  });
});
