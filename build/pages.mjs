// Pages of the add-on: script and style of each inside one HTML file, as HtmlService serves it.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';

/** By file of dist/: the folder with main.tsx, style.css and page.html. */
const PAGES = {
  'sidebar.html': 'sidebar',
  'school-form.html': 'sidebar/school-form',
  'reports.html': 'sidebar/reports',
};

export const pageNames = Object.keys(PAGES);

/** Name and text of every page. */
export function pages(root) {
  const built = Object.entries(PAGES).map(async ([name, folder]) => [name, await page(root, folder)]);
  return Promise.all(built);
}

async function page(root, folder) {
  const bundled = await build({
    entryPoints: [path.join(root, folder, 'main.tsx')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    alias: { fflate: path.join(root, 'build/fflate-in-page.mjs') },
    // HtmlService strips what looks like comments inside template literals of inline scripts.
    supported: { 'template-literal': false },
  });
  const style = await build({
    entryPoints: [path.join(root, folder, 'style.css')],
    bundle: true,
    write: false,
    minify: true,
    charset: 'utf8',
  });
  const html = await readFile(path.join(root, folder, 'page.html'), 'utf8');
  return html
    .replace('<!-- style -->', () => `<style>${style.outputFiles[0].text.trim()}</style>`)
    .replace('<!-- script -->', () => `<script>${inPage(bundled.outputFiles[0].text.trim())}</script>`);
}

/**
 * No template literal is left after the bundling: what backticks remain stand inside strings and expressions, and so
 * do the beginnings of XML declarations, which Google would take for its own templates, and of comments.
 */
function inPage(script) {
  return script.replaceAll('`', '\\x60').replaceAll('<?', '\\x3c?').replaceAll('<!--', '\\x3c!--');
}
