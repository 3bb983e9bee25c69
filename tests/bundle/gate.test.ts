// The gate lets through what is built, and refuses every way of building it wrong.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import budgets from '../../build/budgets.json';
import { checkDist } from '../../build/gate.mjs';
import { MISREAD } from '../../build/page-script.mjs';
import { PAGES as PAGE_FOLDERS } from '../../build/pages.mjs';
import { projectRoot } from '../../local/built-add-on';

const PAGES = Object.keys(PAGE_FOLDERS);

let copy: string;

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'msoko-dist-'));
  cpSync(join(projectRoot(import.meta.url), 'dist'), copy, { recursive: true });
});
afterEach(() => rmSync(copy, { recursive: true }));

test('what is built passes', async () => {
  expect((await checkDist(copy)).failures).toEqual([]);
});

describe('refused', () => {
  const stub = /^function undoLists\([^)]*\).*$/m;
  const inside = (text: string): ((code: string) => string) => {
    return (code) => code.replace('return msoko.HIGH_SCORER_SHARE', `${text} return msoko.HIGH_SCORER_SHARE`);
  };
  const inScript = (text: string): ((page: string) => string) => {
    return (page) => page.replace('<script>', `<script>${text}\n`);
  };
  const scope = (name: string): ((text: string) => string) => {
    return (text) =>
      text.replace('"oauthScopes": [', `"oauthScopes": ["https://www.googleapis.com/auth/${name}",`);
  };
  const filler = ' '.repeat(Math.max(...Object.values(budgets)) * 1024);

  test.each<[string, string, (text: string) => string, RegExp]>([
    ['a stub that is missing', 'Code.js', (code) => code.replace(stub, ''), /«undoLists»/],
    ['a stub without a function', 'Code.js', (code) => `${code}\nfunction stray() {}`, /«stray»/],
    ['mail', 'Code.js', inside('MailApp.sendEmail("a", "b", "c");'), /MailApp/],
    ['the network', 'Code.js', inside('UrlFetchApp.fetch("https://example.org");'), /UrlFetchApp/],
    ['the drive', 'Code.js', inside('DriveApp.getRootFolder();'), /DriveApp/],
    [
      'a service touched while loading',
      'Code.js',
      (code) => `${code}\nSpreadsheetApp.getUi();`,
      /не загружается/,
    ],
    ['text evaluated while loading', 'Code.js', (code) => `${code}\neval("1 + 1");`, /не загружается/],
    ['a timer', 'Code.js', (code) => `${code}\nsetTimeout(function () {}, 1);`, /не загружается/],
    ['a syntax error', 'Code.js', (code) => `${code}\n)`, /не загружается/],
    ['too much code', 'Code.js', (code) => code + filler, /Code\.js больше/],
    ...MISREAD.flatMap((mark) =>
      PAGES.map((file): [string, string, (text: string) => string, RegExp] => [
        `${mark} in a string of ${file}`,
        file,
        inScript(`var planted = "${mark} b";`),
        new RegExp(`${file}: в сценарии есть`),
      ]),
    ),
    [
      'too long a line',
      'reports.html',
      inScript(`var planted = "${'b'.repeat(500)}";`),
      /строка длиннее 500/,
    ],
    [
      'a sidebar without a script',
      'sidebar.html',
      (page) => page.replace(/<script>[\s\S]*<\/script>/, ''),
      /сценария/,
    ],
    ['too large a sidebar', 'sidebar.html', (page) => page + filler, /sidebar\.html больше/],
    ['the scope of the drive', 'appsscript.json', scope('drive'), /auth\/drive/],
    ['the scope of all spreadsheets', 'appsscript.json', scope('spreadsheets'), /auth\/spreadsheets/],
    ['the scope of the network', 'appsscript.json', scope('script.external_request'), /external_request/],
  ])('%s', async (_, file, spoil, expected) => {
    const path = join(copy, file);
    const before = readFileSync(path, 'utf8');
    const after = spoil(before);
    expect(after).not.toBe(before);
    writeFileSync(path, after);
    const { failures } = await checkDist(copy);
    expect(failures.join('\n')).toMatch(expected);
  });
});
