// The headless door from npm: builds dist/ when it is missing, then hands over to the built program.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

if (!existsSync(path.join(root, 'dist/Code.js')) || !existsSync(path.join(root, '.local/headless.mjs'))) {
  const { log } = console;
  // What the door prints is data for scripts: the build's own lines stay out of it.
  console.log = () => {};
  await import('./build.mjs');
  console.log = log;
}
await import('../.local/headless.mjs');
