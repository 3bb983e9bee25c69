// Writes the learning files of docs/samples anew.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const folder = path.join(root, 'docs/samples');
const program = path.join(root, '.local/samples.mjs');

await build({
  entryPoints: [path.join(root, 'build/samples/files.ts')],
  outfile: program,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  charset: 'utf8',
});
const { sampleFiles } = await import(program);
const files = await sampleFiles();
// Only now: a source that does not build leaves what was written before.
await rm(folder, { recursive: true, force: true });
for (const [name, bytes] of files) {
  const file = path.join(folder, name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, bytes);
}
