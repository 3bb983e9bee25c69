// .local/: the local host's programs for Node and the page that they serve. Packages stay in node_modules.
import { cp, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';

const PROGRAMS = {
  server: 'local/server/main.ts',
  headless: 'local/headless/main.ts',
  demo: 'local/demo/main.ts',
  bench: 'local/bench/main.ts',
};

export async function buildLocal(root) {
  const out = path.join(root, '.local');
  await mkdir(path.join(out, 'page'), { recursive: true });
  await build({
    entryPoints: Object.entries(PROGRAMS).map(([name, file]) => ({ in: path.join(root, file), out: name })),
    outdir: out,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    charset: 'utf8',
    sourcemap: true,
  });
  await build({
    entryPoints: [
      { in: path.join(root, 'local/page/main.tsx'), out: 'page' },
      { in: path.join(root, 'local/page/page.css'), out: 'page' },
    ],
    outdir: path.join(out, 'page'),
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  await cp(path.join(root, 'local/page/index.html'), path.join(out, 'page/index.html'));
}
