// Makes dist/ (what clasp pushes) and .local/ (the local host): bundle, stubs, pages, manifest, then the gate.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { addOnCode } from './add-on-code.mjs';
import { checkDist, FORMS_SCOPE } from './gate.mjs';
import { importTypeScript } from './import-typescript.mjs';
import { buildLocal } from './local-host.mjs';
import { pages } from './pages.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const dist = path.join(root, 'dist');

const { version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));

const { packPrints, packs } = await importTypeScript(root, 'build/packs.ts');
const built = { version, packs: packPrints() };
const files = [['Code.js', await addOnCode(root, version)], ...(await pages(root, built)), ...packs()];
// Only now: a source that does not build leaves what was built before.
await rm(dist, { recursive: true, force: true });
await mkdir(dist, { recursive: true });
for (const [name, text] of files) await writeFile(path.join(dist, name), text);
await writeFile(path.join(dist, 'appsscript.json'), await manifest());
await buildLocal(root);

const report = await checkDist(dist);
for (const line of report.lines) console.log(line);
if (report.failures.length > 0) {
  for (const failure of report.failures) console.error(`Сборка не прошла проверку: ${failure}`);
  process.exitCode = 1;
}

/** The manifest as it stands, or without the scope that some organisations refuse: `npm run build -- --without-forms`. */
async function manifest() {
  const text = await readFile(path.join(root, 'appsscript.json'), 'utf8');
  if (!process.argv.includes('--without-forms')) return text;
  const parsed = JSON.parse(text);
  const oauthScopes = parsed.oauthScopes.filter((scope) => scope !== FORMS_SCOPE);
  return `${JSON.stringify({ ...parsed, oauthScopes }, null, 2)}\n`;
}
