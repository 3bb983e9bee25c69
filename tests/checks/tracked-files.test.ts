import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { strayFiles } from './tracked-files';

const project = fileURLToPath(new URL('../..', import.meta.url));

// A copy that was downloaded as an archive has no list of tracked files.
it.skipIf(!existsSync(path.join(project, '.git')))('nothing stray is tracked in this project', () => {
  expect(strayFiles(project)).toEqual([]);
});

describe('a repository with something stray in it', () => {
  const README = '### Где что лежит\n\n```\nREADME.md   this\nsrc/main.ts   the entry\ndocs/   pages\n```\n';
  let root: string;
  beforeEach(async () => {
    root = await mkdtemp(path.join(tmpdir(), 'tracked-'));
  });
  afterEach(() => rm(root, { recursive: true }));

  /** A repository of these files, all of them tracked. */
  async function tracked(files: Readonly<Record<string, string | Buffer>>): Promise<void> {
    const house = { 'README.md': README, 'src/main.ts': '', 'docs/page.md': '', ...files };
    for (const [file, contents] of Object.entries(house)) {
      await mkdir(path.dirname(path.join(root, file)), { recursive: true });
      await writeFile(path.join(root, file), contents);
    }
    execFileSync('git', ['init', '-q'], { cwd: root });
    execFileSync('git', ['add', '--all'], { cwd: root });
  }

  it('is fine without it', async () => {
    await tracked({});
    expect(strayFiles(root)).toEqual([]);
  });

  it('names a large binary, wherever it lies but in docs/', async () => {
    await tracked({ 'src/package.whl': Buffer.alloc(300_001), 'docs/picture.png': Buffer.alloc(300_001) });
    expect(strayFiles(root)).toEqual(['large binary: src/package.whl']);
  });

  it('allows a small binary and a long text', async () => {
    await tracked({ 'src/icon.png': Buffer.alloc(300_000), 'src/long.ts': 'a'.repeat(300_001) });
    expect(strayFiles(root)).toEqual([]);
  });

  it('names a file and a folder at the top of which README does not tell', async () => {
    await tracked({ 'notes.txt': '', 'Черновики/план.md': '' });
    expect(strayFiles(root).sort()).toEqual(['not in README: notes.txt', 'not in README: Черновики/']);
  });

  it('names an entry of README that is gone', async () => {
    await tracked({});
    execFileSync('git', ['rm', '-q', '--cached', 'docs/page.md'], { cwd: root });
    expect(strayFiles(root)).toEqual(['only in README: docs/']);
  });
});
