// Importing TypeScript of the project into the build itself.
import { build } from 'esbuild';

/** The module that `source` makes, its imports being relative to the project's root. */
export async function importTypeScript(root, source) {
  const bundled = await build({
    stdin: { contents: source, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    charset: 'utf8',
  });
  const encoded = Buffer.from(bundled.outputFiles[0].text).toString('base64');
  return import(`data:text/javascript;base64,${encoded}`);
}
