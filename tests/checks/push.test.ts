// What clasp would push: exactly the files of dist/, with no more access than the product needs.
import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = path.join(root, 'dist');

describe('clasp', () => {
  it('would push the files of dist/ and nothing else', async () => {
    const clasp = path.join(root, 'node_modules/.bin/clasp');
    const { stdout } = await promisify(execFile)(clasp, ['show-file-status', '--json'], { cwd: root });
    const { filesToPush, untrackedFiles } = JSON.parse(stdout) as Record<string, string[]>;
    const files = (await readdir(dist)).map((name) => `dist/${name}`);
    expect(filesToPush?.sort()).toEqual(files.sort());
    expect(untrackedFiles).toEqual([]);
    expect(files).toEqual([
      'dist/Code.js',
      'dist/appsscript.json',
      'dist/example.html',
      'dist/functions.html',
      'dist/indicators.html',
      'dist/intake.html',
      'dist/reports.html',
      'dist/school-form.html',
      'dist/self-check.html',
      'dist/sidebar.html',
      'dist/templates.html',
      'dist/texts.html',
    ]);
  });

  it('has a placeholder for the script of whoever pushes', async () => {
    const settings = JSON.parse(await readFile(path.join(root, '.clasp.json'), 'utf8'));
    expect(settings).toEqual({ scriptId: 'PUT-YOUR-SCRIPT-ID-HERE', rootDir: 'dist' });
  });
});

describe('the manifest', () => {
  it('asks for the open spreadsheet, the sidebar, triggers and forms, and nothing else', async () => {
    for (const file of [path.join(root, 'appsscript.json'), path.join(dist, 'appsscript.json')]) {
      const manifest = JSON.parse(await readFile(file, 'utf8'));
      expect(manifest.oauthScopes).toEqual([
        'https://www.googleapis.com/auth/spreadsheets.currentonly',
        'https://www.googleapis.com/auth/script.container.ui',
        'https://www.googleapis.com/auth/script.scriptapp',
        'https://www.googleapis.com/auth/forms',
      ]);
      expect(manifest).toMatchObject({ runtimeVersion: 'V8', dependencies: {} });
      expect(manifest).not.toHaveProperty('urlFetchWhitelist');
    }
  });
});
