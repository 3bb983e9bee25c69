// dist/ as Google loads it: definitions and nothing else, no service but the permitted ones, the whole menu without rights.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { describe, expect, test } from 'vitest';
import { PAGES } from '../../build/pages.mjs';
import { projectRoot } from '../../local/built-add-on';
import { functionEntries } from '../../src/catalogue/functions';
import { callNames, calls } from '../../src/contract/calls';
import { addOn, exampleWorkbook, hostOf, run, runWell } from './built-host';
import { districtWorkbook } from './district';

/** Names of XML vocabularies, compared as text and never asked for: SVG and MathML, and the parts of an xlsx file. */
const XML_NAMESPACES = [
  'http://www.w3.org/',
  'http://schemas.openxmlformats.org/',
  'http://schemas.microsoft.com/office/',
  'http://purl.oclc.org/ooxml/officeDocument/relationships/',
];

const { code, html } = addOn;
const noEval = { codeGeneration: { strings: false, wasm: false } };

/** All that Apps Script offers to scripts by itself. */
// biome-ignore format: read by the line
const SERVICES = [
  'SpreadsheetApp', 'ScriptApp', 'HtmlService', 'LockService', 'PropertiesService', 'CacheService', 'Session',
  'Utilities', 'FormApp', 'Logger', 'console', 'UrlFetchApp', 'MailApp', 'GmailApp', 'DriveApp', 'DocumentApp',
  'SlidesApp', 'CalendarApp', 'ContactsApp', 'GroupsApp', 'Jdbc', 'LinearOptimizationService', 'XmlService',
  'ContentService', 'Charts', 'LanguageApp', 'Maps', 'CardService', 'Browser',
];

/** The ones that the add-on has a use for. */
const PERMITTED = [
  'SpreadsheetApp',
  'ScriptApp',
  'HtmlService',
  'LockService',
  'PropertiesService',
  'FormApp',
  'Utilities',
  'console',
];

// biome-ignore format: read by the line
const ENTRIES = [
  'onOpen', 'onInstall', 'openStart', 'openLists', 'openIndicators',
  'openRecommendations', 'openMonitoring', 'openAbout', 'pullByTrigger',
  ...callNames,
  ...functionEntries.map(({ name }) => name),
];

const MENU = [
  ['С чего начать', 'openStart'],
  ['Подготовить таблицу', 'prepareWorkbook'],
  ['Загрузка результатов…', 'openIntake'],
  ['Форма для школ (.xlsx)…', 'openSchoolForm'],
  ['Проверить данные…', 'openCheck'],
  ['Перечни ШНОР и ШНСУ…', 'openLists'],
  ['Показатели и справка…', 'openIndicators'],
  ['Рекомендации…', 'openRecommendations'],
  ['Мониторинг ответов…', 'openMonitoring'],
  ['Документы…', 'openReports'],
  ['О программе', 'openAbout'],
  ['Самопроверка', 'openSelfCheck'],
];

/** Loads the bundle and gives the names that it has left in its realm. */
function load(globals: object): string[] {
  const realm = vm.createContext(globals, noEval);
  const known = new Set(Object.getOwnPropertyNames(realm));
  new vm.Script(code).runInContext(realm);
  return Object.getOwnPropertyNames(realm).filter((name) => !known.has(name));
}

describe('loading', () => {
  test('needs neither a service nor eval, and leaves only the entry points and the bundle', () => {
    // The validation library keeps its settings in an object of the realm; nothing there can be called.
    expect(load({}).sort()).toEqual([...ENTRIES, 'msoko', '__zod_globalConfig'].sort());
  });

  test('touches no service, clock or chance: each of them throws here at the mere mention', () => {
    const globals = {};
    for (const name of [...SERVICES, 'Date', 'Intl', 'fetch', 'setTimeout', 'document', 'window']) {
      Object.defineProperty(globals, name, {
        get: () => {
          throw new Error(`${name} was touched`);
        },
      });
    }
    const realm = vm.createContext(globals, noEval);
    vm.runInContext('Math.random = function () { throw new Error("chance"); };', realm);
    expect(() => new vm.Script(code).runInContext(realm)).not.toThrow();
  });

  test('takes no part in what other scripts see: no built-in object is changed', () => {
    const realm = vm.createContext({}, noEval);
    const shape = `JSON.stringify([Object, Array, String, Number, Date, Map, Promise].map(function (c) {
      return [Object.getOwnPropertyNames(c), Object.getOwnPropertyNames(c.prototype)];
    }))`;
    const before = vm.runInContext(shape, realm);
    new vm.Script(code).runInContext(realm);
    expect(vm.runInContext(shape, realm)).toBe(before);
  });
});

describe('entry points', () => {
  test('are the exports of the bundle, one stub each, and none is hidden by a trailing «_»', () => {
    const entries = hostOf().entries();
    expect([...entries].sort()).toEqual([...ENTRIES].sort());
    expect(entries.filter((name) => name.endsWith('_'))).toEqual([]);
  });

  test.each(functionEntries)(
    '$name has real parameter names and a description that Google reads',
    (entry) => {
      const names = entry.parameters.map(({ name }) => name).join(', ');
      const found = new RegExp(
        `/\\*\\*\\n((?: \\*.*\\n)+?) \\*/\\nfunction ${entry.name}\\(${names}\\) \\{`,
      ).exec(code);
      const lines = found?.[1]?.split('\n') ?? [];
      expect(lines[0]).toMatch(/^ \* [А-ЯЁ]/);
      expect(lines).toContain(' * @customfunction');
      expect(lines.filter((line) => /^ \* @return \{.+\} \S/.test(line))).toHaveLength(1);
      const described = lines.flatMap((line) => /^ \* @param \{.+\} (\w+) \S/.exec(line)?.[1] ?? []);
      expect(described).toEqual(entry.parameters.map(({ name }) => name));
    },
  );

  test('only the functions of cells are offered in cells', () => {
    expect(code.match(/@customfunction/g)).toHaveLength(functionEntries.length);
  });
});

describe('the menu', () => {
  test('is whole before the add-on has any right, and each line has its function', () => {
    const host = hostOf();
    const [menu] = host.open('NONE');
    const commands = menu?.lines.flatMap((line) =>
      line.kind === 'command' ? [[line.caption, line.entry]] : [],
    );
    expect(commands).toEqual(MENU);
    for (const [, entry] of MENU) expect(host.entries()).toContain(entry);
  });

  test('is the same in every mode', () => {
    expect(hostOf().open('LIMITED')).toEqual(hostOf().open('NONE'));
    expect(hostOf().open('FULL')).toEqual(hostOf().open('NONE'));
  });

  test('is made on installation by the same calls', () => {
    const made = (entry: string) => hostOf().run(entry, [], { mode: 'NONE' }).calls;
    expect(made('onInstall')).toEqual(made('onOpen'));
    expect(made('onInstall')['Menu.addItem']).toBe(MENU.length);
  });

  const sections = ENTRIES.filter((name) => /^open[A-Z]/.test(name) && !(name in calls));
  test.each(sections)('%s opens the sidebar', (entry) => {
    const { sidebar } = hostOf().run(entry);
    expect(sidebar?.title).toBe('МСОКО');
    const named = /data-section="(\w+)"/.exec(sidebar?.html ?? '')?.[1];
    expect(`open${named?.[0]?.toUpperCase()}${named?.slice(1)}`).toBe(entry);
  });

  const froms = [
    ['from the menu', []],
    ['from a page', [{}]],
  ] as const;
  test.each(froms)('opens «Форма для школ» as a dialog %s', (_from, args) => {
    const { dialog, result } = hostOf().run('openSchoolForm', [...args]);
    expect(dialog).toMatchObject({ title: 'Форма для школ', width: 460, height: 600 });
    expect(result).toEqual({ ok: true, data: {} });
  });

  test.each(froms)('opens the loading of files as a dialog %s', (_from, args) => {
    const { dialog, sidebar, result } = hostOf().run('openIntake', [...args]);
    expect(dialog).toMatchObject({ title: 'Загрузка результатов', width: 1000, height: 600 });
    expect(sidebar).toBeUndefined();
    expect(result).toEqual({ ok: true, data: {} });
  });

  test.each(froms)('opens the sidebar at «Проверка» %s', (_from, args) => {
    const { sidebar, dialog } = hostOf().run('openCheck', [...args]);
    expect(sidebar?.html).toContain('data-section="check"');
    expect(dialog).toBeUndefined();
  });
});

describe('nothing leaves the workbook', () => {
  test('no other service of Google is named', () => {
    const named = SERVICES.filter((name) => new RegExp(`\\b${name}\\b`).test(code));
    expect(named.filter((name) => !PERMITTED.includes(name))).toEqual([]);
  });

  test('the manifest asks for this workbook, its panel, triggers and forms, and for no library or advanced service', () => {
    const manifest = JSON.parse(
      readFileSync(join(projectRoot(import.meta.url), 'dist', 'appsscript.json'), 'utf8'),
    );
    expect(manifest.oauthScopes).toEqual([
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
      'https://www.googleapis.com/auth/script.scriptapp',
      'https://www.googleapis.com/auth/forms',
    ]);
    expect(manifest.dependencies).toEqual({});
    expect(Object.keys(manifest).sort()).toEqual(
      ['dependencies', 'exceptionLogging', 'oauthScopes', 'runtimeVersion', 'timeZone'].sort(),
    );
  });

  test.each(['sidebar', 'intake', 'school-form'])(
    'the page «%s» names no address outside and has nothing that Google would strip or run',
    (name) => {
      const page = html[name] ?? '';
      const addresses = [...page.matchAll(/https?:\/\/[^\s"'<>)\\]+/g)].map(([address]) => address);
      expect(addresses.filter((address) => !XML_NAMESPACES.some((name) => address.startsWith(name)))).toEqual(
        [],
      );
      expect(page).not.toMatch(
        /\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|Worker)\b/,
      );
      for (const mark of ['`', '<?', '<!--']) expect(page.includes(mark), mark).toBe(false);
      expect(page.match(/<script/g)).toHaveLength(1);
      expect(page).not.toMatch(/<(link|img|iframe)\b|@import|url\((?!["']?data:)/);
    },
  );
});

test('the pages carry no validation: the server checks what it is sent', () => {
  const VALIDATES = '_zod';
  expect(code.includes(VALIDATES)).toBe(true);
  const carrying = Object.keys(PAGES).filter((file) => html[file.replace('.html', '')]?.includes(VALIDATES));
  expect(carrying).toEqual([]);
});

describe('texts of people', () => {
  const hostile = ['</script><script>alert(1)</script>', '$', '{alert(1)}<?= 1 ?>'].join('');

  test('are never part of the page: it is the same whatever stands in the workbook', () => {
    const host = hostOf(districtWorkbook(3));
    for (const sheet of host.workbook.sheets) sheet.setContents(2, 2, [[hostile]]);
    expect(host.run('openLists').sidebar?.html).toBe(hostOf().run('openLists').sidebar?.html);
  });

  test('are never evaluated: nothing in the script can', () => {
    expect(code).not.toMatch(/\beval\s*\(|\bFunction\s*\(|\bevaluate\b|\bcreateTemplate\b/);
    // A template of Google may be read as a file; it is run by `evaluate` alone.
    expect(code).not.toMatch(/createTemplateFromFile\([^()]*\)(?!\.getRawContent\(\))/);
  });

  test('go through a run unchanged', () => {
    const host = hostOf(districtWorkbook(3));
    host.workbook.sheet('Школы')?.setContents(2, 2, [[hostile]]);
    runWell(host, 'identifyLists');
    expect(host.workbook.sheet('ШНОР')?.values(2, 2, 1, 1)).toEqual([[hostile]]);
  });
});

describe('every call of the sidebar', () => {
  const start = exampleWorkbook();

  test.each(callNames)('%s answers a request it does not understand', (name) => {
    const host = hostOf(start);
    for (const request of [null, 7, 'x', [], { settings: 'x', lists: 1, sheet: 1, list: 1, order: [] }]) {
      const { result } = host.callFromSidebar(name, [request]);
      expect(result).toMatchObject({ ok: expect.any(Boolean) });
    }
  });

  test('a sheet, a cell or a school that does not exist is named', () => {
    const host = hostOf(start);
    for (const [name, request, word] of [
      ['selectCell', { sheet: 'Нет такого', cell: 'A1' }, 'Нет такого'],
      ['selectCell', { sheet: 'Школы', cell: 'ZZZ9999999' }, 'ZZZ9999999'],
      ['selectCell', { sheet: 'Школы', cell: 'A1; DROP' }, 'A1; DROP'],
      ['selectSchool', { list: 'shnor', code: 'нет' }, 'нет'],
    ] as const) {
      const { answer } = run(host, name, request);
      expect(answer).toMatchObject({ ok: false, message: expect.stringContaining(word) });
    }
  });
});
