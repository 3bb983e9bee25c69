// The gate after the build: what is wrong with dist/ is found here, before anyone pushes it.
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import vm from 'node:vm';
import { MISREAD } from './page-script.mjs';
import { pageNames } from './pages.mjs';
import { LONGEST_LINE } from './short-lines.mjs';

/** Kilobytes of the minified file, by its name. */
const BUDGETS = createRequire(import.meta.url)('./budgets.json');
/** All that clasp pushes. */
const FILES = [
  'Code.js',
  'appsscript.json',
  'example.html',
  'functions.html',
  'indicators.html',
  'templates.html',
  'texts.html',
  ...pageNames,
];
/** The manifest may go without it: then forms are made by hand, and all else works. */
export const FORMS_SCOPE = 'https://www.googleapis.com/auth/forms';
const SCOPES = new Set([
  'https://www.googleapis.com/auth/spreadsheets.currentonly',
  'https://www.googleapis.com/auth/script.container.ui',
  'https://www.googleapis.com/auth/script.scriptapp',
  FORMS_SCOPE,
]);
const FORBIDDEN_SERVICES = /\b(UrlFetchApp|MailApp|GmailApp|DriveApp|Drive|ContactsApp|CalendarApp|Jdbc)\b/;

/** Everything that is wrong with dist/, and a line a file with its size. */
export async function checkDist(dist) {
  const texts = new Map();
  for (const name of await readdir(dist)) texts.set(name, await readFile(path.join(dist, name), 'utf8'));
  const code = texts.get('Code.js') ?? '';
  const failures = [
    ...FILES.filter((name) => !texts.has(name)).map((name) => `нет файла ${name}`),
    ...[...texts.keys()].filter((name) => !FILES.includes(name)).map((name) => `лишний файл ${name}`),
    ...sizeFailures(texts),
    ...bundleFailures(code),
    ...manifestFailures(texts.get('appsscript.json') ?? '{}'),
    ...[...texts]
      .filter(([name]) => pageNames.includes(name))
      .flatMap(([name, text]) => pageFailures(name, text)),
  ];
  const lines = Object.entries(BUDGETS).map(
    ([name, budget]) => `${name}: ${kilobytes(texts.get(name) ?? '')} из ${budget} КБ`,
  );
  return { failures, lines };
}

function kilobytes(text) {
  return (Buffer.byteLength(text) / 1024).toFixed(1).replace('.', ',');
}

function sizeFailures(texts) {
  return Object.entries(BUDGETS)
    .filter(([name, budget]) => Buffer.byteLength(texts.get(name) ?? '') > budget * 1024)
    .map(([name, budget]) => `${name} больше ${budget} КБ`);
}

/** Loads the code in a realm without Google, timers or eval; its functions must be the bundle's exports. */
export function bundleFailures(code) {
  const realm = vm.createContext({}, { codeGeneration: { strings: false, wasm: false } });
  try {
    new vm.Script(code).runInContext(realm);
  } catch (error) {
    return [`Code.js не загружается в пустой среде: ${error.message}`];
  }
  const stubs = Object.keys(realm).filter((name) => typeof realm[name] === 'function');
  const { entries = {}, ...functions } = realm.msoko ?? {};
  const exported = [...Object.keys(functions), ...Object.keys(entries)];
  const failures = [
    ...exported
      .filter((name) => !stubs.includes(name))
      .map((name) => `у «${name}» нет функции верхнего уровня`),
    ...stubs.filter((name) => !exported.includes(name)).map((name) => `функции «${name}» нет в сборке`),
  ];
  const service = FORBIDDEN_SERVICES.exec(code);
  if (service !== null) failures.push(`Code.js называет запрещённый сервис ${service[0]}`);
  return failures;
}

export function manifestFailures(text) {
  const scopes = JSON.parse(text).oauthScopes ?? [];
  return [
    ...scopes.filter((scope) => !SCOPES.has(scope)).map((scope) => `лишнее разрешение ${scope}`),
    ...[...SCOPES]
      .filter((scope) => scope !== FORMS_SCOPE && !scopes.includes(scope))
      .map((scope) => `нет разрешения ${scope}`),
  ];
}

export function pageFailures(name, text) {
  const scripts = [...text.matchAll(/<script>([\s\S]*?)<\/script>/g)].map((match) => match[1]);
  if (scripts.length === 0) return [`${name}: нет сценария`];
  // An end tag inside a script ends it early: then there are more ends than beginnings.
  if (text.split('</script').length !== text.split('<script').length)
    return [`${name}: в сценарии есть </script`];
  const failures = MISREAD.filter((mark) => scripts.some((script) => script.includes(mark))).map(
    (mark) => `${name}: в сценарии есть ${mark}`,
  );
  failures.push(...scripts.flatMap((script) => lineFailures(name, script)));
  if (text.replace(/<!DOCTYPE/i, '').includes('<?')) failures.push(`${name}: есть <?`);
  return failures;
}

function lineFailures(name, script) {
  const longest = Math.max(...script.split('\n').map((line) => line.length));
  return longest > LONGEST_LINE ? [`${name}: строка длиннее ${LONGEST_LINE} знаков`] : [];
}
