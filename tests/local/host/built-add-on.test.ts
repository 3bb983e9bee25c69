// Reading the built add-on from its folder.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { projectRoot, readBuiltAddOn } from '../../../local/built-add-on';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'built-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('readBuiltAddOn', () => {
  it('gives the bundle and each page by its name without the ending', () => {
    mkdirSync(join(folder, 'dist'));
    writeFileSync(join(folder, 'dist/Code.js'), 'var msoko;');
    writeFileSync(join(folder, 'dist/sidebar.html'), '<p>Перечни</p>');
    writeFileSync(join(folder, 'dist/appsscript.json'), '{}');
    expect(readBuiltAddOn(folder)).toEqual({ code: 'var msoko;', html: { sidebar: '<p>Перечни</p>' } });
  });

  it('says what to do when nothing was built', () => {
    expect(() => readBuiltAddOn(folder)).toThrow('Нет собранного дополнения. Выполните: npm run build');
  });
});

describe('projectRoot', () => {
  it('is the nearest folder above with a package.json', () => {
    mkdirSync(join(folder, '.local'));
    writeFileSync(join(folder, 'package.json'), '{}');
    expect(projectRoot(pathToFileURL(join(folder, '.local', 'headless.mjs')).href)).toBe(folder);
  });
});
