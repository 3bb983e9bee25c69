// Writes the pages of docs/ that come from the catalogue.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { importTypeScript } from './import-typescript.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

const { functionReference } = await importTypeScript(root, 'build/function-reference.ts');
await writeFile(path.join(root, 'docs/functions.md'), functionReference());
