// Makes dist/ (what clasp pushes) and .local/ (the local host): bundle, stubs, pages, manifest, then the gate.
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { addOnCode } from './add-on-code.mjs';
import { checkDist } from './gate.mjs';
import { importTypeScript } from './import-typescript.mjs';
import { buildLocal } from './local-host.mjs';
import { pages } from './pages.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const dist = path.join(root, 'dist');

const { version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));

const { packs } = await importTypeScript(root, 'build/packs.ts');
const files = [['Code.js', await addOnCode(root, version)], ...(await pages(root)), ...packs()];
// Only now: a source that does not build leaves what was built before.
await rm(dist, { recursive: true, force: true });
await mkdir(dist, { recursive: true });
for (const [name, text] of files) await writeFile(path.join(dist, name), text);
await cp(path.join(root, 'appsscript.json'), path.join(dist, 'appsscript.json'));
await buildLocal(root);

const report = await checkDist(dist);
for (const line of report.lines) console.log(line);
if (report.failures.length > 0) {
  for (const failure of report.failures) console.error(`Сборка не прошла проверку: ${failure}`);
  process.exitCode = 1;
}
