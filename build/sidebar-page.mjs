// dist/sidebar.html: the sidebar's script and style inside one page, as HtmlService serves it.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';

/** The text of sidebar.html. */
export async function sidebarPage(root) {
  const bundled = await build({
    entryPoints: [path.join(root, 'sidebar/main.tsx')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    alias: { fflate: path.join(root, 'build/unpack-in-page.mjs') },
    // HtmlService strips what looks like comments inside template literals of inline scripts.
    supported: { 'template-literal': false },
  });
  const style = await build({
    entryPoints: [path.join(root, 'sidebar/style.css')],
    bundle: true,
    write: false,
    minify: true,
    charset: 'utf8',
  });
  const page = await readFile(path.join(root, 'sidebar/page.html'), 'utf8');
  return page
    .replace('<!-- style -->', () => `<style>${style.outputFiles[0].text.trim()}</style>`)
    .replace(
      '<!-- script -->',
      () => `<script>${withoutBackticks(bundled.outputFiles[0].text.trim())}</script>`,
    );
}

/** No template literal is left after the bundling: what backticks remain stand inside strings and expressions. */
function withoutBackticks(script) {
  return script.replaceAll('`', '\\x60');
}
