// Importing TypeScript of the project into the build itself.
import path from 'node:path';
import { build } from 'esbuild';

/** The module in `file`, which counts from the project's root. */
export async function importTypeScript(root, file) {
  const bundled = await build({
    entryPoints: [path.join(root, file)],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    charset: 'utf8',
  });
  const encoded = Buffer.from(bundled.outputFiles[0].text).toString('base64');
  return import(`data:text/javascript;base64,${encoded}`);
}
