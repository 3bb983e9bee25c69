// Pages of the add-on: script and style of each inside one HTML file, as HtmlService serves it.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { servable } from './page-script.mjs';
import { LONGEST_LINE, withShortLines } from './short-lines.mjs';

/** By file of dist/: the folder with main.tsx, style.css and page.html. */
export const PAGES = {
  'sidebar.html': 'sidebar',
  'intake.html': 'sidebar/intake',
  'school-form.html': 'sidebar/school-form',
  'reports.html': 'sidebar/reports',
  'self-check.html': 'sidebar/self-check',
};

export const pageNames = Object.keys(PAGES);

/** Name and text of every page; `built` is what a page may tell of the build. */
export function pages(root, built) {
  const named = Object.entries(PAGES).map(async ([name, folder]) => [name, await page(root, folder, built)]);
  return Promise.all(named);
}

async function page(root, folder, built) {
  const script = withShortLines(servable(await pageScript(root, folder)));
  const style = await build({
    entryPoints: [path.join(root, folder, 'style.css')],
    bundle: true,
    write: false,
    minify: true,
    charset: 'utf8',
    lineLimit: LONGEST_LINE,
  });
  const html = await readFile(path.join(root, folder, 'page.html'), 'utf8');
  return html
    .replace('<!-- style -->', () => `<style>${style.outputFiles[0].text.trim()}</style>`)
    .replace('<!-- built -->', () => JSON.stringify(built))
    .replace('<!-- script -->', () => `<script>${script}</script>`);
}

/** The bundled script of the page in a folder, before anything in it is escaped. */
export async function pageScript(root, folder) {
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
    // HtmlService cuts what looks like comments, inside template literals first of all.
    supported: { 'template-literal': false },
  });
  return bundled.outputFiles[0].text.trim();
}
