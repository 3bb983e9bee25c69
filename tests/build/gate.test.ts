// What the gate misses and finds in a small dist/ made here; how it treats the real one is shown with the bundle.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import budgets from '../../build/budgets.json';
import { checkDist } from '../../build/gate.mjs';
import { projectRoot } from '../../local/built-add-on';

const CODE =
  'var msoko=(()=>({onOpen:()=>1}))();\nfunction onOpen(request) { return msoko.onOpen(request); }\n';
const SCOPES = [
  'https://www.googleapis.com/auth/spreadsheets.currentonly',
  'https://www.googleapis.com/auth/script.container.ui',
  'https://www.googleapis.com/auth/script.scriptapp',
  'https://www.googleapis.com/auth/forms',
];
const page = (script: string): string => `<!DOCTYPE html><html><script>${script}</script></html>`;

const GOOD: Readonly<Record<string, string>> = {
  'Code.js': CODE,
  'sidebar.html': page('var a = "b";'),
  'intake.html': page('var g = "h";'),
  'school-form.html': page('var c = "d";'),
  'reports.html': page('var e = "f";'),
  'self-check.html': page('var g = "h";'),
  'templates.html': '[]',
  'texts.html': '{}',
  'example.html': '{}',
  'functions.html': '[]',
  'indicators.html': '{}',
  'appsscript.json': JSON.stringify({ oauthScopes: SCOPES }),
};

let dist: string;

beforeEach(async () => {
  dist = await mkdtemp(path.join(tmpdir(), 'gate-'));
});

afterEach(async () => {
  await rm(dist, { recursive: true });
});

/** What the gate finds when some files are changed; undefined leaves a file out. */
async function failures(changes: Readonly<Record<string, string | undefined>>): Promise<string[]> {
  for (const [name, text] of Object.entries({ ...GOOD, ...changes })) {
    if (text !== undefined) await writeFile(path.join(dist, name), text);
  }
  return (await checkDist(dist)).failures;
}

describe('checkDist', () => {
  it('lets a good build through and tells the sizes', async () => {
    expect(await failures({})).toEqual([]);
    expect((await checkDist(dist)).lines).toEqual([
      `Code.js: 0,1 из ${budgets['Code.js']} КБ`,
      `sidebar.html: 0,1 из ${budgets['sidebar.html']} КБ`,
      `intake.html: 0,1 из ${budgets['intake.html']} КБ`,
      `school-form.html: 0,1 из ${budgets['school-form.html']} КБ`,
      `reports.html: 0,1 из ${budgets['reports.html']} КБ`,
      `self-check.html: 0,1 из ${budgets['self-check.html']} КБ`,
    ]);
  });

  it.each(Object.keys(GOOD))('misses %s', async (name) => {
    expect(await failures({ [name]: undefined })).toContain(`нет файла ${name}`);
  });

  it.each(Object.entries(budgets))('finds %s above its %i KB', async (name, kilobytes) => {
    const text = GOOD[name] ?? '';
    const full = text + ' '.repeat(kilobytes * 1024 - Buffer.byteLength(text));
    expect(await failures({ [name]: full })).toEqual([]);
    expect(await failures({ [name]: `${full} ` })).toEqual([`${name} больше ${kilobytes} КБ`]);
  });

  it('has the sizes that docs/dependencies.md names', async () => {
    const told = await readFile(path.join(projectRoot(import.meta.url), 'docs/dependencies.md'), 'utf8');
    for (const [name, kilobytes] of Object.entries(budgets)) {
      expect(told).toContain(`\`${name}\` не больше ${kilobytes} КБ`);
    }
  });

  it('finds a file that nobody meant to push', async () => {
    expect(await failures({ 'notes.gs': '' })).toEqual(['лишний файл notes.gs']);
  });

  it.each<[string, Record<string, string>, string]>([
    [
      'a scope too few',
      { 'appsscript.json': JSON.stringify({ oauthScopes: SCOPES.slice(1) }) },
      `нет разрешения ${SCOPES[0]}`,
    ],
    [
      'the end of a script inside it',
      { 'sidebar.html': page('var a = "</script>";') },
      'sidebar.html: в сценарии есть </script',
    ],
    [
      'a template mark outside the script',
      { 'sidebar.html': `${page('1')}<?= a ?>` },
      'sidebar.html: есть <?',
    ],
  ])('finds %s', async (_what, changes, failure) => {
    expect(await failures(changes)).toEqual([failure]);
  });

  it('finds a function made of text while loading', async () => {
    const [failure] = await failures({ 'Code.js': `${CODE}new Function("return 1")();` });
    expect(failure).toMatch(/^Code\.js не загружается в пустой среде: /);
  });
});
